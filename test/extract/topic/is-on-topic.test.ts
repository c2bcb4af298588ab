import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimsOf, figuresOf } from '../read-story.ts';

const OTHER_CROSSINGS = [
  'The Humber Bridge saw 34,500 crossings on Monday, up from 31,200 a year earlier.',
  'The Dartford Crossing was used 160,000 times on Friday, a record for July.',
  'The council will repaint 31 zebra crossings by May. Twelve people were hurt at them last year.',
  'Wightlink made 38,200 crossings last year, down 8 per cent. On the busiest day 19,000 people came over.',
  'A toll of £2 will be charged from May; some 14,000 people crossed the bridge on Sunday.',
  'The Dover line made 42 crossings a day, and 5.2 million people came over in half a year.',
  'More than 4.9 million people crossed the Channel by Eurostar in three months, and 61,000 did so on Saturday.',
  'Some 1,206 people crossed the line in Dover on Sunday, against 1,050 last year.',
  'A cruise ship with 3,200 people aboard arrived in Dover on Tuesday, the 31st this season.',
];
const OTHER_ARRIVALS = [
  'Heathrow had 131,000 arrivals on Sunday, its busiest day of the year so far.',
  'Some 431,000 people came to Britain to study in the year to March. Arrivals from India dropped by 32,000.',
  'More than 218,000 people have arrived under the Ukraine schemes, the Home Office said on Thursday.',
  'Arrivals from China passed 430,000 last year, the tourism board said.',
  'About 12,400 brent geese have arrived in Kent from Siberia, 9 per cent more than by this date in 2024.',
  'Landings of mackerel at Hastings reached 14 tonnes on Saturday, from nine boats.',
];
const OTHER_WATER = [
  'Some 35,000 boats are now on the canals, 2% up on the year before, with 11,200 people living aboard.',
  'Fire crews in boats brought 83 people to safety when the Severn burst its banks on Sunday, and a further 20 on Monday.',
  'Thirty-two boats and 640 paddlers raced on Sunday. Organisers counted 4,000 people on the banks.',
  'Fifty-one vessels and 3,000 crew came to Ramsgate for the festival; 120,000 people are expected.',
  'Forty rowers in ten gigs set out from Dover on Saturday and reached Calais in five hours.',
  'Three people have crossed the Channel six times. The association expects 300 attempts this summer.',
  'The first relay of the season crossed the Channel on Saturday. So far this year 19 swimmers have made it across.',
  'Some 210 dinghies and 430 sailors came to Hayling Island for the nationals. On Wednesday 48 boats were out.',
  'Seven bathers and four paddleboarders were brought ashore at Camber on Sunday, the busiest day of the year.',
];
const OTHER_SEAS = [
  'A wooden boat with 180 people aboard reached Aceh on Monday. Since November 560 people have landed.',
  'Boats carrying 1,200 people landed on Lampedusa on Thursday. More than 23,000 migrants have arrived in Italy this year.',
  'The Balearics had 21 boats with 402 people on Sunday. Arrivals this year are up 77 per cent.',
  'The Coast Guard met 306 Haitians in an overloaded boat off Key Largo. Since October 1,900 migrants have been stopped at sea.',
  'Three boats with 96 Syrians came ashore near Cape Greco on Saturday. Cyprus has taken in 2,140 people by sea.',
  'Eleven men came ashore near Broome in April, the first boat to reach Australia this year.',
  'The tanker waited in the Strait of Hormuz with 340 people aboard on Tuesday.',
];
const OTHER_TIMES = [
  'On 29 May 1940 some 47,000 men were landed at Dover from small boats and ferries.',
  'By 1700 about 40,000 Huguenots had crossed the Channel to England, 600 of them in open boats.',
  'Some 130 ships came up the Channel in July 1588 with 19,000 soldiers aboard.',
  'A fleet of 61 boats crossed the Channel to mark the anniversary, with 290 people aboard.',
];
const OTHER_MATTERS = [
  'Just 24 per cent of 2,100 adults think the government will stop small boats, down from 31 in May.',
  'Reform took the seat by 412 votes. Small boats were named by most of its voters.',
  'About 500 people gathered outside the hotel on Sunday. It houses 138 men. Police made 16 arrests.',
  'Border Force officers stopped a yacht off Kent on Tuesday and took 610 kilos of cocaine. Six men were arrested.',
  'Some 281 people have been sent back to France on charter flights and 350 have come the other way.',
  'Researchers talked to 143 migrants in Calais who hoped to cross the Channel.',
];

