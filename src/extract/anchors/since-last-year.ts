/** "Since the start of last year", "since early last year", "since last year": from a day of the year before. */
import { dayNumberOf } from '../../domain/period.ts';
import { SINCE_SOME_DAY } from '../../domain/rules.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';
import { sinceYear } from './since.ts';

/** From its first day, or from about the time of it that is named; the end of last year is the start of this. */
export const sinceLastYear: AnchorRecogniser = {
  rule: sinceYear.rule,
  needs: [TIME.from, TIME.year],
  words: ['last year', 'year before', 'the previous year'],
  pattern:
    /\b(?:(?:since|(?:count(?:ed|ing)?|starting) from|from(?= the (?:start|beginning|turn) of (?:last year|the year before last) (?:to|until|till|up to|onwards?)\b)) (?:the )?(?<part>start|beginning|turn|very start|end|middle|second half|close) of |since (?<point>early|mid|late)(?: |-)(?:in )?|(?<=^|[.;:] |\b(?:and|but) )since )(?:last year|the previous year|(?<two>the year before last))\b(?!'s)/g,
  read({ groups }, when) {
    const year = when.year - (groups?.two === undefined ? 1 : 2);
    const { part, point } = groups ?? {};
    const isStart = part !== undefined && /start|beginning|turn/.test(part);
    if (part === 'end' || part === 'close') return open(dayNumberOf(year + 1, 1, 1), when.today);
    if (isStart) return open(dayNumberOf(year, 1, 1), when.today);
    if (part === 'second half') return open(dayNumberOf(year, 7, 1), when.today);
    const month = part === 'middle' || point === 'mid' ? 7 : point === 'late' ? 11 : 1;
    return { ...open(dayNumberOf(year, month, 1), when.today), rule: SINCE_SOME_DAY };
  },
};

function open(from: number, today: number) {
  return { kind: 'open' as const, days: [{ from, to: Math.max(from, today - 1) }] };
}
