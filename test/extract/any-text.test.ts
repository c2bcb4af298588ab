import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { dayNumber } from '../../src/domain/period.ts';
import { extract } from './read-story.ts';

/** Pieces of news that the recognisers look for, in any order and broken anywhere. */
const PIECES = [
  ...'people migrants boats dinghies crossed the Channel on Monday yesterday so far this year last since Labour took office'.split(
    ' ',
  ),
  ...'15,897 250 0 00 1,2,3 25 000 8.641 £480m 43% per cent 1.5m 999999999999999999999 31 February 30 2022 2099'.split(
    ' ',
  ),
  ...'nobody half a million tens of thousands twice doubled a third fewer than between and to from up down (27,997)'.split(
    ' ',
  ),
  ...'. , ; : – — “ ” ’ \n \u00a0 \u202f ( ) … İ ß 𝟙 ﷽ 👪 \ud800'.split(' '),
  ...'hotels backlog returned net migration France prevented died could not exceed first quarter 12 months to June'.split(
    ' ',
  ),
];
const news = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));
const text = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
const day = fc
  .date({ min: new Date('2018-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10)));

const story = fc.record({ headline: text, text, published: day });

function everyClaim(check: (claim: Claim, from: string, published: Temporal.PlainDate) => void): void {
  fc.assert(
    fc.property(story, (told) => {
      for (const claim of extract(told))
        check(claim, claim.place === 'headline' ? told.headline : told.text, told.published);
    }),
    { numRuns: 200 },
  );
}

test('no text makes the extractor throw, and each figure has at least one reading', () => {
  everyClaim((claim) => {
    expect(claim.readings.length).toBeGreaterThan(0);
  });
});

test('a figure lies inside its text, and the place holds a number', () => {
  everyClaim(({ figure: { start, end, kind, value } }, from) => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(from.length);
    const words = from.slice(start, end);
    if (/\d/.test(words)) return;
    expect(words.toLowerCase()).toMatch(
      /no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|dozen|score|hundred|thousand|million|half|third|quarter|fifth|sixth|eighth|tenth|double|doubl|twice|trebl|tripl|quadrupl|halv|fold/,
    );
    expect(kind === 'count' || value > 0).toBe(true);
  });
});

test('the sentence of a figure stands in its text', () => {
  everyClaim(({ sentence }, from) => {
    expect(from).toContain(sentence);
  });
});

test('every number is finite and positive, and a range has its ends in order', () => {
  everyClaim(({ figure: { value, valueTo } }) => {
    expect(Number.isFinite(value) && value >= 0).toBe(true);
    if (valueTo !== undefined) expect(valueTo).toBeGreaterThan(value);
  });
});

test('no period ends before it begins', () => {
  everyClaim(({ readings }) => {
    for (const { period, comparedWith } of readings)
      for (const days of [period, comparedWith])
        if (days !== undefined) expect(dayNumber(days.to)).toBeGreaterThanOrEqual(dayNumber(days.from));
  });
});

test('the same text is read the same twice, whatever was read between', () => {
  fc.assert(
    fc.property(story, story, (first, other) => {
      const once = JSON.stringify(extract(first));
      extract(other);
      expect(JSON.stringify(extract(first))).toBe(once);
    }),
    { numRuns: 100 },
  );
});

test('a sentence is read by itself as it is read in the text that it stands alone in', () => {
  const sentence = 'On Monday 250 people crossed the Channel in three boats.';
  const published = Temporal.PlainDate.from('2026-08-18');
  const [inText] = extract({ headline: '', text: `It rained.\n\n${sentence}\n\nIt rained on.`, published });
  const [alone] = extract({ headline: '', text: sentence, published });
  expect(inText?.figure.value).toBe(alone?.figure.value);
  expect((inText?.figure.start ?? 0) - (alone?.figure.start ?? 0)).toBe('It rained.\n\n'.length);
});

test('however much a story tells, a figure has no more readings than a person could look through', () => {
  const published = Temporal.PlainDate.from('2026-08-18');
  const sentence =
    'On Monday 250 people crossed the Channel in 3 boats, up 20% on last year, so far this year 15,897. ';
  for (const times of [1, 20, 100])
    for (const { readings } of extract({ headline: '', text: sentence.repeat(times), published }))
      expect(readings.length).toBeLessThanOrEqual(60);
});

test('a long text without figures is read', () => {
  const published = Temporal.PlainDate.from('2026-08-18');
  for (const piece of ['1,', 'a ', '((((', 'the the ', 'people crossed the Channel, '])
    expect(extract({ headline: '', text: piece.repeat(20_000), published })).toEqual([]);
});
