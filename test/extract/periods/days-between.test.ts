import { expect, it } from 'vitest';
import { readingsOf } from '../read-story.ts';

it('nobody between two days: with those days or without them', () => {
  expect(
    readingsOf('Between 28 May and 10 June nobody crossed the Channel in a small boat.', '2023-06-12').slice(0, 2),
  ).toEqual(['2023-05-28..2023-06-10', '2023-05-29..2023-06-09']);
});

it('nobody from one day to another: with both', () => {
  expect(readingsOf('From 28 May to 10 June nobody crossed the Channel in a small boat.', '2023-06-12')).not.toContain(
    '2023-05-29..2023-06-09',
  );
});

it('so many people between two days: with both', () => {
  expect(readingsOf('Between 28 May and 10 June 870 people crossed the Channel.', '2023-06-12')).not.toContain(
    '2023-05-29..2023-06-09',
  );
});
