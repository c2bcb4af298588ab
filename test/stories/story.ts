/** Labelled stories: what a passage says, figure by figure, as a person read it. The README beside this tells more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const DAY = z.iso.date();
const PERIOD = z.strictObject({ from: DAY, to: DAY });

export const LABEL = z.strictObject({
  doc: z.string(),
  /** Up to six words of the text around the figure. */
  cue: z.string(),
  value: z.number(),
  value_to: z.number().optional(),
  kind: z.enum(['count', 'percent_change', 'share', 'ratio', 'rank', 'money']),
  direction: z.enum(['up', 'down']).optional(),
  approx: z.string(),
  metric: z.string(),
  period: PERIOD.nullable(),
  compared_with: PERIOD.nullable(),
  aggregate: z.enum(['max_day', 'average_per_day']).optional(),
  level: z.literal('incident').optional(),
  prediction: z.boolean().optional(),
  optional: z.boolean().optional(),
  scope: z.enum(['UK', 'other']),
  checkable: z.boolean(),
  official: z.number().nullish(),
  verdict: z.enum(['matches', 'rounds_to', 'close', 'differs']).optional(),
  cause: z.string().optional(),
  /** Another reading of the period that is as right. */
  alternative: z
    .strictObject({
      period: PERIOD.nullish(),
      compared_with: PERIOD.nullish(),
      official: z.number().optional(),
      why: z.string().optional(),
    })
    .optional(),
  note: z.string(),
});

const STORY = z.strictObject({
  doc: z.string(),
  published: DAY,
  headline: z.string(),
  text: z.string().min(1),
  figures: z.array(LABEL),
});

export type Label = z.infer<typeof LABEL>;
export type LabelledStory = z.infer<typeof STORY>;

/** Files of this folder, in the order of tables. */
export const SETS: readonly string[] = [
  'development',
  'agency-copy',
  'newsroom',
  'outlets',
  'plain-news',
  'mixed-press',
  'morning-papers',
  'evening-papers',
  'coast-papers',
  'policy-pages',
  'rolling-news',
  'weekly-papers',
  'regional-news',
  'daily-papers',
  'short-reports',
  'night-desks',
  'comparisons',
  'web-articles',
  'feed-items',
  'briefing-desks',
  'press-notes',
  'late-editions',
  'fair-copy',
  'county-desks',
  'house-styles',
  'plain-briefs',
  'many-forms',
  'many-times',
  'hard-readings',
  'day-briefs',
  'openings',
  'short-briefs',
  'other-traffic',
  'reported',
];

/** Where a set lies. */
export function pathOf(set: string): string {
  return join(import.meta.dirname, `${set}.jsonl`);
}

/** The stories of a set. Throws an error that names the line and its fault where one is not in the form. */
export function readSet(set: string): readonly LabelledStory[] {
  const lines = readFileSync(pathOf(set), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const story = STORY.safeParse(JSON.parse(line));
    if (!story.success) throw new Error(`${set}.jsonl, line ${index + 1}: ${z.prettifyError(story.error)}`);
    return [story.data];
  });
}
