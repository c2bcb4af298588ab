import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('a count whose words leave its time open agrees with a time that stories usually speak of', async () => {
  expect(
    await verdictsOn(
      'The second year was quieter, with 32,239 people crossing the Channel against 44,359 in the first.',
      '2026-07-06',
    ),
  ).toEqual(['32239 agrees', '44359 agrees']);
});

test('days that only their number tells are found by the count itself', async () => {
  expect(
    await verdictsOn(
      'The visit ended on Thursday. In the three days it lasted 573 migrants crossed the Channel.',
      '2025-07-14',
    ),
  ).toEqual(['573 agrees']);
});

test('a chance equal of another time excuses no figure whose own time is borne out beside it', async () => {
  const text =
    'In May there were 1,773 Channel crossings by migrants, a drop of 43 per cent from 2,916 in May last year.';
  expect(await verdictsOn(text, '2023-06-05')).toEqual(['1773 differs', '43 agrees', '2916 agrees']);
});

test('a usual time of which the story has no word is not tried', async () => {
  const text =
    'By Sunday 6,077 migrants had crossed the Channel this year, against 10,532 a year earlier, a fall of 35%.';
  expect(await verdictsOn(text, '2026-04-20')).not.toContain('10532 agrees');
});

test('another total of the same time is no proof that the words state it', async () => {
  const text =
    'Under the government in power since 5 July 2024 the number of Channel crossings by small boat is 80,611; the worst year was 2022, with 45,755.';
  expect(await verdictsOn(text, '2026-08-20')).not.toContain('45755 differs');
});

test('a count with its own month right beside it is not read as that of the month beside another', async () => {
  const text = (february: string) =>
    `Migrants keep crossing the Channel: there were 1,098 in January and ${february} in February.`;
  expect(await verdictsOn(text('1,098'), '2025-03-05')).toEqual(['1098 agrees', '1098 unchecked: unsure']);
  expect(await verdictsOn(text('958'), '2025-03-05')).toEqual(['1098 agrees', '958 agrees']);
});

test('a number of a usual time does not stand in for that of the year that its sentence names', async () => {
  const text =
    'By Sunday 11,054 people had crossed the Channel this year. Ministers are less keen on 2023, when the figure was 12,644.';
  expect((await verdictsOn(text, '2026-06-22')).at(-1)).not.toBe('12644 agrees');
});
