import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each([
  'Small-boat crossings could reach 50,000 this year.',
  'Officials expect 30,000 people to cross the Channel this year.',
  'The Channel total is on course for 40,000 this year.',
  'Channel arrivals are set to top 20,000 by the end of the month.',
  'Up to 60,000 people are forecast to cross the Channel this year.',
  'Analysts reckon on 30,000 Channel migrants by Christmas.',
  'Ministers fear days of 1,200 small-boat arrivals by the summer.',
  'It’ll be 90,000 people across the Channel before the next election.',
  'Planners are working on 40,000 small-boat arrivals for next year.',
  'Ministers had hoped for no more than 10,000 Channel migrants by now.',
  'Planning assumptions seen by this paper put Channel arrivals at 45,000 this year.',
  'Channel migrants: sixty thousand by Christmas?',
  'Ministers fear that 45,000 people will cross the Channel by the end of the year.',
  'Officials now foresee about 30,000 Channel arrivals by the end of December.',
  'The Home Office had anticipated 31,000 small-boat arrivals this year.',
  'A quiet spring is no insurance against 50,000 Channel migrants in the next year.',
  'Ministers have pencilled in 30,000 small-boat arrivals for this year.',
  'Officials have put 30,000 Channel crossings next year in their budget.',
  'For this year 45,000 Channel crossings are foreseen.',
  'Modellers see 45,000 people crossing the Channel by the end of 2027.',
])('"%s" is a forecast', (sentence) => {
  expect(figuresOf(sentence)).toEqual([expect.stringMatching(/ forecast/)]);
});

test.each([
  [
    'Small boats brought 600 people to Kent on Sunday. It would have been beaten too by 11 November 2021 (1,250 people).',
    '1250 people 2021-11-11',
  ],
  ['Small boats, May 2024: 2,881. For April the line would read 2,132.', '2132 people 2024-04-01..2024-04-30'],
])('what would have been said of a time that is over is no forecast: %s', (text, figure) => {
  expect(figuresOf(text, '2024-06-04').at(-1)).toBe(figure);
});

test.each([
  'So far this year 15,897 people have crossed the Channel.',
  'The Home Office was wrong and 15,897 people crossed the Channel this year.',
  'Officials say that 15,897 people have crossed the Channel this year, and that is that.',
  'The total of Channel arrivals this year is 15,897, and boats still at sea were expected to add to it.',
  'Small boats had brought 45,755 people by the end of 2022.',
])('"%s" is no forecast', (sentence) => {
  expect(figuresOf(sentence)).toEqual([expect.not.stringContaining('forecast')]);
});

test('a day in May is no wish', () => {
  expect(
    figuresOf(
      'So far 8,278 people have crossed the Channel in 2024, up on the 6,192 counted by 1 May last year.',
      '2024-05-02',
    ),
  ).not.toContainEqual(expect.stringContaining('forecast'));
});

test.each([
  ['As many as 4,000 arrivals in September are expected from the Channel.', '2026-09-01..2026-09-30'],
  ['Officials expect 800 more people to cross the Channel before the month is out.', '2026-08-18..2026-08-31'],
  ['Officials fear that 30,000 people will cross the Channel this year.', '2026-01-01..2026-12-31'],
])('a forecast is of the time that comes: "%s"', (sentence, days) => {
  expect(figuresOf(sentence)).toEqual([expect.stringContaining(days)]);
});

test.each(['between May and June', 'than May and June'])('the month in "%s" is no forecast', (time) => {
  const text = `The number of small-boat arrivals was 38% higher ${time}.`;
  expect(figuresOf(text, '2025-07-15').join()).not.toContain('forecast');
});

test('"will have come by Christmas" is a forecast', () => {
  const text = 'Officials plan on the basis that 36,000 people will have crossed the Channel by Christmas.';
  expect(figuresOf(text, '2024-11-10')[0]).toContain('forecast');
});

test('what has happened in a clause of its own is no forecast', () => {
  const text = 'The fall would have been steeper before yesterday, when 14 boats and 756 migrants crossed the Channel.';
  expect(figuresOf(text)).toEqual(['14 boats 2026-08-17', '756 people 2026-08-17']);
  const feared = 'Officials fear a day may come, when 1,500 migrants cross the Channel.';
  expect(figuresOf(feared)[0]).toContain('forecast');
});

