/** The soak in short, for the tests: `npm run soak` is the long one. */
import type { SoakOptions } from './soak.ts';

export const SHORT: Omit<SoakOptions, 'place' | 'processes'> = {
  deliveries: 100,
  kills: { most: 1, every: 2_000 },
  seed: 7,
  limit: 240_000,
};

/** Each of 100 was shown once. */
export const WHOLE = {
  left: 0,
  kills: 1,
  platforms: [
    { planned: 50, once: 50, lost: 0, twice: 0 },
    { planned: 50, once: 50, lost: 0, twice: 0 },
  ],
};
