import { expect, test } from 'vitest';
import { news } from '../../commands/news.ts';
import { story } from '../compose/record.ts';

test('the words are looked for as they are, and none ask for the newest', async () => {
  const asked: string[] = [];
  const { run } = news({
    findStories: async (words, limit) => {
      asked.push(`${words}|${limit}`);
      return [story('BBC', 'Crossings rise', '2026-08-18T12:40:00Z')];
    },
    now: () => Temporal.ZonedDateTime.from('2026-08-18T17:00[Europe/London]'),
  });
  expect((await run({ options: { words: `'; drop` } })).briefing.headline).toBe(
    `1 story about migration with “'; drop”, newest first`,
  );
  await run({ options: {} });
  expect(asked).toEqual([`'; drop|8`, '|8']);
});
