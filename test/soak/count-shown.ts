/** What arrived, counted where people read it. */
import type { Channel } from '../../src/domain/channel.ts';
import type { Twin } from '../platforms/discord/twin.ts';
import type { Workspace } from '../platforms/slack/workspace.ts';
import { headlineOf, type Place } from './plan-briefings.ts';

export interface Shown {
  readonly planned: number;
  readonly once: number;
  readonly lost: number;
  readonly twice: number;
  /** Of those, alerts that say of themselves that they may be a repeat. */
  readonly owned: number;
  /** Seconds from the first to the last of each that came twice, where the platform says so. */
  readonly gaps: readonly number[];
}

export type ReadTexts = (channel: Channel) => Promise<readonly string[]>;

export function readSlack({ eyes }: Workspace): ReadTexts {
  return async ({ id }) => {
    const { messages = [] } = await eyes.conversations.history({ channel: id, limit: 999 });
    return messages.map((message) => JSON.stringify(message));
  };
}

export function readDiscord({ messages }: Twin): ReadTexts {
  return async ({ id }) => (await messages(id)).map((message) => message.text);
}

export async function countShown(places: readonly Place[], shown: ReadTexts): Promise<Shown> {
  let [planned, seen, lost, twice, owned] = [0, 0, 0, 0, 0];
  const gaps: number[] = [];
  for (const { channel, messages } of places) {
    const texts = await shown(channel);
    for (let number = 0; number < messages; number += 1) {
      const own = texts.filter((text) => text.includes(headlineOf(number)));
      const times = own.length;
      planned += 1;
      if (times === 1) seen += 1;
      else if (times === 0) lost += 1;
      else {
        twice += 1;
        gaps.push(gapOf(own));
        if (own.filter((text) => text.includes('This may be a repeat')).length === times - 1) owned += 1;
      }
    }
  }
  return { planned, once: seen, lost, twice, owned, gaps };
}

function gapOf(messages: readonly string[]): number {
  const at = messages.map((text) => Number(/"ts":"([\d.]+)"/.exec(text)?.[1] ?? Number.NaN)).toSorted();
  return (at.at(-1) ?? Number.NaN) - (at[0] ?? Number.NaN);
}
