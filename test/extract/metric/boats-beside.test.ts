import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2020-05-11',
    'Migrants crossed the Channel all weekend. Friday brought 152 in eight boats, Saturday 80 in six and Sunday 17 in just one dinghy.',
    [
      '152 people 2020-05-08',
      '8 boats 2020-05-08',
      '80 people 2020-05-09',
      '6 boats 2020-05-09',
      '17 people 2020-05-10',
      '1 boats 2020-05-10',
    ],
  ],
  [
    '2024-09-16',
    'The Channel brought people on Saturday and Sunday: 801 on the first day, in 14 boats, and 292 on the second, in six.',
    ['801 people 2024-09-14', '14 boats 2024-09-14', '292 people 2024-09-15', '6 boats 2024-09-15'],
  ],
  [
    '2022-11-14',
    'On Saturday 1,214 migrants crossed the Channel in 26 boats, and 686 came on Sunday, packed into 15.',
    ['1214 people 2022-11-12', '26 boats 2022-11-12', '686 people 2022-11-13', '15 boats 2022-11-13'],
  ],
  [
    '2026-06-26',
    'On Sunday 310 migrants crossed the Channel and, on Monday, a lone boat with 27 in it.',
    ['310 people 2026-06-21', '1 boats 2026-06-22', '27 people 2026-06-22'],
  ],
  [
    '2024-01-15',
    'Channel crossings stand at 263 this year. By 14 January 2023 a single boat had come, with 44 on board.',
    ['263 people 2024-01-01..2024-01-14', '1 boats 2023-01-01..2023-01-14', '44 people 2023-01-01..2023-01-14'],
  ],
  [
    '2023-06-19',
    'Seven small boats carrying 374 people were detected on Saturday, followed by another seven with 333 people on board on Sunday.',
    ['7 boats 2023-06-17', '374 people 2023-06-17', '7 boats 2023-06-18', '333 people 2023-06-18'],
  ],
  [
    '2025-08-13',
    'Small boats kept coming across the Channel: by Tuesday night, after 445 more in six boats, the total was 27,474.',
    ['445 people 2025-08-12', '6 boats 2025-08-12', '27474 people 2025-01-01..2025-08-12'],
  ],
  [
    '2019-12-05',
    'Seventy-four migrants crossed the Channel in six boats on Wednesday. Two more boats came the day before with 13 on board.',
    ['74 people 2019-12-04', '6 boats 2019-12-04', '2 boats 2019-12-03', '13 people 2019-12-03'],
  ],
  [
    '2025-10-10',
    'On Wednesday 1,075 people crossed the Channel in 15 boats with an average of 72 on each; on Thursday, just 27.',
    ['1075 people 2025-10-08', '15 boats 2025-10-08', '72 per boat 2025-10-08', '27 people 2025-10-09'],
  ],
  ['2024-06-20', 'Migrants stayed away from the Channel. On Wednesday: zero.', ['0 people 2024-06-19']],
  [
    '2026-01-08',
    'Migrants stayed away from the Channel: 32 came on Monday, and none since.',
    ['32 people 2026-01-05', '0 people 2026-01-06..2026-01-07'],
  ],
  [
    '2019-02-18',
    'November and December accounted for 248 of the 299 Channel arrivals recorded in 2018, in 32 boats.',
    ['248 people 2018-11-01..2018-12-31', '299 people 2018-01-01..2018-12-31', '32 boats 2018-11-01..2018-12-31'],
  ],
])('rows of days and of boats beside people are read one by one on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test('a number far beyond the boats told before it is people', () => {
  expect(
    figuresOf(
      'The huge number of migrants came across the Channel in 33 boats, days after a record 1,250 poured in on a single Thursday.',
      '2021-11-17',
    ),
  ).toContain('1250 people 2021-11-11');
  expect(
    figuresOf(
      'Three boats crossed the Channel on Thursday. A day earlier the same number of boats brought 172.',
      '2026-07-24',
    ),
  ).toContain('172 people 2026-07-22');
});

test('people apiece in each of a number of boats are people per boat', () => {
  expect(
    figuresOf(
      'Migrants crossed the Channel in 2025: on average 62 people travelled in each of the 672 boats.',
      '2026-01-02',
    ),
  ).toEqual(['62 per boat 2025-01-01..2025-12-31', '672 boats 2025-01-01..2025-12-31']);
});

test('a number behind the label of boats is of boats, and so is a change of it', () => {
  const text = 'Small boats across the Channel, year ending March 2026: 39,271 arrivals. Vessels: 623, an 11% fall.';
  expect(figuresOf(text, '2026-05-22').slice(1)).toEqual([
    expect.stringMatching(/^623 boats/),
    expect.stringMatching(/^-11% boats/),
  ]);
});

test('more than the boats of any day are people where the words tell of a day', () => {
  const boats = 'Small boats crossed the Channel all September. They came in 72 boats.';
  expect(figuresOf(`${boats} The highest number on one day was 1,101, on September 6.`, '2025-10-02')).toContain(
    '1101 people 2025-09-06',
  );
});

