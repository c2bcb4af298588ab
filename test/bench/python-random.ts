/**
 * The random numbers of Python's `random` module for a seed, so that a trial alters the same figures by the same amounts
 * in either language: MT19937 (Matsumoto and Nishimura 1998), seeded by its `init_by_array`.
 */

const SIZE = 624;
const PERIOD = 397;

export interface PythonRandom {
  /** As `random()`: from 0 until 1, with 53 bits. */
  random(): number;
  /** As `uniform(a, b)`. */
  uniform(a: number, b: number): number;
  /** As `choice(options)`. */
  choice<T>(options: readonly T[]): T;
}

/** Throws a RangeError where the seed is no whole number of at most 32 bits. */
export function pythonRandom(seed: number): PythonRandom {
  if (seed !== seed >>> 0) throw new RangeError(`python-random: ${seed} is no seed of 32 bits`);
  const state = seededState(seed);
  let index = SIZE;

  function next(): number {
    if (index === SIZE) {
      turn(state);
      index = 0;
    }
    let y = state[index] as number;
    index += 1;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  function random(): number {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  return {
    random,
    uniform: (a, b) => a + (b - a) * random(),
    choice(options) {
      const bits = 32 - Math.clz32(options.length);
      let at = next() >>> (32 - bits);
      while (at >= options.length) at = next() >>> (32 - bits);
      return options[at] as (typeof options)[number];
    },
  };
}

function seededState(seed: number): Uint32Array {
  const state = new Uint32Array(SIZE);
  state[0] = 19650218;
  for (let i = 1; i < SIZE; i += 1) state[i] = Math.imul(1812433253, mixed(state, i - 1)) + i;
  let i = 1;
  for (let k = 0; k < SIZE; k += 1) {
    state[i] = ((state[i] as number) ^ Math.imul(mixed(state, i - 1), 1664525)) + seed;
    i = stepOn(state, i);
  }
  for (let k = 1; k < SIZE; k += 1) {
    state[i] = ((state[i] as number) ^ Math.imul(mixed(state, i - 1), 1566083941)) - i;
    i = stepOn(state, i);
  }
  state[0] = 0x80000000;
  return state;
}

function mixed(state: Uint32Array, i: number): number {
  const word = state[i] as number;
  return word ^ (word >>> 30);
}

function stepOn(state: Uint32Array, i: number): number {
  if (i + 1 < SIZE) return i + 1;
  state[0] = state[SIZE - 1] as number;
  return 1;
}

function turn(state: Uint32Array): void {
  for (let i = 0; i < SIZE; i += 1) {
    const y = ((state[i] as number) & 0x80000000) | ((state[(i + 1) % SIZE] as number) & 0x7fffffff);
    state[i] = (state[(i + PERIOD) % SIZE] as number) ^ (y >>> 1) ^ ((y & 1) === 0 ? 0 : 0x9908b0df);
  }
}
