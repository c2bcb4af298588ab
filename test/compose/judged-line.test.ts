import { expect, test } from 'vitest';
import { judgedLine } from '../../src/compose/judged-line.ts';
import { quoteOf } from '../../src/compose/quote.ts';
import { periodOf } from '../../src/domain/period.ts';
import { UNCHECKED_WORDS, VERDICT_LABELS, type VerdictKind } from '../../src/domain/verdict.ts';
import { verdictOn } from './record.ts';

test.each([
  [
    'More than 15,000 people have crossed so far this year, figures show.',
    'More than 15,000',
    'More than 15,000 people have crossed so far this year',
  ],
  ['Ministers say 24,000 people were returned.', '24,000', '24,000 people were returned'],
  ['They were detected crossing the Channel on 542 boats.', '542', 'crossing the Channel on 542 boats'],
  ['In 2022, it was 3,150.', '3,150', 'it was 3,150'],
  ['The total, 45,755, is a record.', '45,755', '45,755'],
  ['It is the highest since 1,305 (3 September 2022).', '1,305', 'It is the highest since 1,305'],
  ['The cost was £4.7 billion in all; no one knows more.', '£4.7 billion', '£4.7 billion in all'],
  ['A “total of 6,642 people” crossed – a 43% increase.', '6,642 people', 'total of 6,642 people'],
])('of "%s" the words around the figure are quoted', (sentence, printed, quote) => {
  expect(quoteOf(verdictOn(sentence, printed, {}).claim, [sentence])).toBe(quote);
});

test('the words that say rise or fall are quoted with a percentage', () => {
  const percent = (sentence: string) =>
    quoteOf(verdictOn(sentence, '40%', { figure: { kind: 'percent_change' } }).claim, [sentence]);
  expect(percent('That is a fall of 40% on the same point last year.')).toBe(
    'That is a fall of 40% on the same point last year',
  );
  expect(percent('The total is 40% higher than a year ago.')).toBe('40% higher than a year ago');
});

test('a figure is found in its sentence without the text, and among equal sentences by its place', () => {
  const { claim } = verdictOn('Some 24,000 people left and 24,000 came.', '24,000', {});
  expect(quoteOf({ ...claim, figure: { ...claim.figure, start: 900, end: 906 } })).toBe(
    '24,000 people left and 24,000 came',
  );
  const text = 'A line.\nSome 24,000 people left and 24,000 came here today.';
  const start = text.lastIndexOf('24,000');
  expect(
    quoteOf(
      {
        ...claim,
        sentence: 'Some 24,000 people left and 24,000 came here today.',
        figure: { ...claim.figure, start, end: start + 6 },
      },
      ['A headline', text],
    ),
  ).toBe('24,000 came here today');
});

test.each([
  [
    'He said 24,000 people who “have no right to be here” have left.',
    '24,000',
    '24,000 people who ‘have no right to be here’',
  ],
  ['A fall, but below the record 45,774 in 2022.', '45,774', 'below the record 45,774 in 2022'],
])('of "%s" the words of one clause are quoted whole', (sentence, number, quote) => {
  expect(quoteOf(verdictOn(sentence, number, {}).claim, [sentence])).toBe(quote);
});

test('a figure in words is quoted by its sentence where its place is not known', () => {
  const { claim } = verdictOn('Half a million people left.', 'Half a million', { figure: { value: 500_000 } });
  expect(quoteOf(claim)).toBe('Half a million people left');
});

test('a quote is one line of at most 70 letters, and no figure in it is cut', () => {
  const { claim } = verdictOn(
    `Some 24,000 ${'people and '.repeat(4)}\n${'boats '.repeat(3)}1,234,567 more`,
    '24,000',
    {},
  );
  const quote = quoteOf(claim);
  expect(quote.length).toBeLessThanOrEqual(70);
  expect(quote).not.toMatch(/\n|\d…/);
});

const sentence = 'A total of 6,642 people crossed in early 2025.';
const period = periodOf('2025-01-01', '2025-03-30');

test.each<[VerdictKind, string]>([
  ['agrees', '✓ agrees'],
  ['agreed-when-published', '✓ agrees, since revised'],
  ['agrees-on-another-reading', '≈ agrees on another reading'],
  ['differs', '✗ differs'],
  ['ahead-of-record', '… ahead of the record'],
  ['unchecked', '– not judged'],
])('%s is shown as %s', (kind, shown) => {
  const line = judgedLine(verdictOn(sentence, '6,642', { kind }));
  expect(`${line.mark} ${line.words}`).toBe(shown);
  expect(VERDICT_LABELS[kind]).toEqual({ mark: line.mark, words: line.words });
});

test('the answer is the number of the record with its period', () => {
  const answer = (rest: Parameters<typeof verdictOn>[2]) => judgedLine(verdictOn(sentence, '6,642', rest)).answer;
  expect(answer({ official: 6_642, reading: { period } })).toBe('record 6,642, 1 January to 30 March 2025');
  expect(answer({ official: 55.815, reading: { period, metric: 'people_per_boat' } })).toContain('record 55.8 a boat');
  expect(answer({ official: 1_305, reading: { aggregate: 'max_day' } })).toBe('record 1,305 on the highest day');
  expect(answer({ official: 74.63, reading: { aggregate: 'average_per_day' } })).toBe('record 74.6 a day');
  expect(
    answer({
      kind: 'agrees-on-another-reading',
      figure: { kind: 'percent_change' },
      official: 43.02,
      reading: {
        period,
        comparedWith: periodOf('2024-01-01', '2024-03-29'),
        basis: 'repaired',
        rule: 'same number of days',
      },
    }),
  ).toBe('record +43%, 1 January to 30 March 2025 against 1 January to 29 March 2024 – same number of days');
});

test('the same dates of another year are called so, and whole years by their number', () => {
  const change = (from: string, to: string, before: string, until: string) =>
    judgedLine(
      verdictOn(sentence, '6,642', {
        figure: { kind: 'percent_change' },
        official: 33,
        reading: { period: periodOf(from, to), comparedWith: periodOf(before, until) },
      }),
    ).answer;
  expect(change('2025-01-01', '2025-03-30', '2024-01-01', '2024-03-30')).toBe(
    'record +33%, 1 January to 30 March 2025 against the same dates in 2024',
  );
  expect(change('2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31')).toBe('record +33%, 2025 against 2024');
  expect(change('2025-01-01', '2025-03-30', '2024-02-01', '2024-03-30')).toContain(
    'against 1 February to 30 March 2024',
  );
});

test('that a figure is not judged is said once', () => {
  const line = judgedLine(verdictOn(sentence, '6,642', { explanation: 'Not judged: the record does not hold this.' }));
  expect(line.explanation).toBe('The record does not hold this.');
});

test('without a number of the record its reason stands there, never a zero', () => {
  for (const reason of Object.keys(UNCHECKED_WORDS) as (keyof typeof UNCHECKED_WORDS)[]) {
    expect(judgedLine(verdictOn(sentence, '6,642', { kind: 'unchecked', reason })).answer).toBe(
      UNCHECKED_WORDS[reason],
    );
  }
  const ahead = judgedLine(verdictOn(sentence, '6,642', { kind: 'ahead-of-record', reading: { period } }));
  expect(ahead.answer).toBe('the record does not reach 30 March 2025 yet');
});
