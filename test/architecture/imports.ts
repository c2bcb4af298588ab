/** Finds what a TypeScript file imports: statements, re-exports, dynamic imports and worker files alike. */
import { blankWords } from './source.ts';

export interface Import {
  /** As written; undefined where it is computed, so that nobody can know what it is. */
  readonly specifier: string | undefined;
  /** True for `import type` and `export type`, which leave nothing behind at run time. */
  readonly typeOnly: boolean;
}

const STATEMENT = /(?<![.\w$])(?:import|export)\b\s*(type\b(?!\s*(?:from\b|,)))?\s*(?:[\w$\s,*{}]*?\bfrom\s*)?(['"])/g;
const CALL = /(?<![.\w$])(?:import|require)\s*\(\s*(['"`])?/g;
const WORKER = /(?<![.\w$])new\s+URL\s*\(\s*(['"])(?=[^,()]*,\s*import\.meta\.url)/g;

export function importsOf(source: string): readonly Import[] {
  const code = blankWords(source);
  const found: Import[] = [];
  for (const match of code.matchAll(STATEMENT)) {
    found.push({ specifier: quoted(source, code, end(match) - 1), typeOnly: match[1] !== undefined });
  }
  for (const match of code.matchAll(CALL)) {
    const literal = match[1] === "'" || match[1] === '"';
    found.push({ specifier: literal ? quoted(source, code, end(match) - 1) : undefined, typeOnly: false });
  }
  for (const match of code.matchAll(WORKER)) {
    const specifier = quoted(source, code, end(match) - 1);
    if (specifier.endsWith('.ts')) found.push({ specifier, typeOnly: false });
  }
  return found;
}

function end(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** The words between the quote at `at` and the next one like it; the code has no other quotes in between. */
function quoted(source: string, code: string, at: number): string {
  return source.slice(at + 1, code.indexOf(code[at] as string, at + 1));
}
