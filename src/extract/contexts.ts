/** The contexts of a story's sentences, of which each part is worked out when a number first asks for it. */
import { once } from '../text/once.ts';
import { compileAbroad } from './abroad.ts';
import type { Calendar } from './calendar/calendar.ts';
import type { Context } from './context.ts';
import type { Document } from './document/document.ts';
import { TIME } from './document/flags.ts';
import type { Draft, StoryTime } from './draft.ts';
import { letteredTimes } from './lettered-times.ts';
import type { Mention } from './mentions/mention.ts';
import { boatsOfStory } from './metric/boats-of-story.ts';
import { bracketsOfStory } from './metric/brackets-of-story.ts';
import { columnsOfStory } from './metric/columns-of-story.ts';
import { howManyOfStory } from './metric/how-many.ts';
import { goesOnWithPlace, isClauseElsewhere, isElsewhere } from './metric/place.ts';
import type { CueFinder } from './metric/subject.ts';
import { sidesOfStory } from './metric/who-stopped.ts';
import { timesOf } from './time-before.ts';
import { isOnTopic, mayBeOnTopic } from './topic/is-on-topic.ts';

/** The context of a sentence by its index, with its own drafts, to which more may come, and those of the story before it. */
export type ContextOf = (index: number, here: readonly Draft[], earlier: readonly Draft[]) => Context;

/** How many sentences back the drafts are recent. */
const RECENT = 3;

/** Weighs a story as a whole, so that the contexts of its sentences can be made. */
export function compileContexts(document: Document, when: Calendar, findCues: CueFinder): ContextOf {
  const isNamed = isOnTopic(document);
  const onTopic = isNamed || mayBeOnTopic(document);
  const times = timesOf(document, when);
  const story: StoryTime = {
    anchorsBefore: times.before,
    years: once(() => yearsNamed(document, when)),
    ...boatsOfStory(document),
    ...howManyOfStory(document),
    ...bracketsOfStory(document),
    ...columnsOfStory(document),
    ...sidesOfStory(document),
    ...letteredTimes(document, times.in),
    isUnnamed: !isNamed,
  };
  const abroad = compileAbroad(document);
  return (index, here, earlier) => {
    const sentence = document.sentenceAt(index);
    const { lower, flags } = sentence;
    const recent = earlier.slice(earlier.findLastIndex((draft) => draft.sentence.index < index - RECENT) + 1);
    const isAfterDraft = recent.some((draft) => draft.sentence.index === index - 1);
    return {
      sentence,
      cues: once(() => findCues(sentence)),
      anchors: once(() => times.in(index)),
      before: once(() => (isAfterDraft ? [] : times.rightBefore(index))),
      here,
      story,
      recent,
      elsewhere: ({ start }: Mention) =>
        abroad(index) === 'all' ||
        (abroad(index) && (!onTopic || isOfPlaceBefore(document, index))) ||
        isClauseElsewhere(lower, start, flags),
      onTopic,
    };
  };
}

/** "In Italy 44,675 have come. That is down by 64%." */
function isOfPlaceBefore(document: Document, index: number): boolean {
  if (index === 0 || !goesOnWithPlace(document.sentenceAt(index).lower)) return false;
  const before = document.sentenceAt(index - 1);
  return isElsewhere(before.lower, before.flags);
}

/** Years that the story names in digits, or as last year. */
function yearsNamed(document: Document, when: Calendar): number[] {
  const years = new Set<number>();
  for (let index = 0; index < document.length; index += 1) {
    if ((document.timesAt(index) & (TIME.yearNumber | TIME.yearWord)) === 0) continue;
    for (const match of document.sentenceAt(index).lower.matchAll(/\b20[12]\d\b(?!,\d)|\b(?:last|the) year\b/g)) {
      years.add(match[0].endsWith('year') ? when.year - 1 : Number(match[0]));
    }
  }
  return [...years];
}
