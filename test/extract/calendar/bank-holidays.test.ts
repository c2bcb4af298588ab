import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2022-04-20',
    'Over the four-day Easter break 600 people crossed the Channel in small boats.',
    ['600 people 2022-04-15..2022-04-18'],
  ],
  ['2025-04-23', 'Over Easter 837 migrants crossed the Channel.', ['837 people 2025-04-18..2025-04-21']],
  [
    '2020-05-12',
    'Some 249 people crossed the Channel over the VE Day weekend.',
    ['about 249 people 2020-05-08..2020-05-10'],
  ],
  [
    '2022-06-07',
    'Over the Jubilee bank holiday weekend 179 migrants crossed the Channel.',
    ['179 people 2022-06-02..2022-06-05'],
  ],
  [
    '2024-08-28',
    'Over the August bank holiday weekend 1,107 people crossed the Channel in small boats.',
    ['1107 people 2024-08-24..2024-08-26'],
  ],
  [
    '2026-05-26',
    'Over the bank holiday weekend 200 people crossed the Channel in small boats.',
    ['200 people 2026-05-23..2026-05-25'],
  ],
  [
    '2025-09-16',
    'Over the weekend 300 people crossed the Channel in small boats.',
    ['300 people 2025-09-13..2025-09-14'],
  ],
])('a long weekend is as long as its holidays make it on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});
