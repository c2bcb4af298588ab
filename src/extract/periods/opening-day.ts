/** "Thirty migrants have been stopped off Kent. They were sighted on Friday": news that opens a story without a time is of the day that it goes on with. */
import { NEAR_PUBLICATION } from '../../domain/rules.ts';
import { pattern } from '../../text/patterns/pattern.ts';
import { type Calendar, OLDEST } from '../calendar/calendar.ts';
import { type Candidate, type Draft, draftWith } from '../draft.ts';
import { licensed, unique } from './candidates.ts';

/** Fewer come on most days, and more are rather a total. */
const MOST_OF_NEWS = 400;
/** What is done to those who have just come. */
const NEWS = pattern(
  /\b(?:have|has) been (?:stopped|intercepted|picked up|rescued|brought|detained|held|found|met|taken|escorted|caught)\b/,
);

/** Drafts in the order given; small counts of a first sentence without any time have the day of the next sentence, else one near publication, and so have those that the headline tells again. */
export function onOpeningsDay(drafts: readonly Draft[], { today }: Calendar): Draft[] {
  const first = drafts.find(({ sentence }) => sentence.place === 'text');
  if (first === undefined || !opens(first)) return [...drafts];
  const days = [...daysBehind(first, today), today, today - 1];
  const near = days.map((day): Candidate => licensed({ from: day, to: day }, 'implied', NEAR_PUBLICATION));
  const opening = drafts.filter((draft) => draft.sentence === first.sentence && isNews(draft));
  return drafts.map((draft) =>
    opening.includes(draft) || opening.some((told) => repeats(draft, told))
      ? draftWith(draft, { candidates: unique([...near, ...draft.candidates]) })
      : draft,
  );
}

/** Whether the sentence is the first of its story that tells of anything, has no time, and tells of news. */
function opens({ sentence: { lower, index }, anchors, story }: Draft): boolean {
  return anchors.length === 0 && story.anchorsBefore(index).length === 0 && NEWS.test(lower, lower);
}

function isNews({ kind, metric, mention, prediction, scope }: Draft): boolean {
  const isOurs = metric === 'small_boat_arrivals' || metric === 'small_boats';
  return kind === 'count' && isOurs && mention.value <= MOST_OF_NEWS && !prediction && scope === 'UK';
}

/** A headline that names no time and has the same number. */
function repeats({ sentence, metric, mention, anchors }: Draft, told: Draft): boolean {
  return (
    sentence.place === 'headline' &&
    anchors.length === 0 &&
    metric === told.metric &&
    mention.value === told.mention.value
  );
}

/** Days not long before publication that the next sentence names. */
function daysBehind({ sentence: { index }, story }: Draft, today: number): number[] {
  return story
    .anchorsBefore(index + 2)
    .filter(({ kind, isOfSaying }) => kind === 'day' && !isOfSaying)
    .toReversed()
    .flatMap(({ days: [day] }) => (day === undefined || day.to < today - OLDEST || day.to > today ? [] : [day.to]));
}
