/** "On the 4th and the 11th there had been 61 and 67", "the figures are 5,108 and 4,602 respectively": as many counts as times that are named one by one, each of its own. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { Candidate, Draft } from '../draft.ts';
import { implied, licensed } from './candidates.ts';

const ROW = pattern(/^(?:, and|,| and|, then| then)(?: on| in)?(?: the)? ?$/);
const TO_NUMBERS = pattern(
  /^,? (?:there (?:had been|were|have been) |(?:it was|they were|saw|brought|had|came) )?(?:just |only )?$/,
);

/** The time in the draft's place in such a row of counts; none where the times are not as many. */
export function timeInTurn(draft: Draft, row: readonly Draft[]): Candidate[] {
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined || row.length < 2) return [];
  const { sentence, anchors } = draft;
  const here = anchors.filter(isTime);
  if (here.length === 0) return isOfTimesBefore(first, last) ? fromTimesBefore(draft, row) : [];
  const times = here.filter(({ end }) => end <= first.mention.hedgeStart).slice(-row.length);
  const isRow = times.every((time, place) => {
    const next = times[place + 1];
    const between = sentence.lower.slice(time.end, next?.start ?? first.mention.hedgeStart);
    return (next === undefined ? TO_NUMBERS : ROW).test(between, sentence.lower);
  });
  return isRow && times.length === row.length && here.length === row.length ? ofPlace(times, row.indexOf(draft)) : [];
}

const IN_ORDER = pattern(/\b(?:split|breakdown|numbered|daily (?:figures|counts|totals)|day by day)\b[^.;\d]{0,24}$/);

/** "Respectively" behind a row, or words before it that share out what was told. */
function isOfTimesBefore(first: Draft, last: Draft): boolean {
  const { lower } = first.sentence;
  return (
    /^,? respectively\b/.test(lower.slice(last.end, last.end + 16)) ||
    IN_ORDER.test(lower.slice(Math.max(0, first.mention.hedgeStart - 60), first.mention.hedgeStart), lower)
  );
}

/** The times of the sentences before, as many as the row is long, or the days of one. */
function fromTimesBefore(draft: Draft, row: readonly Draft[]): Candidate[] {
  const told = draft.story.anchorsBefore(draft.sentence.index).filter(isTime);
  const place = row.indexOf(draft);
  const [span] = told[0]?.days ?? [];
  if (span !== undefined && span.to - span.from + 1 === row.length) {
    const day = span.from + place;
    return [licensed({ from: day, to: day }, 'implied', told[0]?.rule ?? '')];
  }
  const before = told.slice(0, row.length).toReversed();
  return before.length === row.length ? ofPlace(before, place).map(implied) : [];
}

function isTime({ kind, isOfSaying, days }: Anchor): boolean {
  return (kind === 'day' || kind === 'span' || kind === 'year') && isOfSaying !== true && days.length > 0;
}

function ofPlace(times: readonly Anchor[], place: number): Candidate[] {
  const time = times[place];
  return (time?.days ?? []).slice(0, 1).map((days) => licensed(days, 'stated', time?.rule ?? ''));
}
