/** "Four boats, 309 people: crossings on Monday" and below it "Each dinghy held 77 people": a text that begins without a time goes on with its headline's. */
import { pattern } from '../../text/patterns/pattern.ts';
import type { Days } from '../calendar/calendar.ts';
import { type Draft, draftWith } from '../draft.ts';
import { licensed, unique } from './candidates.ts';

/** Rule of a time that the headline alone names. */
const HEADLINE = 'the time of the headline';
/** Days of the news; a longer time is that of a total. */
const LONGEST = 7;

/** Drafts in the order given; boats and loads of the first sentence with a number have the headline's days where no words in between name another time. */
export function onHeadlinesDay(drafts: readonly Draft[]): Draft[] {
  const first = drafts.find(({ sentence }) => sentence.place === 'text');
  const days = daysTold(drafts.filter(({ sentence }) => sentence.place === 'headline'));
  if (first === undefined || days === undefined) return [...drafts];
  return drafts.map((draft) =>
    draft.sentence === first.sentence && goesOn(draft, days)
      ? draftWith(draft, { candidates: unique([licensed(days, 'stated', HEADLINE), ...draft.candidates]) })
      : draft,
  );
}

/** The few days that all counts of a headline are of. */
function daysTold(told: readonly Draft[]): Days | undefined {
  const stated = told.map(({ kind, level, candidates: [first] }) =>
    kind === 'count' && level === undefined && first?.basis === 'stated' ? first.days : undefined,
  );
  const [days] = stated;
  if (days === undefined || days.to - days.from >= LONGEST) return undefined;
  return stated.every((other) => isSame(other, days)) ? days : undefined;
}

function goesOn(
  { kind, metric, anchors, sentence, story, level, prediction, scope, candidates }: Draft,
  days: Days,
): boolean {
  const isOfBoats = kind === 'count' && (metric === 'people_per_boat' || metric === 'small_boats');
  if (!isOfBoats || level !== undefined || prediction || scope !== 'UK') return false;
  if (anchors.length > 0 || candidates[0]?.basis === 'stated') return false;
  if (IN_GENERAL.test(sentence.lower, sentence.lower)) return false;
  const before = story.anchorsBefore(sentence.index);
  return before.length > 0 && before.every((anchor) => isSame(anchor.days[0], days));
}

/** "Boats now carry 64 people on average": of no day. */
const IN_GENERAL = pattern(
  /\b(?:carry|carries|hold|holds|now|typically|usually|these days|(?:the|an) average (?:small )?(?:boat|dinghy|vessel)|have been|has been)\b/,
);

function isSame(a: Days | undefined, b: Days): boolean {
  return a?.from === b.from && a.to === b.to;
}
