import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const NOW = 'So far this year 27,029 people have crossed the Channel.';

test.each<[text: string, figures: string[]]>([
  ['Last year there had been 18,900 by now.', ['18900 people 2024-01-01..2024-08-14']],
  [
    '2024 had seen 18,900 by this point and 2023 16,900.',
    ['18900 people 2024-01-01..2024-08-14', '16900 people 2023-01-01..2023-08-14'],
  ],
  [
    'The comparable figures were 18,900 (2024) and 16,900 (2023).',
    ['18900 people 2024-01-01..2024-08-14', '16900 people 2023-01-01..2023-08-14'],
  ],
  ['It was on 18,900 on the same Thursday last year.', ['18900 people 2024-01-01..2024-08-14']],
  ['Last year there were 36,816.', ['36816 people 2024-01-01..2024-12-31']],
])('a year with a stage of it is no whole year: "%s"', (text, figures) => {
  expect(figuresOf(`${NOW} ${text}`, '2025-08-15').slice(1)).toEqual(figures);
});

test('days of a month a year ago, and the same days of this year', () => {
  const text =
    'A year ago the first ten days of November passed without a single arrival across the Channel. The same ten days this year have brought 2,239 people.';
  expect(figuresOf(text, '2024-11-11')).toEqual([
    '0 people 2023-11-01..2023-11-10',
    '2239 people 2024-11-01..2024-11-10',
  ]);
});
