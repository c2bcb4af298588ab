import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('a month that the story does not name excuses nothing', async () => {
  const text = 'It was a quiet spell in the Channel. In total 2,867 migrants came during June.';
  expect(await verdictsOn(text, '2026-07-08')).toEqual(['2867 differs']);
  const named = 'Channel crossings in October were low. In total 2,867 migrants came during June.';
  expect(await verdictsOn(named, '2026-07-08')).not.toContain('2867 agrees');
});
