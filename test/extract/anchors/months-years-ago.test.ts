import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  ['In that October two years ago', '2022-10-01..2022-10-31'],
  ['In October three years earlier', '2021-10-01..2021-10-31'],
])('%s', (words, time) => {
  expect(figuresOf(`${words} 3,900 people crossed the Channel in small boats.`, '2024-11-01')).toEqual([
    `3900 people ${time}`,
  ]);
});
