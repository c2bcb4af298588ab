/** Whether each export says what it is, by a comment of its own or where one would only say the same again. */
import type { SourceFile } from './tree.ts';

const EXPORT = /^export (?:async )?(?:(?<value>function|const|class)|interface|type) (?<name>\w+)/;

/**
 * A sentence for each export without a comment. None is needed by the only export, or the only function or constant, of a file that
 * begins with one, by a record whose members have theirs, and by the further signatures of a function.
 */
export function silentExports({ path, source }: Pick<SourceFile, 'path' | 'source'>): readonly string[] {
  const lines = source.split('\n');
  const found = lines.flatMap((line, at) => {
    const { value, name } = EXPORT.exec(line)?.groups ?? {};
    return name === undefined ? [] : { at, name, isValue: value !== undefined };
  });
  const names = new Set(found.map(({ name }) => name));
  const values = new Set(found.flatMap(({ name, isValue }) => (isValue ? name : [])));
  const hasHead = source.startsWith('/**');
  return found
    .filter(({ at, name, isValue }, index) => {
      if (lines[at - 1]?.endsWith('*/')) return false;
      if (hasHead && (names.size === 1 || (isValue && values.size === 1))) return false;
      if (found[index - 1]?.name === name) return false;
      return isValue || !membersOf(lines, at).includes('/**');
    })
    .map(({ at, name }) => `${path}:${at + 1}: ${name} has no comment that says what it is`);
}

/** A type with its members, which ends at the next empty line. */
function membersOf(lines: readonly string[], at: number): string {
  const end = lines.indexOf('', at);
  return lines.slice(at + 1, end === -1 ? undefined : end).join('\n');
}
