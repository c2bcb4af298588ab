import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';

test.each([
  'The sea was calm on twice as many days as last spring.',
  'He has raised more than double his target.',
  'The boat was three times the size of the others.',
])('a multiple of other things is none of arrivals: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toHaveLength(1);
});

test('a multiple of arrivals is', () => {
  expect(figuresOf(`${STORY} That is twice as many as a week ago.`)).toHaveLength(2);
});
