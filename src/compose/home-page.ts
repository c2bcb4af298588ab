/** A person's first page: today's figures, what is set in their space, the latest figures that do not add up, and what may be asked. */
import type { Block, Briefing } from '../domain/briefing.ts';
import type { Command } from '../domain/command.ts';
import type { PrintedFigure } from '../domain/printed-figure.ts';
import type { Series } from '../domain/series.ts';
import { count } from '../text/wording.ts';
import { figureBlocks } from './answer-figures.ts';
import type { Settings } from './answer-settings.ts';
import { officialFacts } from './official-facts.ts';
import { type FigureSource, officialLine } from './official-line.ts';
import { subscriptionWords } from './subscription-words.ts';

export interface HomeInput {
  /** The reader's clock. */
  readonly now: Temporal.ZonedDateTime;
  readonly people: Series;
  readonly boats: Series;
  readonly source: FigureSource;
  readonly chart?: Extract<Block, { kind: 'image' }>;
  /** Of every channel of the space. */
  readonly settings: readonly Settings[];
  /** Newest first, of the last week. */
  readonly mismatches: readonly PrintedFigure[];
  readonly commands: readonly Pick<Command, 'name' | 'description'>[];
}

const MOST_CHANNELS = 10;

export function homePage(input: HomeInput): Briefing {
  const { now, people, boats, source, chart, settings, mismatches, commands } = input;
  return {
    kind: 'answer',
    headline: 'Channel Brief',
    blocks: [
      section('The record'),
      ...officialLine(officialFacts(people, boats), source, now),
      ...(chart === undefined ? [] : [chart]),
      section('Set in this space'),
      ...settingsBlocks(settings),
      section('Does not add up, last 7 days'),
      ...(mismatches.length === 0
        ? [paragraph('No figure in the stories that are stored differs from the record.')]
        : mismatches.flatMap((figure) => figureBlocks(figure, now))),
      section('What may be asked'),
      ...commands.map(
        ({ name, description }): Block => ({
          kind: 'paragraph',
          text: [{ text: `/${name}`, strong: true }, { text: `: ${description}` }],
        }),
      ),
    ],
  };
}

function settingsBlocks(settings: readonly Settings[]): readonly Block[] {
  const set = settings.flatMap(({ subscription, next }) => (subscription ? [{ subscription, next }] : []));
  if (set.length === 0) return [paragraph('No channel has a briefing or alerts yet. /briefing daily 07:30 sets one.')];
  const rest = set.length - MOST_CHANNELS;
  return [
    ...set.slice(0, MOST_CHANNELS).map(({ subscription, next }): Block => {
      const { id, person } = subscription.channel;
      const place = person ? 'One person' : `Channel ${id}`;
      return {
        kind: 'paragraph',
        text: [{ text: place, strong: true }, { text: `: ${subscriptionWords(subscription, next).join(' ')}` }],
      };
    }),
    ...(rest > 0 ? [paragraph(`And ${count(rest, CHANNELS)}.`)] : []),
  ];
}

const CHANNELS = { one: 'more channel', many: 'more channels' };

function section(title: string): Block {
  return { kind: 'section', title };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [{ text }] };
}
