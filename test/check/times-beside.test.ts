import { expect, test } from 'vitest';
import { verdictsOn } from './judged.ts';

const BY_SEPTEMBER = (people: string) => `By 4 September this year ${people} people had crossed the Channel.`;
const ON_WEDNESDAY = (people: string) => `On Wednesday ${people} people crossed the Channel in small boats.`;

test.each([
  ['by the same dates of another year', BY_SEPTEMBER('27,409'), BY_SEPTEMBER('25,409'), '2023-09-05'],
  ['within days of them', BY_SEPTEMBER('27,597'), BY_SEPTEMBER('27,599'), '2023-09-05'],
  ['on one of the days of thousands', ON_WEDNESDAY('1,195'), ON_WEDNESDAY('1,183'), '2025-10-09'],
])('a count that is the record %s is held against nobody, and any other is', async (_, text, other, published) => {
  expect((await verdictsOn(text, published)).join()).toContain('unchecked: unsure');
  expect((await verdictsOn(other, published)).join()).toContain('differs');
});

test('a year that the words give by its number is not left for another', async () => {
  const text = 'By 4 September 2023 27,409 people had crossed the Channel in small boats.';
  expect(await verdictsOn(text, '2023-09-05')).toEqual(['27409 differs']);
});

test('a hedged count more than twice the record is likelier of another time than wrong', async () => {
  const text = (people: string) => `More than ${people} people crossed the Channel on 1 May, the Home Office said.`;
  expect(await verdictsOn(text('2,000'), '2024-05-03')).toEqual(['2000 unchecked: unsure']);
  expect(await verdictsOn(text('1,100'), '2024-05-03')).toEqual(['1100 differs']);
});

test('a story that is dated a day early has the number of the day of its date for yesterday', async () => {
  const text = (people: number) => `Yesterday ${people} people crossed the Channel in small boats.`;
  expect(await verdictsOn(text(445), '2025-08-12')).toEqual(['445 unchecked: unsure']);
  expect(await verdictsOn(text(430), '2025-08-12')).toEqual(['430 differs']);
});

test('"in two days" may be of two days that the story tells one by one', async () => {
  const text = 'In just two days more than 1,000 people crossed the Channel in small boats.';
  const told = 'On Friday 686 people were found, and 384 on Saturday. So the two days brought 1,070.';
  expect(await verdictsOn(`${text} ${told}`, '2023-07-10')).not.toContain('1000 differs');
});
