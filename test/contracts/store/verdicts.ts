import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/domain/period.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import type { NewDatabase } from '../store.ts';
import { article, moment, openForGroup } from './store-for-tests.ts';

const NOON = moment('2026-08-18');
const LATER = moment('2026-08-19');

export function describeVerdicts(newDatabase: NewDatabase): void {
  describe('verdicts', () => {
    const store = openForGroup(newDatabase);
    const dueIds = async () => (await store().articles.toJudge(100)).map((stored) => stored.article.id);

    test('a verdict comes back with its claim, its readings and their dates', async () => {
      await store().articles.save([article('judged')], NOON);
      const given = [verdict('agrees', 'first'), verdict('differs', 'second')];
      await store().verdicts.save('judged', 1, given, LATER);
      expect((await store().verdicts.of(['judged'])).get('judged')).toStrictEqual(given);
      const [first] = (await store().verdicts.of(['judged'])).get('judged') ?? [];
      expect(first?.reading.period?.to).toBeInstanceOf(Temporal.PlainDate);
    });

    test('articles are judged once, the longest waiting first', async () => {
      await store().articles.save([article('b')], moment('2000-01-02'));
      await store().articles.save([article('c'), article('a')], moment('2000-01-01'));
      expect(await dueIds()).toEqual(['a', 'c', 'b']);
      expect((await store().articles.toJudge(1)).map((stored) => stored.article.id)).toEqual(['a']);
      for (const id of ['a', 'b', 'c']) await store().verdicts.save(id, 1, [verdict('agrees')], NOON);
      expect(await dueIds()).toEqual([]);
    });

    test('an article without a claim is judged all the same, which an article not judged is not', async () => {
      await store().articles.save([article('no claim'), article('waiting')], NOON);
      await store().verdicts.save('no claim', 1, [], LATER);
      expect(await store().verdicts.of(['no claim', 'waiting', 'unheard of'])).toEqual(new Map([['no claim', []]]));
      expect(await dueIds()).toEqual(['waiting']);
      await store().verdicts.save('waiting', 1, [], LATER);
    });

    test('an edited article is judged again, and until then the verdicts on its last judged text stand', async () => {
      await store().articles.save([article('edited')], NOON);
      await store().verdicts.save('edited', 1, [verdict('agrees', 'old')], NOON);
      await store().articles.save([article('edited', { headline: 'New' })], LATER);
      expect(await dueIds()).toEqual(['edited']);
      expect((await store().verdicts.of(['edited'])).get('edited')).toMatchObject([{ explanation: 'old' }]);
      await store().verdicts.save('edited', 2, [], LATER);
      expect(await store().verdicts.before('edited', 2)).toMatchObject([{ explanation: 'old' }]);
      expect(await store().verdicts.before('edited', 1)).toEqual([]);
      expect((await store().verdicts.of(['edited'])).get('edited')).toEqual([]);
      expect(await dueIds()).toEqual([]);
    });

    test('a text that was edited before it was judged is judged once, in its newest words', async () => {
      await store().articles.save([article('hasty')], NOON);
      await store().articles.save([article('hasty', { headline: 'New' })], LATER);
      expect(await store().articles.toJudge(100)).toMatchObject([{ textVersion: 2, article: { headline: 'New' } }]);
      await store().verdicts.save('hasty', 2, [], LATER);
      expect(await dueIds()).toEqual([]);
    });

    test('judging a text again replaces its verdicts', async () => {
      await store().articles.save([article('twice')], NOON);
      await store().verdicts.save('twice', 1, [verdict('agrees'), verdict('differs')], NOON);
      await store().verdicts.save('twice', 1, [verdict('unchecked', 'now')], LATER);
      expect((await store().verdicts.of(['twice'])).get('twice')).toMatchObject([{ explanation: 'now' }]);
    });

    test('verdicts on a text that is not stored are refused', async () => {
      await store().articles.save([article('short')], NOON);
      await expect(store().verdicts.save('short', 2, [], NOON)).rejects.toThrow('no text version 2 of article short');
      await store().verdicts.save('short', 1, [], NOON);
    });
  });
}

function verdict(kind: Verdict['kind'], explanation = 'The record has 45,755.'): Verdict {
  const reading = {
    metric: 'small_boat_arrivals',
    period: periodOf('2025-01-01', '2025-03-30'),
    comparedWith: periodOf('2024-01-01', '2024-03-29'),
    basis: 'repaired',
    rule: 'same number of days',
  } as const;
  const stated = { metric: 'small_boat_arrivals', basis: 'stated', rule: 'in words' } as const;
  return {
    claim: {
      figure: { kind: 'percent_change', value: 43, hedge: 'exact', direction: 'up', start: 10, end: 13 },
      readings: [stated, reading],
      sentence: 'A 43% increase – "the highest ever" \0 🚤',
      place: 'headline',
      scope: 'UK',
    },
    kind,
    ...(kind === 'unchecked' && { reason: 'unsure' as const }),
    reading,
    official: 43.0125,
    explanation,
  };
}
