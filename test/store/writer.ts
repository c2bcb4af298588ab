/**
 * One of many processes that write to a store at the same time: `node test/store/writer.ts '<place as JSON>' <number>`.
 * All writers save the same articles and record the same releases, and each one has some of its own.
 * Prints what it was told was new, as JSON.
 */
import { openStore } from '../../src/store/open-store.ts';
import { article, days, moment, release } from '../contracts/store/store-for-tests.ts';

const [place = '{}', number = '0'] = process.argv.slice(2);
const store = await openStore(JSON.parse(place));
const counts = { articles: 0, edits: 0, releases: 0, added: 0, revised: 0 };
for (let round = 0; round < 20; round += 1) {
  const seenAt = moment('2026-08-18').add({ minutes: round });
  const shared = Array.from({ length: 20 }, (_, index) => article(`shared-${round}-${index}`));
  const edited = article('edited', { headline: `Round ${round}` });
  const own = article(`own-${number}-${round}`);
  const saved = await store.articles.save([...shared, edited, own], seenAt);
  counts.articles += saved.added;
  counts.edits += saved.edited;

  const day = Temporal.PlainDate.from('2026-01-01').add({ days: round });
  const common = release(`${day}`);
  const mine = release(`${day}`, { seenAt: common.seenAt.add({ minutes: 1 + Number(number) }) });
  for (const [vintage, values] of [
    [common, [round, 7]],
    [mine, [round, 8 + Number(number)]],
  ] as const) {
    const recorded = await store.observations.record(vintage, days(`${day}`, values));
    counts.releases += recorded.isNew ? 1 : 0;
    counts.added += recorded.added;
    counts.revised += recorded.revised.length;
  }
  for (const due of await store.articles.toJudge(5)) {
    await store.verdicts.save(due.article.id, due.textVersion, [], seenAt);
  }
  await store.feeds.save({ name: 'gazette', failures: round });
}
await store.close();
console.log(JSON.stringify(counts));
