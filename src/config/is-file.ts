/** Whether a path names a file. */
import { statSync } from 'node:fs';

/** A folder of that name is none: some tools keep theirs in a folder `.env`. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}
