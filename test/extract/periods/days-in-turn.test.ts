import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const MONDAY = '2025-11-10';

test.each([
  '503 and 349 people crossed the Channel on Saturday and Sunday.',
  'Small boats brought 621 on Thursday; 503 and 349 followed at the weekend.',
  'In the Channel, 503 people and 349 people arrived on Saturday and Sunday.',
])('as many counts as days are each of their own day: "%s"', (text) => {
  const figures = figuresOf(text, MONDAY);
  expect(figures).toContain('503 people 2025-11-08');
  expect(figures).toContain('349 people 2025-11-09');
});

test('three counts go to three days, in their order', () => {
  expect(figuresOf('648, 503 and 349 people crossed the Channel on Friday, Saturday and Sunday.', MONDAY)).toEqual([
    '648 people 2025-11-07',
    '503 people 2025-11-08',
    '349 people 2025-11-09',
  ]);
});

test('one count at the weekend is of both days, and so are two that other words part', () => {
  expect(figuresOf('Some 852 people crossed the Channel at the weekend.', MONDAY)).toEqual([
    'about 852 people 2025-11-08..2025-11-09',
  ]);
  expect(
    figuresOf('The 1,271 people of last week and 852 people crossed the Channel at the weekend.', MONDAY),
  ).toContain('852 people 2025-11-08..2025-11-09');
});
