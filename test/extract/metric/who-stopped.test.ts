import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

const STORY = 'More than 400 migrants crossed the Channel to Kent on Sunday.';

function metricsOf(sentence: string): string[] {
  return claimsOf(`${STORY} ${sentence}`)
    .slice(1)
    .map(({ figure, readings }) => `${figure.value} ${readings[0].metric}`);
}

test.each([
  [
    'UK officials picked up or intercepted 420 people in nine boats',
    'the French coastguard stopped 118 people in four others',
  ],
  ['Border Force met 420 people in nine boats', 'French patrols turned round and rescued a further 118'],
  ['Some 420 people were found by British vessels in nine boats', '118 in two boats by the French navy'],
])('those whom the British pick up have come, those whom the French stop have not: "%s, while %s"', (ours, theirs) => {
  const metrics = metricsOf(`${ours}, while ${theirs}.`);
  expect(metrics).toContain('420 small_boat_arrivals');
  expect(metrics).toContain('9 small_boats');
  expect(metrics).toContain('118 crossings_prevented');
});

test('boats are of the people who came in them, whatever is told behind', () => {
  const figures = figuresOf(
    `${STORY} On Monday another 310 people came on seven different boats, and 95 were stopped.`,
  );
  expect(figures).toContain('310 people 2026-08-17');
  expect(figures).toContain('7 boats 2026-08-17');
});

test('whoever the sentence before tells of is meant by "they"', () => {
  expect(metricsOf('The French navy dealt with a boat off Boulogne. They rescued 31 migrants.')).toContain(
    '31 crossings_prevented',
  );
  expect(metricsOf('Border Force dealt with a boat off Deal. They rescued 31 migrants.')).toContain(
    '31 small_boat_arrivals',
  );
});

test('those of whom a French authority tells that they were rescued had not come', () => {
  expect(metricsOf('The maritime prefecture told reporters that 1,950 people had to be rescued.')).toEqual([
    '1950 crossings_prevented',
  ]);
});

test('people whom the British stop on the other side have not come', () => {
  expect(metricsOf('Border Force stopped 60 people from boarding in Calais.')).not.toContain('60 small_boat_arrivals');
});

test('those stopped beside the arrivals of a day were stopped on that day', () => {
  expect(
    claimsOf(`${STORY} The French authorities stopped 166 people.`).map(({ readings }) => `${readings[0].period?.to}`),
  ).toEqual(['2026-08-16', '2026-08-16']);
});

test('those to whose aid the French came are none who arrived', () => {
  const text =
    'At the weekend the French coastguard came to the aid of 64 migrants who were bound for the UK in a small boat.';
  expect(figuresOf(text, '2020-11-30').join()).not.toContain('64 people');
});

test('the people of the incidents that somebody dealt with go with them', () => {
  const text =
    'Border Force had dealt with 17 incidents involving 512 people on Monday, and the French had prevented 99 people from leaving.';
  expect(metricsOf(text)).toEqual(['17 small_boats', '512 small_boat_arrivals', '99 crossings_prevented']);
});

test('what the French count of those who tried to cross is no number of arrivals', () => {
  expect(
    metricsOf(
      'The maritime prefecture recorded 2,700 migrants who tried to cross last year. Of those, 2,300 had to be rescued.',
    ),
  ).toEqual(['2700 crossings_prevented', '2300 crossings_prevented']);
});

test.each(['turned round by the French', 'headed off by French patrols', 'held back on the beaches by gendarmes'])(
  'those who were %s have not come',
  (done) => {
    expect(metricsOf(`On Monday 310 people came in small boats, while 425 were ${done}.`)).toEqual([
      '310 small_boat_arrivals',
      '425 crossings_prevented',
    ]);
  },
);

test('whom the police stop while they are trying have not come', () => {
  const text =
    'Small boats brought 317 people on Tuesday. On Monday she watched police stop more than 200 who were trying.';
  expect(figuresOf(text, '2024-09-04').at(-1)).toMatch(/^more_than 200 crossings_prevented/);
});

test('records told behind people whom the French rescued are of those who came', () => {
  const text =
    'Small boats brought 1,194 migrants on Saturday. Nearly 200 others were rescued by the French. One day in September 2022 still has the record, with 1,305.';
  expect(figuresOf(text, '2025-06-02').at(-1)).toBe('1305 people 2022-09-01..2022-09-30 max_day');
});

test('the number stopped is that of the side of whom the sentence before tells, unless it names the other', () => {
  const metricOf = (before: string, stopped = 'stopped') =>
    metricsOf(`${before} The number ${stopped} in the whole of last month was 143.`).at(-1);
  expect(metricOf('Border Force met 230 people in seven boats.')).toBe('143 small_boat_arrivals');
  expect(metricOf('The French navy met 230 people in seven boats.')).toBe('143 crossings_prevented');
  expect(metricOf('Border Force met 230 people in seven boats.', 'stopped by the French')).toBe(
    '143 crossings_prevented',
  );
});
