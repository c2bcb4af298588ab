import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2026-07-14',
    'The number of small boats in the Channel is down on last year. From January to the end of June 182 of them landed, compared with 343.',
    ['182 boats 2026-01-01..2026-06-30', '343 boats 2025-01-01..2025-06-30'],
  ],
  [
    '2026-02-03',
    'Last year 41,472 people crossed the Channel. The number of boats tells another story. There were 672 in 2025, well below the 1,034 that arrived in 2021.',
    ['41472 people 2025-01-01..2025-12-31', '672 boats 2025-01-01..2025-12-31', '1034 boats 2021-01-01..2021-12-31'],
  ],
])('boats that the sentence before speaks of are counted on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test('people told since are not boats', () => {
  const text = 'The number of boats is no guide. Of the migrants who crossed the Channel there were 672 last week.';
  expect(figuresOf(text).join()).not.toContain('boats');
});

test('"one more boat, with 52" on a day tells all the people of that day', () => {
  const text =
    'Over the weekend 194 people crossed the Channel in four boats; then, on Monday, one more boat, with 52.';
  expect(figuresOf(text, '2025-02-04')).toContain('52 people 2025-02-03');
});

test('"they were picked up in six incidents" counts the boats of those told before', () => {
  const text = 'Some 86 migrants crossed the Channel on Tuesday. They were picked up in six separate incidents.';
  expect(figuresOf(text, '2019-09-11')).toContain('6 boats 2019-09-10');
});

test('"Dinghies are more numerous. There have been 199" counts dinghies', () => {
  const text = 'Dinghies are more numerous. There have been 182 across the Channel since January.';
  expect(figuresOf(text, '2026-07-01')[0]).toContain('182 boats');
});

test.each([
  ['The boats are bigger now. There were 1,442 who crossed the Channel last week.', '1442 people'],
  ['On Monday two small boats crossed the Channel. All 155 of them landed at Dover.', '155 people'],
])('more than the boats told before, and those "who" came, are people: "%s"', (text, figure) => {
  expect(figuresOf(text).join()).toContain(figure);
});

test.each<[text: string, figures: string[]]>([
  [
    'Only 32 small boats crossed the Channel in July. That is 64 per cent down on the 88 of July last year.',
    ['32 boats 2026-07-01..2026-07-31', '-64% boats 2026-07-01..2026-07-31 against 2025-07-01..2025-07-31'],
  ],
  [
    'In July 2,316 people crossed the Channel. They came in 32 boats. It is a fall of 58% on July 2025.',
    ['2316 people 2026-07-01..2026-07-31', '32 boats 2026-07-01..2026-07-31', '-58% people'],
  ],
])('a change is of the boats that alone were told right before: %s', (text, figures) => {
  figuresOf(text, '2026-08-04').forEach((figure, index) => {
    expect(figure).toContain(figures[index] ?? '88 boats 2025-07-01..2025-07-31');
  });
});

test('what a year earlier "had seen" is boats where boats alone were told', () => {
  const text = 'The Channel saw 32 small boats in July. A year earlier it had seen 88.';
  expect(figuresOf(text, '2026-08-04')).toEqual(['32 boats 2026-07-01..2026-07-31', '88 boats 2025-07-01..2025-07-31']);
});

test('people of another size are not boats of the year before', () => {
  const text = 'The Channel saw 32 small boats in July. A year earlier it had seen 5,454.';
  expect(figuresOf(text, '2026-08-04').join()).not.toContain('5454 boats');
});

test('a total that is far too large for the boats told before is of people again', () => {
  const story = 'Since January 10,269 people have crossed the Channel. The boats used this year number 321.';
  expect(
    figuresOf(
      `${story} The total is more than double that of the same time in 2021, when there were 4,909.`,
      '2022-06-15',
    ).slice(-2),
  ).toEqual([
    'more_than ×2 people 2022-01-01..2022-06-14 against 2021-01-01..2021-06-14',
    '4909 people 2021-01-01..2021-06-14',
  ]);
  expect(
    figuresOf(`${story} The total is a third up on the same time in 2021, when there were 242.`, '2022-06-15').at(-1),
  ).toBe('242 boats 2021-01-01..2021-06-14');
});
