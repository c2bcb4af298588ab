import { describe, expect, test } from 'vitest';
import type { NewDatabase } from '../store.ts';
import { article, moment, openForGroup } from './store-for-tests.ts';

const NOON = moment('2026-08-18');
const LATER = moment('2026-08-19');

export function describeArticles(newDatabase: NewDatabase): void {
  describe('articles', () => {
    const store = openForGroup(newDatabase);
    const find = async (id: string) =>
      (await store().articles.between(moment('1999-01-01'), moment('2100-01-01'))).find(
        (stored) => stored.article.id === id,
      );

    test('a new article comes back as it was given, to the millisecond', async () => {
      const given = article('whole', { text: 'Text.', publishedAt: moment('2026-08-18T07:00:00.123Z') });
      expect(await store().articles.save([given], NOON)).toEqual({ added: 1, edited: 0, unchanged: 0 });
      expect(await find('whole')).toStrictEqual({ article: given, seenAt: NOON, textVersion: 1 });
    });

    test('how often a feed brought stories, of the feeds that brought none lately', async () => {
      const days = ['01-01', '01-02', '01-04', '01-20', '01-23', '02-01'];
      const of = (feed: string, dates: readonly string[]) =>
        dates.map((date) => article(`${feed} ${date}`, { feed, publishedAt: moment(`2050-${date}`) }));
      await store().articles.save(
        [...of('old', days), ...of('lively', [...days, '03-01']), ...of('one', ['01-05'])],
        NOON,
      );
      const since = (date: string) => store().articles.habits(moment(`2050-${date}`), moment('2050-02-20'));
      const habit = { stories: 6, first: moment('2050-01-01'), newest: moment('2050-02-01'), longGap: 9 * 86_400_000 };
      expect(await since('01-01')).toEqual(
        new Map([
          ['old', habit],
          ['one', { stories: 1, first: moment('2050-01-05'), newest: moment('2050-01-05'), longGap: 0 }],
        ]),
      );
      expect((await since('01-20')).get('old')).toMatchObject({ stories: 3, longGap: 3 * 86_400_000 });
      expect(await since('02-10')).toEqual(new Map());
    });

    test('an article without text or date comes back without them', async () => {
      await store().articles.save([article('bare')], NOON);
      expect(await find('bare')).toStrictEqual({ article: article('bare'), seenAt: NOON, textVersion: 1 });
    });

    test('the same article again is unchanged, even with another date', async () => {
      await store().articles.save([article('again', { publishedAt: NOON })], NOON);
      const again = article('again', { publishedAt: LATER });
      expect(await store().articles.save([again], LATER)).toEqual({ added: 0, edited: 0, unchanged: 1 });
      expect((await find('again'))?.seenAt.toString()).toBe(NOON.toString());
    });

    test.each([
      ['headline', { headline: 'Crossings pass 16,000' }],
      ['summary', { summary: 'More than 16,000.' }],
      ['text', { text: 'Another text.' }],
    ] as const)('another %s is an edit: the same article with a new text version', async (part, change) => {
      const id = `edited-${part}`;
      await store().articles.save([article(id, { text: 'Text.' })], NOON);
      const edited = article(id, { text: 'Text.', ...change });
      expect(await store().articles.save([edited], LATER)).toEqual({ added: 0, edited: 1, unchanged: 0 });
      expect(await find(id)).toStrictEqual({ article: edited, seenAt: LATER, textVersion: 2 });
    });

    test('an edit brings its own date, and one without a date leaves the known one', async () => {
      await store().articles.save([article('dated', { publishedAt: NOON })], NOON);
      await store().articles.save([article('dated', { headline: 'Second' })], LATER);
      expect((await find('dated'))?.article.publishedAt?.toString()).toBe(NOON.toString());
      await store().articles.save([article('dated', { headline: 'Third', publishedAt: LATER })], LATER);
      expect((await find('dated'))?.article.publishedAt?.toString()).toBe(LATER.toString());
    });

    test('the full text of a story of which only the summary was known is an edit', async () => {
      await store().articles.save([article('grown')], NOON);
      const whole = article('grown', { text: 'The whole story.' });
      expect(await store().articles.save([whole], LATER)).toMatchObject({ edited: 1 });
      expect((await find('grown'))?.article.text).toBe('The whole story.');
    });

    test('a feed that gives the summary again does not take the known text away', async () => {
      await store().articles.save([article('kept', { text: 'The whole story.' })], NOON);
      expect(await store().articles.save([article('kept')], LATER)).toMatchObject({ unchanged: 1 });
      await store().articles.save([article('kept', { headline: 'New' })], LATER);
      expect(await find('kept')).toMatchObject({ textVersion: 2, article: { text: 'The whole story.' } });
    });

    test('an article that stands twice in one batch is stored once, and twice with two texts is an edit', async () => {
      const counts = await store().articles.save(
        [article('twice'), article('twice'), article('twice', { headline: 'New' }), article('twice', { text: 'T' })],
        NOON,
      );
      expect(counts).toEqual({ added: 1, edited: 2, unchanged: 1 });
      expect(await find('twice')).toMatchObject({ textVersion: 3, article: { text: 'T' } });
    });

    test('a feed that claims the identity of another outlet’s article changes nothing of it, and has an article of its own', async () => {
      const { articles } = store();
      const theirs = article('claimed', { text: 'Some 250 people arrived.' });
      await articles.save([theirs], NOON);
      const claim = { outlet: 'The Impostor', feed: 'impostor', url: theirs.url };
      const forged = article('claimed', { ...claim, headline: 'Crossings stop', text: 'No one arrived.' });
      expect(await articles.known([theirs, forged])).toEqual(new Set([theirs]));
      expect(await articles.save([forged], LATER)).toEqual({ added: 1, edited: 0, unchanged: 0 });
      expect(await articles.known([forged])).toEqual(new Set([forged]));
      const again = { ...forged, headline: 'Crossings stop for good' };
      expect(await articles.save([forged, again], LATER)).toEqual({ added: 0, edited: 1, unchanged: 1 });
      expect(await find('claimed')).toStrictEqual({ article: theirs, seenAt: NOON, textVersion: 1 });
      const edited = article('claimed', { headline: 'Crossings pass 16,000', text: 'Some 250 people arrived.' });
      expect(await articles.save([edited], LATER)).toEqual({ added: 0, edited: 1, unchanged: 0 });
      expect(await find('claimed')).toMatchObject({ article: { outlet: 'The Gazette', headline: edited.headline } });
      const all = await articles.between(moment('1999-01-01'), moment('2100-01-01'));
      const own = all.filter((stored) => stored.article.outlet === 'The Impostor');
      expect(own.map((stored) => stored.article.headline)).toEqual(['Crossings stop for good']);
      expect(own[0]?.article.id).toMatch(/^claimed of [\w-]{16}$/);
    });

    test('an outlet whose article was claimed before it came has it all the same', async () => {
      const { articles } = store();
      await articles.save([article('early', { outlet: 'The Impostor', headline: 'Forged' })], NOON);
      const theirs = article('early');
      expect(await articles.known([theirs])).toEqual(new Set());
      expect(await articles.save([theirs], NOON)).toMatchObject({ added: 1 });
      expect(await articles.save([theirs], LATER)).toMatchObject({ unchanged: 1 });
    });

    test('one article is stored once where two feeds of its outlet bring it, or two outlets word for word', async () => {
      const { articles } = store();
      await articles.save([article('shared')], NOON);
      const same = article('shared', { outlet: 'Gazette Extra', feed: 'gazette-extra' });
      expect(await articles.known([same])).toEqual(new Set([same]));
      expect(await articles.save([same], NOON)).toEqual({ added: 0, edited: 0, unchanged: 1 });
      const edited = article('shared', { feed: 'gazette-kent', headline: 'Crossings pass 16,000' });
      expect(await articles.save([edited], LATER)).toEqual({ added: 0, edited: 1, unchanged: 0 });
    });

    test('articles are listed by publication, or without a date by when they were seen, newest first', async () => {
      const day = (text: string) => moment(`1990-0${text}`);
      await store().articles.save(
        [article('march', { publishedAt: day('3-01') }), article('april', { publishedAt: day('4-01') })],
        NOON,
      );
      await store().articles.save([article('seen in may')], day('5-01'));
      const ids = async (from: string, until: string) =>
        (await store().articles.between(day(from), day(until))).map((stored) => stored.article.id);
      expect(await ids('1-01', '9-01')).toEqual(['seen in may', 'april', 'march']);
      expect(await ids('3-01', '4-01')).toEqual(['march']);
      expect(await ids('6-01', '9-01')).toEqual([]);
    });

    test('of many articles the known ones are told, also where they were edited since', async () => {
      await store().articles.save([article('known')], NOON);
      const unknown = Array.from({ length: 2_500 }, (_, index) => article(`unknown-${index}`));
      const edited = article('known', { headline: 'Edited since' });
      expect(await store().articles.known([...unknown, edited])).toEqual(new Set([edited]));
      expect(await store().articles.known([])).toEqual(new Set());
    });

    test('a NUL character in a feed does not stop the articles beside it', async () => {
      const odd = article('nul\0', { headline: 'A\0B', text: '\0' });
      expect(await store().articles.save([odd, article('beside')], NOON)).toMatchObject({ added: 2 });
      expect(await store().articles.save([odd], NOON)).toMatchObject({ unchanged: 1 });
      expect(await store().articles.known([odd])).toEqual(new Set([odd]));
      expect((await find('nul'))?.article.headline).toBe('AB');
    });

    test('no articles are saved as easily as many', async () => {
      expect(await store().articles.save([], NOON)).toEqual({ added: 0, edited: 0, unchanged: 0 });
      const many = Array.from({ length: 1_234 }, (_, index) => article(`many-${index}`));
      expect(await store().articles.save(many, NOON)).toEqual({ added: 1_234, edited: 0, unchanged: 0 });
      const edited = many.map((one, index) => (index % 100 === 0 ? { ...one, headline: 'New' } : one));
      expect(await store().articles.save(edited, LATER)).toEqual({ added: 0, edited: 13, unchanged: 1_221 });
    });
  });
}
