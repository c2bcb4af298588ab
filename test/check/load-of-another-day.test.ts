import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('a load is not agreed with since it is that of the day before, which the story also tells', async () => {
  const text =
    'On Monday 401 people came over the Channel in seven small boats, an average of around 41 people per boat. A day earlier 327 had come in eight boats.';
  expect(await verdictsOn(text, '2024-03-05')).not.toContain('41 agrees');
});
