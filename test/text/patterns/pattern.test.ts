import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsListed, monthToMonth } from '../../../src/extract/anchors/date-span.ts';
import { printedDay, singleDay, weekend } from '../../../src/extract/anchors/days.ts';
import { eventAnchors } from '../../../src/extract/anchors/events.ts';
import { samePoint } from '../../../src/extract/anchors/same-point.ts';
import { untilDay } from '../../../src/extract/anchors/until.ts';
import { namedYear } from '../../../src/extract/anchors/years.ts';
import { pattern } from '../../../src/text/patterns/pattern.ts';
import { readSet } from '../../stories/story.ts';

/** Every part of the syntax that recognisers use. */
const EXPRESSIONS = [
  /\bfrom (?:just |only )?$/,
  /^ (?:more |others? )*(?:came|arriv)/,
  /^[^.;:]{0,12}\b(?:is|was|dingh(?:y|ies)) due\b/,
  /\b(?:did not|didn't|never)\b(?! (?:only|just)\b)[^.;:]{0,20}$/,
  /[;:\u2013(]|, (?:while|but)\b/,
  /(?:^|, |\bat )(?:\d{1,2}(?:st|th)?|[a-z]+teen)\s*$/,
  /^["']?\s*(?=two|of)[a-z]+\b/,
  /(?<=the )\bto(?:day)?\b|\bu\.k\./,
  /[\p{L}_/#]$|[\p{L}]-$|\d[.,:]$/u,
  /\b\w+ than\b.{2,4}?x?$/,
  /^(?:[.,;)]|$| and\b)/,
];
const WHOLES = [
  monthToMonth,
  monthsListed,
  printedDay,
  samePoint,
  singleDay,
  untilDay,
  weekend,
  namedYear,
  ...eventAnchors,
];

const PIECES = [
  ..."from just only more others came arriving dinghy dinghies is was due did not didn't never today to the u.k. than".split(
    ' ',
  ),
  ...'while but and two of 12 12th 119 11,000 20245 nineteen 2024 the same period last year by the end of March 3 weekend sunak minister'.split(
    ' ',
  ),
  ...'. , ; : \u2013 ( " \' é ß / - _x'.split(' '),
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 24 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));
const cut = text.chain((whole) =>
  fc.tuple(fc.constant(whole), fc.nat(whole.length), fc.nat(whole.length)).map(([all, a, b]) => ({
    whole: all,
    part: all.slice(Math.min(a, b), Math.max(a, b)),
  })),
);

test('a pattern finds in any part of a text what its expression finds there', () => {
  const patterns = EXPRESSIONS.map((expression) => ({ expression, gated: pattern(expression) }));
  fc.assert(
    fc.property(cut, ({ whole, part }) => {
      for (const { expression, gated } of patterns) {
        expect(gated.test(part, whole), `${expression} in ${part}`).toBe(expression.test(part));
        expect(gated.test(part), `${expression} in ${part}`).toBe(expression.test(part));
      }
    }),
    { numRuns: 500 },
  );
});

test('words of time are found one after another as their expressions find them, in stories and in scrambled text', () => {
  const sentences = readSet('newsroom').flatMap(({ text: words }) => words.toLowerCase().split(/(?<=\.) /));
  const scrambled = fc.sample(text, { numRuns: 200, seed: 1 });
  for (const { pattern: expression } of WHOLES) {
    const gated = pattern(expression);
    for (const whole of [...sentences, ...scrambled]) {
      const found: string[] = [];
      for (let match = gated.next(whole, 0); match !== null; match = gated.next(whole, match.index + match[0].length))
        found.push(`${match.index} ${match[0]}`);
      const wanted = Array.from(whole.matchAll(expression), (match) => `${match.index} ${match[0]}`);
      expect(found, `${expression} in ${whole}`).toEqual(wanted);
    }
  }
});

test('a text that has not the words of a pattern, or ends otherwise, is not searched', () => {
  const expression = /\b(?:up|down) from (?:just )?$/;
  let runs = 0;
  const search = expression.test.bind(expression);
  expression.test = (words) => {
    runs += 1;
    return search(words);
  };
  const gated = pattern(expression);
  expect(gated.test('2,716, far from ', '2,716, far from 1,819 in the year before')).toBe(false);
  expect(gated.test('2,716, up from 1,819')).toBe(false);
  expect(runs).toBe(0);
  expect(gated.test('2,716, up from ', '2,716, up from 1,819')).toBe(true);
  expect(runs).toBe(1);
});
