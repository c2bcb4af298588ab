import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';

/** Figures of small boats beside the story's own. */
function oursIn(text: string): string[] {
  return claimsOf(`${STORY} ${text}`)
    .slice(1)
    .filter(({ readings: [{ metric }] }) => metric === 'small_boat_arrivals')
    .map(({ figure }) => `${figure.value}`);
}

test.each([
  'Greece has counted 21,300 arrivals by sea this year; a year earlier the figure was 30,100.',
  'Spain had seen 18,000 come by August; by then in 2025 the total was 25,400.',
  'In Italy 40,200 people have landed this year, compared with 61,000 in the same months of 2025.',
  'In Italy 40,200 people have landed this year. That is 34 per cent down on last year.',
  'In Italy 40,200 people have landed this year. A year earlier the figure was 61,000.',
  'Rome says its pact has cut crossings by 60 per cent.',
  'Madrid says its pact has cut crossings by a third. Arrivals there fell from 61,000 to 40,200.',
  'Officials want to know how Ms Meloni cut irregular arrivals by sea by 60 per cent.',
])('what goes on with a count of another country is of that country: "%s"', (sentence) => {
  expect(oursIn(sentence)).toEqual([]);
});

test.each([
  ['In Italy 40,200 people have landed this year; the number of Channel crossings is 15,897.', '15897'],
  ['In Italy 40,200 people have landed this year, while 15,897 have crossed the Channel.', '15897'],
  ['So far this year 15,897 people have come, compared with 40,200 in Italy.', '15897'],
  ['In Rome the minister said 15,897 people had crossed this year.', '15897'],
  ['Talks were held in Italy. A year earlier 28,076 people had crossed the Channel.', '28076'],
])('and what names our crossings is ours: "%s"', (sentence, figure) => {
  expect(oursIn(sentence)).toEqual([figure]);
});

test.each([
  'Aid workers said around 2,000 were waiting there now.',
  'Some 1,200 people are waiting to cross, the charity thinks.',
  '"Nobody came from the prefecture," said the priest.',
  '"No one came to help us," he said.',
  '"A boat that used to leave with 30 now leaves with twice that," she said.',
])('those who wait, visitors who stay away and loads in general are no arrivals: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(['420 people 2026-08-16']);
});

test('nobody who came from France is', () => {
  expect(figuresOf(`${STORY} On Friday nobody came from France.`).at(-1)).toBe('0 people 2026-08-14');
});
