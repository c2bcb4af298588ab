/** "Since then": the day that such words point back to. */
import type { Anchor } from '../anchors/anchor.ts';
import { DAY_BEFORE } from '../anchors/days.ts';
import { namedMonth } from '../anchors/months.ts';
import type { Days } from '../calendar/calendar.ts';
import type { Draft } from '../draft.ts';
import type { Surroundings } from './candidates.ts';

/** The day that "since then" at a place of the sentence points back to: named in the sentence before, or that of the figure before. */
export function namedBefore(draft: Draft, around: Surroundings, place: number): Days[] {
  const isMeant = (anchor: Anchor) =>
    (anchor.kind === 'day' && !anchor.isOfSaying && anchor.rule !== DAY_BEFORE) ||
    (anchor.kind === 'open' && anchor.unit === undefined);
  const here = draft.anchors.filter((anchor) => isMeant(anchor) && anchor.end <= place).toReversed();
  // The day of "the lockdown began in March; since then" is not told.
  if (here.length === 0 && draft.anchors.some(({ rule, end }) => rule === namedMonth.rule && end <= place)) return [];
  const named = [
    ...here,
    ...[...draft.before(), ...draft.story.anchorsBefore(draft.sentence.index)].filter(isMeant),
  ].flatMap((anchor) => anchor.days.slice(0, 1));
  const told = around
    .inherited()
    .flatMap((candidate) => candidate.days ?? [])
    .slice(0, 1);
  return [...named, ...told].slice(0, 1).map((days) => ({ from: days.from, to: around.when.today - 1 }));
}
