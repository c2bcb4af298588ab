import { expect, test } from 'vitest';
import { claimsOf, figuresOf } from '../read-story.ts';

test.each([
  ['Channel migrants, the weekend. 712 people. Eleven boats.', ['712 people', '11 boats']],
  ['Migrants on Monday: 219. Boats: four.', ['219 people', '4 boats']],
  ['Some 1,160 migrants came on Sunday after 1,305 on Saturday. Boats numbered 25 and 23.', ['25 boats', '23 boats']],
  ['Migrants landed at Dover on three days; the boats were seven, eight and six.', ['7 boats', '8 boats', '6 boats']],
  ['Border Force count, small boats. People 440, boats 7.', ['440 people', '7 boats']],
  ["Arrivals by small boat fell. June's 1,664 was the lowest for two years.", ['1664 people']],
])('a label and its number are a count: %s', (text, figures) => {
  const lines = figuresOf(text, '2025-07-02').map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(lines).toEqual(expect.arrayContaining(figures));
});

test('a mean is known by the numbers beside it, with its words or in brackets', () => {
  const metricsOf = (text: string) =>
    claimsOf(text, '2025-07-02').map(({ figure, readings: [{ metric }] }) => [figure.value, metric]);
  expect(metricsOf("Friday's six boats brought 491 people to Dover, an average of 82.")).toEqual([
    [6, 'small_boats'],
    [491, 'small_boat_arrivals'],
    [82, 'people_per_boat'],
  ]);
  expect(metricsOf('In June 6,642 migrants came in 119 boats. A year before: 5,435 in 110 (49).').slice(2)).toEqual([
    [5435, 'small_boat_arrivals'],
    [110, 'small_boats'],
    [49, 'people_per_boat'],
  ]);
});

test('a number at the head of a sentence with more words, and boats of something else, are no labels', () => {
  expect(figuresOf('Migrants crossed the Channel on Monday. Boats: a history in 40 pictures.')).toEqual([]);
  expect(figuresOf('The regatta was a success. Boats: 122. People: 2,300.')).toEqual([]);
});

test('nobody followed is a zero', () => {
  expect(figuresOf('Sixty-one migrants in one boat arrived on Sunday; none followed on Monday.')).toContain(
    '0 people 2026-08-17',
  );
});

test('a table in a line gives people and boats of each of its days', () => {
  const week = 'Channel migrants, boats in brackets. Mon 0 / Tue 231 (4) / Wed 400 (6).';
  expect(figuresOf(week, '2025-06-13')).toEqual([
    '0 people 2025-06-09',
    '231 people 2025-06-10',
    '4 boats 2025-06-10',
    '400 people 2025-06-11',
    '6 boats 2025-06-11',
  ]);
  expect(figuresOf('Migrants crossed the Channel. She sat 3 exams and the sun shone.')).toEqual([]);
});

test('labels behind little pictures and bullets are of the days above them', () => {
  const lines = 'Channel small boats\n🗓️ Sat 8 to Mon 10 August\n👥 Arrivals: 911\n🚤 Boats: 10';
  expect(figuresOf(lines)).toEqual(['911 people 2026-08-08..2026-08-10', '10 boats 2026-08-08..2026-08-10']);
  expect(figuresOf('Channel migrants\nThurs 6 August\n• Boats: 3\n• People: 146')).toEqual([
    '3 boats 2026-08-06',
    '146 people 2026-08-06',
  ]);
});

test('a label may say that there was nobody', () => {
  const day = 'Small boats in the English Channel\nFriday 7 August 2026\n';
  expect(figuresOf(`${day}People detected: nil\nBoats detected: none`)).toEqual([
    '0 people 2026-08-07',
    '0 boats 2026-08-07',
  ]);
  expect(figuresOf(`${day}Injuries: nil. Comment: none.`)).toEqual([]);
});

test('a direction of a script ends its sentence, and tells of the day told before', () => {
  const script =
    'Hundreds of migrants crossed the Channel on Monday. [GRAPHIC: TWO BOATS / 230 PEOPLE] It brings the total this year to 15,472.';
  expect(figuresOf(script, '2026-08-11').slice(-3)).toEqual([
    '2 boats 2026-08-10',
    '230 people 2026-08-10',
    '15472 people 2026-01-01..2026-08-10',
  ]);
  expect(figuresOf('Migrants crossed. [They] Say 230 people came on Monday.', '2026-08-11')).toEqual([
    '230 people 2026-08-10',
  ]);
});
