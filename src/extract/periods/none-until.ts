/** "June had not seen a single boat until Monday": nobody came up to the day before. */
import type { Candidate, Draft } from '../draft.ts';
import { unique } from './candidates.ts';

/** Candidates of nobody that end with a day until which nobody came, ending with the day before it; all others as they are. */
export function noneUntil({ mention, anchors, sentence: { lower } }: Draft, candidates: Candidate[]): Candidate[] {
  if (mention.form !== 'nobody') return candidates;
  const until = anchors.find(({ kind, start }) => kind === 'until' && /^(?:until|till) /.test(lower.slice(start)));
  const day = until?.days[0];
  if (day === undefined || day.from !== day.to) return candidates;
  return unique(
    candidates.map((candidate) =>
      candidate.days?.to === day.to && candidate.days.from < day.to
        ? { ...candidate, days: { from: candidate.days.from, to: day.to - 1 } }
        : candidate,
    ),
  );
}
