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
  const events: { stories: [JudgedArticle, ...JudgedArticle[]]; signs: Signs[] }[] = [];
  for (const story of ordered) {
    const signs = signsOf(story);
    const scores = events.map((event) =>
      story.at.since(event.stories[0].at).total('hours') > HOURS
        ? 0
        : Math.max(...event.signs.map((other) => likeness(signs, other))),
    );
    const best = Math.max(0, ...scores);
    const event = best > 0 ? events[scores.indexOf(best)] : undefined;
    if (event === undefined) events.push({ stories: [story], signs: [signs] });
    else {
      event.stories.push(story);
      event.signs.push(signs);
    }
  }
  return events.map((event) => event.stories);
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

/** 0 for two events; else the higher, the more alike. */
function likeness(a: Signs, b: Signs): number {
  const smaller = Math.min(a.words.size, b.words.size);
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const words = smaller === 0 ? 0 : shared / smaller;
  const figures = [...a.figures].filter((figure) => b.figures.has(figure)).length;
  if (figures > 0 && (words >= WORDS_WITH_FIGURE || figures > 1)) return words + figures;
  return smaller >= FEWEST_WORDS && words >= WORDS_ALONE ? words : 0;
}
