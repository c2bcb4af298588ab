/** The misses that are known and written down, held against those of a run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Miss, MissKind } from './compare.ts';

export const KNOWN_MISSES: string = join(import.meta.dirname, 'known-misses.json');

const KNOWN = z.strictObject({
  set: z.string(),
  doc: z.string(),
  cue: z.string(),
  value: z.number(),
  miss: z.enum(['missed', 'extra', 'metric', 'period', 'accused', 'let-go', 'undecided']) satisfies z.ZodType<MissKind>,
  /** Why it is hard, from whoever reviewed it. */
  why: z.string().optional(),
});

export type KnownMiss = z.infer<typeof KNOWN>;

export function readKnownMisses(): readonly KnownMiss[] {
  return z.array(KNOWN).parse(JSON.parse(readFileSync(KNOWN_MISSES, 'utf8')));
}

/** What a run of a set shows otherwise than the list does, a line each; empty where both agree. */
export function differences(set: string, misses: readonly Miss[], known: readonly KnownMiss[]): readonly string[] {
  const listed = known.filter((entry) => entry.set === set);
  const fresh = misses.filter((miss) => !listed.some((entry) => isSame(entry, miss)));
  const gone = listed.filter((entry) => !misses.some((miss) => isSame(entry, miss)));
  return [
    ...fresh.map((miss) => `not listed: ${name(miss)} | ${miss.detail}`),
    ...gone.map((entry) => `listed, but right now: ${name(entry)}`),
  ];
}

/** The list for these misses; what was said of those that stay is kept. */
export function listOf(found: readonly { set: string; miss: Miss }[], before: readonly KnownMiss[]): KnownMiss[] {
  return found.map(({ set, miss }) => {
    const { doc, cue, value } = miss;
    const why = before.find((entry) => entry.set === set && isSame(entry, miss))?.why;
    return { set, doc, cue, value, miss: miss.miss, ...(why === undefined ? {} : { why }) };
  });
}

type Named = Pick<Miss, 'doc' | 'cue' | 'value' | 'miss'>;

function isSame(one: Named, other: Named): boolean {
  return one.doc === other.doc && one.cue === other.cue && one.value === other.value && one.miss === other.miss;
}

function name({ doc, cue, value, miss }: Named): string {
  return `${doc} ${miss} "${cue}" ${value}`;
}
