/** "Last year the tally was 1,843, a figure 2020 has already more than doubled": the year so far against the count right before. */
import { calendarDay } from '../../domain/period.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { yearDays } from '../calendar/calendar.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed, type Surroundings } from './candidates.ts';

const A_FIGURE = pattern(
  /^(?: (?:people|arrivals|migrants|did so|had come|came|crossed|arrived))*(?:,| \u2013) (?:a|the) (?:figure|number|total|tally|count|sum|level|mark|score)(?: that| which)?(?: (?<now>this year|20\d\d|the year))?(?: (?:has|had|is|was))?(?: (?:already|now|since|been|easily|comfortably|well))*(?: more than| almost| nearly| about| less than)? $/,
);
const MULTIPLIED = pattern(/^(?:doubl|trebl|tripl|quadrupl|quintupl)ed\b/);

/** None where no count stands right before the multiple as its base, or the words name a year that is over. */
export function figureMultiplied(
  { kind, sentence: { lower }, mention }: Draft,
  drafts: readonly Draft[],
  candidatesOf: (draft: Draft) => readonly Candidate[],
  { when, ends }: Surroundings,
): Candidate[] {
  if (kind !== 'ratio' || !MULTIPLIED.test(lower.slice(mention.start, mention.start + 14))) return [];
  const base = drafts.findLast((other) => other.kind === 'count' && other.end <= mention.hedgeStart);
  if (base === undefined) return [];
  const match = A_FIGURE.exec(lower.slice(base.mention.end, mention.start), lower);
  const now = match?.groups?.now;
  const [first] = candidatesOf(base);
  const to = ends()[0];
  if (match === null || first?.days === undefined || to === undefined) return [];
  if (now?.startsWith('20') === true && Number(now) !== when.year) return [];
  const { from } = yearDays(calendarDay(to).year);
  if (first.days.to >= from) return [];
  return [
    licensed({ from, to }, first.basis, 'so far this year, against the count right before', {
      compared: first.days,
      open: true,
      aggregate: undefined,
    }),
  ];
}
