/** The bot's numbers for a monitoring system, in the names and units of Prometheus. They hold no secret and no text. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PlatformName } from '../domain/channel.ts';
import type { Feed } from '../domain/feed.ts';
import type { SendOutcome } from '../platforms/platform.ts';
import type { Store } from '../store/store.ts';
import type { FinishedStep } from '../worker/finished-step.ts';
import type { RoundReport } from '../worker/run-round.ts';

/** What the numbers are read from, at the moment when they are asked for. */
export interface MonitorParts {
  readonly store: Pick<Store, 'feeds' | 'observations' | 'waiting'>;
  readonly feeds: readonly Feed[];
  readonly official: readonly { readonly name: string }[];
  readonly now: () => Temporal.Instant;
}

export interface Monitor {
  step(finished: FinishedStep): void;
  round(report: RoundReport): void;
  delivery(platform: PlatformName, outcome: SendOutcome['kind'] | 'threw', milliseconds: number): void;
  /** All numbers in the text format, with those that the store is asked for. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

const PREFIX = 'channel_brief_';
/** Seconds; a round over thousands of feeds takes minutes, a delivery less than one. */
const STEP_BUCKETS = [0.05, 0.25, 1, 5, 15, 60, 300, 900];
const DELIVERY_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

export function openMonitor(parts: MonitorParts): Monitor {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `${PREFIX}${name}_total`, help, labelNames, registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    buckets: number[],
  ) => new Histogram({ name: `${PREFIX}${name}_seconds`, help, labelNames, buckets, registers });

  const steps = histogram('step', 'Time of a step of the day', ['step'], STEP_BUCKETS);
  const visits = counter('source_visits', 'Visits to feeds and official pages', ['kind', 'outcome']);
  const articles = counter('articles', 'Articles that feeds brought', ['change']);
  const judged = counter('articles_judged', 'Articles judged', []);
  const figures = counter('official_figures', 'Official figures that releases brought', ['change']);
  const deliveries = counter('deliveries', 'Attempts to send a briefing', ['platform', 'outcome']);
  const sending = histogram('delivery', 'Time of an attempt to send a briefing', ['platform'], DELIVERY_BUCKETS);
  const gauges = storeGauges(registers);

  return {
    step: ({ step, milliseconds }) => steps.observe({ step }, milliseconds / 1000),
    round({ sync, news, judged: many }) {
      for (const { outcome, added, revised } of sync.sources) {
        visits.inc({ kind: 'official', outcome });
        figures.inc({ change: 'added' }, added);
        figures.inc({ change: 'revised' }, revised.length);
      }
      for (const { outcome, added, edited } of news) {
        visits.inc({ kind: 'feed', outcome });
        articles.inc({ change: 'added' }, added);
        articles.inc({ change: 'edited' }, edited);
      }
      judged.inc(many);
    },
    delivery(platform, outcome, milliseconds) {
      deliveries.inc({ platform, outcome });
      sending.observe({ platform }, milliseconds / 1000);
    },
    async text() {
      await fillGauges(gauges, parts);
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}

function storeGauges(registers: Registry[]) {
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name: `${PREFIX}${name}`, help, labelNames, registers });
  return {
    up: gauge('store_up', '1 where the store answered when these numbers were asked for'),
    age: gauge('source_age_seconds', 'Time since a source last answered; absent where it never did', [
      'kind',
      'source',
    ]),
    failures: gauge('source_failures', 'Failures of a source in a row', ['kind', 'source']),
    toJudge: gauge('articles_waiting', 'Articles not judged yet'),
    toSend: gauge('deliveries_waiting', 'Deliveries that are due and not done', ['platform']),
    late: gauge('deliveries_oldest_seconds', 'For how long the longest waiting delivery is due', ['platform']),
    lastDay: gauge('record_last_day_timestamp_seconds', 'Midnight (UTC) of the last day in the daily record'),
  };
}

/** A store that does not answer leaves its numbers out, so that no old number stands for a new one. */
async function fillGauges(gauges: ReturnType<typeof storeGauges>, parts: MonitorParts): Promise<void> {
  const now = parts.now();
  const { feeds, observations, waiting } = parts.store;
  const asked = await Promise.all([feeds.states(), waiting(now), observations.series('small_boat_arrivals')]).catch(
    () => undefined,
  );
  for (const gauge of Object.values(gauges)) gauge.reset();
  gauges.up.set(asked === undefined ? 0 : 1);
  // A number without labels stands at zero after a reset, and what is missing is no zero.
  gauges.lastDay.remove();
  gauges.toJudge.remove();
  if (asked === undefined) return;
  const [states, due, series] = asked;
  const sources = [
    ...parts.feeds.map(({ name }) => ({ kind: 'feed', source: name })),
    ...parts.official.map(({ name }) => ({ kind: 'official', source: name })),
  ];
  for (const labels of sources) {
    const state = states.get(labels.source);
    if (state === undefined) continue;
    gauges.failures.set(labels, state.failures);
    const { lastSucceededAt } = state;
    if (lastSucceededAt !== undefined) gauges.age.set(labels, now.since(lastSucceededAt).total('seconds'));
  }
  gauges.toJudge.set(due.articles);
  for (const { platform, many, oldest } of due.deliveries) {
    gauges.toSend.set({ platform }, many);
    gauges.late.set({ platform }, now.since(oldest).total('seconds'));
  }
  const last = series.span?.to;
  if (last !== undefined) gauges.lastDay.set(last.toZonedDateTime('UTC').epochMilliseconds / 1000);
}
