/** What a sender's memory did over its life, from samples of it. */

export interface Sample {
  /** Milliseconds since the sender was started. */
  readonly at: number;
  /** Resident, in bytes. */
  readonly bytes: number;
}

/** In megabytes of a million bytes, each from the end of the warm-up on. */
export interface MemoryRow {
  readonly minutes: number;
  readonly first: number;
  readonly median: number;
  readonly highest: number;
  readonly last: number;
  /** The slope of the straight line with the least squares; of a short life it says little. */
  readonly perHour: number;
}

/** A process that has just begun grows without being any leak. */
const WARM_UP = 60_000;
const HOUR = 3_600_000;

/** Undefined of a life that is hardly longer than the warm-up. */
export function memoryOf(samples: readonly Sample[]): MemoryRow | undefined {
  const warm = samples.filter(({ at }) => at >= WARM_UP).map(({ at, bytes }) => ({ at, megabytes: bytes / 1e6 }));
  const [first, last] = [warm[0], warm.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const sizes = warm.map(({ megabytes }) => megabytes).toSorted((a, b) => a - b);
  return {
    minutes: Math.round(last.at / 6_000) / 10,
    first: Math.round(first.megabytes),
    median: Math.round(sizes[Math.floor(sizes.length / 2)] as number),
    highest: Math.round(sizes.at(-1) as number),
    last: Math.round(last.megabytes),
    perHour: Math.round(slope(warm.map(({ at, megabytes }) => [at / HOUR, megabytes])) * 10) / 10,
  };
}

function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))] as const;
  const together = points.reduce((sum, [x, y]) => sum + (x - middle[0]) * (y - middle[1]), 0);
  return together / points.reduce((sum, [x]) => sum + (x - middle[0]) ** 2, 0);
}
