import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberWords } from '../../../src/extract/mentions/number-words.ts';
import { figuresOf } from '../read-story.ts';
import { numbersIn } from './numbers.ts';

test.each([
  ['nineteen', 19],
  ['twenty-one', 21],
  ['ninety nine', 99],
  ['a hundred', 100],
  ['one hundred', 100],
  ['four hundred and one', 401],
  ['two hundred and fifty', 250],
  ['one thousand, one hundred', 1100],
  ['twelve hundred', 1200],
  ['three thousand', 3000],
  ['two thousand five hundred', 2500],
  ['fifty thousand', 50_000],
  ['one hundred thousand', 100_000],
  ['two hundred and eight thousand', 208_000],
  ['a million', 1_000_000],
  ['half a million', 500_000],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['three dozen', 36],
  ['zero', 0],
  ['six thousand, two hundred and nine', 6209],
  ['three-hundred-and-five', 305],
  ['thirty-one thousand, four hundred and eighty', 31_480],
  ['one million, two hundred thousand', 1_200_000],
  ['seven and a half thousand', 7500],
  ['two-and-a-half thousand', 2500],
  ['one and a quarter million', 1_250_000],
  ['two and three quarter thousand', 2750],
  ['nineteen point six thousand', 19_600],
  ['four point two', 4.2],
  ['one point oh five million', 1_050_000],
  ['six and a half per cent', 6.5],
])('"%s" is %d', (words, value) => {
  expect(readNumberWords(words, 0)?.value).toBe(value);
});

test.each(['', 'people', 'a boat', 'an hour', 'thousands', 'hundreds of people', 'and two'])(
  '"%s" begins with no number',
  (words) => {
    expect(readNumberWords(words, 0)).toBeUndefined();
  },
);

test('the number ends before the word that is none', () => {
  expect(readNumberWords('four hundred and one people', 0)).toEqual({ value: 401, end: 20 });
  expect(readNumberWords('two and a boat', 0)).toEqual({ value: 2, end: 3 });
});

test.each([
  ['Nineteen boats were counted.', '19'],
  ['Four hundred and one people came.', '401'],
  ['About three dozen people came.', 'about 36'],
  ['Dozens came.', 'dozens_of 24'],
  ['Hundreds came.', 'hundreds_of 100'],
  ['Seven and a half thousand came.', 'about 7500'],
  ['It was up six and a half per cent.', '6.5 percent'],
  ['Thousands came.', 'thousands_of 1000'],
  ['Tens of thousands came.', 'tens_of 10000'],
])('"%s" has the number %s', (sentence, expected) => {
  expect(numbersIn(sentence)).toEqual([expected]);
});

test.each(['Someone came.', 'He often came.', 'Tension rose.', 'A weightier matter.', 'The attendant came.'])(
  'no number is hidden in the words of "%s"',
  (sentence) => {
    expect(numbersIn(sentence)).toEqual([]);
  },
);

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);
const MORE = 'sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** As British newspapers write numbers out: "two hundred and eight thousand, five hundred and seven" without the comma. */
function inWords(value: number): string {
  if (value < 20) return [...SMALL, ...MORE][value] ?? '';
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${inWords(value % 10)}`}`;
  if (value < 1000)
    return `${inWords(Math.floor(value / 100))} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`;
  const rest = value % 1000;
  const joint = rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`;
  return `${inWords(Math.floor(value / 1000))} thousand${joint}`;
}

test('every number below a million is read back from its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
      const words = inWords(value);
      expect(readNumberWords(words, 0)).toEqual({ value, end: words.length });
    }),
  );
});

test.each([
  ['three thousand, two hundred of them in a week', 3000],
  ['nine thousand, four hundred were children', 9000],
  ['two thousand, fifty boats', 2000],
  ['six and a half of the boats', 6],
  ['twenty points', 20],
])('of "%s" the first number is %d', (words, value) => {
  expect(readNumberWords(words, 0)?.value).toBe(value);
});

test('"a couple of boats" and "a pair of dinghies" are two, and a couple of weeks are no boats', () => {
  const boats = (words: string) => figuresOf(`On Thursday 72 migrants crossed the Channel in ${words}.`, '2026-07-31');
  expect(boats('a couple of small boats')).toEqual(['72 people 2026-07-30', '2 boats 2026-07-30']);
  expect(boats('a pair of dinghies')).toEqual(['72 people 2026-07-30', '2 boats 2026-07-30']);
  expect(boats('calm weather after a couple of weeks of wind')).toEqual(['72 people 2026-07-30']);
});
