/** `bundle`: makes the record that comes with the program from official files. */
import { Fault } from '../domain/fault.ts';
import { writeBundledRecord } from '../readers/bundled-record.ts';
import { readOfficialFile } from '../readers/official-file.ts';
import { type Release, releasesOfFile } from '../readers/release.ts';
import { thinReleases } from '../readers/thin-releases.ts';
import { readBytes, writeText } from './input.ts';
import { note, print } from './output.ts';

/** Writes the record to `out`, else prints it. Throws a Fault where a file cannot be read, and then writes nothing. */
export async function runBundle(files: readonly string[], { out }: { readonly out?: string }): Promise<void> {
  const releases: Release[] = [];
  for (const file of files) {
    const bytes = readBytes(file);
    if ('error' in bytes) throw new Fault(bytes.error);
    const reading = readOfficialFile(bytes, file);
    if (reading.kind === 'unreadable') throw new Fault(reading.error);
    const found = releasesOfFile(reading, file);
    for (const problem of found.problems) note(`${file}: ${problem}`);
    releases.push(...found.releases);
  }
  const text = writeBundledRecord(thinReleases(releases));
  if (out === undefined) await print(text);
  else writeText(out, text);
}
