/** Two official routes that give different numbers for the same day, and both go on doing so. */
import type { WatchdogAlert } from '../domain/alert.ts';
import type { Vintage } from '../domain/observation.ts';
import { fullDay } from '../text/days-in-words.ts';
import { ROUTE_WORDS } from '../text/route-words.ts';
import { BOATS, count, PEOPLE } from '../text/wording.ts';
import type { RevisedNumber } from './find-changes.ts';

/** The key holds both numbers whichever came last, so that two routes which take turns are told once. */
export function routesDiffer({ metric, day, value, previous }: RevisedNumber, release: Vintage): WatchdogAlert {
  const noun = metric === 'small_boat_arrivals' ? PEOPLE : BOATS;
  const other = previous.observation.value;
  const both = [value, other].sort((a, b) => a - b).join('|');
  return {
    kind: 'watchdog',
    about: 'routes-differ',
    key: `watchdog ${metric} ${day} ${both}`,
    metric,
    day,
    value,
    previous: other,
    release,
    words: [
      `Two official releases differ on ${fullDay(day)}: ${ROUTE_WORDS[release.route]} gives ${count(value, noun)}, ` +
        `${ROUTE_WORDS[previous.vintage.route]} ${count(other, noun)}.`,
      'The later stands in the record and both are kept.',
    ],
  };
}
