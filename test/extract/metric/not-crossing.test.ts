import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const STORY = 'On Sunday 420 migrants crossed the Channel.';

test.each([
  'About 1,700 people are thought to be camping between Calais and Dunkirk, down from 2,900 a year ago.',
  'Some 2,500 migrants are living in camps around Calais, compared with 1,900 last summer.',
  'Around 700 people, many of them children, are sleeping rough at Loon-Plage.',
  'There were 450 people in the camp at Grande-Synthe when it was cleared.',
  'Over 3,000 people had been following her progress on a map.',
])('people who wait across the water or watch have not crossed: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(['420 people 2026-08-16']);
});

test.each(['Two empty dinghies were found near Deal.', 'At dusk three kayaks had been washed up at Sangatte.'])(
  'boats that nobody came in are no boats of ours: "%s"',
  (sentence) => {
    expect(figuresOf(`${STORY} ${sentence}`)).toEqual(['420 people 2026-08-16']);
  },
);

test.each([
  'On Monday 230 people who had been sleeping in the dunes crossed the Channel.',
  'On Monday 230 people in four boats, waiting in the harbour for a lifeboat, were counted.',
])('those who crossed after all are counted: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toContain('230 people 2026-08-17');
});

test.each([
  'More than 1,800 people have swum the Channel alone since 1875.',
  'His crew of three was brought to Dover.',
])('swimmers and crews have not arrived: "%s"', (sentence) => {
  expect(figuresOf(`${STORY} ${sentence}`)).toEqual(['420 people 2026-08-16']);
});
