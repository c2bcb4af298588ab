import { expect, test } from 'vitest';
import { timesOf } from './time-words.ts';

test.each([
  'During her time at No 10 small boats brought 10,532 people.',
  'In her brief spell in Downing Street 10,532 people crossed.',
  'Over her 49 days in office 10,532 people crossed.',
])('"%s" is of Liz Truss', (sentence) => {
  expect(timesOf(sentence, '2022-10-28')).toEqual(['span 2022-09-06..2022-10-24']);
});

test.each([
  ['During her time at No 10 nobody counted 300 people.', '2019-02-01'],
  ['During her time at the Home Office 45,000 people crossed.', '2022-10-28'],
])('nor before it, nor in another office: "%s"', (sentence, published) => {
  expect(timesOf(sentence, published)).not.toContain('span 2022-09-06..2022-10-24');
});
