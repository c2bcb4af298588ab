import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { metrics } from '../../src/metrics/index.ts';
import { type JudgeParts, judgeAgain, judgeArticles, judgeStory } from '../../src/worker/judge-article.ts';
import { openRecord } from '../../src/worker/record-states.ts';
import { days, release } from '../contracts/store/store-for-tests.ts';
import { emptyStore } from './world.ts';

const extract = createExtractor(metrics);
const at = Temporal.Instant.from('2026-08-18T09:00:00Z');

/** A store that knows 15 to 17 August as released on the 18th. */
async function parts(): Promise<JudgeParts & { store: Awaited<ReturnType<typeof emptyStore>> }> {
  const store = await emptyStore();
  await store.observations.record(release('2026-08-18T08:00:00Z'), days('2026-08-15', [0, 75, 253]));
  return { store, extract, now: () => at.add({ hours: 1 }) };
}

function story(id: string, text: string): Article {
  return {
    id,
    feed: 'f',
    outlet: 'O',
    url: `https://o.example/${id}`,
    headline: 'Channel',
    summary: '',
    text,
    publishedAt: at,
  };
}

test('a new story is judged once, and its verdicts are kept', async () => {
  const judging = await parts();
  const { store } = judging;
  await store.articles.save([story('a', 'On Monday 253 people arrived by small boat.')], at);
  expect(await judgeArticles(judging)).toBe(1);
  expect(await judgeArticles(judging)).toBe(0);
  const [verdict] = (await store.verdicts.of(['a'])).get('a') ?? [];
  expect(verdict).toMatchObject({ kind: 'agrees', official: 253 });
});

test('a story without figures counts as judged', async () => {
  const judging = await parts();
  await judging.store.articles.save([story('b', 'The minister visited Dover.')], at);
  expect(await judgeArticles(judging)).toBe(1);
  expect((await judging.store.verdicts.of(['b'])).get('b')).toEqual([]);
});

test('what was ahead of the record is judged again when the record has it', async () => {
  const judging = await parts();
  const { store } = judging;
  await store.articles.save([story('c', 'On Tuesday 18 August 2026, 310 people arrived by small boat.')], at);
  await judgeArticles(judging);
  expect((await store.verdicts.of(['c'])).get('c')?.[0]?.kind).toBe('ahead-of-record');
  await store.observations.record(release('2026-08-19T12:00:00Z'), days('2026-08-18', [310]));
  expect(await judgeAgain(judging, 7)).toBe(1);
  expect((await store.verdicts.of(['c'])).get('c')?.[0]?.kind).toBe('agrees');
});

test('a figure that was true when it was published stays so after a revision', async () => {
  const { store } = await parts();
  await store.observations.record(release('2026-08-20T12:00:00Z'), days('2026-08-17', [281]));
  const record = await openRecord(store.observations);
  const told = {
    headline: '',
    text: 'On Monday 253 people arrived by small boat.',
    published: Temporal.PlainDate.from('2026-08-18'),
  };
  const kinds = async (asOf?: 'latest') =>
    (await judgeStory(told, { extract, record, ...(asOf && { asOf }) })).map(({ kind }) => kind);
  expect(await kinds()).toEqual(['agreed-when-published']);
  expect(await kinds('latest')).not.toEqual(['agreed-when-published']);
});

test('a stop leaves the rest for the next time', async () => {
  const judging = await parts();
  await judging.store.articles.save([story('d', 'No figure.'), story('e', 'None here.')], at);
  expect(await judgeArticles({ ...judging, signal: AbortSignal.abort() })).toBe(0);
  expect(await judgeArticles(judging)).toBe(2);
});

test('a text that cannot be judged does not hold up the others', async () => {
  const judging = await parts();
  const texts = ['No figure.', 'poison', 'None here.'];
  await judging.store.articles.save(
    texts.map((text, i) => story(`p${i}`, text)),
    at,
  );
  const told: string[] = [];
  const judged = await judgeArticles({
    ...judging,
    extract: (given) => {
      if (given.text === 'poison') throw new Error('no way');
      return extract(given);
    },
    onFailure: (words) => told.push(words),
  });
  expect(judged).toBe(2);
  expect(told).toEqual(['the story at https://o.example/p1 could not be judged']);
  expect((await judging.store.articles.toJudge(9)).map(({ article }) => article.id)).toEqual(['p1']);
});
