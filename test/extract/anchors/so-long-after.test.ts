import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  ['On Sunday 321 migrants crossed the Channel. It comes four days after 973 people came in 17 boats.', '2024-10-02'],
  ['On Sunday 321 migrants crossed the Channel, a fortnight after a record 973 came in 17 boats.', '2024-09-22'],
  ['On Sunday 321 migrants crossed the Channel, exactly one week after 973 came in 17 boats.', '2024-09-29'],
  ['On Sunday 321 migrants crossed the Channel. It comes the day after 973 people came in 17 boats.', '2024-10-05'],
])('the number behind "after" is so much earlier, with its boats: "%s"', (text, day) => {
  expect(figuresOf(text, '2024-10-07')).toEqual(['321 people 2024-10-06', `973 people ${day}`, `17 boats ${day}`]);
});

test('"the day after" alone is the next day, and what follows the other day’s number is of the day told', () => {
  expect(
    figuresOf('On Saturday 973 migrants crossed the Channel. The day after 321 people did.', '2024-10-07'),
  ).toEqual(['973 people 2024-10-05', '321 people 2024-10-06']);
  expect(
    figuresOf('On Sunday, a week after 973 migrants crossed the Channel, only 21 people came.', '2024-10-07'),
  ).toEqual(['973 people 2024-09-29', '21 people 2024-10-06']);
});
