import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { Extractor } from '../../src/extract/extract.ts';
import { openExtractor } from '../../src/main/briefing-parts.ts';
import { openFilledStore } from '../../src/main/open-filled-store.ts';
import { metrics } from '../../src/metrics/index.ts';
import { judgeAgain, judgeArticles } from '../../src/worker/judge-article.ts';
import { raiseNewsAlerts } from '../../src/worker/raise-news-alerts.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { atEnd, newFolder } from './world.ts';

const HERE: Channel = { platform: 'slack', space: 'T1', id: 'C1' };
const WRONG = 'In all 3,150 people arrived by small boat in 2022.';

let extract: Extractor;
beforeAll(async () => {
  extract = await openExtractor();
});

/** The bundled record, a channel that wants everything, and a clock at noon of 22 August 2026. */
async function world() {
  const store = await openFilledStore({ dataDir: newFolder() });
  atEnd(() => store.close());
  let now = Temporal.Instant.from('2026-08-22T12:00:00Z');
  const parts = { store, extract, metrics, timeZone: 'Europe/London', now: () => now };
  await store.subscriptions.save(
    {
      channel: HERE,
      zone: 'Europe/London',
      alerts: new Set(['figures', 'mismatches']),
      mostADay: 50,
      changedAt: now,
    },
    undefined,
  );
  const round = async () => {
    await judgeArticles(parts);
    return raiseNewsAlerts(parts);
  };
  return {
    store,
    parts,
    round,
    at: (moment: string) => {
      now = Temporal.Instant.from(moment);
    },
    later: (duration: Temporal.DurationLike) => {
      now = now.add(duration);
    },
    async print(outlet: string, text: string, changes: Partial<Article> = {}) {
      const id = changes.id ?? `${outlet} ${text}`;
      const url = `https://news.example/${encodeURIComponent(outlet)}`;
      const headline = 'Ministers under pressure over the Channel';
      await store.articles.save(
        [{ id, feed: outlet, outlet, url, headline, summary: text, publishedAt: now, ...changes }],
        now,
      );
    },
    /** Everything that waits goes out; headline, and what it answers or edits. */
    async sent() {
      const all: string[] = [];
      for (;;) {
        const some = await store.deliveries.claim({
          platform: 'slack',
          now: now.add({ hours: 24 }),
          lease: Temporal.Duration.from({ minutes: 5 }),
          limit: 100,
          pause: Temporal.Duration.from({ seconds: 0 }),
        });
        if (some.length === 0) return all;
        for (const each of some) {
          await store.deliveries.settle(each, { kind: 'sent', messageId: each.briefingId }, now);
          if (each.isSaid) continue;
          const where = each.edit ? ` | edits ${each.edit.messageId}` : each.under ? ` | under ${each.under}` : '';
          all.push(`${each.briefing.headline}${where}`);
        }
      }
    },
  };
}

