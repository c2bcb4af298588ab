/** A boat or a group that a story tells of far down came ashore on the day that the story is about. */
import { NEAR_PUBLICATION } from '../../domain/rules.ts';
import { DAY_COUNTED_FROM, nextDay } from '../anchors/since.ts';
import { type Calendar, type Days, OLDEST } from '../calendar/calendar.ts';
import { type Draft, draftWith } from '../draft.ts';
import { timesOfBoatInCourt } from './boat-in-court.ts';
import { licensed, unique } from './candidates.ts';
import { SAME_DAY_OF_YEAR } from './same-day-of-year.ts';

/**
 * Drafts in the order given; those of single boats and groups without a day of their own have that of the words right
 * before, else that of the first news before them, else today where the story began with it. The boats that they came
 * in go with them.
 */
export function onStorysDay(drafts: readonly Draft[], { today }: Calendar): Draft[] {
  let storys: Days | undefined;
  const placed: Draft[] = [];
  const inCourt = timesOfBoatInCourt(drafts, today);
  for (const [place, draft] of drafts.entries()) {
    storys ??= newsDay(draft, today)[0];
    const few = placed.slice(Math.max(0, place - FEW));
    const day = isIncident(draft)
      ? (inCourt(draft) ?? dayRightBefore(few, draft) ?? storys ?? toldToday(draft, today))
      : undefined;
    placed.push(day === undefined ? draft : onDay(draft, day));
  }
  return placed.map((draft) => withPeople(draft, placed));
}

/** Whether it is of a single boat or group, and nothing told its day. */
function isIncident({ level, prediction, anchors, candidates: [first] }: Draft): boolean {
  if (level !== 'incident' || prediction || anchors.some(isDay)) return false;
  return first?.basis !== 'stated' && first?.rule !== SAME_DAY_OF_YEAR;
}

function onDay(draft: Draft, day: Days): Draft {
  return draftWith(draft, { candidates: unique([licensed(day, 'implied', NEAR_PUBLICATION), ...draft.candidates]) });
}

/** "It was plain today as more boats made for Dover. … Our crew filmed 22 being landed": the words before name today. */
function toldToday({ sentence: { index }, story }: Draft, today: number): Days | undefined {
  return story.anchorsBefore(index).find((anchor) => isDay(anchor) && anchor.days[0]?.to === today)?.days[0];
}

/** "Thirty migrants in three small boats": boats near publication have the day of the people beside them. */
function withPeople(draft: Draft, placed: readonly Draft[]): Draft {
  if (draft.metric !== 'small_boats' || draft.candidates[0]?.rule !== NEAR_PUBLICATION) return draft;
  const people = placed.find(
    (other) =>
      other.sentence === draft.sentence &&
      other.level === 'incident' &&
      other.metric === 'small_boat_arrivals' &&
      Math.min(Math.abs(other.mention.start - draft.end), Math.abs(draft.mention.start - other.end)) < BESIDE,
  );
  const [first] = people?.candidates ?? [];
  if (first?.days === undefined || first.days.from !== first.days.to) return draft;
  return onDay(draft, first.days);
}

/** Characters between people and the boats that brought them. */
const BESIDE = 60;

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
      other.anchors.some((anchor) => isDay(anchor) && anchor.rule !== nextDay.rule && anchor.rule !== DAY_COUNTED_FROM),
  );
  return near?.anchors.findLast((anchor) => isDay(anchor) && anchor.rule !== DAY_COUNTED_FROM)?.days[0];
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
