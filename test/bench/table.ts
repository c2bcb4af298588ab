/** Tables for people: columns as wide as their widest word. */

/** What a part of the bench found: for machines, and to read. */
export interface Part {
  readonly data: unknown;
  readonly text: string;
}

/** Numbers stand to the right; the first column and those in `left` to the left. */
export function table(rows: readonly (readonly string[])[], left: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((word, column) => {
          const width = widths[column] ?? 0;
          return column === 0 || left.includes(column) ? word.padEnd(width) : word.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A share with one place; a dash where there is none. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)}%`;
}

/** Three significant digits, with thousands apart. */
export function rounded(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}

/** The middle of the values; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
