import { describe, expect, test } from 'vitest';
import { alertBriefing, correctedMarkBriefing, revisedDayBriefing } from '../../src/compose/alert-briefing.ts';
import { showSums } from '../../src/compose/show-sums.ts';
import type { Alert, Change, CorrectedAlert, NewDayAlert, RecordAlert, RevisedAlert } from '../../src/domain/alert.ts';
import { onDay, periodOf } from '../../src/domain/period.ts';
import { linesOf, plainWords } from '../../src/text/lines.ts';
import { daily, SOURCE, seriesOf } from './record.ts';

const day = Temporal.PlainDate.from;
const release = {
  route: 'daily-page',
  publishedAt: Temporal.Instant.from('2026-08-18T12:05:00Z'),
  url: `${SOURCE.url}/last-7-days`,
} as const;
const metric = 'small_boat_arrivals' as const;
const context = {
  people: daily('small_boat_arrivals'),
  boats: daily('small_boats'),
  source: SOURCE,
  now: Temporal.ZonedDateTime.from('2026-08-18T14:00[Europe/London]'),
};
const said = (alert: Alert, now = context.now) => plainWords(linesOf(alertBriefing(alert, { ...context, now })));

function newDay(on: string, value: number, boats?: number): NewDayAlert {
  return { kind: 'new-day', key: `new-day ${metric} ${on}`, metric, day: day(on), value, boats, release };
}

test('the day of the worked example: people, boats, highest since, this year, the week, and since 2018', () => {
  expect(said(newDay('2026-08-17', 250, 3))).toBe(
    [
      '250 people arrived by small boat on Monday 17 August, in 3 boats (83 a boat)',
      'Highest day since 423 on 9 August.',
      'This year: 15,897 people in 234 boats, 43% fewer than by 17 August last year (27,997).',
      'Last 7 days: 425 people in 5 boats (1,442 in the same week of 2025). Since 2018: 208,507.',
      'Provisional. Home Office, page updated 18 August 13:05.',
    ].join('\n'),
  );
});

test('source, chart and sums can be asked for, and the source opens the page itself', () => {
  const briefing = alertBriefing(newDay('2026-08-17', 250, 3), context);
  expect(briefing.kind).toBe('alert');
  expect(briefing.blocks.at(-1)).toEqual({
    kind: 'actions',
    buttons: [
      { label: 'Source', url: release.url },
      { label: 'Chart', action: 'chart', value: 'day-among-days 2026-08-17 2026-08-18T12:05:00Z' },
      { label: 'Show the sums', action: 'sums', value: 'new-day small_boat_arrivals 2026-08-17' },
    ],
  });
});

test('the sums show what was added and divided', () => {
  const sums = showSums(alertBriefing(newDay('2026-08-17', 250, 3), context), 0);
  expect(sums && plainWords(linesOf(sums)).split('\n').slice(1)).toEqual([
    'People a boat: 250 ÷ 3 = 83.3.',
    '7 days to 17 August: 0 + 0 + 0 + 93 + 82 + 0 + 250 = 425.',
    '1 January to 17 August 2026: 15,647 before the day + 250 = 15,897.',
    'Against 1 January to 17 August 2025: (15,897 − 27,997) ÷ 27,997 = −43%.',
    '1 January 2018 to 17 August 2026: 208,507.',
  ]);
});

test('a briefing without sums of its own has none to show', () => {
  expect(showSums(alertBriefing(newDay('2026-08-18', 0), context), 0)).toBeUndefined();
});

test('a day without arrivals is one line, and a second where it goes on with a run', () => {
  const source = 'Provisional. Home Office, page updated 18 August 13:05.';
  expect(said(newDay('2026-08-16', 0))).toBe(`No one arrived by small boat on Sunday 16 August\n${source}`);
  expect(said(newDay('2026-08-19', 0))).toContain('Wednesday 19 August\nThe 2nd day in a row without arrivals.');
});

