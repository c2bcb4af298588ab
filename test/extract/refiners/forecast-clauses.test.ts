import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('what came is told in a clause behind “yet”, and the day that a count may pass has been', () => {
  const on = (text: string) => figuresOf(`Small boats cross the Channel. ${text}`, '2022-08-24');
  expect(on('Ministers promised to close the route, yet 1,295 people came on Monday.')).toEqual([
    '1295 people 2022-08-22',
  ]);
  expect(on('Ministers hope to close the route, yet expect 60,000 people this year.')[0]).toContain('forecast');
  expect(on('More boats would have taken it past the 696 of 1 August.')).toEqual(['696 people 2022-08-01']);
});

test('those whom the French kept back did not come', () => {
  const text = 'On Monday 1,295 people crossed the Channel in small boats. The French broke up camps and kept back 98.';
  expect(figuresOf(text, '2022-08-24').at(-1)).toContain('98 crossings_prevented');
});
