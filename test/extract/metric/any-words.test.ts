import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 592 people crossed the Channel in 11 small boats.';

test.each<[sentence: string, figure: string]>([
  ['The whole of February had yielded 958.', '958 people'],
  ['Saturday chipped in with 680, the Home Office said.', '680 people'],
  ['By Saturday the month had clocked up 743.', '743 people'],
  ['Saturday added 80 more.', '80 people'],
  ['In the same days of August last year the tally ran to 56.', '56 people'],
])('whatever verb brings it, a bare number in a story of arrivals counts them: "%s"', (sentence, figure) => {
  expect(figuresOf(`${STORY} ${sentence}`)[2]).toContain(figure);
});

test.each([
  'Officers arrested 45 people smugglers in July.',
  'The hotel has 350 rooms.',
  'Nearby, 120 protesters waved flags on Saturday.',
])('what another noun counts is none of them: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`).slice(2)).toEqual([]);
});

test('migrants who are led up a beach have come, whatever verb stands between', () => {
  const text = 'On Friday 152 migrants were being led up the beaches of Kent, and dinghies were left behind.';
  expect(figuresOf(text, '2020-05-11').join()).toContain('152 people 2020-05-08');
});
