/** Circles of imports, found by walking each file's imports once and looking at the road behind. */
import type { SourceFile } from './tree.ts';

/** Each circle as the paths along it, the first repeated at the end. */
export function circlesIn(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[][] = [];
  function walk(path: string, road: readonly string[]): void {
    const behind = road.indexOf(path);
    if (behind !== -1) {
      circles.push([...road.slice(behind), path]);
      return;
    }
    if (done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target !== undefined) walk(target, [...road, path]);
    }
    done.add(path);
  }
  for (const file of files) walk(file.path, []);
  return circles;
}
