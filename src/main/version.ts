/** Which Channel Brief this is. */
import { readFileSync } from 'node:fs';

/** As `package.json` has it. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
}
