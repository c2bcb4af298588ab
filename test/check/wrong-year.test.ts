import { expect, test } from 'vitest';
import { judge, verdictsOn } from './judged.ts';

test('the number of another year is held against a story where its other figures bear out the month', async () => {
  const text = 'Home Office figures show that 5,170 people crossed the Channel in June, in 40 boats.';
  const [first] = await judge(text, '2026-07-01');
  expect(first).toMatchObject({ kind: 'differs', official: 2742 });
  expect(first?.explanation).toContain('5,170 people in June 2025');
  const compared = 'In October 5,417 crossed the Channel in small boats, almost three times last October’s 1,869.';
  expect(await verdictsOn(compared, '2024-11-11')).not.toContain('1869 differs');
});