test('a day without arrivals after a week with them says what it ends', () => {
  const days = Array.from({ length: 8 }, (_, i) => [`2026-08-0${i + 1}`, i === 7 ? 0 : 40] as const);
  const people = seriesOf('small_boat_arrivals', Object.fromEntries(days));
  const briefing = alertBriefing(newDay('2026-08-08', 0), { ...context, people });
  expect(plainWords(linesOf(briefing))).toContain('8 August\nThe first after 7 days with arrivals.');
});

test('arrivals that end a run of days without say so', () => {
  expect(said(newDay('2026-08-08', 258, 4))).toContain(
    'The first arrivals after 4 days without. Highest day since 326',
  );
});

test('later days of the record do not count on a day that is told late', () => {
  expect(said(newDay('2026-08-15', 82, 1))).toContain(
    '82 people arrived by small boat on Saturday 15 August, in 1 boat\n',
  );
  expect(said(newDay('2026-08-15', 82, 1))).toContain('Since 2018: 208,257.');
  const weekLater = Temporal.ZonedDateTime.from('2026-08-25T14:00[Europe/London]');
  expect(said(newDay('2026-08-17', 250, 3), weekLater)).toContain('7 days to 17 August: 425 people');
});

test('boats that are not published are not told', () => {
  expect(said(newDay('2026-08-17', 250))).toMatch(/^250 people arrived by small boat on Monday 17 August\n/);
});

const change: Change = { metric, previous: 225, value: 255 };
const revised: RevisedAlert = {
  kind: 'revised',
  key: 'revised small_boat_arrivals 2026-07-10 225>255 2607131205',
  metric,
  day: day('2026-07-10'),
  value: 255,
  previous: 225,
  changes: [change],
  days: 1,
  period: periodOf('2026-07-10'),
  first: { value: 225, release: { ...release, publishedAt: Temporal.Instant.from('2026-07-11T09:00:00Z') } },
  release: { ...release, publishedAt: Temporal.Instant.from('2026-07-13T12:05:00Z') },
};

test('a revision tells the new number, the first one and both days of publication', () => {
  const text = said(revised);
  expect(text).toContain('Revised: 255 people on 10 July, first given as 225 (+30)\n');
  expect(text).toContain('First published 11 July, revised 13 July.');
  const year = context.people.sum(periodOf('2026-01-01', '2026-07-10')) ?? Number.NaN;
  expect(year - 30).toBeGreaterThan(10_000);
  const [now, before] = [year, year - 30].map((total) => total.toLocaleString('en-GB'));
  expect(text).toContain(`2026 to that day: ${now} people (before: ${before}).`);
});

test('a second revision names the number that stood last, and boats stand beside the people', () => {
  const second: RevisedAlert = {
    ...revised,
    previous: 240,
    changes: [
      { ...change, previous: 240 },
      { metric: 'small_boats', previous: 5, value: 4 },
    ],
  };
  const text = said(second);
  expect(text).toContain('last given as 240 (+15)\nAlso 4 boats, last given as 5 (−1).');
});

test('a revision by another release names both', () => {
  const sheet = {
    ...revised.release,
    route: 'time-series',
    publishedAt: Temporal.Instant.from('2026-07-17T08:30:00Z'),
  } as const;
  expect(said({ ...revised, release: sheet })).toContain(
    'First published in the daily page of 11 July, revised in the spreadsheet of 17 July.\nProvisional. Home Office, spreadsheet of 17 July 09:30.',
  );
});

test('a recount of many days tells their sum', () => {
  const text = said({
    ...revised,
    days: 9,
    value: 900,
    previous: 880,
    period: periodOf('2026-07-02', '2026-07-10'),
    changes: [{ metric: 'small_boat_arrivals', previous: 880, value: 900 }],
  });
  expect(text).toContain('Revised: 9 days from 2 to 10 July 2026, now 900 people in all, before 880 (+20)');
  const year = said({ ...revised, days: 365, period: periodOf('2025-01-01', '2025-12-31') });
  expect(year).toContain('Revised: 365 days in 2025, now 255 people in all');
});

