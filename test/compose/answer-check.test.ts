import { expect, test } from 'vitest';
import { answerCheck } from '../../src/compose/answer-check.ts';
import { periodOf } from '../../src/domain/period.ts';
import { verdictOn } from './record.ts';

const text =
  'A total of 6,642 people crossed between 1 January to 30 March this year – a 43% increase on the same time last year.';
const published = Temporal.PlainDate.from('2025-03-31');
const period = periodOf('2025-01-01', '2025-03-30');

test('each figure of a sentence is answered with its verdict and the sum', () => {
  const briefing = answerCheck({
    text,
    published,
    verdicts: [
      verdictOn(text, '6,642 people', {
        official: 6_642,
        reading: { period },
        explanation: 'Record: 6,642 for 1 January to 30 March 2025.',
      }),
      verdictOn(text, '43%', {
        kind: 'agrees-on-another-reading',
        figure: { kind: 'percent_change', direction: 'up' },
        official: 43.02,
        reading: {
          period,
          comparedWith: periodOf('2024-01-01', '2024-03-29'),
          basis: 'repaired',
          rule: 'same number of days',
        },
        explanation: 'Same dates: +33% (4,993). Same number of days (to 29 March 2024, leap year): +43.0% (4,644).',
      }),
    ],
  });
  expect(briefing.kind).toBe('answer');
  expect(briefing.headline).toBe('2 figures: 1 agrees and 1 agrees on another reading');
  expect(briefing.blocks).toMatchObject([
    { kind: 'source', text: [{ text: `“${text}”, read as of 31 March 2025` }] },
    {
      kind: 'judged',
      line: { mark: '✓', words: 'agrees', quote: '6,642 people crossed between 1 January to 30 March this year' },
    },
    {
      kind: 'judged',
      line: { mark: '≈', words: 'agrees on another reading', quote: '43% increase on the same time last year' },
    },
  ]);
});

test('two figures agree, one differs', () => {
  const verdicts = [
    verdictOn(text, '6,642', {}),
    verdictOn(text, '6,642', { explanation: 'Another sum.' }),
    verdictOn(text, '43%', { kind: 'differs' }),
  ];
  expect(answerCheck({ text, published, verdicts }).headline).toBe('3 figures: 2 agree and 1 differs');
});

test('what a caption repeats is told once', () => {
  const verdicts = [verdictOn(text, '6,642', {}), verdictOn(text, '6,642', {}), verdictOn(text, '43%', {})];
  const { headline, blocks } = answerCheck({ text, published, verdicts });
  expect([headline, blocks.length]).toEqual(['2 figures: 2 agree', 3]);
});

test('a text without figures is said to have none, in a line', () => {
  const briefing = answerCheck({ headline: 'Weather', text: 'It rained.', published, verdicts: [] });
  expect(briefing.headline).toBe('No figure about migration found');
  expect(briefing.blocks).toHaveLength(1);
});

test('a long story is named by its headline, or by its first words', () => {
  const long = 'word '.repeat(200);
  const named = (headline: string) => JSON.stringify(answerCheck({ headline, text: long, published, verdicts: [] }));
  expect(named('Boats arrive')).toContain('“Boats arrive”');
  expect(named('').length).toBeLessThan(400);
});
