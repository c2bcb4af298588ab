/** `import`: official files stored as releases of the record. */
import type { Config } from '../config.ts';
import { openFilledStore } from '../main/open-filled-store.ts';
import { readOfficialFile } from '../readers/official-file.ts';
import { type StoredReading, storeReading } from '../worker/store-reading.ts';
import { readBytes } from './input.ts';
import { print, printJson, progress } from './output.ts';
import { releaseData, releaseWords } from './release-words.ts';

/** Stores each file and prints what it brought; false where one could not be stored. */
export async function runImport(
  files: readonly string[],
  { json }: { readonly json?: true },
  config: Config,
): Promise<boolean> {
  const store = await openFilledStore(config);
  const totals = { added: 0, revised: 0, unchanged: 0 };
  let isWhole = true;
  try {
    for (const [index, file] of files.entries()) {
      progress(`${index + 1} of ${files.length}: ${file}`);
      const bytes = readBytes(file);
      const reading =
        'error' in bytes ? { kind: 'unreadable' as const, error: bytes.error } : readOfficialFile(bytes, file);
      const stored: StoredReading = await storeReading(reading, file, store, Temporal.Now.instant());
      if (stored.outcome === 'failed') isWhole = false;
      totals.added += stored.added;
      totals.revised += stored.revised.length;
      totals.unchanged += stored.unchanged;
      progress('');
      await (json ? printJson({ file, ...releaseData(stored) }) : print(releaseWords(file, stored)));
    }
  } finally {
    await store.close();
  }
  if (!json && files.length > 1) {
    await print(
      `${files.length} files: ${totals.added} new, ${totals.revised} revised, ${totals.unchanged} unchanged\n`,
    );
  }
  return isWhole;
}
