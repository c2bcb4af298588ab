/** Reads the house from disk: every file of the three source folders, with what it imports and how long it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { blankWords } from './source.ts';

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly source: string;
  /** The source without comments and quoted words. */
  readonly code: string;
  readonly imports: readonly (Import & { readonly target: string | undefined })[];
}

const ROOTS = ['src', 'commands', 'feeds'] as const;

/** All files, and the paths of those that are not TypeScript; a folder that is missing throws. */
export function readTree(root: string): { files: readonly SourceFile[]; others: readonly string[] } {
  const paths = ROOTS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  ).sort();
  return {
    files: paths.filter((path) => path.endsWith('.ts')).map((path) => readSource(root, path)),
    others: paths.filter((path) => !path.endsWith('.ts')),
  };
}

function readSource(root: string, path: string): SourceFile {
  const source = readFileSync(join(root, path), 'utf8');
  const imports = importsOf(source).map((found) => ({
    ...found,
    target: found.specifier?.startsWith('.') ? posix.join(posix.dirname(path), found.specifier) : undefined,
  }));
  return { path, source, code: blankWords(source), imports };
}
