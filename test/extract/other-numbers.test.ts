import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from './read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';
const ALONE = ['420 people 2026-08-16'];

test.each([
  'Anyone who sees a dinghy is asked to call the police on 101.',
  'Readers can ring the helpline on 116 123 at any time this week.',
  'Call the hotline anonymously on 0800 555 111 with details of boats.',
])('the number of a telephone counts nobody: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  'Boats landed on just 140 of the 229 days so far this year.',
  'Boats came on 18 days out of 31 in July.',
  'No boats came on 12 of the 31 days of July.',
  'No other boats arrived that day.',
])('days with boats are neither people nor boats, and days without say no zero of the month: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  'Experts have put the price of sending each migrant at £1.5million for the first 250.',
  'A dinghy can be bought for 700 on the internet.',
  'The bill cleared the Commons by 366 votes to 265 on Monday.',
  'The minister, who has a majority of 688, visited Dover on Monday.',
  'Two brothers, 21 and 18, were aboard on Sunday.',
  'It was day 164 of 2026.',
  'A room in Calais costs 900 a month.',
  'Such a dinghy is made for 20.',
  'Another 12 in court on Monday were accused of steering.',
  'The unit has grown from 120 to 210 staff since January.',
  'The crew has launched 108 times this year.',
])('prices, staff and launches are no arrivals: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test('people of another year are so many times as many', () => {
  expect(figuresOf(`${STORY} The total for July was three times last year's.`)[1]).toContain('×3');
  expect(figuresOf(`${STORY} July saw three times the 900 arrivals of July 2025.`)[1]).toContain('×3');
});

test.each([
  'They came ashore between about 06:15 and 11:40 on Sunday.',
  'The coastguard was called at 03:20 and again at 04:05.',
  'Officers met a third boat off Deal.',
  'A fourth landed later and officers met a fifth with a broken engine.',
  'A man, one of whom no more was said, was led ashore.',
])('hours and boats in a row count nothing: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test('a third of them is a part, and one boat on a day is counted', () => {
  expect(figuresOf(`${STORY} A third of them were children.`)).toHaveLength(2);
  expect(figuresOf(`${STORY} On Monday only one boat came.`)).toContain('1 boats 2026-08-17');
});

test('the boat in which a part of a group sat is no count of boats, the only one is', () => {
  const boats = (text: string) => figuresOf(`${STORY} ${text}`).filter((line) => line.includes('boats'));
  expect(boats('On Monday 140 migrants, 51 of them crammed on to one inflatable, were taken to Dover.')).toEqual([]);
  expect(boats('On Monday 62 people crossed the Channel, all of them in one boat.')).toHaveLength(1);
});

test('a multiple right behind a part of the arrivals is of that part', () => {
  const claims = claimsOf(
    'On Sunday 420 migrants crossed the Channel. Kent has 310 children in its care, three times as many as in 2020.',
  );
  expect(claims.at(-1)?.uncheckable).toContain('a part');
});

test.each([
  'Labour took 401 days to reach 50,000; under Mr Sunak it was 603.',
  'It took Labour 401 days to get to 50,000, and it took Rishi Sunak 603.',
  'Sir Keir got to 50,000 in 401 days, against 603 for Mr Sunak.',
])('days that a mark took are no people: "%s"', (sentence) => {
  const text = `Since January 27,029 migrants have crossed the Channel in small boats. ${sentence}`;
  expect(figuresOf(text, '2025-08-12').filter((figure) => figure.startsWith('603 '))).toEqual([]);
});

test('how long the first so many of a year took is no count of the year so far', () => {
  const text =
    'Small boats have brought 27,029 migrants so far this year. It took 194 days to reach 20,000, against 603 people who came on Friday.';
  const [, mark, friday] = figuresOf(text, '2025-08-12');
  expect(mark).toMatch(/^20000 people .* unsure$/);
  expect(friday).toBe('603 people 2025-08-08');
});

test.each(['He is 31 and was filmed at the tiller of a dinghy.', 'She was only 24 when she was seen on board.'])(
  'an age is no load: "%s"',
  (sentence) => {
    expect(figuresOf(`Small boats brought 514 migrants on Sunday. ${sentence}`)).toHaveLength(1);
  },
);

test('the days that a prime minister took are no people', () => {
  const text =
    'Channel crossings under Starmer go above 50,000. Rishi Sunak had been in office for 603 when he came to that figure. For Boris Johnson it took about 1,066.';
  expect(figuresOf(text, '2025-08-14')).toHaveLength(1);
});

test('"in no year since 2018" counts nothing over all those years', () => {
  const text = 'In no year since 2018 was the mark of 30,000 small boat arrivals left behind so soon.';
  expect(figuresOf(text, '2025-09-07').join()).not.toContain('2018-01-01');
});
