import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/domain/channel.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { linesOf, plainWords } from '../../src/text/lines.ts';
import { announceOfficial } from '../../src/worker/announce.ts';
import { carryDelivery } from '../../src/worker/carry-delivery.ts';
import { raiseAlerts } from '../../src/worker/raise-alerts.ts';
import { SOURCE } from '../compose/record.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { scriptedPlatform } from './scripted-platform.ts';
import { emptyStore } from './world.ts';

const HERE: Channel = { platform: 'slack', space: 'T1', id: 'C1' };
const DAY = 'record small_boat_arrivals day 2026-08-01';
const QUIET = { from: Temporal.PlainTime.from('22:00'), to: Temporal.PlainTime.from('07:00') };

/** A record of 10 people a day from 2024 to 31 July 2026 (900 on 1 September 2025), and a channel that wants its marks. */
async function world(wish: Partial<Subscription> = {}) {
  const store = await emptyStore();
  const scripted = scriptedPlatform();
  const { shown, edits } = scripted;
  let now = Temporal.Instant.from('2026-08-01T12:00:00Z');
  const log = { warn: () => {}, error: () => {} };
  const parts = {
    store,
    figureSource: SOURCE,
    timeZone: 'Europe/London',
    keep: (raised: Parameters<typeof announceOfficial>[0]) => announceOfficial(raised, { store, now: () => now }),
  };
  await store.subscriptions.save(
    { channel: HERE, zone: 'Europe/London', alerts: new Set(['records']), mostADay: 50, changedAt: now, ...wish },
    undefined,
  );
  /** Reads a page with these numbers of days from `from` on; the ids of what it raises. */
  async function page(at: string, from: string, people: readonly number[]) {
    const vintage = release(at);
    now = vintage.seenAt;
    await store.observations.record(vintage, days(from, people));
    return (await raiseAlerts(parts, now)).map(({ id }) => id);
  }
  const tens = Array.from({ length: 943 }, (_, i) => (i === 609 ? 900 : 10));
  await page('2026-08-01T11:00:00Z', '2024-01-01', tens);
  return {
    ...scripted,
    store,
    page,
    /** Everything that is due at that moment goes out; the words of each message, and of each edit. */
    async send(at: string) {
      const moment = Temporal.Instant.from(at);
      const [said, edited] = [shown.length, edits.length];
      for (;;) {
        const some = await store.deliveries.claim({
          platform: 'slack',
          now: moment,
          lease: Temporal.Duration.from({ minutes: 5 }),
          limit: 100,
          pause: Temporal.Duration.from({ seconds: 0 }),
        });
        if (some.length === 0) break;
        for (const each of some) {
          await carryDelivery(each, { store, platform: scripted.platform, now: () => moment, log });
        }
      }
      return {
        said: shown.slice(said).map(({ briefing, sending }) => ({
          id: sending.briefingId,
          words: plainWords(linesOf(briefing)),
          under: sending.under,
        })),
        edited: edits.slice(edited).map(({ messageId, briefing }) => ({
          messageId,
          words: plainWords(linesOf(briefing)),
        })),
      };
    },
  };
}

const of = <T extends { readonly id: string }>(all: readonly T[], id: string) => all.filter((each) => each.id === id);

