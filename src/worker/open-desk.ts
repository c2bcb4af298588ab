/** The desk: where a platform brings what people ask. Every answer is kept for a while, so that its buttons go on working. */
import { showSums } from '../compose/show-sums.ts';
import { type Block, type Briefing, plain, shareButton } from '../domain/briefing.ts';
import type { Asker, Command } from '../domain/command.ts';
import { Fault } from '../domain/fault.ts';
import type { Desk, KeptBriefing } from '../platforms/platform.ts';
import type { Store } from '../store/store.ts';
import { readSumsValue } from '../text/sums-value.ts';

export interface DeskParts {
  readonly commands: readonly Command[];
  readonly store: Pick<Store, 'briefings' | 'subscriptions' | 'deliveries'>;
  readonly home: (asker: Asker) => Promise<Briefing>;
  /** The chart of that name as an answer. */
  readonly chart: (name: string) => Promise<Briefing>;
  readonly picture: Desk['picture'];
  readonly now: () => Temporal.Instant;
  /** A name for an answer that no other has, of at most 40 letters, digits and dashes. */
  readonly newId: () => string;
  /** Told of what went wrong here, with words for whoever runs the bot. */
  readonly onFailure: (words: string, error: unknown) => void;
}

/** How long the buttons below an answer work. */
const DAYS_KEPT = 30;
/** Platforms take no more. */
const MOST_SUGGESTED = 25;
const LONGEST_SUGGESTED = 100;

export function openDesk(parts: DeskParts): Desk {
  const { commands, store, now, newId, onFailure } = parts;

  async function keep(briefing: Briefing): Promise<KeptBriefing> {
    const id = newId();
    try {
      await store.briefings.keep(id, briefing, now(), now().add({ hours: 24 * DAYS_KEPT }));
    } catch (error) {
      onFailure('desk: an answer could not be kept, so its buttons will not work', error);
    }
    return { id, briefing };
  }

  async function told(place: string, answer: () => Promise<Briefing>): Promise<Briefing> {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof Fault) return faultBriefing(error);
      onFailure(`desk: ${place} failed`, error);
      return {
        kind: 'answer',
        headline: 'This could not be answered',
        blocks: [
          paragraph('Something went wrong here, and whoever runs this bot can see it. Please try again in a minute.'),
        ],
      };
    }
  }

  return {
    commands,

    async ask(name, input) {
      const command = commands.find((each) => each.name === name);
      if (command === undefined) return keep(unknownCommand(name, commands));
      const answer = await told(`/${name}`, async () => (await command.run(input)).briefing);
      return shareable(await keep(answer), input);
    },

    async suggest(name, option, typed) {
      try {
        const words = (await commands.find((each) => each.name === name)?.suggest?.(option, typed)) ?? [];
        return words.filter(({ length }) => length <= LONGEST_SUGGESTED).slice(0, MOST_SUGGESTED);
      } catch (error) {
        onFailure(`desk: no suggestions for /${name}`, error);
        return [];
      }
    },

    async press(action, value, asker) {
      const { key, story } = readSumsValue(value) ?? { key: value, story: 0 };
      let kept: KeptBriefing | undefined;
      const pressed = await told(`the button ${action}`, async () => {
        if (action === 'chart') return parts.chart(value);
        const briefing = await store.briefings.find(key);
        if (briefing === undefined) return gone();
        if (action === 'sums') return showSums(briefing, story) ?? gone();
        kept = { id: key, briefing };
        return briefing;
      });
      return kept ?? shareable(await keep(pressed), { asker });
    },

    home: (asker) => told('the first page', () => parts.home(asker)),

    async picture(chart) {
      try {
        return await parts.picture(chart);
      } catch (error) {
        onFailure(`desk: the chart ${chart} could not be drawn`, error);
        return undefined;
      }
    },

    async removed(platform, space) {
      await store.subscriptions.removeSpace(platform, space);
      await store.deliveries.removeSpace(platform, space);
    },
  };
}

/** With a button that shows the answer to all of the channel; what is kept, and then shown, is without it. */
function shareable({ id, briefing }: KeptBriefing, { asker }: { readonly asker: Asker }): KeptBriefing {
  if (asker.channel.person) return { id, briefing };
  return {
    id,
    briefing: { ...briefing, blocks: [...briefing.blocks, { kind: 'actions', buttons: [shareButton(id)] }] },
  };
}

/** The Fault's first line is the headline, and the rest, often examples, stands below it. */
function faultBriefing({ message }: Fault): Briefing {
  const [headline = '', ...lines] = message.split('\n');
  return { kind: 'answer', headline, blocks: lines.map(paragraph) };
}

function gone(): Briefing {
  return {
    kind: 'answer',
    headline: 'This is no longer kept',
    blocks: [paragraph(`Answers are kept for ${DAYS_KEPT} days. Ask again to get a new one.`)],
  };
}

function unknownCommand(name: string, commands: readonly Command[]): Briefing {
  return {
    kind: 'answer',
    headline: `There is no command “${name}”`,
    blocks: commands.map(({ name: known, description }) => paragraph(`/${known}: ${description}`)),
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: plain(text) };
}
