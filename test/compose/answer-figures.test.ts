import { expect, test } from 'vitest';
import { answerFigures } from '../../src/compose/answer-figures.ts';
import type { PrintedFigure } from '../../src/domain/printed-figure.ts';
import { returns } from '../../src/metrics/returns.ts';
import { story, verdictOn } from './record.ts';

const now = Temporal.ZonedDateTime.from('2026-08-18T17:00[Europe/London]');
const verdict = verdictOn('Some 35,000 people have been returned since July 2024.', '35,000', {
  kind: 'unchecked',
  reason: 'no-record',
  reading: { metric: 'returns' },
  explanation: 'The record of returns ends in December 2023.',
});
const { article, verdicts } = story('BBC', 'Returns rise', '2026-08-18T12:40:00Z', [verdict]);

function figure(...outlets: readonly string[]): PrintedFigure {
  return {
    verdict: verdicts[0] as typeof verdict,
    article,
    stories: outlets.length + 3,
    printings: outlets.map((outlet, i) => ({
      outlet,
      url: `https://${outlet.toLowerCase()}.example`,
      at: Temporal.Instant.from(`2026-08-1${i}T06:00:00Z`),
    })),
  };
}

const printed = (...outlets: readonly string[]) => {
  const [, source] = answerFigures({ figures: [figure(...outlets)], days: 30, now }).briefing.blocks;
  return source?.kind === 'source' ? source.text.map(({ text }) => text).join('') : '';
};

test('a figure stands with its verdict, its first outlet and those that repeated it', () => {
  const { briefing } = answerFigures({ metric: returns, figures: [figure('Post', 'BBC')], days: 30, now });
  expect(briefing.headline).toBe(
    '1 figure on returns from the United Kingdom in the news of the last 30 days, most printed first',
  );
  expect(briefing.blocks[0]).toMatchObject({
    kind: 'judged',
    line: { words: 'not judged', answer: 'the record does not hold this', quote: expect.stringContaining('35,000') },
  });
  expect(briefing.blocks[1]).toMatchObject({
    kind: 'source',
    text: [{}, { text: 'Post', url: 'https://post.example' }, {}, {}, {}, {}],
  });
});

test.each([
  [['A'], 'First printed by A on 10 August 07:00; 4 stories in all.'],
  [['A', 'B'], 'First printed by A on 10 August 07:00, then by B; 5 stories in all.'],
  [['A', 'B', 'C'], 'First printed by A on 10 August 07:00, then by B and C; 6 stories in all.'],
  [
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    'First printed by A on 10 August 07:00, then by B, C, D, E and 2 more; 10 stories in all.',
  ],
])('printed by %s', (outlets, words) => {
  expect(printed(...outlets)).toBe(words);
});

test('as data a figure has its claim and every outlet', () => {
  const { data } = answerFigures({ metric: returns, figures: [figure('Post', 'BBC')], days: 30, now });
  expect(data).toMatchObject({
    metric: 'returns',
    days: 30,
    figures: [{ value: 35_000, verdict: 'unchecked', stories: 5, printed: [{ outlet: 'Post' }, { outlet: 'BBC' }] }],
  });
});

test('no figures are told as none, with the days that were looked through', () => {
  expect(answerFigures({ metric: returns, figures: [], days: 30, now }).briefing.headline).toBe(
    'No figure on returns from the United Kingdom was in the news of the last 30 days',
  );
});
