import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';
const ALONE = ['420 people 2026-08-16'];

test.each([
  'The old airfield, which held some 3,900 people in July, has been emptied.',
  'A prison ship with 400 people on it lay off Portland in July.',
  'The camp was meant for 1,500 migrants.',
  'The camp was meant for 1,500. At one stage in July it had 3,900, whole families among them.',
])('people whom a place holds have not crossed then: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  'Ghana agreed in principle to take 4,500 people this year.',
  'Nurses immunised 310 people on Monday.',
  'Ministers have sanctioned 150 people this year.',
  'Seats for 180 people were booked on a plane that left on Monday.',
  'A town of 12,000 people held a meeting on Monday.',
  'The airport handled 88,000 people on Monday.',
  'Doctors examined 310 migrants at the airfield in July.',
])('people that somebody deals with have not crossed: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  'Some 240 people were on the charter flight that left on Monday.',
  'There were 870 people in detention on Monday.',
  'She had driven home on Monday with 28 others in a minibus.',
  'Police found 22 migrants in a lorry on Monday.',
  'More than 60 people spoke in the debate on Monday.',
  'About 120 people were evicted from a squat on Monday.',
  'Some 51 survivors were seen at the scene, and 16 of them were taken to hospital on Monday.',
  'Some 330 migrants staged a protest on Monday.',
  'Some 5,200 migrants are thought to be working illegally this year.',
  'Only 1,840 of them are still reporting to the authorities this week.',
  'Some 2.4 million people passed through the port in July.',
])('people who do something else have not crossed: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(ALONE);
});

test.each([
  'Eight dinghies disgorged 310 people on Monday.',
  'The gangs put 310 people to sea on Monday.',
  'Lifeboats hauled 310 people ashore on Monday.',
  'On Monday 310 people chanced it in five boats.',
  'Smugglers sent 310 people over on Monday.',
  'Some 310 people were transferred to Border Force boats on Monday.',
  'Kent saw 310 people arrive on Monday.',
  'On Monday there were 310 people.',
  'Calm weather let 310 people cross on Monday.',
  'At least 310 people were taken to Manston on Monday.',
])('those who came are counted, whatever the verb: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`).some((figure) => figure.includes('310 people 2026-08-17'))).toBe(true);
});

test('a centre that "held up to 4,000" held people who had come before', () => {
  const text =
    'More than 42,000 people have crossed the Channel this year. A processing center in Manston, Kent, meant for fewer, held up to 4,000 last month.';
  expect(figuresOf(text, '2022-11-15')).toHaveLength(1);
});
