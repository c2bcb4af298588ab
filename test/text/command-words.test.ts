import { expect, test } from 'vitest';
import type { CommandOption } from '../../src/domain/command.ts';
import { readCommandWords } from '../../src/text/command-words.ts';

const option = (name: string, more: Partial<CommandOption> = {}): CommandOption => ({
  name,
  description: name,
  ...more,
});

const CROSSINGS = [option('when'), option('compare'), option('as-of', { shape: 'day' })];
const BRIEFING = [
  option('do', { choices: ['now', 'daily', 'weekly', 'off'] }),
  option('day', { shape: 'weekday' }),
  option('time', { shape: 'time' }),
  option('zone', { shape: 'zone' }),
];

test.each([
  ['', {}],
  ['last month', { when: 'last month' }],
  ['1 Jan to 30 Mar 2025 compare last year', { when: '1 Jan to 30 Mar 2025', compare: 'last year' }],
  ['asof 2022-09-01 year to date', { 'as-of': '2022-09-01', when: 'year to date' }],
  ['year to date --as-of 2022-09-01', { 'as-of': '2022-09-01', when: 'year to date' }],
  ['As-Of: 2022-09-01 Compare 2021', { 'as-of': '2022-09-01', compare: '2021' }],
  ['2026-08-17', { when: '2026-08-17' }],
  ['compare 2024', { compare: '2024' }],
])('"/crossings %s" is understood', (words, options) => {
  expect(readCommandWords(words, CROSSINGS)).toEqual({ options, rest: '' });
});

test.each([
  ['daily 07:30', { do: 'daily', time: '07:30' }, ''],
  ['weekly Monday 8.15 Europe/London', { do: 'weekly', day: 'Monday', time: '8.15', zone: 'Europe/London' }, ''],
  ['Asia/Kolkata 07:00 daily', { do: 'daily', time: '07:00', zone: 'Asia/Kolkata' }, ''],
  ['time 07:30 daily', { do: 'daily', time: '07:30' }, ''],
  ['daily at noon', { do: 'daily' }, 'at noon'],
])('"/briefing %s" is understood', (words, options, rest) => {
  expect(readCommandWords(words, BRIEFING)).toEqual({ options, rest });
});
