import { expect, test } from 'vitest';
import { checkClaims } from '../../src/check/check.ts';
import { judge, peopleIn, recordOn, verdictsOn } from './judged.ts';

test('what one figure shows of the writer’s last day helps the next', async () => {
  const people = await peopleIn('2025-01-01', '2025-03-20');
  const boats = await peopleIn('2025-01-01', '2025-03-20', 'small_boats');
  const verdicts = await judge(
    `So far this year ${people.toLocaleString('en-GB')} people have crossed the Channel. They came in ${boats} boats.`,
    '2025-03-23',
  );
  expect(verdicts.map(({ kind, reading }) => [kind, reading.period?.to.toString()])).toEqual([
    ['agrees', '2025-03-20'],
    ['agrees', '2025-03-20'],
  ]);
});

test('verdicts come in the order of the text, boats before people or not', async () => {
  expect(await verdictsOn('Three boats brought 250 people across the Channel on Monday.', '2026-08-18')).toEqual([
    '3 agrees',
    '250 agrees',
  ]);
});

test('the headline is judged too', async () => {
  expect(
    await verdictsOn(
      'On Monday 250 people crossed the Channel in three boats.',
      '2026-08-18',
      'More than 200 cross the Channel',
    ),
  ).toEqual(['200 agrees', '250 agrees', '3 agrees']);
});

test('one wrong figure does not spoil those beside it', async () => {
  expect(
    await verdictsOn(
      'On Monday 250 people crossed the Channel in three boats. In 2022, 51,000 people crossed the Channel. In 2023 it was 29,437.',
      '2026-08-18',
    ),
  ).toEqual(['250 agrees', '3 agrees', '51000 differs', '29437 agrees']);
});

test('the same story is judged the same twice', async () => {
  const story = 'So far this year 15,897 people have crossed the Channel, 43% fewer than by this point last year.';
  const kinds = async () => (await judge(story, '2026-08-18')).map(({ kind, explanation }) => [kind, explanation]);
  expect(await kinds()).toEqual(await kinds());
});

test('a story without figures has no verdicts', async () => {
  expect(checkClaims([], await recordOn('2026-08-18'), Temporal.PlainDate.from('2026-08-18'))).toEqual([]);
});

test('a number near that of the day before is no slip of a day where the story tells that day itself', async () => {
  expect(
    await verdictsOn(
      'Some 285 people crossed the Channel on Wednesday in 11 boats after 287 on Tuesday and a record 430 on Monday.',
      '2021-07-22',
    ),
  ).toEqual(['285 differs', '11 agrees', '287 agrees', '430 agrees']);
});
