/** A briefing's messages with the bytes of their pictures, as Discord's requests carry them. */
import type { RawFile } from 'discord.js';
import type { Briefing } from '../../domain/briefing.ts';
import { type DiscordMessage, renderBriefing } from './render-briefing.ts';

/** The PNG of a chart; undefined where it cannot be drawn. */
export type Picture = (chart: string) => Promise<Uint8Array | undefined>;

/** PNGs by the names of their charts. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** For a message without charts, or whose charts are told in words. */
export const NO_PICTURES: Pictures = new Map();

/** Whether there is anything to draw. */
export function hasPictures({ blocks }: Briefing): boolean {
  return blocks.some(({ kind }) => kind === 'image');
}

/** Every picture of a briefing that can be drawn. Never throws. */
export async function drawPictures({ blocks }: Briefing, picture: Picture): Promise<Pictures> {
  const charts = new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.chart] : [])));
  const drawn = await Promise.all(
    [...charts].map(async (chart) => [chart, await picture(chart).catch(() => undefined)] as const),
  );
  return new Map(drawn.flatMap(([chart, png]) => (png === undefined ? [] : [[chart, png] as const])));
}

/** A message and its files; `attachments` names each file, and those that it does not name are taken off an edited message. */
export interface Payload {
  readonly body: DiscordMessage['body'] & {
    readonly attachments: readonly { readonly id: number; readonly filename: string; readonly description: string }[];
  };
  readonly files: RawFile[];
}

/** `key` names the briefing, for its buttons. A chart without a picture is told in words. */
export function payloadsOf(briefing: Briefing, key: string, pictures: Pictures): readonly Payload[] {
  return renderBriefing(briefing, { key, charts: new Set(pictures.keys()) }).map(({ body, pictures: shown }) => ({
    body: { ...body, attachments: shown.map(({ name, description }, id) => ({ id, filename: name, description })) },
    files: shown.map(({ name, chart }) => ({
      name,
      data: Buffer.from(pictures.get(chart) ?? []),
      contentType: 'image/png',
    })),
  }));
}
