import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

test('a mean is not held to a time that its total does not fit', async () => {
  const text = (total: string) =>
    `By Sunday ${total} people had crossed the Channel, said a charity. That averages out at 215 a day.`;
  expect(await verdictsOn(text('10,532'), '2022-10-25')).not.toContain('215 differs');
  expect(await verdictsOn(text('38,129'), '2022-10-25')).toContain('215 differs');
});

test('"small boats down by a third" is held neither against boats nor against people where one of them fits', async () => {
  const text = 'There were 4,441 Channel arrivals between January and March.';
  const headline = (change: string) => `Small boats ${change} in first quarter`;
  expect(await verdictsOn(text, '2026-04-02', headline('down by a third'))).not.toContain('33.3 differs');
  expect(await verdictsOn(text, '2026-04-02', headline('down by 60%'))).toContain('60 differs');
});

test('a few dozen people told of half or twice a day’s are of another time', async () => {
  const text = (people: number) => `On Wednesday ${people} people crossed the Channel in small boats.`;
  expect(await verdictsOn(text(59), '2026-07-23')).toEqual(['59 unchecked: unsure']);
  expect(await verdictsOn(text(129), '2026-07-23')).toEqual(['129 differs']);
});

test('a day of which the story appears is not over, so nobody is held to its number', async () => {
  const text = 'On Tuesday 300 people crossed the Channel in small boats, the Home Office said.';
  expect(await verdictsOn(text, '2025-08-12')).toEqual(['300 unchecked: unsure']);
  expect(await verdictsOn(text, '2025-08-13')).toEqual(['300 differs']);
});

test('a change since a point that only the story knows is held against nobody', async () => {
  const text = (words: string) =>
    `In the past 365 days 45,823 migrants have crossed the Channel in small boats. ${words} it has gone up by 85%.`;
  expect(await verdictsOn(text('Since then'), '2025-08-13')).toContain('85 unchecked: unsure');
  expect(await verdictsOn(text('Compared with the 365 days before'), '2025-08-13')).toContain('85 differs');
});

test('people are not held to the day before just because the boats beside them fit it', async () => {
  const text =
    'On Sunday there were 281 people in five small boats in the Channel. Around 400 more, in five or six boats, are understood to have come over on Monday.';
  expect(await verdictsOn(text, '2025-08-11')).not.toContain('400 differs');
});

test('a total told before 2023 may be that of a week before, as it was counted then', async () => {
  const text = (people: string) => `By the most recent estimate ${people} people have crossed the Channel this year.`;
  expect(await verdictsOn(text('14,777'), '2022-07-25')).toEqual(['14777 unchecked: unsure']);
  expect(await verdictsOn(text('13,177'), '2022-07-25')).toEqual(['13177 differs']);
});

test('“two times more” may be three times as many, and “two times as many” is not', async () => {
  const more = 'Two times more people crossed the Channel by small boat in 2021 than in 2020.';
  const asMany = 'Two times as many people crossed the Channel by small boat in 2021 as in 2020.';
  expect(await verdictsOn(more, '2022-01-20')).toEqual(['2 unchecked: unsure']);
  expect(await verdictsOn(asMany, '2022-01-20')).toEqual(['2 differs']);
});

test('a change since an event without a base is held against nobody', async () => {
  const text = (words: string) =>
    `Small boat crossings have fallen by a half since Rishi Sunak became prime minister${words}.`;
  expect(await verdictsOn(text(''), '2024-05-09')).toEqual(['50 unchecked: unsure']);
});

test('a base that the words do tell leaves no doubt, and other small words tell none', async () => {
  const since = 'since Rishi Sunak became prime minister';
  expect(await verdictsOn(`Channel crossings on small boats have fallen by a half ${since}.`, '2024-05-09')).toEqual([
    '50 unchecked: unsure',
  ]);
  const text = 'Crossings of the Channel rose by 90% in 2024 compared with 2023 and have not stopped since then.';
  expect(await verdictsOn(text, '2025-02-01')).toEqual(['90 differs']);
});

test('"the 18th" in a story of the 18th is that day, of which nobody is held to a number', async () => {
  const text = 'Small boats carried 612 people across the Channel on the 18th.';
  expect(await verdictsOn(text, '2025-08-18')).toEqual(['612 unchecked: unsure']);
});
