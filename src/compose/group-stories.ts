/**
 * Stories that tell the same event, put together so that a reader meets it once. Two stories tell one event where they
 * appeared within 36 hours and either share a figure and some words of the headline, or most words of the headline.
 * What was given in another order comes out the same.
 */
import type { Article } from '../domain/article.ts';
import type { Verdict } from '../domain/verdict.ts';

/** An article with its verdicts and the moment it appeared: its publication, or without a date when it was first seen. */
export interface JudgedArticle {
  readonly article: Article;
  readonly at: Temporal.Instant;
  readonly verdicts: readonly Verdict[];
}

/** One event with its stories, earliest first; the first gives it its headline. */
export type NewsEvent = readonly [JudgedArticle, ...JudgedArticle[]];

const HOURS = 36;
/** Share of the shorter headline's words that must be in the other, with a figure in common and without. */
const WORDS_WITH_FIGURE = 0.25;
const WORDS_ALONE = 0.6;
/** Below this a headline says too little to be matched by its words alone. */
const FEWEST_WORDS = 3;

/** In every second headline about the Channel, so no sign of the same event. */
const COMMON_WORDS = new Set(
  `a about after all amid an and are as at back be been before but by can could down for from get go had has have he her
  his how if in into is it its just may more most new no not now of off on one or our out over people say says she so some
  than that the their them then there they this to two uk under up us was we were what when where which who why will with
  would year years you britain british channel crossing crossings english migrant migrants migration illegal immigration
  asylum seekers boat boats small home office government live latest news video`.split(/\s+/),
);

/** Events in the order of their first story. */
export function groupStories(stories: readonly JudgedArticle[]): readonly NewsEvent[] {
  const ordered = [...stories].sort(
    (a, b) => Temporal.Instant.compare(a.at, b.at) || (a.article.id < b.article.id ? -1 : 1),
  );
  const events: [JudgedArticle, ...JudgedArticle[]][] = [];
  const told = createTold();
  for (const story of ordered) {
    const signs = signsOf(story);
    const isRecent = (event: number) => (events[event] as NewsEvent)[0].at.until(story.at).total('hours') <= HOURS;
    const event = told.mostAlike(signs, isRecent) ?? events.length;
    const others = events[event];
    if (others === undefined) events.push([story]);
    else others.push(story);
    told.add(signs, event);
  }
  return events;
}

/** The signs of the stories so far, by word and by figure: a story is held only against those that it shares one with. */
function createTold() {
  const all: { readonly signs: Signs; readonly event: number }[] = [];
  const known = new Set<string>();
  const byWord = new Map<string, number[]>();
  const byFigure = new Map<string, number[]>();
  return {
    add(signs: Signs, event: number): void {
      const name = JSON.stringify([event, ...[signs.words, signs.figures].map((each) => [...each].sort())]);
      if (known.has(name)) return;
      known.add(name);
      for (const [by, each] of [[byWord, signs.words] as const, [byFigure, signs.figures] as const]) {
        for (const sign of each) listIn(by, sign).push(all.length);
      }
      all.push({ signs, event });
    },

    /** Number of the event of the story most alike, of several such events the first; undefined where none is alike. */
    mostAlike(signs: Signs, isRecent: (event: number) => boolean): number | undefined {
      const words = shared(signs.words, byWord);
      const figures = shared(signs.figures, byFigure);
      const scores = new Map<number, number>();
      for (const number of new Set([...words.keys(), ...figures.keys()])) {
        const { signs: other, event } = all[number] as (typeof all)[number];
        const smaller = Math.min(signs.words.size, other.words.size);
        const score = likeness(words.get(number) ?? 0, smaller, figures.get(number) ?? 0);
        if (score > (scores.get(event) ?? 0)) scores.set(event, score);
      }
      const [first] = [...scores]
        .filter(([event]) => isRecent(event))
        .sort(([eventA, a], [eventB, b]) => b - a || eventA - eventB);
      return first?.[0];
    },
  };
}

function listIn(by: Map<string, number[]>, sign: string): number[] {
  const list = by.get(sign) ?? [];
  by.set(sign, list);
  return list;
}

/** How many of these signs each earlier story shares, by the story's number. */
function shared(signs: ReadonlySet<string>, by: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const sign of signs) for (const number of by.get(sign) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

interface Signs {
  readonly words: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

function signsOf({ article, verdicts }: JudgedArticle): Signs {
  const words = article.headline
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\d][\p{L}\d,.’'-]*/gu);
  return {
    words: new Set((words ?? []).map(stem).filter((word) => word.length > 1 && !COMMON_WORDS.has(word))),
    figures: new Set(
      verdicts.map(({ claim: { figure }, reading }) => `${reading.metric} ${figure.kind} ${figure.value}`),
    ),
  };
}

/** Without plural and tense, so that "dies" meets "died" and "arrivals" meets "arrival". */
function stem(word: string): string {
  const plain = word.replace(/[,.’'-]+$/, '');
  return /\d/.test(plain) || COMMON_WORDS.has(plain)
    ? plain
    : plain.replace(/(?:ies|ied|ing|ed|es|e|s|y)$/, '') || plain;
}

/** 0 for two events; else the higher, the more alike. `smaller` is the number of words of the shorter headline. */
function likeness(sharedWords: number, smaller: number, figures: number): number {
  const words = smaller === 0 ? 0 : sharedWords / smaller;
  if (figures > 0 && (words >= WORDS_WITH_FIGURE || figures > 1)) return words + figures;
  return smaller >= FEWEST_WORDS && words >= WORDS_ALONE ? words : 0;
}
