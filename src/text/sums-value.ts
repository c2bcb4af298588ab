/** What a *Show the sums* button carries: the name of its briefing and the number of the story in it. */

/** `key` names the briefing, in at most 60 characters. */
export function sumsValue(key: string, story: number): string {
  return `${key}/${story}`;
}

/** The two parts again; undefined for what no such button carries. */
export function readSumsValue(value: string): { readonly key: string; readonly story: number } | undefined {
  const [, key, story] = /^(.+)\/([1-9]\d*)$/s.exec(value) ?? [];
  return key === undefined ? undefined : { key, story: Number(story) };
}
