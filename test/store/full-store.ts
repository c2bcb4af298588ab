/** A store with something of every kind in it, and all of it as the store's contract tells it. */
import type { Briefing } from '../../src/domain/briefing.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { Store } from '../../src/store/store.ts';
import { article, days, moment, release, total } from '../contracts/store/store-for-tests.ts';

const CHANNEL: Channel = { platform: 'slack', space: 'T1', id: 'C1' };
const BRIEFING: Briefing = {
  kind: 'answer',
  headline: 'Répondu: “250” 🛶',
  blocks: [{ kind: 'paragraph', text: [{ text: "it's a \\ line\u0000 with all" }] }],
};
/** More than two pages of a copy, under names that no two databases sort alike. */
const IDS = Array.from({ length: 450 }, (_, index) => `${['ä', 'Z', 'a', '-', 'É', '🛶'][index % 6]}${index}`);

export async function fillStore(store: Store): Promise<void> {
  const noon = moment('2026-08-18');
  await store.articles.save(
    IDS.map((id, index) =>
      article(id, { publishedAt: noon.subtract({ minutes: IDS.length - index }), text: `Story ${id}` }),
    ),
    noon,
  );
  await store.articles.save([article('ä0', { headline: 'Edited' }), article('undated')], noon.add({ minutes: 5 }));
  await store.verdicts.save('ä0', 2, [], noon);
  await store.observations.record(release('2026-08-18'), days('2026-08-10', [12, 0, 250, 3, 44, 5, 0, 9]));
  await store.observations.record(release('2026-08-19', { note: 'a copy' }), [
    ...days('2026-08-10', [13], { note: 'revised', printed: '13 [r]' }),
    total('2025-01-01', '2025-12-31', 41_472),
  ]);
  await store.feeds.save({ name: 'gazette', failures: 2, problem: 'refuses us (403)', lastTriedAt: noon, etag: '"x"' });
  await store.briefings.keep('b1', BRIEFING, noon, noon.add({ hours: 24 }));
  await store.subscriptions.save(
    {
      channel: CHANNEL,
      zone: 'Asia/Kolkata',
      digest: { weekday: 1, time: Temporal.PlainTime.from('07:30') },
      alerts: new Set(['figures']),
      mostADay: 5,
      changedAt: noon,
    },
    noon,
  );
  await store.installations.save('slack', 'T1', 'sealed', noon);
}

/** The same of two stores that hold the same. */
export async function tellStore(store: Store) {
  const [first, last] = [moment('2026-01-01'), moment('2027-01-01')];
  const between = await store.articles.between(first, last);
  const day = Temporal.PlainDate.from;
  return {
    between,
    waiting: new Set((await store.articles.toJudge(1000)).map(({ article: { id } }) => id)),
    verdicts: await store.verdicts.of(IDS),
    vintages: await store.observations.vintages(),
    points: (await store.observations.series('small_boat_arrivals')).points,
    asOfTuesday: (await store.observations.series('small_boat_arrivals', { asOf: moment('2026-08-18') })).points,
    history: await store.observations.history('small_boat_arrivals', 'daily', day('2026-08-01'), day('2026-08-31')),
    states: await store.feeds.states(),
    briefing: await store.briefings.find('b1'),
    subscriptions: await store.subscriptions.list(),
    due: await store.subscriptions.due(last, 10),
    found: (await store.articles.search('crossings', 5)).map(({ article: { id } }) => id),
    secret: await store.installations.find('slack', 'T1'),
  };
}
