/** A boat or a group that a story tells of far down came ashore on the day that the story is about. */
import { NEAR_PUBLICATION } from '../../domain/rules.ts';
import { type Calendar, type Days, OLDEST } from '../calendar/calendar.ts';
import { type Draft, draftWith } from '../draft.ts';
import { licensed, unique } from './candidates.ts';

/** Drafts in the order given; those of single boats and groups without a day of their own have that of the sentence before, else that of the first news before them. */
export function onStorysDay(drafts: readonly Draft[], { today }: Calendar): Draft[] {
  let storys: Days | undefined;
  return drafts.map((draft, place) => {
    storys ??= newsDay(draft, today)[0];
    if (draft.level !== 'incident' || draft.prediction || draft.anchors.some(isDay)) return draft;
    if (draft.candidates[0]?.basis === 'stated') return draft;
    const day = dayRightBefore(drafts.slice(Math.max(0, place - FEW), place), draft) ?? storys;
    if (day === undefined) return draft;
    const candidates = unique([licensed(day, 'implied', NEAR_PUBLICATION), ...draft.candidates]);
    return draftWith(draft, { candidates });
  });
}

/** Drafts before one that may stand in the same sentence or the one before. */
const FEW = 8;

function isDay({ kind, isOfSaying, days }: Draft['anchors'][number]): boolean {
  return kind === 'day' && isOfSaying !== true && days.length > 0;
}

/** "On the sand on Tuesday two boats left. One had more than 80 people aboard." */
function dayRightBefore(before: readonly Draft[], { sentence }: Draft): Days | undefined {
  const near = before.findLast(
    (other) =>
      other.sentence.index >= sentence.index - 1 &&
      other.sentence.place === sentence.place &&
      other.anchors.some(isDay),
  );
  return near?.anchors.findLast(isDay)?.days[0];
}

/** The newest sort of news: so many people on one day, told not long before publication. */
function newsDay({ kind, metric, level, scope, prediction, uncheckable, candidates }: Draft, today: number): Days[] {
  const [first] = candidates;
  const isNews =
    kind === 'count' && metric === 'small_boat_arrivals' && level === undefined && scope === 'UK' && !prediction;
  if (!isNews || uncheckable !== undefined || first?.days === undefined || first.rule === NEAR_PUBLICATION) return [];
  const { from, to } = first.days;
  return from === to && to >= today - OLDEST && to <= today ? [first.days] : [];
}