describe('a figure that the record does not bear out', () => {
  test('is told once two outlets print it, and once in all', async () => {
    const { round, print, sent } = await world();
    await round();
    await print('The Harbour Post', WRONG);
    expect(await round()).toEqual([]);
    await print('Coast Radio', 'He said 3,150 people arrived by small boat in 2022.');
    expect(await round()).toEqual(['mismatch small_boat_arrivals 3150 2022-01-01']);
    await print('Third Paper', WRONG);
    expect(await round()).toEqual([]);
    expect(await sent()).toEqual([
      expect.stringMatching(/^2 outlets print a figure that the record does not bear out: “.*3,150 people.*”$/),
    ]);
  });

  test('is not told where two outlets carry one and the same page', async () => {
    const { round, print } = await world();
    await round();
    const page = { url: 'https://news.example/one-page' };
    await print('The Harbour Post', WRONG, page);
    await print('Coast Radio', 'He said 3,150 people arrived by small boat in 2022.', page);
    expect(await round()).toEqual([]);
    await print('Coast Radio', 'A minister said 3,150 people arrived by small boat in 2022.');
    expect(await round()).toHaveLength(1);
  });

  test('is told of one outlet alone where its headline has it', async () => {
    const { round, print, sent } = await world();
    await round();
    await print('The Harbour Post', 'Ministers are under pressure.', {
      headline: '3,150 people arrived by small boat in 2022',
    });
    expect(await round()).toHaveLength(1);
    expect((await sent())[0]).toContain('The Harbour Post has a figure in a headline');
  });

  test('that stood in the stories of the very first round is known, not news', async () => {
    const { round, print, sent } = await world();
    await print('The Harbour Post', WRONG);
    await print('Coast Radio', WRONG);
    expect(await round()).toEqual([]);
    await print('Third Paper', WRONG);
    expect(await round()).toEqual([]);
    expect(await sent()).toEqual([]);
  });

  test('and that its source corrects is told, under the alert and in it', async () => {
    const { round, print, sent, later } = await world();
    await round();
    await print('The Harbour Post', WRONG, { id: 'edited' });
    await print('Coast Radio', WRONG);
    await round();
    await sent();
    later({ hours: 2 });
    await print('The Harbour Post', 'In all 45,755 people arrived by small boat in 2022.', { id: 'edited' });
    expect(await round()).toEqual([expect.stringMatching(/^source-corrected [0-9a-f]{16}$/)]);
    expect(await round()).toEqual([]);
    expect(await sent()).toEqual([
      expect.stringMatching(/^2 outlets print .* \| edits mismatch small_boat_arrivals 3150 2022-01-01$/),
      expect.stringMatching(/^The Harbour Post has corrected a figure: “.*45,755.*” \| under mismatch /),
    ]);
    // A page that goes back and forth between its two texts is no second correction.
    for (const text of [WRONG, 'In all 45,755 people arrived by small boat in 2022.']) {
      later({ hours: 1 });
      await print('The Harbour Post', text, { id: 'edited' });
      expect(await round()).toEqual([]);
    }
  });

  test('and that the record comes to bear out when it is revised is put right, in the alert and under it', async () => {
    const { round, print, sent, later, store, parts } = await world();
    const said = 'In July 2026 a total of 3,316 people arrived by small boat.';
    await round();
    await print('The Harbour Post', said);
    await print('Coast Radio', said);
    expect(await round()).toEqual(['mismatch small_boat_arrivals 3316 2026-07-01']);
    await sent();
    later({ hours: 20 });
    await store.observations.record(release('2026-08-23T07:00:00Z'), days('2026-07-10', [1255]));
    await judgeAgain(parts, 7);
    expect(await round()).toEqual(['mismatch small_boat_arrivals 3316 2026-07-01 withdrawn']);
    expect(await round()).toEqual([]);
    expect(await sent()).toEqual([
      expect.stringMatching(/\| edits mismatch small_boat_arrivals 3316 2026-07-01$/),
      expect.stringMatching(/^Correction: .* does not contradict “.*3,316 people.*” any more \| under mismatch /),
    ]);
    const original = await store.briefings.find('mismatch small_boat_arrivals 3316 2026-07-01');
    expect(JSON.stringify(original?.blocks[0])).toContain('Correction: since the record was revised');
  });
});

