/** Texts made to make a reader slow: four times the text may take about four times as long, and never sixteen times. */
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/extract.ts';
import { metrics } from '../../src/metrics/index.ts';
import { plainLine, plainText } from '../../src/readers/plain-text.ts';
import { safeText } from '../../src/text/safe-text.ts';
import { millisecondsSince } from '../work.ts';

const extract = createExtractor(metrics);
const published = Temporal.PlainDate.from('2026-08-18');
const extracted = (headline: string, text: string) => extract({ headline, text, published });

const LENGTH = 15_000;
/** Above the ratio of linear work, and below that of quadratic work, which is 16. */
const MOST_GROWTH = 10;
/** Milliseconds of processor time within which growth cannot be told from what else the machine does. */
const NOISE = 250;

const UNITS: readonly string[] = [
  ...[
    '1',
    '1,',
    '1.',
    '0',
    '+1',
    '-',
    '1-2-',
    '1/2/',
    '1st ',
    '£1m ',
    '1% ',
    'a',
    'a-',
    'A. B. ',
    'Mr. ',
    '... ',
    '? ',
    '; ',
  ],
  ...[
    ' ',
    '\u00a0',
    '\n',
    '\t',
    '“',
    '(',
    ')',
    '– ',
    '@',
    '&',
    '<',
    '<b>',
    '&#0;',
    '\0',
    '\u202e',
    '\u001b[',
    '\u001b]',
  ],
  ...[
    'a\u0301',
    '\ud800',
    '🛶',
    'İ',
    'people ',
    'people migrants boats ',
    '1 and ',
    '1 to ',
    'between 1 ',
    'between 1 and 2 ',
  ],
  ...['thousand ', 'one hundred and ', 'half a million ', 'more than ', 'up to ', 'up 1% on ', '3% more than ', 'not '],
  ...[
    '1 January to ',
    '1 January 2025, ',
    'January ',
    'Monday ',
    '2025 ',
    'since ',
    'since Labour took office ',
    'last 7 days ',
  ],
  ...[
    'in the week to ',
    'so far this year ',
    'year ending ',
    'compared with 250 ',
    'a total of ',
    'hotels ',
    'read more ',
  ],
  ...['5 people crossed ', '5 people crossed, ', '(250) ', '250 people arrived by small boat on Monday. '],
  '700 people came on Monday, 300 on Tuesday and ',
];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'the text of a story': (text) => extracted('', text),
  'a headline': (headline) => extracted(headline, ''),
  'text that is made safe': safeText,
  'markup that is made text': plainText,
  'markup that is made a line': plainLine,
};

/** Milliseconds, the best of three, since a busy machine only adds. */
function timeOf(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const began = process.threadCpuUsage();
    read(text);
    best = Math.min(best, millisecondsSince(began));
    if (best < NOISE) break;
  }
  return best;
}

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test.each(UNITS)('of %j again and again is read in a time that grows with its length', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const [once, fourTimes] = [timeOf(read, text), timeOf(read, text.repeat(4))];
    expect(fourTimes).toBeLessThan(MOST_GROWTH * once + NOISE);
  });
});
