import { describe, expect, test } from 'vitest';
import type { NewDatabase } from '../store.ts';
import { article, moment, openForGroup } from './store-for-tests.ts';

const NOON = moment('2026-08-18');
const LATER = moment('2026-08-19');

export function describeNewsSearch(newDatabase: NewDatabase): void {
  describe('stories found by their words', () => {
    const store = openForGroup(newDatabase);
    const found = async (words: string, limit = 10) =>
      (await store().articles.search(words, limit)).map((stored) => stored.article.id);

    test('words of headline, summary and text find a story, whole or by their beginning, in any case', async () => {
      const given = article('parts', {
        headline: 'Lighthouse opens',
        summary: 'A keeper speaks.',
        text: 'Fog all day.',
      });
      await store().articles.save([given], NOON);
      for (const words of ['lighthouse', 'KEEPER', 'fog', 'light', 'fog keeper LIGHTHOUSE']) {
        expect(await found(words)).toEqual(['parts']);
      }
      expect((await store().articles.search('fog', 1))[0]).toStrictEqual({
        article: given,
        seenAt: NOON,
        textVersion: 1,
      });
    });

    test('every word must be there', async () => {
      await store().articles.save([article('tide', { headline: 'Spring tide at Ramsgate' })], NOON);
      expect(await found('tide ramsgate')).toEqual(['tide']);
      expect(await found('tide margate')).toEqual([]);
    });

    test('a number, a hyphen and an accent stand in the way of nothing', async () => {
      await store().articles.save(
        [article('cafe', { headline: 'Gravelines café counts 31,415 small-vessel crews' })],
        NOON,
      );
      for (const words of ['31,415', '31415 crews', 'cafe', 'CAFÉ', 'small-vessel', 'vessel', '“Gravelines”']) {
        expect([words, await found(words)]).toEqual([words, words === '31415 crews' ? [] : ['cafe']]);
      }
    });

    test('the newest come first, by publication, and no more than were asked for', async () => {
      const dates = ['2026-08-02', '2026-08-04', '2026-08-01', '2026-08-03'];
      const given = dates.map((day) => article(`dated ${day}`, { headline: 'Zephyr', publishedAt: moment(day) }));
      await store().articles.save(given, NOON);
      const newestFirst = ['dated 2026-08-04', 'dated 2026-08-03', 'dated 2026-08-02', 'dated 2026-08-01'];
      expect(await found('zephyr')).toEqual(newestFirst);
      expect(await found('zephyr', 2)).toEqual(newestFirst.slice(0, 2));
    });

    test('an edited story is found by its new words and no longer by its old ones', async () => {
      await store().articles.save([article('edited', { headline: 'Quayside calm', text: 'Gulls.' })], NOON);
      await store().articles.save([article('edited', { headline: 'Quayside storm' })], LATER);
      expect(await found('quayside storm')).toEqual(['edited']);
      expect(await found('calm')).toEqual([]);
      expect(await found('gulls storm')).toEqual(['edited']);
    });

    test('without words the newest stories of all are given, and for signs alone none', async () => {
      await store().articles.save([article('tomorrow', { publishedAt: moment('2099-01-01') })], NOON);
      expect(await found('  ', 1)).toEqual(['tomorrow']);
      for (const signs of ['🚤', '"*', '%', '---']) expect(await found(signs)).toEqual([]);
    });

    test('no words can break the query', async () => {
      await store().articles.save([article('sturdy', { headline: 'Barnacle' })], NOON);
      const hostile = [
        `'; drop table article; --`,
        '"barnacle" OR *',
        'barnacle NEAR/2 (x AND y) NOT z',
        'headline : barnacle',
        '{headline text} : ^barnacle',
        'barnacle & | ! <-> :*A',
        '\0barnacle\0\\',
        '<!channel> @everyone',
        '\u202etxet\u202c \u{1f6a4}\ud800',
        'x'.repeat(10_000),
        'barnacle '.repeat(2_000),
        '٣١٤ 日本語 ฉัน Ⅻ ² ﬁ ß',
      ];
      for (const words of hostile) expect(Array.isArray(await found(words))).toBe(true);
      expect(await found('\0barnacle\0\\')).toEqual(['sturdy']);
      expect(await found('barnacle '.repeat(2_000))).toEqual(['sturdy']);
      expect(await found('barnacle')).toEqual(['sturdy']);
    });

    test('a text of a million characters is saved and found by its first words', async () => {
      const text = `Periwinkle ${'sea wall '.repeat(120_000)}`;
      expect(await store().articles.save([article('long', { text })], NOON)).toMatchObject({ added: 1 });
      expect(await found('periwinkle')).toEqual(['long']);
    });
  });
}
