import { expect, test } from 'vitest';
import { check, publicationDayOf } from '../../commands/check.ts';
import { periodOf } from '../../src/domain/period.ts';
import { verdictOn } from '../compose/record.ts';

const sentence = 'A total of 6,642 people crossed between 1 January and 30 March.';
const verdict = verdictOn(sentence, '6,642', {
  official: 6642,
  explanation: 'The record has 6,642.',
  reading: { period: periodOf('2025-01-01', '2025-03-30') },
});

function command() {
  const asked: unknown[] = [];
  const made = check({
    judge: async ({ headline, text, published }, asOf) => {
      asked.push([headline, text, published.toString(), asOf]);
      return [verdict];
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
