import { describe, expect, it } from 'vitest';
import { figuresOf } from '../read-story.ts';

describe('The times of a record are none of the count that is held against it', () => {
  it.each([
    "Yesterday the Channel was calm. Some 394 people came in 11 small boats, close to this year's daily high, the 405 of 15 March.",
    "Tuesday was another busy day in the Channel. There were 394 people in 11 small boats, just short of this year's record of 405 on 15 March.",
    "On Tuesday the Channel was calm, and 394 people came in 11 small boats, not far off the year's peak, 405 on 15 March.",
  ])('%s', (text) =>
    expect(figuresOf(text, '2022-03-23').map((figure) => figure.replace(/^about /, ''))).toEqual([
      '394 people 2022-03-22',
      '11 boats 2022-03-22',
      '405 people 2022-03-15',
    ]),
  );

  it('a number told of the day that the sentence before calls the busiest is of that day', () => {
    const text =
      'No day of 2023 has seen more migrants cross the Channel in small boats than Saturday. They numbered 872, in 15 boats.';
    expect(figuresOf(text, '2023-09-03')).toEqual(['872 people 2023-09-02', '15 boats 2023-09-02']);
  });
});

it('a total above that of last year keeps its own time', () => {
  const text = "So far this year 3,838 people have crossed the Channel, above last year's total at this point.";
  expect(figuresOf(text, '2022-03-23')[0]).toBe('3838 people 2022-01-01..2022-03-22');
});