const about = { metric, release, day: day('2026-06-21'), key: 'key' } as const;

test('the first message on a revised day reads as the day stands now, with what it was first', () => {
  const people = seriesOf('small_boat_arrivals', { '2026-07-09': 7, '2026-07-10': 255 });
  const boats = seriesOf('small_boats', { '2026-07-09': 1, '2026-07-10': 5 });
  const edited = revisedDayBriefing(revised, { ...context, people, boats });
  expect(edited && plainWords(linesOf(edited))).toMatch(
    /^255 people arrived by small boat on Friday 10 July, in 5 boats \(51 a boat\)\nRevised 13 July: first given as 225 people\.\n/,
  );
  expect(revisedDayBriefing({ ...revised, days: 9 }, context)).toBeUndefined();
});

const sunday = periodOf('2026-06-15', '2026-06-21');
const year = { from: '2025-01-01', to: '2025-06-21' };

function record(rest: Pick<RecordAlert, 'of' | 'among'> & Partial<RecordAlert>): RecordAlert {
  return { ...about, kind: 'record', value: 1_912, period: sunday, recordFrom: day('2018-01-01'), ...rest };
}

test('records name what was as high before', () => {
  const before = { period: periodOf('2025-11-03', '2025-11-09'), value: 2_121 };
  expect(said(record({ of: 'week', among: 'year', before }))).toContain(
    'Highest week of 2026 so far: 1,912 people arrived by small boat from 15 to 21 June 2026\nThe last with as many: 2,121 from 3 to 9 November 2025.',
  );
  expect(said(record({ of: 'week', among: 'record', before }))).toContain('Highest week on record: 1,912');
});

test('the highest June is told as that', () => {
  const june = periodOf('2026-06-01', '2026-06-30');
  expect(said(record({ of: 'month', among: 'same-month', period: june }))).toContain(
    'Highest June on record: 1,912 people arrived by small boat in June 2026\nThe record starts on 1 January 2018.',
  );
});

test('a year ahead of all others names the one that was', () => {
  const before = { period: periodOf(year.from, year.to), value: 1_900 };
  expect(said(record({ of: 'year-to-date', among: 'record', before }))).toContain(
    'More people have arrived by small boat in 2026 than by 21 June of any year on record: 1,912 people\nThe most before: 1,900 from 1 January to 21 June 2025.',
  );
  const whole = { period: periodOf('2025-01-01', '2025-12-31'), value: 1_900 };
  expect(said(record({ of: 'year', among: 'record', before: whole }))).toContain(
    'than in any year on record: 1,912 people by 21 June\nThe most before: 1,900 in 2025.',
  );
});

test('a milestone tells the day, and when last year was as far', () => {
  const milestone = {
    ...about,
    kind: 'milestone',
    value: 10_244,
    level: 10_000,
    day: day('2026-06-18'),
    period: periodOf('2026-01-01', '2026-06-18'),
  } as const;
  expect(said({ ...milestone, lastYear: { day: day('2025-04-28'), total: 41_472 } })).toContain(
    '10,000 people have arrived by small boat in 2026\n10,244 people by 18 June 2026, the 169th day of the year. In 2025 that was on 28 April.',
  );
  expect(said({ ...milestone, lastYear: { total: 9_000 } })).toContain(
    '2025 did not reach as many: 9,000 people in the whole year.',
  );
  const event = { name: 'the vote', from: '2025-07-05', alternatives: [], source: 'https://figures.example' };
  expect(said({ ...milestone, event, period: periodOf('2025-07-05', '2026-06-18') })).toContain(
    '10,000 people have arrived by small boat since the vote\n10,244 people by 18 June 2026, counted from 5 July 2025 on.',
  );
});

test('a change of lead tells both years', () => {
  const lead = {
    ...about,
    kind: 'lead',
    value: 2_209,
    previous: 2_056,
    isAhead: true,
    day: day('2026-02-25'),
  } as const;
  expect(said(lead)).toContain(
    '2026 is now ahead of 2025: 2,209 people arrived by small boat by 25 February, 2,056 by the same date last year\nThat is 7.4% more than by the same date in 2025.',
  );
  expect(said({ ...lead, value: 2_000, isAhead: false })).toContain('2026 is now behind 2025: 2,000');
});

