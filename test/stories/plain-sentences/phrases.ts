/** Phrases of time with the days that they mean on a day of publication: the words, then the days. */
import type { Period } from '../../../src/domain/period.ts';
import { onDay } from '../../../src/domain/period.ts';
import { date, inWords, month, otherDate, weekday, year } from './calendar-words.ts';
import { earlierMonth } from './days.ts';
import type { Desk } from './desk.ts';

/** Words of time, and what they mean; one that does not fit the day has no days. */
export type Phrase = readonly [words: string, days: Period | undefined];

/** Every phrase, in one order on all days, so that each can be tried by its place. */
export function phrasesOn(desk: Desk): readonly Phrase[] {
  return [daysAndWeeks, months, thisYear, otherYears, partsOfYears, sinceEvents].flatMap((write) => write(desk));
}

function daysAndWeeks(desk: Desk): Phrase[] {
  const { yesterday, last, today, one, weekend, lastWeek, sevenDays, sinceMonday } = desk;
  const near = onDay(last.subtract({ days: one(0, 1, 2, 3, 4, 5) }));
  const dated = onDay(last.subtract({ days: one(0, 3, 7, 11, 19) }));
  const far = onDay(last.subtract({ days: one(6, 20, 45, 90, 130, 200, 280) }));
  const ofYear = far.from.year === today.year ? '' : ` ${far.from.year}`;
  return [
    [`on ${weekday(near)}`, near],
    ['yesterday', yesterday],
    [`yesterday (${weekday(yesterday)})`, yesterday],
    [`on ${date(far)} ${year(far)}`, far],
    [`on ${weekday(far)} ${date(far)}${ofYear}`, far],
    [`on ${otherDate(dated, 'month first')}`, dated],
    [`on ${otherDate(dated, 'ordinal')}`, dated],
    ['over the weekend', weekend],
    ['at the weekend', weekend],
    ['on Saturday and Sunday', weekend],
    ['over the two days of the weekend', weekend],
    ['in the past seven days', sevenDays],
    ['in the last seven days', sevenDays],
    ['over the past week', sevenDays],
    ['since Monday', sinceMonday],
    ['last week', lastWeek],
    ['in the week to Sunday', lastWeek],
    [`in the week ending ${date(lastWeek)}`, lastWeek],
    ['in the week from Monday to Sunday', lastWeek],
    ['between last Monday and Sunday', lastWeek],
  ];
}

function months(desk: Desk): Phrase[] {
  const { month: soFar, lastMonth, today, yesterday, one } = desk;
  const name = month(soFar);
  const far = earlierMonth(lastMonth, one(2, 3, 5, 7, 8, 10, 12, 14));
  const ofYear = lastMonth.from.year === today.year ? '' : ` ${lastMonth.from.year}`;
  return [
    ['so far this month', soFar],
    ['this month', soFar],
    [`in ${name} so far`, soFar],
    [`so far in ${name}`, soFar],
    [`since the start of ${name}`, soFar],
    [`in the first ${inWords(today.day - 1)} days of the month`, soFar],
    [`between 1 ${name} and ${date(yesterday)}`, soFar],
    ['last month', lastMonth],
    [`in ${month(lastMonth)}${ofYear}`, lastMonth],
    [`during ${month(lastMonth)} ${year(lastMonth)}`, lastMonth],
    [`over the course of ${month(lastMonth)}`, lastMonth],
    [`in ${month(far)} ${year(far)}`, far],
    [`in the whole of ${month(far)} ${year(far)}`, far],
  ];
}

function thisYear({ year: soFar, today, yesterday }: Desk): Phrase[] {
  return [
    'so far this year',
    'this year',
    'since 1 January',
    'since January',
    `so far in ${today.year}`,
    'since the start of the year',
    'since New Year’s Day',
    'in the year to date',
    `in ${today.year} to date`,
    `between 1 January and ${date(yesterday)}`,
    `from the start of January to ${date(yesterday)}`,
    'already this year',
    'to date this year',
    `in ${today.year}`,
    'since the turn of the year',
    'since the beginning of the year',
    'in the year so far',
    `up to and including ${date(yesterday)} this year`,
  ].map((words) => [words, soFar]);
}

