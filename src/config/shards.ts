/** The connections to Discord's gateway: how many there are in all, and which of them are of this process. */
import { z } from 'zod';

export interface Shards {
  readonly count: number;
  /** Numbers from 0, ascending; without it all. */
  readonly ids?: readonly number[];
}

const WISH =
  'is no choice of connections; write "auto", how many there are, or which of them are of this process: 0/4, 2-3/4';

/** "auto", "4", "0/4", "0,2/4" or "2-3/4"; undefined where Discord is to say how many. */
export const shards = z
  .string()
  .toLowerCase()
  .transform((words, context): Shards | undefined => {
    if (words === 'auto') return undefined;
    const found = readShards(words);
    if (found === undefined) context.addIssue({ code: 'custom', message: WISH });
    return found;
  })
  .optional();

function readShards(words: string): Shards | undefined {
  const [, list, total = ''] = /^(?:([\d\s,-]+)\/)?\s*([1-9]\d{0,3})$/.exec(words) ?? [];
  if (total === '') return undefined;
  const count = Number(total);
  if (list === undefined) return { count };
  const ids = new Set<number>();
  for (const part of list.split(',')) {
    const [, from, to = from] = /^\s*(\d{1,4})(?:\s*-\s*(\d{1,4}))?\s*$/.exec(part) ?? [];
    if (from === undefined || Number(to) < Number(from) || Number(to) >= count) return undefined;
    for (let id = Number(from); id <= Number(to); id += 1) ids.add(id);
  }
  return { count, ids: [...ids].sort((a, b) => a - b) };
}
