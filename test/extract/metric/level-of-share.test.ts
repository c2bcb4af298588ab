import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';
const ALONE = ['420 people 2026-08-16'];

test.each([
  'The grant rate for asylum fell to 47 per cent, from 67 per cent.',
  'The party is on 31 per cent, up from 14 per cent at the election.',
  'The chance of prosecution is 3 per cent, down from 6 per cent in 2024.',
  'The success rate of appeals has risen to 50 per cent.',
])('how high a share stands is no change of arrivals: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  'Seizures of engines are up by 60 per cent.',
  'The charity fed 250 a day in June, double the number of last year.',
  'Lorry stowaways numbered 1,300 last year, 40 per cent fewer than in 2024.',
])('a change of something else is none: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  ['Arrivals this year are down by 44 per cent.', '-44%'],
  ['Crossings fell by 44 per cent in 2026.', '-44%'],
  ['The fall in crossings this year now stands at 44 per cent.', '-44%'],
  ['Crossings this year are at 44 per cent below those of 2025.', '-44%'],
])('a change of arrivals is one: "%s"', (sentence, change) => {
  expect(figuresOf(`${STORY} ${sentence}`)[1]).toContain(change);
});
