import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('a bare difference of two times told one after the other goes from the earlier to the later', () => {
  expect(
    figuresOf(
      'Small boats, July to date: 2,500 people. First 20 days of July 2024: 2,100. Difference: plus 19 per cent.',
      '2025-07-21',
    ).at(-1),
  ).toBe('+19% people 2025-07-01..2025-07-20 against 2024-07-01..2024-07-20');
});

test('a change with a time of its own is of that time', () => {
  expect(
    figuresOf('In June 2024 3,007 people crossed the Channel. In June 2025 the number rose by 9%.', '2025-07-21').at(
      -1,
    ),
  ).toBe('+9% people 2025-06-01..2025-06-30 against 2024-06-01..2024-06-30');
});

test('"the year is 5 per cent ahead" is of the year, though the sum before is of another time', () => {
  expect(
    figuresOf(
      "Labour's total of small-boat migrants since polling day has reached 13,000. Against 5 October 2023 the year is five per cent ahead.",
      '2024-10-06',
    ).at(-1),
  ).toBe('+5% people 2024-01-01..2024-10-05 against 2023-01-01..2023-10-05');
});
