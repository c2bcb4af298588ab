/** A database as an older program left it: what is new in this one must be there for the old rows too. */
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { StorePlace } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { verdictOn } from '../compose/record.ts';
import { moment } from '../contracts/store/store-for-tests.ts';

const SEEN = moment('2026-08-18').epochMilliseconds;

export function testOlderDatabase(newPlace: () => Promise<StorePlace>, open: (place: StorePlace) => Promise<Database>) {
  test('stories and verdicts of an older program are found by words and figures', async () => {
    const place = await newPlace();
    const { db } = await open(place);
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
    await migrator.migrateTo('0002-briefings-and-channels');
    const text = { summary: '', text: null, seen_at: SEEN, judged_at: SEEN };
    await db
      .insertInto('article')
      .values({
        id: 'old',
        feed: 'gazette',
        outlet: 'The Gazette',
        url: 'https://gazette.example/old',
        published_at: SEEN,
        dated_at: SEEN,
        text_version: 2,
        heading_digest: '',
        text_digest: null,
      })
      .execute();
    await db
      .insertInto('article_text')
      .values([
        { article_id: 'old', version: 1, headline: 'Limpet', ...text },
        { article_id: 'old', version: 2, headline: 'Mussel', ...text },
      ])
      .execute();
    const content = (printed: string) =>
      JSON.stringify(verdictOn(`Some ${printed} returned.`, printed, { reading: { metric: 'returns' } }));
    await db
      .insertInto('verdict')
      .values([
        { article_id: 'old', text_version: 1, ordinal: 0, kind: 'agrees', content: content('1,111') },
        { article_id: 'old', text_version: 2, ordinal: 0, kind: 'agrees', content: content('2,222') },
      ])
      .execute();
    await db.destroy();

    const store = await openStore(place);
    expect((await store.articles.search('mussel', 5)).map(({ article }) => article.id)).toEqual(['old']);
    expect(await store.articles.search('limpet', 5)).toEqual([]);
    const printed = await store.verdicts.printed({ since: moment('2026-08-01'), limit: 5 });
    expect(printed.map(({ verdict }) => verdict.claim.figure.value)).toEqual([2_222]);
    expect(printed.flatMap(({ printings }) => printings.map(({ outlet }) => outlet))).toEqual(['The Gazette']);
    const carried = await store.verdicts.carried({ since: moment('2026-08-01'), kind: 'agrees', limit: 5 });
    expect(carried.map(({ outlets }) => outlets)).toEqual([1]);
    await store.close();
  });

  test('what an older program planned is sent, and corrected afterwards', async () => {
    const place = await newPlace();
    const { db } = await open(place);
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
    await migrator.migrateTo('0006-figures-by-kind');
    const briefing = { kind: 'alert', headline: 'old', blocks: [] } as const;
    await sql`insert into briefing (id, kind, content, made_at) values ('old', 'alert', ${JSON.stringify(briefing)}, ${SEEN})`.execute(
      db,
    );
    await sql`insert into delivery
      (id, number, briefing_id, platform, space, channel, state, due_at, next_at, attempts, looks, message_id, settled_at)
      values ('d1', 1, 'old', 'slack', 'T1', 'C1', 'sent', ${SEEN}, ${SEEN}, 1, 0, 'm1', ${SEEN}),
        ('d2', 2, 'old', 'slack', 'T1', 'C2', 'due', ${SEEN}, ${SEEN}, 0, 0, null, null)`.execute(db);
    await db.destroy();

    const store = await openStore(place);
    const now = moment('2026-08-19');
    const channels = ['C1', 'C2'].map((id) => ({ platform: 'slack', space: 'T1', id }) as const);
    const right = { ...briefing, headline: 'right' };
    await store.deliveries.plan({
      id: 'answer',
      briefing,
      madeAt: now,
      deliveries: channels.map((channel) => ({ channel, dueAt: now, under: 'old' })),
      corrects: { id: 'old', briefing: right, edits: [] },
    });
    const claim = () =>
      store.deliveries.claim({
        platform: 'slack',
        now,
        lease: Temporal.Duration.from({ minutes: 5 }),
        limit: 10,
        pause: Temporal.Duration.from({ seconds: 0 }),
      });
    const first = await claim();
    expect(first.map((each) => [each.channel.id, each.briefing.headline, each.under])).toEqual([
      ['C2', 'right', undefined],
      ['C1', 'old', 'm1'],
    ]);
    await store.close();
  });
}
