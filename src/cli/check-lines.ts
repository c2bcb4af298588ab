/** `check --jsonl`: a story a line in, its judged claims a line out, in the same order and as they come. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { claimData } from '../compose/check-data.ts';
import type { Config } from '../config.ts';
import { londonDay } from '../domain/london-day.ts';
import { openExtractor } from '../main/briefing-parts.ts';
import { openStoreToRead } from '../main/open-filled-store.ts';
import { publicationDayOf } from '../text/asked-day.ts';
import { type AsOf, judgeStory } from '../worker/judge-article.ts';
import { openRecord } from '../worker/record-states.ts';
import { needsPipe } from './input.ts';
import { note, printJson } from './output.ts';

const LINE = z.object({
  doc: z.union([z.string(), z.number()], 'a story needs its name, a string or a number'),
  published: z.string().nullish(),
  headline: z.string().nullish(),
  text: z.string(),
});

export interface LineOptions {
  /** For lines that do not say when they were published; today unless told. */
  readonly published?: string;
  readonly asOf: AsOf;
}

/** Answers every line; a line that cannot be read is answered with its error. False where there was one. */
export async function runCheckLines({ published, asOf }: LineOptions, config: Config): Promise<boolean> {
  needsPipe();
  const usual = published === undefined ? londonDay(Temporal.Now.instant()) : publicationDayOf(published);
  const store = await openStoreToRead(config, note);
  let isWhole = true;
  try {
    const extract = await openExtractor();
    const record = await openRecord(store.observations);
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === '') continue;
      const given = readLine(line.replace(/^\ufeff/, ''), usual);
      if ('error' in given) {
        isWhole = false;
        await printJson({ ...given, line: number });
        continue;
      }
      const { doc, ...story } = given;
      try {
        const verdicts = await judgeStory(story, { extract, record, asOf });
        await printJson({ doc, claims: verdicts.map(claimData) });
      } catch (error) {
        isWhole = false;
        await printJson({ doc, error: `the story could not be judged: ${(error as Error).message}`, line: number });
      }
    }
  } finally {
    await store.close();
  }
  return isWhole;
}

type Given =
  | {
      readonly doc: string | number;
      readonly headline: string;
      readonly text: string;
      readonly published: Temporal.PlainDate;
    }
  | { readonly doc?: string | number; readonly error: string };

function readLine(line: string, usual: Temporal.PlainDate): Given {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch (error) {
    return { error: `no JSON: ${(error as Error).message}` };
  }
  const parsed = LINE.safeParse(content);
  if (!parsed.success) {
    const { doc } = LINE.pick({ doc: true }).safeParse(content).data ?? {};
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
    return { ...(doc === undefined ? {} : { doc }), error: faults.join('; ') };
  }
  const { doc, published, headline, text } = parsed.data;
  try {
    const day = published == null ? usual : publicationDayOf(published);
    return { doc, headline: headline ?? '', text, published: day };
  } catch (error) {
    return { doc, error: (error as Error).message };
  }
}
