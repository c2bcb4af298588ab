/** The charts of a briefing as files of a workspace: each picture is drawn by the desk and uploaded once. */
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Briefing } from '../../domain/briefing.ts';
import type { Desk } from '../platform.ts';
import { errorWords } from './log-words.ts';
import { codeOf } from './post-outcome.ts';
import type { Space } from './spaces.ts';

/** Ids of files by the name of the chart; a chart that could not be drawn or uploaded is absent. */
export type Files = ReadonlyMap<string, string>;

export interface ChartFiles {
  /** Never throws. */
  of(space: Space, briefing: Briefing): Promise<Files>;
}

/** The client's types leave out what its answer holds. */
const UPLOADED = z.object({ files: z.array(z.object({ files: z.array(z.object({ id: z.string() })) })) });

const SCOPE = 'files:write';
const MOST_KEPT = 1_000;

/** `picture` is the desk's, once there is one. */
export function createChartFiles(picture: () => Desk['picture'] | undefined, log: Logger): ChartFiles {
  const uploaded = new Map<string, Promise<string>>();
  const withoutScope = new Set<string>();

  async function upload(space: Space, chart: string, alt: string, png: Uint8Array): Promise<string> {
    const name = `${chart.replace(/[^\w-]+/g, '-').slice(0, 80)}.png`;
    const answer = await space.again.files.uploadV2({
      file: Buffer.from(png),
      filename: name,
      title: chart,
      ...(alt === '' ? {} : { alt_text: alt.slice(0, 1_000) }),
    });
    const id = UPLOADED.parse(answer).files[0]?.files[0]?.id;
    if (id === undefined) throw new Error('slack: an upload without a file');
    return id;
  }

  async function fileOf(space: Space, chart: string, alt: string): Promise<string | undefined> {
    const png = await picture()?.(chart);
    if (png === undefined) return undefined;
    const key = `${space.id} ${createHash('sha256').update(png).digest('hex')}`;
    const known = uploaded.get(key);
    if (known !== undefined) return known;
    const begun = upload(space, chart, alt, png);
    if (uploaded.size >= MOST_KEPT) uploaded.clear();
    uploaded.set(key, begun);
    try {
      return await begun;
    } catch (error) {
      uploaded.delete(key);
      if (codeOf(error) === 'missing_scope') withoutScope.add(space.token);
      log.warn(`slack: a chart is told in words, since it could not be uploaded (${errorWords(error)})`);
      return undefined;
    }
  }

  return {
    async of(space, briefing) {
      const images = briefing.blocks.filter((block) => block.kind === 'image');
      const mayUpload = (space.scopes?.has(SCOPE) ?? true) && !withoutScope.has(space.token);
      if (images.length === 0 || !mayUpload) return new Map();
      const files = new Map<string, string>();
      await Promise.all(
        images.map(async ({ chart, alt }) => {
          const id = await fileOf(space, chart, alt).catch(() => undefined);
          if (id !== undefined) files.set(chart, id);
        }),
      );
      return files;
    },
  };
}
