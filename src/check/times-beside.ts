/**
 * Times beside the one that the words seem to state: those that the story names elsewhere, the same dates of other
 * years, nearly the same, and the days of thousands. A count that is of one of them to the last digit was rather
 * misread by us than printed wrong.
 */
import type { Claim, Reading } from '../domain/claim.ts';
import { calendarDay, dateOfDayNumber, dayNumber, dayNumberOf, daysIn, type Period } from '../domain/period.ts';
import { COUNTED_BACK, UP_TO_NOW } from '../domain/rules.ts';
import type { Situation } from './evidence.ts';
import { fits, isEqual, isParticular, keyOf, type Trial, tryReading } from './trial.ts';
import { isBorneOutByCount, isOfYearByNumber } from './wrong-year.ts';

const BESIDE = 'a time beside the one that is named';
const FIRST_YEAR = 2018;
/** Days from which stories count: the Rwanda plan, Sunak's time and Labour's. */
const STARTS = ['2022-04-14', '2022-10-25', '2024-07-05'].map((day) => dayNumber(Temporal.PlainDate.from(day)));
/** From here a count of a day is one of the few that stories go on naming. */
const THOUSAND = 1000;
/** From here a count equals that of some near day by chance so seldom that a week's days may be tried. */
const LARGE = 5000;

/**
 * The trial of a time beside the held one that a count equals, or fits where the held one is of the last days; of a year
 * that the sentence names, where another count of it bears the held one out.
 */
export function pickBeside(claim: Claim, held: Reading, situation: Situation): Trial | undefined {
  const { period } = held;
  if (period === undefined) return undefined;
  const next = dayAfter(claim, held, period, situation) ?? asManyDays(claim, held, period, situation);
  if (next !== undefined || !isParticular(claim)) return next;
  const isBorneOut = isOfYearByNumber(claim) || isBorneOutByCount(claim, situation.beside);
  const times = [
    ...situation.periods,
    ...(daysIn(period) === 1
      ? daysOf(claim.figure.value, situation)
      : datesNear(period, claim.figure.value, situation)),
  ];
  return times
    .filter((time) => keyOf(time) !== keyOf(period))
    .filter(({ to }) => !isBorneOut || claim.sentence.includes(`${to.year}`))
    .map((time): Reading => ({ ...held, period: time, basis: 'implied', rule: BESIDE }))
    .map((reading) => tryReading(claim.figure, reading, situation.states))
    .find(isEqual);
}

/** From here a count equals that of the next day seldom by chance. */
const SEVERAL = 30;

/** "Yesterday 81 people came", in a paper of the next day that is dated a day early: of the day of its date. */
function dayAfter({ figure }: Claim, held: Reading, period: Period, { states }: Situation): Trial | undefined {
  if (figure.kind !== 'count' || figure.value < SEVERAL || held.rule !== COUNTED_BACK || daysIn(period) > 1)
    return undefined;
  const next = dateOfDayNumber(dayNumber(period.to) + 1);
  const reading: Reading = { ...held, period: { from: next, to: next }, basis: 'implied', rule: BESIDE };
  const trial = tryReading(figure, reading, states);
  return isEqual(trial) ? trial : undefined;
}

/** From here as many days at some other time are a month or a year like any other. */
const SOME_DAYS = 14;

/** "More than 1,000 came in two days. On Friday … on Saturday …": of those two days rather than of the last two. */
function asManyDays(
  { figure }: Claim,
  held: Reading,
  period: Period,
  { states, periods }: Situation,
): Trial | undefined {
  if (figure.kind !== 'count' || held.rule !== UP_TO_NOW || daysIn(period) > SOME_DAYS) return undefined;
  return periods
    .filter((time) => daysIn(time) === daysIn(period) && keyOf(time) !== keyOf(period))
    .map((time) => tryReading(figure, { ...held, period: time, basis: 'implied', rule: BESIDE }, states))
    .find(fits);
}

/** Days on which as many people came, where these are a thousand or more. */
function daysOf(value: number, { states, published }: Situation): Period[] {
  const daily = value < THOUSAND ? undefined : states.now({ metric: 'small_boat_arrivals', basis: 'daily' });
  const points = daily?.points.filter((point) => point.value === value) ?? [];
  return points.map(({ period }) => period).filter(({ to }) => Temporal.PlainDate.compare(to, published) < 0);
}

/** The same dates of each year, from the same day, from New Year and from the first of the month, to within some days or to the eve of publication. */
function datesNear({ from, to }: Period, value: number, { published }: Situation): Period[] {
  const slack = value >= LARGE ? 7 : value >= THOUSAND ? 2 : 0;
  const eve = published.subtract({ days: 1 });
  const years = Array.from({ length: published.year - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const inOffice = STARTS.filter((start) => start < dayNumber(to)).map((start) => between(start, dayNumber(to)));
  const dates = years.flatMap((year) => {
    const starts = [dayIn(year + from.year - to.year, from), dayNumberOf(year, to.month, 1), dayNumberOf(year, 1, 1)];
    const end = dayIn(year, to);
    const ends = [...Array.from({ length: 2 * slack + 1 }, (_, index) => end - slack + index), dayIn(year, eve)];
    return starts.flatMap((start) =>
      ends.filter((last) => last > start && last <= dayNumber(eve)).map((last) => between(start, last)),
    );
  });
  return [...inOffice, ...dates];
}

function between(from: number, to: number): Period {
  return { from: dateOfDayNumber(from), to: dateOfDayNumber(to) };
}

/** The day of a year with the month and day of a date; of 29 February the day before, where there is none. */
function dayIn(year: number, { month, day }: Temporal.PlainDate): number {
  const number = dayNumberOf(year, month, day);
  return calendarDay(number).month === month ? number : number - 1;
}
