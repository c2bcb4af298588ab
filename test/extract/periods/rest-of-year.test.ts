import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[text: string, figure: string]>([
  ['The remaining three months brought 4,607.', '4607 people 2023-10-01..2023-12-31'],
  ['Another 4,607 came in the three that remained.', '4607 people 2023-10-01..2023-12-31'],
  ['Over the rest of that year there were 4,607.', '4607 people 2023-10-01..2023-12-31'],
  ['In the two months that followed 3,130 came.', '3130 people 2023-10-01..2023-11-30'],
])('"%s" is told of the months behind those told before', (sentence, figure) => {
  const text = `From January to September 2023 24,830 people crossed the Channel in small boats. ${sentence}`;
  expect(figuresOf(text, '2024-01-06')[1]).toBe(figure);
});

test('as many months as are not left are no rest of a year', () => {
  const text =
    'From January to September 2023 24,830 people crossed the Channel in small boats. The remaining five months brought 4,607.';
  expect(figuresOf(text, '2024-01-06').join()).not.toContain('2023-10-01');
});
