/** The watchdog over the official figures: a page that stopped, a page without figures, a week that is not the sum of its days. */
import { watch } from '../alerts/watch.ts';
import type { WatchdogAlert } from '../domain/alert.ts';
import { periodWords } from '../text/days-in-words.ts';
import { ROUTE_WORDS } from '../text/route-words.ts';
import { BOATS, count, PEOPLE } from '../text/wording.ts';
import { type WeekDifference, weekDifferences } from './compare-routes.ts';
import { type AlertParts, type RaisedAlert, raisedOf } from './raise-alerts.ts';
import type { SourceSync } from './sync-record.ts';

/** `sources` is what a round brought; one without a visit to the daily page watches the rest. Gives what was not told before. */
export async function watchRecord(
  parts: AlertParts,
  sources: readonly Pick<SourceSync, 'name' | 'outcome'>[],
  now: Temporal.Instant,
): Promise<readonly RaisedAlert[]> {
  const { observations, feeds } = parts.store;
  const people = await observations.series('small_boat_arrivals');
  const boats = await observations.series('small_boats');
  const lastPage = (await observations.vintages()).find(({ route }) => route === 'daily-page');
  const { lastSucceededAt } = (await feeds.states()).get('daily-page') ?? {};
  const isWithoutFigures = sources.some(({ name, outcome }) => name === 'daily-page' && outcome === 'no-figures');
  const found = [
    ...watch({ people, lastPage, answeredAt: lastSucceededAt, isWithoutFigures, now }),
    ...(await weekDifferences(observations)).map(weekDiffers),
  ];
  const raised: RaisedAlert[] = [];
  for (const alert of found) {
    const each = raisedOf(alert, { people, boats, parts, now });
    if (await parts.keep(each)) raised.push(each);
  }
  return raised;
}

function weekDiffers({ metric, period, value, sumOfDays, vintage }: WeekDifference): WatchdogAlert {
  const noun = metric === 'small_boats' ? BOATS : PEOPLE;
  return {
    kind: 'watchdog',
    about: 'routes-differ',
    key: `watchdog ${metric} week ${period.to} ${value}|${sumOfDays}`,
    metric,
    day: period.to,
    value,
    previous: sumOfDays,
    release: vintage,
    words: [
      `Two official releases differ on the week of ${periodWords(period)}: ${ROUTE_WORDS[vintage.route]} gives ` +
        `${count(value, noun)}, the days add up to ${count(sumOfDays, noun)}.`,
      'Both are kept.',
    ],
  };
}
