import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each([
  ['15,897 people', '15897'],
  ['208,507 people', '208507'],
  ['25 000 people', '25000'],
  ['8.641 people', '8641'],
  ['25\u00a0000 people', '25000'],
  ['1.5 million people', '1500000'],
  ['1.5m people', '1500000'],
  ['2bn people', '2000000000'],
  ['25k people', '25000'],
  ['25 thousand people', '25000'],
  ['62.5 people in each', '62.5'],
  ['up 43%', '43 percent'],
  ['up 43 per cent', '43 percent'],
  ['up 43 percent', '43 percent'],
  ['up 43pc', '43 percent'],
  ['up 4.5%', '4.5 percent'],
  ['up forty per cent', '40 percent'],
])('"%s" has the number %s', (words, expected) => {
  expect(numbersIn(words)).toEqual([expected]);
});

test.each(['£480m', '£8 million', '€500', '$40,000', '5,000 pounds', '700 euros', '50p', 'five pounds'])(
  '"%s" is money',
  (words) => {
    expect(numbersIn(words)).toEqual([expect.stringMatching(/ money$/)]);
  },
);

test.each(['MI5', 'MI6', 'the A2', 'G7', 'EU5', 'Article-8'])('"%s" is a name', (words) => {
  expect(numbersIn(words)).toEqual([]);
});

test.each(['90km', '12ft', '10mph', '36ft'])('"%s" is a measure', (words) => {
  expect(numbersIn(words)).toEqual([]);
});

test('every number is read back from the way newspapers print it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
      expect(numbersIn(`${value.toLocaleString('en-GB')} people`)).toEqual([`${value}`]);
    }),
  );
});

test.each(['In percentage terms, minus 40.', 'In per cent terms that is a fall of 40.'])(
  'the sign of percent may stand in words before: "%s"',
  (words) => {
    expect(numbersIn(words)).toEqual(['40 percent']);
  },
);

test('and a number behind "terms" alone has none', () => {
  expect(numbersIn('In percentage terms, 40 boats are few.')).toEqual(['40']);
});

test('halves of thousands stand behind digits too', () => {
  expect(numbersIn('Just over 15 and a half thousand came.')).toEqual(['more_than 15500']);
  expect(numbersIn('It cost £2 and a half million.')).toEqual(['about 2500000 money']);
  expect(numbersIn('12 and a half of the boats.')[0]).toBe('12');
});
