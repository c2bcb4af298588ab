import { describe, expect, test } from 'vitest';
import type { NewDatabase } from '../store.ts';
import { article, moment } from './store-for-tests.ts';

const NOON = moment('2026-08-18');

export function describeWaiting(newDatabase: NewDatabase): void {
  describe('what waits', () => {
    test('is counted, by platform with its oldest, and later deliveries and older texts are not', async () => {
      const store = await (await newDatabase())();
      expect(await store.waiting(NOON)).toEqual({ articles: 0, deliveries: [] });
      await store.articles.save([article('a'), article('b')], NOON);
      await store.articles.save([article('a', { headline: 'Edited' })], NOON);
      await store.verdicts.save('b', 1, [], NOON);
      await store.deliveries.plan({
        id: 'b1',
        briefing: { kind: 'digest', headline: 'Today', blocks: [] },
        madeAt: NOON,
        deliveries: [-20, -10, 10].map((minutes, index) => ({
          channel: { platform: 'discord', space: 'S', id: `C${index}` },
          dueAt: NOON.add({ minutes }),
        })),
      });
      const oldest = NOON.subtract({ minutes: 20 });
      expect(await store.waiting(NOON)).toEqual({
        articles: 1,
        deliveries: [{ platform: 'discord', many: 2, oldest }],
      });
      await store.close();
    });
  });
}
