/** "Across the autumn", "in the summer of 2022", "last winter": three months, as the weather services count them. */
import { AMONG_UNREAD, SEASON } from '../../domain/rules.ts';
import { type Calendar, type Days, monthStartAfter } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import { type Anchor, type AnchorRecogniser, newAnchor } from './anchor.ts';

/** The first month of each, as the Met Office counts the seasons (https://www.metoffice.gov.uk/weather/learn-about/met-office-for-schools). */
const FIRST_MONTHS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const LONG = 3;

/** Only where the words make it the time of a count: "autumn budget" and "since the summer" do not. */
export const season: AnchorRecogniser = {
  rule: SEASON,
  needs: [TIME.partOfYear],
  pattern:
    /\b(?:(?:(?:in|over|across|during|for|throughout) (?:the (?:whole of (?:the )?)?)?(?<which>this |last )?|(?<![a-z] )the |(?<!(?:since|until|till|by|before|after|from|next) )(?<bare>this |last )|(?<!\b(?:since|until|till|by|before|after|from|next|late|early|mid|high)[ -])\b(?=[a-z]+ (?:of )?20[12]\d))(?<name>spring|summer|autumn|winter)(?:(?:,? (?:of|in))? (?<year>20[12]\d|last year|this year))?(?: as a whole)?)\b(?=[.,;:)]|$|['\u2019]s (?:[\d,]+|total|count|tally|figure)\b| (?:\d|as\b|there\b|has\b|have\b|had\b|was\b|were\b|saw\b|brought\b|just\b|only\b|some\b|about\b|more than\b|nearly\b|almost\b|a total\b|alone\b|and\b|but\b|people\b|than\b|to\b|it (?:was|had|saw|brought)\b|they (?:brought|carried|numbered)\b))/g,
  read(match, when) {
    const { which, bare, name, year } = match.groups ?? {};
    const first = FIRST_MONTHS[name ?? ''];
    if (first === undefined) return undefined;
    const said = (year ?? which ?? bare ?? '').trim();
    const days = yearsOf(said, first, when)
      .map((of): Days => ({ from: monthStartAfter(of, first, 0), to: monthStartAfter(of, first, LONG) - 1 }))
      .filter(({ from }) => from < when.today);
    const [newest] = days;
    if (newest === undefined) return undefined;
    return newest.to >= when.today
      ? { kind: 'open', days: [{ from: newest.from, to: when.today - 1 }] }
      : { kind: 'span', days };
  },
};

/** "Since summer 2022", "since the autumn": from a day of it that the words do not tell, so that nobody is held to it. */
export const sinceSeason: AnchorRecogniser = {
  rule: AMONG_UNREAD,
  needs: [TIME.since, TIME.partOfYear],
  pattern:
    /(?<!\b(?:most|highest|busiest|biggest|first|half|lowest|worst|fewest|many)\b[^.;:]{0,40})\bsince (?:(?:the )?(?:start|beginning|middle|end) of |early |late |mid-)?(?:the |(?<which>last ))?(?<name>spring|summer|autumn|winter)(?:(?:,? (?:of|in))? (?<year>20[12]\d|last year|this year))?\b(?! (?:solstice|budget|statement|term|session))/g,
  read(match, when) {
    const { which, name, year } = match.groups ?? {};
    const first = FIRST_MONTHS[name ?? ''];
    if (first === undefined) return undefined;
    const [begun] = yearsOf((year ?? which ?? '').trim(), first, when).map((of) => monthStartAfter(of, first, 0));
    if (begun === undefined || begun >= when.today) return undefined;
    return { kind: 'open', days: [{ from: begun, to: when.today - 1 }] };
  },
};

/** Years in which the season may have begun, likeliest first; a winter goes by either of its two. */
function yearsOf(said: string, first: number, { year, month }: Calendar): number[] {
  const newest = month > first || (month === first && said !== 'last') ? year : year - 1;
  if (/^20/.test(said)) return first === 12 ? [Number(said), Number(said) - 1] : [Number(said)];
  if (said === 'last year') return [year - 1];
  if (said === 'this year') return [year];
  const isGoingOn = month >= first && month < first + LONG;
  if (said === 'last') return isGoingOn ? [year - 1] : [newest, newest - 1];
  return [newest];
}

/** "This winter has seen 4,389 … Last winter it was 5,310": of the season before the one that the words before have named. */
export function seasonBefore(anchor: Anchor, before: () => readonly Anchor[]): Anchor {
  const [own, other] = anchor.days;
  if (anchor.rule !== season.rule || own === undefined || other === undefined) return anchor;
  const isNamed = before().some(
    ({ rule, days }) => rule === anchor.rule && days.length === 1 && days[0]?.from === own.from,
  );
  return isNamed ? newAnchor({ ...anchor, days: [other] }) : anchor;
}
