import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

const text = (load: number) =>
  `On Monday 401 people came over the Channel in seven small boats, which would mean an average of around ${load} people per boat. A day earlier 327 had come in eight boats.`;

test('a load that follows from people and boats is theirs, and not that of the day before, which the story also tells', async () => {
  expect(await verdictsOn(text(41), '2024-03-05')).toContain('41 differs');
  expect(await verdictsOn(text(57), '2024-03-05')).toContain('57 agrees');
});