describe('a record that was posted', () => {
  async function posted() {
    const here = await world();
    expect(await here.page('2026-08-02T11:00:00Z', '2026-08-01', [1_000])).toContain(DAY);
    const { said } = await here.send('2026-08-02T13:00:00Z');
    const place = here.shown.find(({ sending }) => sending.briefingId === DAY)?.messageId;
    expect(of(said, DAY)[0]?.words).toContain(
      'Highest day on record: 1,000 people arrived by small boat on 1 August 2026',
    );
    return { ...here, place };
  }

  test('and has another number after a revision is edited, and a reply says so', async () => {
    const { page, send, place } = await posted();
    expect(await page('2026-08-03T11:00:00Z', '2026-08-01', [950])).toContain(
      'revised record day 2026-08-01 2608031100',
    );
    const { said, edited } = await send('2026-08-03T13:00:00Z');
    expect(edited.filter(({ messageId }) => messageId === place)[0]?.words).toMatch(
      /^Highest day on record: 950 people arrived by small boat on 1 August 2026\nRevised 3 August\. Told before: “Highest day on record: 1,000 people/,
    );
    expect(of(said, 'revised record day 2026-08-01 2608031100')).toMatchObject([
      {
        under: place,
        words: expect.stringMatching(/^Revised: Highest day on record: 950 people .*\n.*\nTold before: /),
      },
    ]);
  });

  test('and is none after a revision says so plainly, in its message and below it', async () => {
    const { page, send, place } = await posted();
    await page('2026-08-03T11:00:00Z', '2026-08-01', [10]);
    const { said, edited } = await send('2026-08-03T13:00:00Z');
    const plainly =
      /^Revised: not the highest day on record: 10 people arrived by small boat on 1 August 2026\nTold before: “Highest day on record: 1,000 people/;
    expect(edited.filter(({ messageId }) => messageId === place)[0]?.words).toMatch(plainly);
    expect(of(said, 'revised record day 2026-08-01 2608031100')).toMatchObject([
      { under: place, words: expect.stringMatching(plainly) },
    ]);
  });

  test('is told to be one again where it is, in the same thread, and once', async () => {
    const { page, send, place } = await posted();
    await page('2026-08-03T11:00:00Z', '2026-08-01', [10]);
    await send('2026-08-03T13:00:00Z');
    expect(await page('2026-08-04T11:00:00Z', '2026-08-01', [980])).toContain('again record day 2026-08-01 2608041100');
    const { said, edited } = await send('2026-08-04T13:00:00Z');
    expect(of(said, 'again record day 2026-08-01 2608041100')).toMatchObject([
      { under: place, words: expect.stringMatching(/^So again: Highest day on record: 980 people/) },
    ]);
    expect(edited.filter(({ messageId }) => messageId === place)[0]?.words).toMatch(
      /^Highest day on record: 980 people/,
    );
    // Looked at again together with the page that had withdrawn it.
    expect(await page('2026-08-04T11:05:00Z', '2026-08-01', [980])).toEqual([]);
    expect(await page('2026-08-04T11:09:00Z', '2026-08-01', [980, 10])).toEqual([
      'new-day small_boat_arrivals 2026-08-02',
      'record small_boat_arrivals week 2026-08-02',
    ]);
  });

  test('and that waits out quiet hours is not sent where it is none by their end', async () => {
    const { page, send } = await world({ quiet: QUIET });
    await page('2026-08-01T22:00:00Z', '2026-08-01', [1_000]);
    await page('2026-08-01T23:00:00Z', '2026-08-01', [10]);
    expect(await send('2026-08-02T06:00:00Z')).toEqual({ said: [], edited: [] });
    const other = await world({ quiet: QUIET });
    await other.page('2026-08-01T22:00:00Z', '2026-08-01', [1_000]);
    await other.page('2026-08-01T23:00:00Z', '2026-08-01', [950]);
    const { said, edited } = await other.send('2026-08-02T06:00:00Z');
    expect([of(said, DAY)[0]?.words.split('\n')[0], edited]).toEqual([
      'Highest day on record: 950 people arrived by small boat on 1 August 2026',
      [],
    ]);
    expect(said.filter(({ id }) => id.startsWith('revised'))).toEqual([]);
  });

  test('is not put right in channels that were not told of it', async () => {
    const { page, send, store } = await world({ alerts: new Set(['figures']) });
    await page('2026-08-02T11:00:00Z', '2026-08-01', [1_000]);
    await send('2026-08-02T13:00:00Z');
    const changedAt = Temporal.Instant.from('2026-08-02T14:00:00Z');
    await store.subscriptions.save(
      { channel: HERE, zone: 'Europe/London', alerts: new Set(['records']), mostADay: 50, changedAt },
      undefined,
    );
    await page('2026-08-03T11:00:00Z', '2026-08-01', [950]);
    expect((await send('2026-08-03T13:00:00Z')).said).toEqual([]);
  });
});

describe('a mark that is made afterwards', () => {
  test('by a revision alone is told once, with its day', async () => {
    const { page, send } = await world();
    await page('2026-08-02T11:00:00Z', '2026-08-01', [10]);
    expect((await send('2026-08-02T13:00:00Z')).said).toEqual([]);
    expect(await page('2026-08-03T11:00:00Z', '2026-08-01', [950, 10])).toContain(DAY);
    expect(of((await send('2026-08-03T13:00:00Z')).said, DAY)[0]?.words).toMatch(
      /^Highest day on record: 950 people arrived by small boat on 1 August 2026\n/,
    );
    expect(await page('2026-08-04T11:00:00Z', '2026-08-01', [950, 10, 10])).toEqual([
      'new-day small_boat_arrivals 2026-08-03',
    ]);
  });

  test('in days that the page had left out is told when they come, with the day that passed it', async () => {
    const id = 'milestone small_boat_arrivals 2026 5000';
    const { page, send } = await world();
    // 2,120 people before 1 August.
    expect(await page('2026-08-05T11:00:00Z', '2026-08-03', [10, 10])).not.toContain(id);
    await send('2026-08-05T13:00:00Z');
    expect(await page('2026-08-06T11:00:00Z', '2026-08-01', [1_500, 1_370, 10, 10, 10])).toContain(id);
    expect(of((await send('2026-08-06T13:00:00Z')).said, id)[0]?.words).toContain('5,000 people by 3 August 2026');
  });

  test('and that was taken away before it was passed for good is told in its thread', async () => {
    const id = 'milestone small_boat_arrivals 2026 5000';
    const { page, send, shown } = await world();
    await page('2026-08-02T11:00:00Z', '2026-08-01', [2_890]);
    await send('2026-08-02T13:00:00Z');
    const place = shown.find(({ sending }) => sending.briefingId === id)?.messageId;
    await page('2026-08-03T11:00:00Z', '2026-08-01', [2_870]);
    const taken = await send('2026-08-03T13:00:00Z');
    expect(of(taken.said, 'revised milestone 2026 5000 2608031100')).toMatchObject([
      {
        under: place,
        words: expect.stringMatching(
          /^Revised: 5,000 people have not arrived by small boat in 2026 yet, but 4,990 by 1 August 2026\n/,
        ),
      },
    ]);
    expect(await page('2026-08-04T11:00:00Z', '2026-08-01', [2_870, 12])).toContain(
      'again milestone 2026 5000 2608041100',
    );
    const again = await send('2026-08-04T13:00:00Z');
    expect(of(again.said, 'again milestone 2026 5000 2608041100')).toMatchObject([
      {
        under: place,
        words: expect.stringMatching(/^So again: 5,000 people have arrived by small boat in 2026\n.*withdrawn/),
      },
    ]);
    expect(again.edited.map(({ messageId }) => messageId)).toContain(place);
  });
});

