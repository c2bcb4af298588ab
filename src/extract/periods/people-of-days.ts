/** "Ten boats came on Sunday and eleven on Monday. Between them: 1,094 people": those of all the days whose boats were told. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Candidate, Draft } from '../draft.ts';
import { licensed } from './candidates.ts';
import type { Placed } from './surroundings.ts';
import { ADDED_UP } from './told-days.ts';

const BETWEEN_THEM = pattern(
  /(?:^|[.;] )["']?between them(?:,|:| \u2013)?(?: they (?:had |have )?(?:carried|brought|held))? $/,
);
/** Sentences back in which the boats may be told. */
const BACK = 2;

/** None where people were told one by one there too, or where the days do not follow each other. */
export function peopleOfDays(
  { sentence, mention, metric, anchors, story }: Draft,
  near: readonly Placed[],
): Candidate[] {
  const { lower, index } = sentence;
  if (metric !== 'small_boat_arrivals' || anchors.length > 0) return [];
  if (!BETWEEN_THEM.test(lower.slice(0, mention.hedgeStart), lower)) return [];
  const told = near.filter(({ draft }) => draft.sentence.index >= index - BACK && draft.sentence.index < index);
  if (told.length === 0 || told.some(({ draft }) => draft.metric !== 'small_boats')) return [];
  const before = story.anchorsBefore(index).filter(({ isOfSaying }) => isOfSaying !== true);
  const end = before.findIndex(({ kind }) => kind !== 'day');
  const days = (end < 0 ? before : before.slice(0, end)).flatMap((anchor) => anchor.days[0]?.from ?? []);
  const row = days.filter((day, place) => day === (days[0] ?? 0) - place);
  const [to] = row;
  if (to === undefined || row.length < 2 || row.length !== days.length) return [];
  return [licensed({ from: to - row.length + 1, to }, 'stated', ADDED_UP)];
}
