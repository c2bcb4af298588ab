import { expect, test } from 'vitest';
import { showSums } from '../../src/compose/show-sums.ts';
import { frontPage } from './front-page.ts';

test('a reader who asks for the sums of the first story gets each of its figures with the sum', () => {
  const sums = showSums(frontPage(), 1);
  expect(sums?.headline).toBe('Channel crossings pass 15,000 this year after 250 arrive in a day');
  expect(sums?.blocks).toHaveLength(3);
  expect(sums?.blocks[0]).toMatchObject({
    kind: 'judged',
    line: {
      words: 'differs',
      explanation: '15,897 people to 17 August 2026 against 27,997 to 17 August 2025 is −43.2%.',
    },
  });
});

test('a story that the briefing does not have has no sums', () => {
  for (const story of [0, 4, -1, 1.5]) expect(showSums(frontPage(), story)).toBeUndefined();
});
