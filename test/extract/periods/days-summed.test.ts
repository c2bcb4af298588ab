import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const DAYS = 'Small boats brought 621 people on Thursday and 648 on Friday. Saturday saw 503.';
const MONDAY = '2025-11-10';

test.each([
  ['Add in Sunday and you get 2,000.', '2000 people 2025-11-06..2025-11-09'],
  ["Adding Sunday's arrivals, the total comes to 2,000.", '2000 people 2025-11-06..2025-11-09'],
  ['With Sunday included that makes 2,000.', '2000 people 2025-11-06..2025-11-09'],
])('a day that is added belongs to the sum with those told: "%s"', (sum, figure) => {
  expect(figuresOf(`${DAYS} ${sum}`, MONDAY)[3]).toBe(figure);
});

test.each([
  ['The three-day sum was 1,700.', '1700 people 2025-11-06..2025-11-08'],
  ['Those three days brought nearly 1,800 people.', 'nearly 1800 people 2025-11-06..2025-11-08'],
  ['All three days together saw 1,700 people land.', '1700 people 2025-11-06..2025-11-08'],
])('so many days are those told last: "%s"', (sum, figure) => {
  expect(figuresOf(`${DAYS} ${sum}`, MONDAY)[3]).toBe(figure);
});

test('a day that is added to a longer time is not summed with the days told', () => {
  const text = `${DAYS} Add Sunday's arrivals and the year's total is 39,075.`;
  expect(figuresOf(text, MONDAY)[3]).toBe('39075 people 2025-01-01..2025-11-09');
});

test('so many days up to one that is named are none of those told', () => {
  expect(figuresOf(`${DAYS} In the three days to Wednesday 1,500 people had come.`, MONDAY)[3]).toBe(
    '1500 people 2025-11-03..2025-11-05',
  );
});
