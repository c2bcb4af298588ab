import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2024-06-20';
const SETTING_OUT = 'Boats set out again across the Channel this week with migrants aboard.';

test.each([
  [`${SETTING_OUT} On Tuesday, three made it to Dover with 140 people.`, '3 boats 2024-06-18'],
  [`${SETTING_OUT} On Tuesday eleven of them brought 640 people to Kent.`, '11 boats 2024-06-18'],
  [
    'Migrants came: on Monday three boats arrived with 172 people, and on Tuesday another four carried 230.',
    '4 boats 2024-06-18',
  ],
  [
    'The average dinghy held 51 people across the Channel between January and March. Only 114 were used, against 127 in the first quarter of 2023.',
    '114 boats 2024-01-01..2024-03-31',
  ],
])('what brought, carried or was used is boats where boats were told of: "%s"', (text, figure) => {
  expect(figuresOf(text, published)).toContain(figure);
});

test.each([
  `${SETTING_OUT} On Tuesday 63 came with their children.`,
  `${SETTING_OUT} On Tuesday 40 carried phones.`,
  'Migrants crossed the Channel all week. Three brought 12 complaints to the council.',
])('people who bring something are no boats: "%s"', (text) => {
  expect(figuresOf(text, published).join()).not.toContain('boats');
});
