/** The program's answers to stories: extractor and checker with the bundled record, as `brief check --jsonl` gives them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClaimData, claimData } from '../../src/compose/check-data.ts';
import { openExtractor } from '../../src/main/briefing-parts.ts';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import { judgeStory } from '../../src/worker/judge-article.ts';
import { openRecord, type RecordReader } from '../../src/worker/record-states.ts';
import type { LabelledStory } from './story.ts';

/** A story that may be answered; labels are not looked at. */
export type Unread = Pick<LabelledStory, 'published' | 'headline' | 'text'>;

export interface Answers {
  /** Every claim of a story, judged by the record of its day. */
  of(story: Unread): Promise<ClaimData[]>;
  /** The record that it judges by. */
  readonly record: RecordReader;
  close(): Promise<void>;
}

/** Opens a store of its own, with the bundled record alone in it; `close` removes it. */
export async function openAnswers(): Promise<Answers> {
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-brief-stories-'));
  const store = await openFilledStore({ dataDir });
  const record = await openRecord(store.observations);
  const parts = { extract: await openExtractor(), record };
  return {
    record,
    async of({ published, headline, text }) {
      const day = Temporal.PlainDate.from(published);
      return (await judgeStory({ headline, text, published: day }, parts)).map(claimData);
    },
    async close() {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