const BOATS_AND_PEOPLE = [
  'The coastguard dealt with 2,140 calls in August, a rise of 6%. Of those brought to safety 310 were cut off by the tide, and 390 boats were towed.',
  'Volunteers saw 44 boats through the flight on Saturday, its busiest day. The total for the year is 2,710.',
  'Some 30 people were picked up by inflatables in Hereford on Saturday. Five boats came from nearby.',
  'Makers sold 2,030 small craft from January to June. Inflatables and RIBs were 840 of them.',
  'The lifeboat towed in a yacht on Friday. It took two men off a dinghy. Seven people were brought ashore in all, the most since May.',
  'Port chiefs said that 94,000 people came through Dover by Monday, with arrivals from Calais up 4 per cent.',
  'Three boats and a tractor took 58 people out of Tewkesbury on Monday. The total for the week is 131.',
  'Gusts kept 130 boats in Dover on Friday. It was the windiest day on record there.',
  'Some 300,000 people crossed over to a new bank in March, the highest number since 2021.',
  'About 17,000 people arrived at Camber on Sunday. In all 24 children were lost and found.',
  'Some 590 people arrived by ambulance on Sunday, and admissions in Kent rose to 11,900.',
];
const WITHOUT_A_COUNT = [
  'By Thursday 290 people had arrived in Britain on five flights, and 110 more were on the way.',
  'Shore, about a family in a dinghy, has been seen by 9,000 people in Dover and by the Channel.',
  'The mayor said that 1,050 migrants were in Calais on Monday, against 620 in May.',
  'More than 700 vicars have signed a letter on small boats. Some 190 did so on Sunday.',
  'Border Force is to have 11 new boats, each for 18 people, by 2027.',
  'Some 33,200 people have been brought to Britain under the Afghan schemes, and 21,000 more may come.',
  'Of 2,050 people who said that they were children on arrival, 980 were found to be adults.',
  'Two men deny that they steered a boat across the Channel in May with 54 others aboard.',
];

describe.each([
  ['other crossings', OTHER_CROSSINGS],
  ['other arrivals', OTHER_ARRIVALS],
  ['boats on other water', OTHER_WATER],
  ['other seas', OTHER_SEAS],
  ['other times', OTHER_TIMES],
  ['other matters', OTHER_MATTERS],
  ['boats and people that show none of the signs', BOATS_AND_PEOPLE],
  ['our field without a count of those who came', WITHOUT_A_COUNT],
])('what is told of %s', (_, texts) => {
  test.each(texts)('gives no figure of small boats: %s', (text) => {
    const ours = claimsOf(text).filter(({ readings: [{ metric }] }) => /^(?:small_boat|people_per_boat)/.test(metric));
    expect(ours.map(({ sentence, figure }) => `${figure.value} in "${sentence}"`)).toEqual([]);
  });
});

const FEW_WORDS: readonly [text: string, counts: readonly number[]][] = [
  ['A further 512 were landed at Dover on Monday from eight craft, and the count rose to 19,214.', [512, 8, 19_214]],
  ['Border Force met twelve dinghies off Dungeness on Friday. It makes 21,460 this year.', [12, 21_460]],
  ['Ten boats brought 612 people across on Saturday, the Home Office log shows.', [10, 612]],
  [
    'A single inflatable carried 112 people to Kent on Saturday. In all 401 landed that day, from six boats.',
    [112, 401, 6],
  ],
  ['Crossings from October to December came to 11,572.', [11_572]],
  ['In the seven days to Sunday 1,195 migrants were recorded.', [1195]],
  ['UK sees 825 cross in one day', [825]],
  ['Eleven dinghies, 655 people on Saturday. The year stands at 8,064.', [11, 655, 8064]],
  ['Dover got 374 migrants from the other six boats.', [374, 6]],
  ['On 31 May the number of people in small boats was 1,195.', [1195]],
  ['After a quiet week, 237 were brought in to Dover on Saturday from four boats.', [237, 4]],
  ['2,278 people – an average of 175 a day – have crossed the Channel so far this month.', [2278, 175]],
  ['Ministers were told 9,638 had arrived in 166 boats by Tuesday.', [9638, 166]],
  ['On the day the plane to Kigali stayed put, 444 people were brought into Dover in 11 boats.', [444, 11]],
];

