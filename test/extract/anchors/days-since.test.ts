import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('the last six days begin with the day since which they are told', () => {
  const calm = 'Calm since last Wednesday has let small boats cross the Channel on five of the last six days.';
  expect(figuresOf(`${calm} Over that time 984 people came.`, '2026-03-23')).toEqual([
    '984 people 2026-03-18..2026-03-23',
  ]);
});

test('without such a day, or with one that does not fit, they end yesterday', () => {
  expect(figuresOf('In the last six days 984 people crossed the Channel.', '2026-03-23')[0]).toContain(
    '2026-03-17..2026-03-22',
  );
  expect(
    figuresOf(
      'Since January calm has been rare. In the last six days 984 people crossed the Channel.',
      '2026-03-23',
    )[0],
  ).toContain('2026-03-17..2026-03-22');
});
