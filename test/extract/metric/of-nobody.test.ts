import { expect, test } from 'vitest';
import { figuresOf } from '../read-story.ts';

test.each<[sentence: string, figure: string]>([
  ['On Monday none were seen.', '0 people 2026-08-17'],
  ['On Monday nobody was spotted.', '0 people 2026-08-17'],
  ['There were no landings on Monday.', '0 people 2026-08-17'],
  ['The next day there were none.', '0 people 2026-08-16'],
  ['On Monday nobody set foot in Dover.', '0 people 2026-08-17'],
  ['And from 1 to 5 August, not one.', '0 people 2026-08-01..2026-08-05'],
])('"%s" is told of people who did not come', (sentence, figure) => {
  const text = `On Saturday 60 people crossed the Channel in small boats. ${sentence}`;
  expect(figuresOf(text).at(-1)).toBe(figure);
});

test('"not one" of something else is nobody of ours', () => {
  const text = 'On Saturday 60 people crossed the Channel in small boats. Of the ministers, not one would comment.';
  expect(figuresOf(text)).toEqual(['60 people 2026-08-15']);
});

test('days of a week are told in a row, some of them without anyone, and boats in brackets', () => {
  const text =
    'Small-boat arrivals, 9 to 15 June. Monday and Tuesday: none. Wednesday: 400 (six boats). Thursday: 52 (one). Sunday: nil.';
  expect(figuresOf(text, '2025-06-16')).toEqual([
    '0 people 2025-06-09..2025-06-10',
    '400 people 2025-06-11',
    '6 boats 2025-06-11',
    '52 people 2025-06-12',
    '1 boats 2025-06-12',
    '0 people 2025-06-15',
  ]);
});

test.each<[text: string, figure: string]>([
  ['On Thursday, none.', '0 people 2025-06-12'],
  ['Friday brought nobody.', '0 people 2025-06-13'],
  ['Since then, not a soul.', '0 people 2025-06-12..2025-06-15'],
  ['The bulletin gives Sunday as zero.', '0 people 2025-06-15'],
])('nobody came where a day is told so: "%s"', (text, figure) => {
  expect(figuresOf(`On Wednesday 400 people crossed the Channel. ${text}`, '2025-06-16').at(-1)).toBe(figure);
});

test.each(['Of the ferries none ran.', 'The pilot scheme pleases none.'])(
  'none of something else is no count: "%s"',
  (text) => {
    expect(figuresOf(`On Wednesday 400 people crossed the Channel. ${text}`, '2025-06-16')).toHaveLength(1);
  },
);

test.each([
  'No one was found dead on Sunday.',
  'No one was reported hurt.',
  'Most days this month nobody came.',
  'There are days when no one crosses.',
  'Of the MPs we asked on Sunday, not one.',
])('"%s" tells of no day without arrivals', (sentence) => {
  const text = `On Saturday 60 people crossed the Channel in small boats. ${sentence}`;
  expect(figuresOf(text)).toEqual(['60 people 2026-08-15']);
});

test('nobody by midday is a part of a day', () => {
  const text = 'On Saturday 60 people crossed the Channel in small boats. By midday on Sunday nobody had crossed.';
  expect(figuresOf(text)[1]).toBe('0 people 2026-08-16 incident');
});

test.each([
  ['Thursday saw none.', '0 people 2025-06-12'],
  ['Thursday had none.', '0 people 2025-06-12'],
  ['Yesterday produced none at all.', '0 people 2025-06-15'],
])('a day is told with none: "%s"', (text, figure) => {
  expect(figuresOf(`On Wednesday 400 people crossed the Channel. ${text}`, '2025-06-16').at(-1)).toBe(figure);
});

test('a day that a headline tells without anyone', () => {
  expect(figuresOf('On Saturday 400 people crossed the Channel.', '2025-06-16', 'SATURDAY 400, SUNDAY NIL')).toContain(
    '0 people 2025-06-15',
  );
});

test.each(['Thursday had none of the drama.', 'Thursday saw none of the migrants removed.'])(
  'none of something is no zero: "%s"',
  (text) => {
    expect(figuresOf(`On Wednesday 400 people crossed the Channel. ${text}`, '2025-06-16')).toHaveLength(1);
  },
);

test('the day on which none had come is not that of the words about it', () => {
  const text = 'The minister said not a single boat had got through on Monday. On Saturday 60 crossed the Channel.';
  expect(figuresOf(text, '2026-08-18')[0]).toBe('0 boats 2026-08-17');
});
