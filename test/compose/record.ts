/** The shipped record as series, and stories and verdicts to compose from. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JudgedArticle } from '../../src/compose/group-stories.ts';
import type { Claim, Reading } from '../../src/domain/claim.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { MetricName } from '../../src/domain/metric.ts';
import { periodOf } from '../../src/domain/period.ts';
import { buildSeries, type Point, type Series } from '../../src/domain/series.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { readBundledRecord } from '../../src/readers/bundled-record.ts';

const releases = readBundledRecord(
  readFileSync(resolve(import.meta.dirname, '../../feeds/official/record.txt'), 'utf8'),
).toSorted((a, b) => Temporal.Instant.compare(b.vintage.publishedAt, a.vintage.publishedAt));

export const SOURCE = {
  publisher: 'Home Office',
  url: 'https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats',
};

/** The daily numbers of the record to a day, newest release first, as if the last of them had come at `publishedAt`. */
export function daily(metric: MetricName, to = '2026-08-20', publishedAt?: string): Series {
  const points = releases.flatMap(({ vintage, observations }) =>
    observations
      .filter((each) => each.metric === metric && each.basis === 'daily' && each.period.to.toString() <= to)
      .map((each) => ({
        period: each.period,
        value: each.value,
        publishedAt: publishedAt === undefined ? vintage.publishedAt : Temporal.Instant.from(publishedAt),
        backfilled: false,
      })),
  );
  return buildSeries({ metric, basis: 'daily' }, points);
}

/** A series of single days: dates and numbers. */
export function seriesOf(metric: MetricName, days: Readonly<Record<string, number>>, backfilled = false): Series {
  const points = Object.entries(days).map(
    ([day, value]): Point => ({
      period: periodOf(day),
      value,
      publishedAt: Temporal.Instant.from('2026-08-18T12:05:00Z'),
      backfilled,
    }),
  );
  return buildSeries({ metric, basis: 'daily' }, points);
}

/** A verdict on the first place where `printed` stands in `sentence`. */
export function verdictOn(
  sentence: string,
  printed: string,
  rest: Partial<Omit<Verdict, 'claim' | 'reading'>> & { figure?: Partial<Figure>; reading?: Partial<Reading> },
): Verdict {
  const start = sentence.indexOf(printed);
  const { figure, reading: given, ...verdict } = rest;
  const reading: Reading = { metric: 'small_boat_arrivals', basis: 'stated', rule: 'as stated', ...given };
  const claim: Claim = {
    sentence,
    scope: 'UK',
    place: 'text',
    readings: [reading],
    figure: {
      kind: 'count',
      value: Number(/\d[\d,.]*\d|\d/.exec(printed)?.[0].replaceAll(',', '')),
      hedge: 'exact',
      start,
      end: start + printed.length,
      ...figure,
    },
  };
  return { kind: 'agrees', explanation: '', ...verdict, claim, reading };
}

/** A story whose text is the sentences of its verdicts, their offsets moved to where they stand in it. */
export function story(outlet: string, headline: string, at: string, given: readonly Verdict[] = []): JudgedArticle {
  const url = `https://${outlet.toLowerCase().replace(/\W+/g, '-')}.example/${headline.length}`;
  let text = '';
  const verdicts = given.map((verdict): Verdict => {
    const { sentence, figure } = verdict.claim;
    const moved = { ...figure, start: figure.start + text.length, end: figure.end + text.length };
    text += `${sentence}\n`;
    return { ...verdict, claim: { ...verdict.claim, figure: moved } };
  });
  return {
    article: { id: url, feed: outlet, outlet, url, headline, summary: '', text },
    at: Temporal.Instant.from(at),
    verdicts,
  };
}