function otherYears({ lastYear, records, since, today }: Desk): Phrase[] {
  const before = today.year - 1;
  const sinceThen = since(lastYear.from);
  return [
    [`in ${before}`, lastYear],
    ['last year', lastYear],
    [`in the whole of ${before}`, lastYear],
    [`during the calendar year ${before}`, lastYear],
    ['in all of last year', lastYear],
    ['over the whole of last year', lastYear],
    ['in the 12 months of last year', lastYear],
    ['since 2018', records],
    ['since records began in 2018', records],
    ['since the start of 2018', records],
    ['since official records began', records],
    [`since the start of ${before}`, sinceThen],
    [`since January ${before}`, sinceThen],
  ];
}

function partsOfYears({ firstQuarter, secondQuarter, firstHalf, yearToJune, yearToMarch, months, today }: Desk) {
  const before = today.year - 1;
  return [
    ['in the first six months of the year', firstHalf],
    ['in the first half of this year', firstHalf],
    ['between January and June', firstHalf],
    ['in the six months to the end of June', firstHalf],
    [`in the second quarter of ${today.year}`, secondQuarter],
    ['between April and June', secondQuarter],
    [`in the year ending June ${today.year}`, yearToJune],
    ['in the 12 months to the end of June', yearToJune],
    ['in the year to 30 June', yearToJune],
    ['in the first three months of the year', firstQuarter],
    ['in the first quarter', firstQuarter],
    [`in the first quarter of ${today.year}`, firstQuarter],
    ['from January to March', firstQuarter],
    [`in the year to the end of March ${today.year}`, yearToMarch],
    [`in the year ending March ${today.year}`, yearToMarch],
    ['in the 12 months to March', yearToMarch],
    [`in the final quarter of ${before}`, months(10, 12, 1)],
    [`in the second half of ${before}`, months(7, 12, 1)],
    [`in the last three months of ${before}`, months(10, 12, 1)],
    [`between July and September ${before}`, months(7, 9, 1)],
    [`in the third quarter of ${before}`, months(7, 9, 1)],
    [`in the first half of ${before}`, months(1, 6, 1)],
  ] satisfies Phrase[];
}

function sinceEvents({ labour, labourFirstYear, sunak, agreement, today }: Desk): Phrase[] {
  const lastSummer = today.year === 2025 ? 'since July 5 last year' : 'since 5 July 2024';
  const lastAugust = today.year === 2026 ? 'since 6 August last year' : 'since 6 August';
  const all = (days: Period | undefined, ...words: string[]): Phrase[] => words.map((each) => [each, days]);
  return [
    ...all(labour, 'since Labour took office', 'since the election', 'since Labour came to power', 'under Labour'),
    ...all(labour, 'since Sir Keir Starmer became prime minister', 'since the general election', 'under Keir Starmer'),
    ...all(labour, lastSummer, 'on Sir Keir Starmer’s watch', 'since Labour won the election'),
    ...all(labour, 'since the government came to power', 'during Labour’s time in office'),
    ...all(sunak, 'under Rishi Sunak', 'while Rishi Sunak was prime minister', 'during Rishi Sunak’s premiership'),
    ...all(sunak, 'between October 25 2022 and July 4 2024'),
    ...all(agreement, 'since the returns deal with France took effect', lastAugust),
    ...all(labourFirstYear, 'in Labour’s first year in power', 'in the first 12 months of the Labour government'),
    ...all(labourFirstYear, 'in Sir Keir Starmer’s first year in office', 'in the year after Labour took office'),
    ...all(labourFirstYear, 'between 5 July 2024 and 4 July 2025'),
  ];
}