test('a quiet week says that each of its days was published', () => {
  const quiet = {
    ...about,
    kind: 'quiet',
    value: 0,
    day: day('2026-06-07'),
    period: periodOf('2026-06-01', '2026-06-07'),
  } as const;
  expect(said({ ...quiet, lastRun: day('2026-05-21') })).toContain(
    'No one has arrived by small boat for 7 days, 1 to 7 June 2026\nEach of these days was published with no arrivals. The last run as long from April to October ended on 21 May 2026.',
  );
});

describe('a mark that a revision changed', () => {
  const lead = { ...about, kind: 'lead', key: 'lead', value: 2_209, previous: 2_056, isAhead: true } as const;
  const corrected = (changes: Partial<CorrectedAlert>) =>
    ({ ...about, kind: 'corrected', corrects: 'mark', value: 2_000, ...changes }) as CorrectedAlert;
  const edited = (alert: CorrectedAlert) => plainWords(linesOf(correctedMarkBriefing(alert, context)));
  const was = record({
    of: 'day',
    among: 'record',
    day: day('2026-06-21'),
    value: 1_000,
    period: onDay(day('2026-06-21')),
  });

  test('is told as it is now with what was told before, and its message as well', () => {
    const alert = corrected({ was, now: { ...was, value: 950 } });
    expect(said(alert)).toMatch(
      /^Revised: Highest day on record: 950 people arrived by small boat on 21 June 2026\n.*\nTold before: “Highest day on record: 1,000 people/,
    );
    expect(edited(alert)).toMatch(/^Highest day on record: 950 people .*\nRevised 18 August\. Told before: “Highest/);
  });

  test('only in what stands below its headline says that alone', () => {
    const before = { period: onDay(day('2022-08-22')), value: 900 };
    const now = { ...was, before: { ...before, value: 910 } };
    expect(said(corrected({ was: { ...was, before }, now }))).toMatch(
      /The highest before: 910 .*\nTold before: “The highest before: 900 /,
    );
  });

  test.each<[string, Partial<CorrectedAlert>]>([
    [
      'Revised: it was not on 25 February 2026 that 2026 went ahead of 2025: 2,000 people arrived by small boat by then, 2,056 by the same date in 2025',
      { was: { ...lead, day: day('2026-02-25') }, against: 2_056 },
    ],
    [
      'Revised: the days from 1 to 7 June 2026 were not a week without arrivals: 1 person arrived by small boat',
      {
        was: {
          ...about,
          kind: 'quiet',
          value: 0,
          day: day('2026-06-07'),
          period: periodOf('2026-06-01', '2026-06-07'),
        },
        value: 1,
      },
    ],
    [
      'Revised: it was not on 21 June 2026 that 2026 went ahead of any other by the same date: 2,000 people arrived by small boat by then',
      { was: record({ of: 'year-to-date', among: 'record' }) },
    ],
    [
      'Revised: not the highest week of 2026 so far: 2,000 people arrived by small boat from 15 to 21 June 2026',
      { was: record({ of: 'week', among: 'year', period: periodOf('2026-06-15', '2026-06-21') }) },
    ],
  ])('and that is none any more: %s', (headline, changes) => {
    const alert = corrected(changes);
    expect(said(alert).split('\n')[0]).toBe(headline);
    expect(said(alert)).toContain('Told before: “');
    expect(edited(alert)).toBe(said(alert));
  });
});

test('a watchdog says what is wrong and claims no number', () => {
  const text = said({
    ...about,
    kind: 'watchdog',
    about: 'no-figures',
    words: ['The page answers.', 'It holds no figures.'],
  });
  expect(text).toBe('The page answers\nIt holds no figures.\nSource: Home Office, page updated 18 August 13:05.');
});
