import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const HEARD = 'A man who brought more than 40 people over the Channel in a packed dinghy has been jailed.';

test('the people of a boat that a court heard of came when the story says', () => {
  const text = `${HEARD} He was filmed last October at the tiller. Border Force stopped it with 44 on board. On Wednesday ten boats landed 514 migrants.`;
  expect(figuresOf(text, '2024-03-21').slice(0, 2)).toEqual([
    'more_than 40 people 2023-10-01..2023-10-31 incident',
    '44 people 2023-10-01..2023-10-31 incident',
  ]);
});

test('those of a day near the story are of that day', () => {
  const text = `${HEARD} On Wednesday ten boats landed 514 migrants.`;
  expect(figuresOf(text, '2024-03-21')).toContain('514 people 2024-03-20');
  const news = 'Small boats were busy last October. On Monday a dinghy was met off Dover. It had 44 people aboard.';
  expect(figuresOf(news, '2024-03-21').at(-1)).not.toContain('2023-10');
});
