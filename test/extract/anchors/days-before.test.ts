import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each(['the seven days to Sunday', 'the past week', 'the week to Sunday'])(
  'after %s "the previous seven days" are those before',
  (words) => {
    const text = `716 people arrived by small boat in ${words}, down from 1,176 in the previous seven days.`;
    const [now, base] = figuresOf(text, '2026-08-10');
    expect(now).toBe('716 people 2026-08-03..2026-08-09');
    expect(base).toBe('1176 people 2026-07-27..2026-08-02');
  },
);

test('where no other days are told, "the previous seven days" go to the day before the story', () => {
  expect(figuresOf('Small boats brought 716 people in the previous seven days.', '2026-08-10')).toEqual([
    '716 people 2026-08-03..2026-08-09',
  ]);
});

test.each(['the previous day', 'the day before'])('a count of %s is of the day before the one told', (words) => {
  expect(
    figuresOf(`Border Force recorded 157 small-boat arrivals on Friday, up from 66 ${words}.`, '2026-03-07'),
  ).toEqual(['157 people 2026-03-06', '66 people 2026-03-05']);
});

test.each([
  'In 14 days 2,426 people crossed in small boats, against 1,655 in the previous fortnight.',
  'In the past fortnight 2,426 people came in small boats, more than the 1,655 of the fortnight before.',
  'In the past fortnight 2,426 people came in small boats, against 1,655 in the previous one.',
])('two weeks are held against the two before them: "%s"', (sentence) => {
  expect(figuresOf(sentence, '2024-09-04')).toEqual([
    '2426 people 2024-08-21..2024-09-03',
    '1655 people 2024-08-07..2024-08-20',
  ]);
});