describe('a figure that still differs after the record was revised', () => {
  const said = 'In July 2026 a total of 4,316 people arrived by small boat.';
  const id = 'mismatch small_boat_arrivals 4316 2026-07-01';

  async function told() {
    const here = await world();
    await here.round();
    await here.print('The Harbour Post', said);
    await here.print('Coast Radio', said);
    expect(await here.round()).toEqual([id]);
    const revise = async (at: string, people: number) => {
      here.at(at);
      await here.store.observations.record(release(at), days('2026-07-10', [people]));
      await judgeAgain(here.parts, 7);
      return here.round();
    };
    return { ...here, revise };
  }

  test('has the new official number in its alert, and a reply that gives both', async () => {
    const { revise, round, sent, store } = await told();
    await sent();
    expect(await revise('2026-08-23T07:00:00Z', 235)).toEqual([expect.stringMatching(`^${id} revised `)]);
    expect(await round()).toEqual([]);
    expect(await sent()).toEqual([
      expect.stringMatching(`^2 outlets print .* \\| edits ${id}$`),
      expect.stringMatching(
        /^Revised: the record has 2,296, .*July 2026, before 2,316, and still does not bear out “.*4,316/,
      ),
    ]);
    const text = JSON.stringify(await store.briefings.find(id));
    expect(text).toContain('Revised: the record has 2,296');
    expect(text.match(/2,316/g)).toHaveLength(1);
    // Of a second revision the message gives the last number before it.
    expect(await revise('2026-08-24T07:00:00Z', 245)).toHaveLength(1);
    expect(JSON.stringify(await store.briefings.find(id))).not.toContain('2,316');
  });

  test('goes out right where it waits still, and nothing follows', async () => {
    const { revise, sent } = await told();
    await revise('2026-08-23T07:00:00Z', 235);
    expect(await sent()).toEqual([expect.stringMatching(/^2 outlets print/)]);
  });

  test('and that the record bore out for a while is told to differ again', async () => {
    const { revise, sent, store } = await told();
    await sent();
    const right = await revise('2026-08-23T07:00:00Z', 2_255);
    expect(right).toEqual([`${id} withdrawn`]);
    expect(await revise('2026-08-24T07:00:00Z', 255)).toEqual([expect.stringMatching(`^${id} revised `)]);
    expect((await sent()).at(-1)).toMatch(/^Revised again: the record has 2,316, .* and does not bear out/);
    expect(JSON.stringify(await store.briefings.find(id))).not.toContain('Correction:');
    expect(await revise('2026-08-25T07:00:00Z', 2_255)).toEqual([expect.stringMatching(`^${id} withdrawn .`)]);
    expect((await sent()).at(-1)).toMatch(/^Correction: /);
  });
});

describe('an alert on a figure is not taken back', () => {
  const total = '15,897 people have arrived by small boat so far this year';

  test('where another outlet prints the same total later, when it is right', async () => {
    const { round, print, sent, at } = await world();
    at('2026-08-12T12:00:00Z');
    await round();
    await print('The Harbour Post', 'Ministers are under pressure.', { headline: total });
    expect(await round()).toEqual(['mismatch small_boat_arrivals 15897 2026-01-01']);
    await sent();
    at('2026-08-18T20:00:00Z');
    await print('Coast Radio', `In all ${total}.`);
    expect(await round()).toEqual([]);
    // The first story is older than a week by now.
    at('2026-08-19T13:00:00Z');
    expect(await round()).toEqual([]);
    expect(await sent()).toEqual([]);
  });
});

describe('a figure of an official measure that the record does not have', () => {
  const NEW = 'Officials have returned 61,234 people since July 2024.';

  test('is told with who printed it first, once', async () => {
    const { round, print, sent, later } = await world();
    await round();
    await print('The Harbour Post', NEW);
    const said = await round();
    expect(said).toEqual([expect.stringMatching(/^figure returns 61234 2024-07-/)]);
    later({ hours: 1 });
    await print('Coast Radio', NEW);
    expect(await round()).toEqual([]);
    expect(await sent()).toEqual([expect.stringMatching(/^New figure, first printed by The Harbour Post: “.*61,234/)]);
  });

  test('is not told where an older story had it, nor what the record has, nor a forecast', async () => {
    const { round, print, sent, later } = await world();
    await print('The Harbour Post', NEW);
    await round();
    later({ hours: 30 });
    await print('Coast Radio', NEW);
    await print('Coast Radio', 'In all 45,755 people arrived by small boat in 2022.');
    await print('Third Paper', 'Some 90,000 people are expected to be returned next year, a minister said.');
    expect(await round()).toEqual([]);
    expect(await sent()).toEqual([]);
  });
});
