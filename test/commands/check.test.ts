import { expect, test } from 'vitest';
import { check } from '../../commands/check.ts';
import type { LinkedArticle } from '../../src/collect/linked-article.ts';
import { periodOf } from '../../src/domain/period.ts';
import { publicationDayOf } from '../../src/text/asked-day.ts';
import { verdictOn } from '../compose/record.ts';

const sentence = 'A total of 6,642 people crossed between 1 January and 30 March.';
const verdict = verdictOn(sentence, '6,642', {
  official: 6642,
  explanation: 'The record has 6,642.',
  reading: { period: periodOf('2025-01-01', '2025-03-30') },
});

function command(page: LinkedArticle = { kind: 'unreadable', reason: 'refuses us (403)' }) {
  const asked: unknown[] = [];
  const made = check({
    judge: async ({ headline, text, published }, asOf) => {
      asked.push([headline, text, published.toString(), asOf]);
      return [verdict];
    },
    readPage: async (url) => {
      asked.push(url);
      return page;
    },
    today: () => Temporal.PlainDate.from('2026-08-18'),
  });
  return { run: (options: Record<string, string>) => made.run({ options }), asked };
}

test('each figure is answered with its verdict, its place and the sum', async () => {
  const { run, asked } = command();
  const { data, briefing } = await run({ text: sentence, published: '2025-03-31', headline: 'Crossings' });
  expect(asked).toEqual([['Crossings', sentence, '2025-03-31', 'published']]);
  expect(data).toEqual({
    claims: [
      {
        value: 6642,
        kind: 'count',
        approx: 'exact',
        metric: 'small_boat_arrivals',
        period: { from: '2025-01-01', to: '2025-03-30' },
        comparedWith: null,
        scope: 'UK',
        verdict: 'agrees',
        official: 6642,
        reading: 'stated',
        rule: 'as stated',
        explanation: 'The record has 6,642.',
        sentence,
        place: 'text',
        start: 11,
        end: 16,
      },
    ],
  });
  expect(briefing.headline).toBe('1 figure: agrees');
});

test('a story without a date is read as of today', async () => {
  const { run, asked } = command();
  await run({ text: sentence, 'as-of': 'latest' });
  expect(asked).toEqual([['', sentence, '2026-08-18', 'latest']]);
});

test('a moment is the day that it is in London', () => {
  expect(publicationDayOf('2026-06-30T23:30:00Z').toString()).toBe('2026-07-01');
  expect(publicationDayOf('2026-06-30').toString()).toBe('2026-06-30');
});

test.each<Record<string, string>>([{ published: '31 March' }, { published: '2025-02-30' }, { 'as-of': 'then' }])(
  '%o is wrong use',
  async (options) => {
    await expect(command().run({ text: sentence, ...options })).rejects.toMatchObject({
      exitCode: 2,
    });
  },
);

const PAGE: Extract<LinkedArticle, { kind: 'read' }> = {
  kind: 'read',
  url: 'https://harbour.example/1',
  headline: 'Boats come',
  text: sentence,
  publishedAt: Temporal.Instant.from('2025-03-30T23:30:00Z'),
};

test.each([
  'https://harbour.example/1',
  '<https://harbour.example/1>',
  ' <https://harbour.example/1|harbour.example> ',
])('the page behind %s is read, as of the day that it appeared', async (text) => {
  const { run, asked } = command(PAGE);
  const { briefing, data } = await run({ text });
  expect(asked).toEqual(['https://harbour.example/1', ['Boats come', sentence, '2025-03-31', 'published']]);
  expect(data).toMatchObject({ url: PAGE.url, headline: 'Boats come', published: '2025-03-31' });
  expect(briefing.blocks[0]).toEqual({
    kind: 'source',
    text: [
      { text: 'Boats come', url: 'https://harbour.example/1' },
      { text: ' (harbour.example), read as of 31 March 2025.' },
    ],
  });
});

test('a page without a date is read as of today, and one for subscribers says so', async () => {
  const { publishedAt: _, ...undated } = PAGE;
  const { briefing } = await command({ ...undated, forSubscribers: true }).run({ text: PAGE.url });
  expect(JSON.stringify(briefing.blocks[0])).toMatch(/18 August 2026, since the page names no day.*for subscribers/);
});

test('a page without a headline is named by its host, which is no part of the story', async () => {
  const { headline: _, ...bare } = PAGE;
  const { run, asked } = command(bare);
  const { briefing } = await run({ text: PAGE.url });
  expect(asked[1]).toEqual(['', sentence, '2025-03-31', 'published']);
  expect(briefing.blocks[0]).toMatchObject({
    text: [{ text: 'harbour.example' }, { text: ', read as of 31 March 2025.' }],
  });
});

test('a page that cannot be had is told with its reason and what to do', async () => {
  await expect(command().run({ text: 'https://harbour.example/1' })).rejects.toMatchObject({
    name: 'Fault',
    message: 'The page refuses us (403).\nPaste the sentence, or the text of the story, in place of the link.',
  });
});

test('a link within a sentence is part of the sentence', async () => {
  const { run, asked } = command();
  await run({ text: `${sentence} https://harbour.example/1` });
  expect(asked).toHaveLength(1);
});

test('nothing to check is wrong use', async () => {
  await expect(command().run({ text: '  ' })).rejects.toMatchObject({ exitCode: 2 });
});