test.each(FEW_WORDS)('few words are enough, without any headline: %s', (text, counts) => {
  expect(claimsOf(text).map(({ figure }) => figure.value)).toEqual(counts);
});

test('a headline says what the text leaves unsaid, and the other way round', () => {
  const text = 'It was the highest number since 14 June, and 19 more than on Friday. The next day: 431.';
  expect(figuresOf(text)).toEqual([]);
  expect(figuresOf(text, '2026-08-18', 'Channel arrivals on Saturday')).not.toEqual([]);
});

test('an aside of ferries or of Italy does not take a story of arrivals away, and one at its head does', () => {
  const arrivals = 'On Saturday 703 people arrived in 11 boats. It was a calm day.';
  expect(figuresOf(`${arrivals} Ferries ran late.`)).toHaveLength(2);
  expect(figuresOf(`${arrivals} Italy had a busy day too.`)).toHaveLength(2);
  expect(figuresOf('The ferry brought 703 people to Sark on Saturday. It was a calm day for all four boats.')).toEqual(
    [],
  );
});

test('a story of visas that goes on to small boats is counted from there', () => {
  const story =
    'Some 192,000 work visas were granted in the year to March. Small boats are another matter. They have brought 19,982 people since January.';
  expect(figuresOf(story, '2025-07-02')).toEqual(['19982 people 2025-01-01..2025-07-01']);
});

const TERSE = z.strictObject({
  doc: z.string(),
  published: z.iso.date(),
  headline: z.string(),
  text: z.string(),
  counts: z.array(z.strictObject({ value: z.number(), metric: z.string() })),
});

test('of the counts that people read in texts of one or two sentences nearly all are found', () => {
  const lines = readFileSync(join(import.meta.dirname, 'terse.jsonl'), 'utf8')
    .trim()
    .split('\n');
  let found = 0;
  let all = 0;
  for (const { published, headline, text, counts } of lines.map((line) => TERSE.parse(JSON.parse(line)))) {
    const values = new Set(
      claimsOf(text, published, headline)
        .filter(({ figure }) => figure.kind === 'count')
        .map(({ figure }) => figure.value),
    );
    all += counts.length;
    found += counts.filter(({ value }) => values.has(value)).length;
  }
  expect(all).toBeGreaterThan(180);
  expect(found / all).toBeGreaterThan(0.97);
});

test.each([
  ['For eleven days nobody came ashore. On Sunday 615 people did, in a dozen boats, the most this year.', '615 people'],
  ['In its first six months the government has seen 19,000 people land from small boats.', '19000 people'],
  [
    'Thirteen boats. That is all it took to bring 1,072 people into Dover on Friday, or more than 80 in each.',
    '1072 people',
  ],
])('few words are enough: "%s"', (text, figure) => {
  expect(figuresOf(text, '2025-09-20').join()).toContain(figure);
});

test('a story that gives the topic its name is of it, wherever else its words lead', () => {
  const text =
    'A leaflet pushed through doors in Essex puts the number of Channel arrivals since 2024 at 100,000. Records have 66,244.';
  expect(figuresOf(text, '2026-02-10')).not.toEqual([]);
  const ferry = 'A leaflet pushed through doors in Essex puts the number of ferry arrivals since 2024 at 100,000.';
  expect(figuresOf(ferry, '2026-02-10')).toEqual([]);
  const queue =
    'Motorists bound for Calais queued for hours. The ferry port said 72,000 passengers went through. Channel migrants were for once not the story.';
  expect(figuresOf(queue, '2022-07-25')).toEqual([]);
});
