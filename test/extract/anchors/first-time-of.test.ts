import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const published = '2026-08-06';
const CAME = '30,597 people crossed the Channel by small boat.';

test.each([
  [`The treaty with Paris came into force on 6 August 2025. In its first year ${CAME}`, '2025-08-06..2026-08-05'],
  [`The pilot began on 6 August 2025. Ministers say that in its first six months ${CAME}`, '2025-08-06..2026-02-05'],
])('the first time of a scheme begins on its own day: %s', (text, days) => {
  expect(figuresOf(text, published)).toEqual([`30597 people ${days}`]);
});

test('the first year is the government’s where the story tells of nothing else', () => {
  expect(figuresOf(`Labour won the election. In its first year ${CAME}`, published)).toEqual([
    '30597 people 2024-07-05..2025-07-04',
  ]);
});

test.each([
  `Ministers praised the scheme. In its first year ${CAME}`,
  `The scheme is new, and Labour is proud. In its first year ${CAME}`,
])('where the words leave open whose year it is, it is nobody’s: %s', (text) => {
  expect(figuresOf(text, published).join()).not.toContain('2024-07-05');
});
