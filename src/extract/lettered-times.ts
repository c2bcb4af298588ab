/** "In (a) April, (b) May and (c) June 2023": the times that a question gives letters, which its answer goes by. */
import { calendarDay } from '../domain/period.ts';
import { pattern } from '../text/patterns/pattern.ts';
import type { Anchor } from './anchors/anchor.ts';
import { namedMonth } from './anchors/months.ts';
import { type Days, monthDays } from './calendar/calendar.ts';
import type { Document } from './document/document.ts';
import type { StoryTime } from './draft.ts';

const LETTER = /\((?<letter>[a-h]|i{1,3}|iv|vi?)\) /g;
/** How many sentences before its answer a question may stand. */
const BACK = 6;

/** Which time a letter stands for by the sentences before an answer; undefined where none gives it just one. */
export function letteredTimes(
  document: Document,
  anchorsIn: (index: number) => readonly Anchor[],
): Pick<StoryTime, 'letteredTime'> {
  return {
    letteredTime(index, letter) {
      for (let back = index - 1; back >= Math.max(0, index - BACK); back -= 1) {
        const { lower } = document.sentenceAt(back);
        if (!lower.includes(`(${letter}) `)) continue;
        const days = timeOfPart(letter, lower, anchorsIn(back));
        return days === undefined ? undefined : { days, isOfBoats: ASKS_FOR_BOATS.test(lower, lower) };
      }
      return undefined;
    },
  };
}

const ASKS_FOR_BOATS = pattern(/\b(?:how many|number of) (?:small )?(?:boats|vessels|dinghies)\b/);

function timeOfPart(letter: string, lower: string, anchors: readonly Anchor[]): Days | undefined {
  const letters = [...lower.matchAll(LETTER)];
  const at = letters.findIndex((match) => match.groups?.letter === letter);
  const start = letters[at]?.index;
  if (start === undefined) return undefined;
  const end = letters[at + 1]?.index ?? lower.length;
  const [own, ...more] = anchors.filter((anchor) => anchor.start >= start && anchor.end <= end);
  const first = own?.days[0];
  if (own === undefined || first === undefined || more.length > 0) return undefined;
  const year = yearOfAll(own, lower, anchors);
  return year === undefined ? first : monthDays(year, calendarDay(first.from).month);
}

/** "(a) April and (b) May 2022": the year that the last month has is that of those before it. */
function yearOfAll({ rule, start, end }: Anchor, lower: string, anchors: readonly Anchor[]): number | undefined {
  if (rule !== namedMonth.rule || /20\d\d|last|this/.test(lower.slice(start, end))) return undefined;
  const later = anchors.find((other) => other.start > end && other.rule === namedMonth.rule && hasYear(other, lower));
  const days = later?.days[0];
  return days === undefined ? undefined : calendarDay(days.from).year;
}

function hasYear({ start, end }: Anchor, lower: string): boolean {
  return /20\d\d/.test(lower.slice(start, end));
}

const BY_LETTER = pattern(
  /\((?<letter>[a-h]|i{1,3}|iv|vi?)\)(?: (?:was|were|is|there were|a total of|some|about|only|just))* $/,
);

/** The letter that the words right before a number give it. */
export function letterBefore(words: string): string | undefined {
  return BY_LETTER.exec(words)?.groups?.letter;
}
