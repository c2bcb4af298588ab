import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('boats are held to the time that the people beside them bear out', async () => {
  const since = 'Since a returns agreement with France took effect on 6 August, 42 people have been sent back.';
  const text = (boats: number) =>
    `${since} Over 11,000 have made the Channel crossing in that time, in ${boats} boats.`;
  expect(await verdictsOn(text(203), '2025-10-20')).toContain('203 differs');
  expect(await verdictsOn(text(169), '2025-10-20')).toContain('169 agrees');
});

test('boats of days named together are held to both days where the people of both agree', async () => {
  const text = (boats: number) =>
    `People crossed the Channel in small boats, 1,214 on Saturday and 686 on Sunday, in ${boats} boats altogether.`;
  expect((await verdictsOn(text(37), '2022-11-14')).at(-1)).toBe('37 differs');
  expect((await verdictsOn(text(41), '2022-11-14')).at(-1)).toBe('41 agrees');
});

test('a multiple that fits the other way about is not held against a story', async () => {
  const text =
    'By Thursday 15,897 people had crossed the Channel in 2026, in 234 boats. The numbers for 2025 were higher, with twice as many boats.';
  expect(await verdictsOn(text, '2026-08-21')).not.toContain('2 differs');
});

test('boats that came with people whose stated time holds are held to that time', async () => {
  const text = (boats: number) =>
    `A total of 4,141 migrants reached Britain by small boat between January and March, in ${boats} boats.`;
  expect(await verdictsOn(text(64), '2026-04-01')).toEqual(['4141 differs', '64 differs']);
  expect(await verdictsOn(text(70), '2026-04-01')).toEqual(['4141 differs', '70 agrees']);
});

test('loads after several days told one by one are not held to one of them', async () => {
  const days =
    'A pause in small boat crossings came to an end on Thursday, when 621 people reached Dover. They were followed by 648 on Friday, 503 on Saturday and 349 on Sunday.';
  expect(
    await verdictsOn(`${days} The boats involved carried an average of 71 people each.`, '2025-11-10'),
  ).not.toContain('71 differs');
  const day = 'On Saturday 1,195 people crossed the Channel in 19 boats.';
  expect((await verdictsOn(`${day} That is 78 in every craft.`, '2025-06-02')).at(-1)).toBe('78 differs');
});

test('"they came in 36 boats" is held to the day of the people told right before', async () => {
  const text = (boats: number) =>
    `At least 399 migrants crossed the Channel yesterday, a new single-day record. They came in ${boats} boats.`;
  expect((await verdictsOn(text(36), '2020-09-03')).at(-1)).toBe('36 differs');
  expect((await verdictsOn(text(26), '2020-09-03')).at(-1)).toBe('26 agrees');
});

test('the busiest day of a headline is no longer time', async () => {
  const text = 'Sunday was the busiest day of August so far. Five small boats were escorted in across the Channel.';
  expect((await verdictsOn(text, '2026-08-10', 'Busiest August day as 423 arrive'))[0]).not.toBe('423 differs');
});

test('a mean per day is held to a total only where that stands right beside it', async () => {
  const text =
    'In Labour’s time alone 80,611 people have crossed the Channel, or about 104 a day, whereas another government, for all its failings, averaged around 118 a day.';
  expect(await verdictsOn(text, '2026-08-21')).not.toContain('118 differs');
});

test('a mean is of the time told before it, not of that beside the next number', async () => {
  const text =
    'Only 11,884 people crossed the Channel in the first half of 2026. Put another way, that is 66 a day where a year ago there were 110.';
  expect(await verdictsOn(text, '2026-07-01')).not.toContain('66 differs');
});

test('"more steeply" is no rise', async () => {
  const text =
    'A total of 13,397 people crossed the Channel between July and September. The number of boats fell even more steeply, by 46% to 250.';
  expect(await verdictsOn(text, '2023-10-02')).toEqual(['13397 agrees', '46 agrees', '250 agrees']);
});

test('a season is held against a story only where another figure shows which months it means', async () => {
  const text = 'Across the autumn as a whole 9,400 migrants crossed the Channel in small boats.';
  expect(await verdictsOn(text, '2023-12-01')).toEqual(['9400 unchecked: unsure']);
});

test('a total of a holiday weekend agrees with three days or with four', async () => {
  const text = (count: string) => `Almost ${count} people crossed the Channel over the bank holiday weekend.`;
  expect(await verdictsOn(text('a thousand'), '2026-05-26')).toEqual(['1000 agrees']);
  expect(await verdictsOn(text('600'), '2026-05-26')).toEqual(['600 agrees']);
});

test('people told with their boats are of the day that the story states loosely before', async () => {
  const text = (count: string) =>
    `More than 680 people crossed the Channel in small boats on Friday. More than 12,000 people have come since January. The Home Office said ${count} people had been detected in 13 boats.`;
  expect(await verdictsOn(text('686'), '2023-07-08')).toContain('686 agrees');
  expect(await verdictsOn(text('773'), '2023-07-08')).toContain('773 differs');
});

test('a day on which nobody came is held against the record', async () => {
  const text = 'On Saturday 349 people crossed the Channel in small boats. On Easter Sunday not a single person came.';
  expect(await verdictsOn(text, '2024-04-02')).toEqual(['349 agrees', '0 differs']);
});

test('boats held against as many that agree are of the same dates a year earlier', async () => {
  const text = (last: number) =>
    `July saw 3,414 small-boat arrivals. Fifty-eight boats took part, against ${last} last year.`;
  expect((await verdictsOn(text(63), '2024-08-01')).at(-1)).toBe('63 agrees');
  expect((await verdictsOn(text(70), '2024-08-01')).at(-1)).toBe('70 differs');
});

test('a sum beyond what two days ever brought is held to its long time, though the sentence tells of two days', async () => {
  const text = (sum: string) =>
    `On Saturday 572 people crossed the Channel and on Sunday 209. Those two days carried the tally since Labour took office to ${sum}.`;
  expect((await verdictsOn(text('22,736'), '2024-11-11')).at(-1)).toBe('22736 differs');
  expect((await verdictsOn(text('19,326'), '2024-11-11')).at(-1)).toBe('19326 agrees');
  expect((await verdictsOn(text('912'), '2024-11-11')).at(-1)).not.toBe('912 differs');
});
