/** "Since the start of the week", "since the weekend began": from that Monday or Saturday to the writer's last day. */
import type { Calendar, Days } from '../calendar/calendar.ts';
import { TIME } from '../document/flags.ts';
import type { AnchorRecogniser } from './anchor.ts';

/** The first day, and the last that has come. */
function openFrom(from: number, when: Calendar): Days {
  return { from, to: Math.max(from, when.today - 1) };
}

/** A story of Monday that counts from the start of the week speaks of the one before. */
export const sinceStartOfWeek: AnchorRecogniser = {
  rule: 'since the start of the week',
  needs: [TIME.since, TIME.week],
  pattern:
    /\bsince (?:(?:the )?(?:start|beginning|turn|dawn|outset) of (?:the|this|(?<last>last)) week|(?:the|this|(?<before>last)) week (?:began|started))\b/g,
  read(match, when) {
    const monday = when.today - when.weekday + 1;
    const isLast = match.groups?.last !== undefined || match.groups?.before !== undefined || monday >= when.today;
    return { kind: 'open', unit: 'week', days: [openFrom(isLast ? monday - 7 : monday, when)] };
  },
};

/** Some weekends begin with Friday. */
export const sinceStartOfWeekend: AnchorRecogniser = {
  rule: 'since the start of the weekend',
  needs: [TIME.since, TIME.weekend],
  pattern:
    /\bsince (?:(?:the )?(?:start|beginning) of (?:the|this|last) (?:bank holiday |long )?weekend|(?:the|this) weekend (?:began|started))\b/g,
  read(_match, when) {
    const saturday = when.weekday === 7 ? when.today - 1 : when.today - when.weekday - 1;
    return { kind: 'open', days: [openFrom(saturday, when), openFrom(saturday - 1, when)] };
  },
};
