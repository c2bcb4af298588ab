import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const LEAD = 'On Friday 686 people crossed the Channel in 13 small boats.';
const BETWEEN = 'So far this year 12,119 people have come. Peers will vote on the bill next week.';

test('a boat told of far down came on the day of the story', () => {
  const text = `${LEAD} ${BETWEEN} Volunteers on the Dungeness lifeboat brought about 55 people to the beach.`;
  expect(figuresOf(text, '2023-07-08').at(-1)).toBe('about 55 people 2023-07-07 incident');
});

test('and one that is told behind a day on that day', () => {
  const text = `${LEAD} ${BETWEEN} On the sand on Thursday two boats left within an hour. One had more than 80 people aboard.`;
  expect(figuresOf(text, '2023-07-08').at(-1)).toBe('more_than 80 people 2023-07-06 incident');
});
