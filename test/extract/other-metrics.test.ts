import { expect, test } from 'vitest';
import { claimsOf } from './read-story.ts';

/** The metric of each figure, so that a story about boats may speak of other things. */
function metricsIn(text: string, published = '2026-08-18'): string[] {
  return claimsOf(text, published).map(({ figure, readings }) => `${figure.value} ${readings[0].metric}`);
}

test.each([
  ['The Home Office said 24,000 people had been returned since July 2024.', '24000 returns'],
  ['Some 35,000 people with no right to stay were removed last year.', '35000 returns'],
  ['There were 9,151 enforced returns last year.', '9151 returns'],
  ['Last year 5,000 foreign criminals were deported.', '5000 returns'],
  ['The French stopped 500 people from leaving last week.', '500 crossings_prevented'],
  ['Last week 500 people were prevented from crossing by the French authorities.', '500 crossings_prevented'],
  ['French police prevented 22,500 crossings last year.', '22500 crossings_prevented'],
  ['At least 82 people died in the Channel last year.', '82 channel_deaths'],
  ['There have been 14 deaths in the Channel this year.', '14 channel_deaths'],
  ['At the end of March 20,885 asylum seekers were living in hotels.', '20885 asylum_hotels'],
  ['Some 32,000 people were housed in hotels in June 2025.', '32000 asylum_hotels'],
  ['Some 111,084 people claimed asylum in the year to June 2025.', '111084 asylum_claims'],
  ['There were 108,138 asylum claims in 2024.', '108138 asylum_claims'],
  ['The asylum backlog stood at 90,812 people in June 2025.', '90812 asylum_backlog'],
  ['Some 70,532 cases were awaiting an initial decision in June 2025.', '70532 asylum_backlog'],
  ['Net migration was 431,000 in 2024.', '431000 net_migration'],
])('"%s" is of %s', (sentence, figure) => {
  expect(metricsIn(sentence)).toEqual([figure]);
});

test('one story may count arrivals and returns', () => {
  expect(
    metricsIn(
      'Since the election 75,000 people have crossed the Channel in small boats, while 50,000 people have been returned.',
    ),
  ).toEqual(['75000 small_boat_arrivals', '50000 returns']);
});

test('people stopped by the French are not those who arrived', () => {
  expect(
    metricsIn(
      'Last week 425 people arrived by small boat, while 500 people were prevented from crossing by the French.',
    ),
  ).toEqual(['425 small_boat_arrivals', '500 crossings_prevented']);
});

test.each([
  'Italy has seen 40,000 sea arrivals this year, its interior ministry said.',
  'Some 12,000 migrants reached the Canary Islands this year, Spain said.',
  'Across the Mediterranean 60,000 people have arrived in Greece this year.',
  'US border agents met 200,000 migrants at the Mexican border last month.',
])('counts of other countries are never ours: "%s"', (sentence) => {
  const ours = claimsOf(sentence).filter(
    ({ readings, scope }) => readings[0].metric === 'small_boat_arrivals' && scope === 'UK',
  );
  expect(ours).toEqual([]);
});

test('a story that looks abroad still counts its own arrivals', () => {
  const claims = claimsOf(
    'So far this year 15,897 people have crossed the Channel in small boats. In Italy 40,000 people have arrived by sea.',
  );
  expect(claims.filter(({ scope }) => scope === 'UK').map(({ figure }) => figure.value)).toEqual([15_897]);
});

test.each([
  ['Migrants waiting on the French coast made up for lost time on Saturday: 503 crossed.', '503 small_boat_arrivals'],
  ['Some 70,532 people were waiting on a decision in June 2025.', '70532 asylum_backlog'],
])('whoever waits for calm seas awaits no decision: "%s"', (sentence, expected) => {
  const claims = claimsOf(`Small boats are back in the Channel. ${sentence}`, '2025-11-10');
  expect(claims.map(({ figure, readings }) => `${figure.value} ${readings[0].metric}`)).toContain(expected);
});
