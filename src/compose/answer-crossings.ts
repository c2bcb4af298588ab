/** The answer to "how many people crossed in this period": a briefing to read and a record for machines. */
import type { Block, Briefing } from '../domain/briefing.ts';
import type { CommandAnswer } from '../domain/command.ts';
import { daysIn, samePeriod, yearsEarlier } from '../domain/period.ts';
import { fullDay, periodWords } from '../text/days-in-words.ts';
import { count, DAYS, listWords, numberWords, PEOPLE, peopleInBoats, signedPercent } from '../text/wording.ts';
import { type CrossingsData, crossingsData } from './crossings-data.ts';
import { type Compared, type CrossingsFacts, type CrossingsInput, crossingsFacts } from './crossings-facts.ts';

/** Data and briefing tell the same numbers. */
export function answerCrossings(input: CrossingsInput): CommandAnswer & { readonly data: CrossingsData } {
  const facts = crossingsFacts(input);
  return { briefing: briefingOf(input, facts), data: crossingsData(input, facts) };
}

function briefingOf(input: CrossingsInput, facts: CrossingsFacts): Briefing {
  const lines = [missingWords(input, facts), ...comparisonWords(facts), rankWords(facts), finalisedWords(facts)];
  return {
    kind: 'answer',
    headline: headline(input, facts),
    blocks: [
      ...lines.flatMap((line): Block[] => (line === undefined ? [] : [{ kind: 'paragraph', text: [{ text: line }] }])),
      {
        kind: 'source',
        text: [
          { text: `${stateWords(input, facts)} Source: ` },
          { text: input.source.publisher, url: input.source.url },
          { text: '.' },
        ],
      },
      ...(input.chart === undefined ? [] : [input.chart]),
    ],
  };
}

function headline(input: CrossingsInput, { period, people, boats, known }: CrossingsFacts): string {
  if (period === undefined) return `No figure published for ${periodWords(input.period)}`;
  if (people === undefined) {
    if (known === undefined || known.days === 0) return `No figure published for ${periodWords(period)}`;
    return `No total for ${periodWords(period)}: days are missing in the record`;
  }
  const each = boats ? ` (${numberWords(people / boats)} a boat)` : '';
  const said = people === 0 ? 'No arrivals' : peopleInBoats(people, boats);
  return `${said}${each}, ${periodWords(period)}`;
}

function missingWords(input: CrossingsInput, { period, people, missing, known }: CrossingsFacts): string | undefined {
  if (missing.length === 0) return undefined;
  const days = listWords(missing.map(periodWords), 6);
  if (period === undefined) {
    const { span } = input.people;
    return span === undefined ? 'The record holds no figures yet.' : `The record covers ${periodWords(span)}.`;
  }
  if (people !== undefined) return `The record has no figures for ${days}; those days are not counted as zero.`;
  const rest = known && known.days > 0 ? ` The other ${count(known.days, DAYS)}: ${count(known.people, PEOPLE)}.` : '';
  return `No figure for ${days}.${rest}`;
}

function comparisonWords(facts: CrossingsFacts): readonly string[] {
  const { period, people, comparison, sameNumberOfDays } = facts;
  if (period === undefined || people === undefined || comparison === undefined) return [];
  const years = period.from.year - comparison.period.from.year;
  const sameDates = samePeriod(yearsEarlier(period, years), comparison.period);
  const name = sameDates ? `Same dates in ${comparison.period.from.year}` : upperFirst(periodWords(comparison.period));
  if (comparison.people === undefined) return [`${name}: the record has no figure for all of these days.`];
  const lines = [`${name}: ${numberWords(comparison.people)}${changeOf(comparison)}.`];
  if (sameNumberOfDays?.people !== undefined) {
    lines.push(
      `Over the same number of days, to ${fullDay(sameNumberOfDays.period.to)}: ` +
        `${numberWords(sameNumberOfDays.people)}${changeOf(sameNumberOfDays)}, the way agencies count across a leap day.`,
    );
  } else if (daysIn(comparison.period) !== daysIn(period)) {
    lines.push(`The two differ in length: ${count(daysIn(period), DAYS)} against ${daysIn(comparison.period)}.`);
  }
  return [lines.join(' ')];
}

function rankWords({ rank }: CrossingsFacts): string | undefined {
  return rank && `The ${rank.kind} for these dates in the record, which starts in ${rank.since}.`;
}

function finalisedWords({ status, finalised, people }: CrossingsFacts): string | undefined {
  if (status === 'provisional') return undefined;
  if (finalised === undefined) return 'Finalised statistics cover these dates by whole quarters only.';
  if (finalised === people) return 'The finalised quarterly statistics give the same.';
  return `The finalised quarterly statistics give ${numberWords(finalised)}; the daily table differs.`;
}

function stateWords(
  { asOf, sameInEveryRelease }: CrossingsInput,
  { status, backfilled, people }: CrossingsFacts,
): string {
  const same = sameInEveryRelease ? '; the same in every release kept' : '';
  const later = backfilled ? ' Some days stand as first released later, as no release of that time is kept.' : '';
  const state = people === undefined ? '' : status === 'final' ? 'Status: final. ' : 'Status: provisional. ';
  return `${state}As known on ${fullDay(asOf)}${same}.${later}`;
}

/** Above this a percentage is harder to grasp than how many times as many. */
const MOST_PERCENT = 900;

function changeOf({ percent }: Compared): string {
  if (percent === undefined) return '';
  if (percent > MOST_PERCENT) return ` (${numberWords(1 + percent / 100)} times as many)`;
  return ` (${signedPercent(percent)})`;
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
