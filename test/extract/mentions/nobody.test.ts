import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

const story = (sentence: string) => `Small boats have crossed the Channel all summer. ${sentence}`;

test.each([
  ['Nobody crossed on Sunday.', '0 people 2026-08-16'],
  ['No one arrived on Sunday.', '0 people 2026-08-16'],
  ['No migrants crossed on Sunday.', '0 people 2026-08-16'],
  ['No people arrived on Sunday.', '0 people 2026-08-16'],
  ['There were no crossings on Sunday.', '0 people 2026-08-16'],
  ['Not a single person crossed on Sunday.', '0 people 2026-08-16'],
  ['No arrivals were recorded on Sunday.', '0 people 2026-08-16'],
])('"%s" says a zero', (sentence, figure) => {
  expect(figuresOf(story(sentence))).toEqual([figure]);
});

test.each([
  'Nobody knows why.',
  'No one was hurt.',
  'There is no plan.',
  'No minister would comment.',
  'None of this is new, he said.',
  'There is no doubt that people will come.',
])('"%s" says no zero', (sentence) => {
  expect(figuresOf(story(sentence))).toEqual([]);
});

test.each([
  ['There were none last week, which officials put down to wind.', '0 people 2026-08-10..2026-08-16'],
  ['The wind rose and yesterday there were none.', '0 people 2026-08-17'],
  ['On Sunday the weather turned and there were none.', '0 people 2026-08-16'],
])('"%s" says that there were none at a time', (sentence, figure) => {
  expect(figuresOf(story(sentence))).toEqual([figure]);
});

test.each([
  'There were none.',
  'He asked for answers and there were none to be had.',
  'Of the promises there were none left on Sunday.',
])('"%s" says nothing of arrivals', (sentence) => {
  expect(figuresOf(story(sentence))).toEqual([]);
});

test('"without a single arrival" is nobody, up to the day on which others came', () => {
  expect(
    figuresOf(
      'After a first half of June without a single arrival, 710 migrants crossed the Channel on Monday.',
      '2026-06-16',
    ),
  ).toEqual(['0 people 2026-06-01..2026-06-14', '710 people 2026-06-15']);
  expect(
    figuresOf('Migrants crossed the Channel. There were 21 days in July without a single boat.', '2026-08-01').join(),
  ).not.toMatch(/\b[01] (?:people|boats)/);
});

test('"logged nobody at all" and "not a soul came ashore" are nobody', () => {
  const day = 'On Monday 300 migrants crossed the Channel in small boats.';
  expect(figuresOf(`${day} On Sunday Border Force logged nobody at all.`)).toContain('0 people 2026-08-16');
  expect(figuresOf(`${day} On Sunday not a soul came ashore.`)).toContain('0 people 2026-08-16');
});

test.each([
  ['Until Monday, June had not produced a solitary arrival.', '0 people 2026-06-01..2026-06-14'],
  ['June had not seen a single small boat until Monday.', '0 boats 2026-06-01..2026-06-14'],
  ['On Tuesday Border Force did not log a lone dinghy.', '0 boats 2026-06-16'],
  ['Monday was responsible for 88 arrivals, Tuesday for none.', '0 people 2026-06-16'],
])('what was not seen even once is nobody: "%s"', (sentence, figure) => {
  expect(figuresOf(story(sentence), '2026-06-17').at(-1)).toBe(figure);
});

test('a single boat that was seen is one', () => {
  expect(figuresOf(story('On Tuesday there was a single small boat.'), '2026-06-17')).toEqual(['1 boats 2026-06-16']);
});
