import { expect, test } from 'vitest';
import { judge } from './judged.ts';

const NOW = '2026-08-18';

/** True sentences whose time is easily misread, with the number that must be found true, and its period where we are sure of it. */
const TRUE: [published: string, text: string, value: number, period?: string][] = [
  [NOW, 'Crossings have fallen on last year: 15,897 people have reached the UK by small boat.', 15_897],
  [NOW, 'Compared with 2025, crossings are down: 15,897 people have come across the Channel.', 15_897],
  [NOW, 'Since the start of 2025, 57,369 people have crossed the Channel.', 57_369, '2025-01-01/2026-08-17'],
  ['2026-08-13', 'On Sunday last week 423 people crossed the Channel.', 423, '2026-08-09/2026-08-09'],
  [NOW, 'Last July 5,454 people crossed the Channel, against 2,316 this July.', 5454, '2025-07-01/2025-07-31'],
  ['2025-09-01', 'In June, July and August 14,191 people crossed the Channel.', 14_191, '2025-06-01/2025-08-31'],
  [NOW, 'In the first 100 days of 2025 a total of 7,228 people arrived by small boat.', 7228, '2025-01-01/2025-04-10'],
  [NOW, 'Keir Starmer will visit Dover as 15,897 people have crossed the Channel this year.', 15_897],
  [NOW, 'The prime minister will face questions after 250 people crossed the Channel on Monday.', 250],
  [
    NOW,
    'Of all who crossed the Channel, 80,611 came under Labour and 127,896 under the Conservatives.',
    127_896,
    '2018-01-01/2024-07-04',
  ],
  [NOW, 'Arrivals have fallen since 2022, when 45,755 people crossed the Channel.', 45_755, '2022-01-01/2022-12-31'],
  [
    '2025-07-05',
    'Sir Keir Starmer promised to stop the boats. In his first twelve months 44,359 people have crossed the Channel.',
    44_359,
    '2024-07-05/2025-07-04',
  ],
  [
    '2024-10-01',
    'The total for 2024 is 25,244, a shade above the 24,830 people who had crossed the Channel by the end of last September.',
    24_830,
    '2023-01-01/2023-09-30',
  ],
  [
    '2026-08-03',
    'By Sunday 14,526 people had crossed the Channel in 2026. By the same date in 2025 it was 25,436, and in 2024 it was 36,816.',
    36_816,
    '2024-01-01/2024-12-31',
  ],
  [
    '2025-10-14',
    'From January to September 2025 the number of small-boat arrivals was 34,087. Since 2018 a total of 185,225 people have been counted.',
    185_225,
    '2018-01-01/2025-09-30',
  ],
  [
    '2025-10-14',
    'From January to September 2025 the number of small-boat arrivals was 34,087. Since 2018 a total of 187,503 people have been counted.',
    187_503,
    '2018-01-01/2025-10-13',
  ],
  [
    '2023-12-17',
    'The number of small-boat arrivals, 29,437 for the year to 16 December, is well down.',
    29_437,
    '2023-01-01/2023-12-16',
  ],
  ['2024-02-16', 'On an average day this year 34 people have come over the Channel in small boats.', 34],
];

test.each(TRUE)('%s: %s', async (published, text, value, period) => {
  const verdict = (await judge(text, published)).find(({ claim }) => claim.figure.value === value);
  expect(verdict?.kind).toBe('agrees');
  if (period !== undefined) expect(`${verdict?.reading.period?.from}/${verdict?.reading.period?.to}`).toBe(period);
});

/** True as well, but their words leave the time so open that no verdict may be given against them. */
test.each([
  'Small boat arrivals are down on last year, at 15,897.',
  'Arrivals in small boats are 43% below last year, with 15,897 people having made the crossing to date.',
  'The number crossing the Channel is down from last year’s record pace to 15,897.',
  'By July 14,200 people had crossed the Channel this year.',
  'By the middle of August last year 27,799 people had crossed the Channel.',
  'Between 2018 and the election 127,896 people crossed the Channel.',
  'Crossings of the Channel have fallen by more than half since 2022.',
])('%s', async (text) => {
  const verdicts = await judge(text, NOW);
  expect(verdicts.length).toBeGreaterThan(0);
  expect(verdicts.filter(({ kind }) => kind === 'differs')).toEqual([]);
});

test.each([
  'Small boats crossed the Channel on Monday. MPs backed the bill by 320 to 276.',
  'Bird-watchers at Dungeness counted 11,500 migrants crossing the Channel on Saturday.',
  'Some 1,100 boats and 6,500 people took part in the race round the Isle of Wight.',
  'The centre at Manston, where people who came by small boat are taken, was holding about 4,000 on Monday.',
])('nothing is judged in: %s', async (text) => {
  expect(await judge(text, NOW)).toEqual([]);
});