test('two pages that were read while nobody looked correct a mark one after the other, and the last is right', async () => {
  const { page, send, store } = await world();
  await page('2026-08-02T11:00:00Z', '2026-08-01', [1_000]);
  await send('2026-08-02T13:00:00Z');
  await store.observations.record(release('2026-08-03T09:00:00Z'), days('2026-08-01', [10]));
  const raised = await page('2026-08-03T11:00:00Z', '2026-08-01', [960]);
  expect(raised.filter((id) => id.includes('day 2026-08-01'))).toEqual([
    'revised record day 2026-08-01 2608030900',
    'again record day 2026-08-01 2608031100',
  ]);
  const { edited } = await send('2026-08-03T13:00:00Z');
  expect(edited.at(-1)?.words).toBeDefined();
  expect((await store.briefings.find(DAY))?.headline).toContain('960 people');
});

test('where many days are counted anew at once, each message is edited, and one alert tells of all', async () => {
  const { page, send } = await world({ alerts: new Set(['figures', 'revisions']) });
  for (let day = 1; day <= 9; day += 1) {
    const [on, next] = [day, day + 1].map((each) => `2026-08-${String(each).padStart(2, '0')}`) as [string, string];
    await page(`${next}T11:00:00Z`, on, [20]);
    expect((await send(`${next}T13:00:00Z`)).said).toHaveLength(1);
  }
  const recounted = Array.from({ length: 9 }, () => 21);
  expect(await page('2026-08-11T11:00:00Z', '2026-08-01', recounted)).toContain(
    'revised small_boat_arrivals 9 days 2608111100',
  );
  const { said, edited } = await send('2026-08-11T13:00:00Z');
  expect(said).toMatchObject([
    { words: expect.stringMatching(/^Revised: 9 days from 1 to 9 August/), under: undefined },
  ]);
  expect(edited.map(({ words }) => words.split('\n').slice(0, 2).join(' '))).toContain(
    '21 people arrived by small boat on Monday 3 August Revised 11 August: first given as 20 people.',
  );
  expect(new Set(edited.map(({ messageId }) => messageId)).size).toBe(9);
});

test('days after one that is counted anew have their totals edited, and say still what they were first given as', async () => {
  const { page, send, store } = await world({ alerts: new Set(['figures', 'revisions']) });
  await page('2026-08-02T11:00:00Z', '2026-08-01', [20]);
  await send('2026-08-02T13:00:00Z');
  await page('2026-08-03T11:00:00Z', '2026-08-01', [20, 10]);
  await send('2026-08-03T13:00:00Z');
  await page('2026-08-04T11:00:00Z', '2026-08-01', [20, 12]);
  await send('2026-08-04T13:00:00Z');
  const id = 'new-day small_boat_arrivals 2026-08-02';
  const told = async () =>
    plainWords(linesOf((await store.briefings.find(id)) ?? { kind: 'alert', headline: '', blocks: [] }));
  expect(await told()).toMatch(
    /^12 people .*\nRevised 4 August: first given as 10 people\.\n(?:.*\n)*This year: 2,152 people/,
  );
  await page('2026-08-05T11:00:00Z', '2026-08-01', [25, 12, 30]);
  const { said, edited } = await send('2026-08-05T13:00:00Z');
  expect(said.map(({ words }) => words.split('\n')[0])).toEqual([
    expect.stringMatching(/^Revised: 25 people on 1 August/),
    expect.stringMatching(/^30 people arrived/),
  ]);
  expect(edited.map(({ words }) => words.split(' ')[0]).toSorted()).toEqual(['12', '25']);
  expect(await told()).toMatch(
    /^12 people .*\nRevised 4 August: first given as 10 people\.\nTotals revised 5 August\.\n(?:.*\n)*This year: 2,157 people/,
  );
  expect(await page('2026-08-05T11:05:00Z', '2026-08-01', [25, 12, 30])).toEqual([]);
  expect((await send('2026-08-05T14:00:00Z')).edited).toEqual([]);
});
