/**
 * The digest: the official line first, then the news by events with what became of its figures, then what does not
 * add up, what could not be judged, and the state of the sources. What there is nothing to say of is left out or said in a line.
 */
import type { Block, Briefing } from '../domain/briefing.ts';
import type { Series } from '../domain/series.ts';
import { clockWords, fullDay, momentWords, weekdayWords } from '../text/days-in-words.ts';
import { count, EVENTS, STORIES } from '../text/wording.ts';
import { doesNotAddUp, notJudged } from './doubt-blocks.ts';
import { groupStories, type JudgedArticle } from './group-stories.ts';
import { newsBlocks, rankEvents } from './news-blocks.ts';
import { officialFacts } from './official-facts.ts';
import { type FigureSource, officialLine } from './official-line.ts';
import { type SourceReport, sourcesLine } from './sources-line.ts';

export interface DigestInput {
  /** The moment of writing, on the channel's clock. */
  readonly now: Temporal.ZonedDateTime;
  /** When it should have been written, where there was a time for it. */
  readonly due?: Temporal.ZonedDateTime;
  /** From when on news is told. */
  readonly since: Temporal.Instant;
  /** Daily series as known now. */
  readonly people: Series;
  readonly boats?: Series;
  readonly officialSource: FigureSource;
  /** This year against earlier years. */
  readonly chart?: Extract<Block, { kind: 'image' }>;
  readonly stories: readonly JudgedArticle[];
  /** Absent in the digest of a past day, since the state of the sources on that day is not kept. */
  readonly sources?: readonly SourceReport[];
}

/** Minutes after which a digest owns up to being late. */
const LATE = 15;

export function digest(input: DigestInput): Briefing {
  const { now } = input;
  const facts = officialFacts(input.people, input.boats);
  return {
    kind: 'digest',
    headline: `Channel Brief, ${weekdayWords(now.toPlainDate())} ${now.year}`,
    blocks: [
      ...lateness(now, input.due),
      { kind: 'section', title: 'The record' },
      ...officialLine(facts, input.officialSource, now),
      ...(input.chart === undefined ? [] : [input.chart]),
      ...news(input),
      ...sourceBlocks(input),
    ],
  };
}

function sourceBlocks({ sources, now }: DigestInput): readonly Block[] {
  if (sources === undefined) return [];
  return [
    { kind: 'section', title: 'Sources' },
    { kind: 'paragraph', text: [{ text: sourcesLine(sources, now) }] },
  ];
}

function news({ stories, since, now, sources }: DigestInput): readonly Block[] {
  if (stories.length === 0) {
    const none =
      sources === undefined
        ? 'No story about migration is kept from this day.'
        : `No new story about migration since ${momentWords(since, now.timeZoneId, now.toPlainDate())}.`;
    return [
      { kind: 'section', title: 'In the news' },
      { kind: 'paragraph', text: [{ text: none }] },
    ];
  }
  const events = rankEvents(groupStories(stories));
  const title = `In the news (${count(stories.length, STORIES)}, ${count(events.length, EVENTS)})`;
  return [{ kind: 'section', title }, ...newsBlocks(events), ...doesNotAddUp(events), ...notJudged(events)];
}

function lateness(now: Temporal.ZonedDateTime, due: Temporal.ZonedDateTime | undefined): readonly Block[] {
  if (due === undefined || now.since(due).total('minutes') < LATE) return [];
  const day = due.toPlainDate().equals(now.toPlainDate()) ? '' : ` on ${fullDay(due.toPlainDate())}`;
  return [{ kind: 'source', text: [{ text: `Due at ${clockWords(due)}${day}, written at ${clockWords(now)}.` }] }];
}