test.each<[published: string, text: string, figures: string[]]>([
  [
    '2024-09-16',
    'On Saturday 220 migrants crossed the Channel in four boats. A further 140 arrived on Sunday in three.',
    ['220 people 2024-09-14', '4 boats 2024-09-14', '140 people 2024-09-15', '3 boats 2024-09-15'],
  ],
  [
    '2021-05-17',
    'Nine boats with 190 migrants crossed the Channel at the weekend. Patrols met five of them on Saturday, with 102 aboard, and the other four, with 88, on Sunday.',
    [
      '9 boats 2021-05-15..2021-05-16',
      '190 people 2021-05-15..2021-05-16',
      '5 boats 2021-05-15',
      '102 people 2021-05-15',
      '4 boats 2021-05-16',
      '88 people 2021-05-16',
    ],
  ],
  [
    '2023-08-14',
    'Two boats crossed the Channel on Friday with 97 and six on Saturday with 310.',
    ['2 boats 2023-08-11', '97 people 2023-08-11', '6 boats 2023-08-12', '310 people 2023-08-12'],
  ],
  [
    '2022-03-04',
    'On Thursday 312 migrants crossed the Channel. The day before there had been five, carrying 170.',
    ['312 people 2022-03-03', '5 boats 2022-03-02', '170 people 2022-03-02'],
  ],
])('boats left without their name are read beside the people in them, on %s: %s', (published, text, figures) => {
  expect(figuresOf(text, published)).toEqual(figures);
});

test.each([
  'Nine boats crossed the Channel on Saturday. Police held six of them on Sunday, with 12 charges to follow.',
  'Nine boats crossed the Channel on Saturday. The court sat again in three.',
])('and numbers of others are not: "%s"', (text) => {
  expect(figuresOf(text)).toEqual(['9 boats 2026-08-15']);
});

test('boats that fell "more than people" are boats', () => {
  expect(
    figuresOf(
      'Channel crossings fell this year. Boats are down more sharply than people, to 310 from 502. There were none last week.',
      '2023-08-14',
    ),
  ).toEqual(['310 boats 2023-01-01..2023-08-13', '502 boats 2022-01-01..2022-08-13', '0 boats 2023-08-07..2023-08-13']);
});

test('"as many boats were used in both months: 78" counts boats', () => {
  expect(
    figuresOf(
      'In June 3,823 migrants crossed the Channel. Exactly as many boats were used in both months: 78.',
      '2023-07-03',
    )[1],
  ).toBe('78 boats 2023-06-01..2023-06-30');
});

test("people of a day that are told behind a load are that day's arrivals", () => {
  expect(
    figuresOf(
      'There were 1,072 small boat arrivals on Friday, packed into 13 boats, about 82 in each, followed by 85 people on Saturday.',
      '2025-09-22',
    ).slice(2),
  ).toEqual(['about 82 per boat 2025-09-19', '85 people 2025-09-20']);
});

test('the answer to a question for boats is of boats', () => {
  const text = 'How many people have crossed the Channel? There have been 15,897 since January.';
  expect(figuresOf(`${text} And how many boats? There have been 234 since January, with 15,897 people.`)).toEqual([
    '15897 people 2026-01-01..2026-08-17',
    '234 boats 2026-01-01..2026-08-17',
    '15897 people 2026-01-01..2026-08-17',
  ]);
  expect(figuresOf(`${text} There have been 234 since Friday.`)[1]).toMatch(/^234 people/);
});

test('"the passengers" behind boats are the people in them, and those of a ferry are not', () => {
  expect(figuresOf('Eleven dinghies crossed the Channel on Monday. The 710 passengers were taken to Manston.')).toEqual(
    ['11 boats 2026-08-17', '710 people 2026-08-17'],
  );
  expect(
    figuresOf('Eleven dinghies crossed the Channel on Monday. A ferry with 710 passengers was held back.'),
  ).toEqual(['11 boats 2026-08-17']);
});

test('so many "of them" are people where they came in boats that nobody counts', () => {
  const text = 'Between April and June 8,054 people crossed the Channel in small boats, 3,041 of them in June.';
  expect(figuresOf(text, '2024-12-20')[1]).toBe('3041 people 2024-06-01..2024-06-30');
});

test('"of them" behind people who came "in 182 boats" are people, behind boats that came they are boats', () => {
  expect(figuresOf('This year 11,800 people came in 180 boats, and 63 of them as recently as Monday.').at(-1)).toMatch(
    /^63 people /,
  );
  expect(figuresOf('Patrols met people from 180 small boats this year, and 12 of them in June.').at(-1)).toMatch(
    /^12 boats /,
  );
});

test('a number behind people in boats is of those that it is nearer to in size', () => {
  const story = 'On Sunday 420 people crossed the Channel in nine small boats, up from';
  expect(figuresOf(`${story} 138 on Saturday.`, '2022-11-01').at(-1)).toBe('138 people 2022-10-29');
  expect(figuresOf(`${story} three on Saturday.`, '2022-11-01').at(-1)).toBe('3 boats 2022-10-29');
});

test('a total far above the boats beside it is of people', () => {
  const text =
    'Thursday saw a further 263 migrants cross the Channel, in seven boats, which makes 4,306 for 2024 so far.';
  expect(figuresOf(text, '2024-03-22').at(-1)).toBe('4306 people 2024-01-01..2024-03-21');
});

test('a bare number of boats right behind its day has the people told with it', () => {
  const text = 'Saturday saw five small boats with 317 people, Sunday two with 138, which makes 455.';
  expect(figuresOf(text, '2026-01-19')).toContain('2 boats 2026-01-18');
});