test.each([
  ["This year could beat 2021's record of 28,526 Channel crossings.", '28526 people 2021-01-01..2021-12-31'],
  ["Last year's 28,526 Channel crossings are likely to be passed.", '28526 people 2021-01-01..2021-12-31'],
  ['Channel crossings will soon top the 28,526 recorded in 2021.', '28526 people 2021-01-01..2021-12-31'],
])('a number that belongs to a year that is over is no forecast: %s', (text, figure) => {
  expect(figuresOf(text, '2022-08-29').map((each) => each.replace('more_than ', ''))).toEqual([figure]);
});

test("this year's number that is still to come is one", () => {
  expect(
    figuresOf("Officials fear that this year's total of Channel crossings could be 60,000.", '2022-08-29'),
  ).toEqual([expect.stringMatching(/^60000 people .* forecast$/)]);
});

test('what goes on at the time is no forecast, though the sentence has one', () => {
  const text = 'First flights to Rwanda may be months away as Channel crossings reach 7,000 this year.';
  expect(figuresOf(text, '2022-05-03')).toEqual(['7000 people 2022-01-01..2022-05-02']);
  expect(figuresOf('Dover may be full as Channel crossings could reach 7,000.', '2022-05-03')).toEqual([
    expect.stringMatching(/ forecast$/),
  ]);
});

test('"by the end of the year" is behind us in a year that is over, and ahead beside a forecast', () => {
  const over =
    'In 2022 it was higher for Channel migrants: by the same date 27,977 had come, and by the end of the year 45,755.';
  expect(figuresOf(over, '2023-09-12').at(-1)).toBe('45755 people 2022-01-01..2022-12-31');
  const ahead = 'So far 23,247 Channel migrants have come, and by the end of the year there could be 35,000.';
  expect(figuresOf(ahead, '2023-09-12')).toEqual([
    '23247 people 2023-01-01..2023-09-11',
    '35000 people 2023-01-01..2023-12-31 forecast',
  ]);
});

test.each([
  'The likely figure for 31 December is put at 48,000.',
  'Projections make the probable year-end total 48,000.',
  'Officials estimate the number on 31 December at 48,000.',
])('a number of a day that is to come is a forecast: "%s"', (text) => {
  const told = 'So far this year 23,247 people have crossed the Channel in small boats.';
  expect(figuresOf(`${told} ${text}`, '2025-07-26').at(-1)).toMatch(/^48000 people 2025-01-01\.\.2025-12-31 forecast$/);
});

test('what is likeliest and what was estimated for a day that is over is none', () => {
  expect(figuresOf('The likeliest cause is calm, and 310 people crossed the Channel on Monday.')).toEqual([
    '310 people 2026-08-17',
  ]);
});

test.each([
  'On Wednesday it was calm. The day would end with 514 people ashore in Kent from ten small boats.',
  'Wednesday would finish with 514 people ashore in Kent from ten small boats.',
  'On Wednesday it was calm. By nightfall 514 people would have come ashore from ten small boats.',
])('"would" that tells how a day went on foretells nothing: "%s"', (text) => {
  expect(figuresOf(text, '2024-03-21')).toEqual(['514 people 2024-03-20', '10 boats 2024-03-20']);
});

test('"would" of what somebody fears is a forecast', () => {
  const text = 'Officials fear the weekend would end with 500 people ashore from small boats.';
  expect(figuresOf(text, '2024-03-21').join()).toMatch(/forecast/);
});

test('what has come so far is no forecast beside one, nor of the year that is to be passed', () => {
  expect(figuresOf('August is heading for a record, with 6,000 Channel crossings so far.', '2022-08-23')).toEqual([
    '6000 people 2022-08-01..2022-08-22',
  ]);
  expect(
    figuresOf(
      "Channel crossings look likely to beat last year's record, with 22,670 having come so far.",
      '2022-08-23',
    ),
  ).toEqual(['22670 people 2022-01-01..2022-08-22']);
  expect(figuresOf('There could be 40,000 Channel crossings, far more than so far.', '2022-08-23')).toEqual([
    expect.stringMatching(/ forecast$/),
  ]);
});

test('figures that may be revised are no forecast', () => {
  const text = 'Daily figures, which may be revised, show 8,790 small boat arrivals since the start of the year.';
  expect(figuresOf(text, '2024-05-09')).toEqual(['8790 people 2024-01-01..2024-05-08']);
});
