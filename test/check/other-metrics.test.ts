import { expect, test } from 'vitest';
import { judgeOne } from './judged.ts';

test.each([
  ['The asylum backlog stood at 48,758 people at the end of March 2026.', '2026-06-01', 48_758],
  ['At the end of March 2026 there were 35,744 cases awaiting an initial decision.', '2026-06-01', 35_744],
  ['At the end of March 20,885 asylum seekers were living in hotels.', '2026-06-01', 20_885],
  ['In the year ending March 2026 there were 39,007 returns.', '2026-06-01', 39_007],
  ['In the year to March 2026, 9,723 enforced returns were carried out.', '2026-06-01', 9723],
  ['Some 93,525 people claimed asylum in the year to March 2026.', '2026-06-01', 93_525],
  ['Net migration was 331,000 in 2024.', '2026-08-18', 331_000],
  ['Net migration was 171,000 in the year to December 2025.', '2026-06-01', 171_000],
  ['In the week ending 9 August 379 people were prevented from crossing by the French authorities.', '2026-08-18', 379],
])('"%s" agrees with the official table', async (sentence, published, official) => {
  expect(await judgeOne(sentence, published)).toMatchObject({ kind: 'agrees', official });
});

test.each([
  ['The asylum backlog stood at 90,000 people at the end of March 2026.', '2026-06-01', 48_758],
  ['At the end of March 38,000 asylum seekers were living in hotels.', '2026-06-01', 20_885],
  ['In the year ending March 2026 there were 59,000 returns.', '2026-06-01', 39_007],
  ['Net migration was 431,000 in 2024.', '2026-08-18', 331_000],
])('"%s" differs', async (sentence, published, official) => {
  expect(await judgeOne(sentence, published)).toMatchObject({ kind: 'differs', official });
});

test('returns since July 2024 have no official table, and are not judged', async () => {
  expect(await judgeOne('Some 35,000 people have been returned since July 2024.', '2026-08-18')).toMatchObject({
    kind: 'unchecked',
    reason: 'no-record',
  });
});

test('a number for a metric is explained in its own unit', async () => {
  const hotels = await judgeOne('At the end of March 20,885 asylum seekers were living in hotels.', '2026-06-01');
  const net = await judgeOne('Net migration was 331,000 in 2024.', '2026-08-18');
  expect(hotels.explanation).toMatch(/20,885 .*hotels.* 31 March 2026/);
  expect(net.explanation).toMatch(/Office for National Statistics.*331,000/);
});
