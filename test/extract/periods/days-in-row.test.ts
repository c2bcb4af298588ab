import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test('"over those three days" are the three that were told one by one', () => {
  const told = 'Small boats brought 900 people on Saturday and 700 on Sunday. Monday added 400.';
  expect(figuresOf(`${told} Over those three days 48 boats were counted.`, '2022-11-15').at(-1)).toBe(
    '48 boats 2022-11-12..2022-11-14',
  );
});

test('of days that do not stand in a row nothing is made', () => {
  const told = 'Small boats brought 900 people on Thursday and 700 on Sunday.';
  expect(figuresOf(`${told} Over those two days 48 boats were counted.`, '2022-11-15').at(-1)).not.toContain(
    '2022-11-10..2022-11-13',
  );
});
