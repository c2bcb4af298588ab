import { expect, test } from 'vitest';
import { readHedge } from '../../../src/extract/mentions/hedges.ts';
import { figuresOf } from '../read-story.ts';
import { numbersIn } from './numbers.ts';

test.each([
  ['more than 15,000 people', 'more_than 15000'],
  ['over 600 people', 'more_than 600'],
  ['just over 1,000 people', 'more_than 1000'],
  ['well over 600 people', 'more_than 600'],
  ['upwards of 600 people', 'more_than 600'],
  ['in excess of 600 people', 'more_than 600'],
  ['north of 600 people', 'more_than 600'],
  ['at least 600 people', 'at_least 600'],
  ['no fewer than 600 people', 'at_least 600'],
  ['600 or more people', 'at_least 600'],
  ['600+ people', 'at_least 600'],
  ['about 600 people', 'about 600'],
  ['around 600 people', 'about 600'],
  ['some 600 people', 'about 600'],
  ['roughly 600 people', 'about 600'],
  ['an estimated 600 people', 'about 600'],
  ['in the region of 600 people', 'about 600'],
  ['600 or so people', 'about 600'],
  ['600 people, give or take', 'about 600'],
  ['the best part of 600 people', 'nearly 600'],
  ['not far short of 600 people', 'nearly 600'],
  ['nearly 600 people', 'nearly 600'],
  ['almost 600 people', 'nearly 600'],
  ['close to 600 people', 'nearly 600'],
  ['approaching 600 people', 'nearly 600'],
  ['just under 600 people', 'less_than 600'],
  ['fewer than 600 people', 'less_than 600'],
  ['less than 600 people', 'less_than 600'],
  ['just short of 600 people', 'less_than 600'],
  ['up to 600 people', 'up_to 600'],
  ['as many as 600 people', 'up_to 600'],
  ['no more than 600 people', 'up_to 600'],
  ['a total of more than 600 people', 'more_than 600'],
  ['exactly 600 people', '600'],
  ['the 600 people', '600'],
  ['that tops the 534 people', '534'],
  ['this beat or passed the 1,072 people', '1072'],
  ['they were spread over 42 boats', '42'],
  ['Channel arrivals topped the 8,000 mark', 'more_than 8000'],
])('"%s" is %s', (words, expected) => {
  expect(numbersIn(words)).toEqual([expected]);
});

test.each([
  ['The total passed 15,000 on Sunday.', 'more_than 15000'],
  ['The total has topped 25,000.', 'more_than 25000'],
  ['Arrivals surpassed 40,000.', 'more_than 40000'],
  ['Arrivals passed the grim milestone of 50,000.', 'more_than 50000'],
  ['Arrivals broke the 100,000 mark.', 'more_than 100000'],
])('a round mark that was passed is "more than": "%s"', (sentence, expected) => {
  expect(numbersIn(sentence)).toEqual([expected]);
});

test('a number that is not round and was hit is a count', () => {
  expect(numbersIn('Arrivals hit 15,897.')).toEqual(['15897']);
  expect(numbersIn('It topped 1,185.')).toEqual(['1185']);
});

test('a hedge counts from its first word', () => {
  const text = 'as on monday, more than 600 people';
  expect(readHedge(text, text.indexOf('600'), text.indexOf('600') + 3)).toEqual({ hedge: 'more_than', start: 14 });
});

test.each([
  ['It was all over. 600 people crossed.', '600'],
  ['Aboutir sent 600 people.', '600'],
  ['Overall, 600 people crossed.', '600'],
])('no word loosens the number in "%s"', (sentence, expected) => {
  expect(numbersIn(sentence)).toEqual([expected]);
});

test('a total that goes up to a number has that number', () => {
  expect(numbersIn('It nudges the running total for 2020 up to 3,999.')).toContain('3999');
  expect(numbersIn('There may be up to 3,999 of them.')).toContain('up_to 3999');
});

test('nobody gives a limit to the last person, so "up to" one has risen to it', () => {
  expect(numbersIn('The official figure is now up to 15,471.')).toEqual(['15471']);
  expect(numbersIn('Now up to 15,000 a year.')).toEqual(['up_to 15000']);
  expect(numbersIn('Each held up to 83 people.')).toEqual(['up_to 83']);
});

test.each([
  ['Some 20 migrants or more crossed the Channel on Monday.', 'about 20 people'],
  ['On Monday 500 migrants or so crossed the Channel.', 'about 500 people'],
  ['Seven boatloads or more of migrants crossed the Channel on Monday.', 'at_least 7 boats'],
  ['On Monday 500 migrants or more than usual crossed the Channel.', '500 people'],
])('a number may be loosened behind its noun: %s', (text, figure) => {
  expect(figuresOf(text, '2025-08-12')[0]?.startsWith(figure)).toBe(true);
});

test('"presided over 9,959" and "anger over 9,959" tell the number itself, and "brought over 9,959" more', () => {
  const hedgesIn = (words: string) => figuresOf(`${words} 9,959 small-boat arrivals since the election.`, '2024-09-16');
  expect(hedgesIn('He has presided over')).toEqual(['9959 people 2024-07-05..2024-09-15']);
  expect(hedgesIn('There is anger over')).toEqual(['9959 people 2024-07-05..2024-09-15']);
  expect(hedgesIn('There have been over')).toEqual(['more_than 9959 people 2024-07-05..2024-09-15']);
});
