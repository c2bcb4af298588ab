/** "A man who steered 50 people over the Channel is jailed. … He was filmed last August": a boat that a court hears of came at the time that the story tells for it, long before. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Days } from '../calendar/calendar.ts';
import type { Draft } from '../draft.ts';

const IN_COURT = pattern(
  /\b(?:jailed|sentenced|sent to prison|convicted|found guilty|plead(?:s|ed)? guilty|(?:crown|magistrates['\u2019]?) court|on trial|the trial|jury|old bailey)\b/,
);
/** Nobody is sentenced sooner. */
const SOONEST = 14;
/** A month, and no longer time, is that of one boat. */
const A_MONTH = 31;

/** The time of the boat, as the words nearest before each draft tell it, else the first that the story tells; undefined where no court is told of. */
export function timesOfBoatInCourt(drafts: readonly Draft[], today: number): (draft: Draft) => Days | undefined {
  if (!drafts.some(({ sentence: { lower } }) => IN_COURT.test(lower, lower))) return () => undefined;
  const timesBefore = ({ sentence, story }: Draft) =>
    story.anchorsBefore(sentence.index).flatMap(({ kind, isOfSaying, days: [days] }) => {
      const isOld = days !== undefined && days.to <= today - SOONEST && days.to - days.from < A_MONTH;
      return isOld && !isOfSaying && (kind === 'day' || kind === 'span') ? [days] : [];
    });
  const first = drafts.flatMap((draft) => timesBefore(draft).toReversed())[0];
  return (draft) => timesBefore(draft)[0] ?? first;
}
