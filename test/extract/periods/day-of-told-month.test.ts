import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  ['On the 2nd of the month 399 arrived.', '399 people 2020-09-02'],
  ['The third of the month alone saw 210 arrive.', '210 people 2020-09-03'],
  ['Some 318 came on September 11; 399 had come on the second of that month.', '399 people 2020-09-02'],
  ['The wind then dropped, and 120 came on the twenty-sixth of the month.', '120 people 2020-09-26'],
])('a day of the month is one of the month told before: "%s"', (sentence, figure) => {
  expect(figuresOf(`Small boats brought 1,946 people in September. ${sentence}`, '2020-10-02').at(-1)).toBe(figure);
});

test.each(['By the 18th of the month 882 people had crossed.', 'A third of the month saw 882 people cross.'])(
  'a day that ends a sum, or a part of a month, is none: "%s"',
  (sentence) => {
    expect(figuresOf(`${sentence} They came by small boat.`, '2024-07-03')[0]).not.toMatch(/2024-06-(?:18|03)$/);
  },
);

test.each([
  ['August has been busy in the Channel. The first 12 days brought 912 people.', '912 people 2020-08-01..2020-08-12'],
  [
    'In July 1,100 migrants crossed. And the opening ten days saw 700 people come.',
    '700 people 2020-07-01..2020-07-10',
  ],
])('the first days behind a month are of it: "%s"', (text, figure) => {
  expect(figuresOf(`Small boats go on crossing. ${text}`, '2020-08-13').at(-1)).toBe(figure);
});

test.each([
  'Labour took office on 5 July 2024. The first 12 days brought 912 people.',
  'In July 3,683 people crossed. The new deal was signed on 6 August. The first 12 days brought 912 people.',
])('the first days behind a day or an event are of no month: "%s"', (text) => {
  expect(figuresOf(`Small boats cross the Channel. ${text}`, '2024-08-20').at(-1)).not.toMatch(/2024-0[78]-01\.\./);
});
