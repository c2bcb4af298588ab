import { expect, test } from 'vitest';
import type { ClaimData } from '../../src/compose/check-data.ts';
import { addTallies, compareStory } from './compare.ts';
import { differences, listOf } from './known-misses.ts';
import type { Label, LabelledStory } from './story.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

const label: Label = {
  doc: 'A1',
  cue: '41,472 people came',
  value: 41472,
  kind: 'count',
  approx: 'exact',
  metric: 'small_boat_arrivals',
  period: YEAR,
  compared_with: null,
  scope: 'UK',
  checkable: true,
  official: 41472,
  verdict: 'matches',
  note: '',
};

const claim: ClaimData = {
  value: 41472,
  kind: 'count',
  approx: 'exact',
  metric: 'small_boat_arrivals',
  period: YEAR,
  comparedWith: null,
  scope: 'UK',
  verdict: 'agrees',
  reading: 'stated',
  rule: 'in 2025',
  explanation: 'Home Office record: 41,472.',
  sentence: '41,472 people came in 2025.',
  place: 'text',
  start: 0,
  end: 13,
};

const wrong: Label = { ...label, verdict: 'differs', cause: 'deliberate', official: 40000 };

function story(...figures: Label[]): LabelledStory {
  return { doc: 'A1', published: '2026-01-10', headline: '', text: '41,472 people came in 2025.', figures };
}

function kinds(labels: Label[], claims: ClaimData[]): string[] {
  return compareStory(story(...labels), claims).misses.map(({ miss }) => miss);
}

test('a figure that is read as its label has it is no miss', () => {
  expect(compareStory(story(label), [claim])).toMatchObject({
    tally: { found: 1, metric: 1, period: 1, checkable: 1, definite: 1, accusations: 0, extra: 0, missed: 0 },
    misses: [],
  });
});

test.each<[string, Label[], ClaimData[], string[]]>([
  ['a figure that is not found is missed', [label], [], ['missed']],
  ['one that need not be found is not', [{ ...label, optional: true }], [], []],
  ['one of another country need not be found', [{ ...label, scope: 'other' }], [], []],
  ['a value half a percent off is the figure', [label], [{ ...claim, value: 41600 }], []],
  ['a value further off is another', [label], [{ ...claim, value: 42000 }], ['missed', 'extra']],
  ['boats read as people are a wrong metric', [label], [{ ...claim, metric: 'small_boats' }], ['metric']],
  ['other days are a wrong period', [label], [{ ...claim, period: null }], ['period']],
  ['the other right reading is right', [{ ...label, period: null, alternative: { period: YEAR } }], [claim], []],
  ['a true figure that is said to differ is accused', [label], [{ ...claim, verdict: 'differs' }], ['accused']],
  [
    'and so is one revised since',
    [{ ...wrong, cause: 'revised_since' }],
    [{ ...claim, verdict: 'differs' }],
    ['accused'],
  ],
  ['a wrong figure that is said to differ is right', [wrong], [{ ...claim, verdict: 'differs' }], []],
  ['a wrong figure that is said to agree is let go', [wrong], [claim], ['let-go']],
  ['a figure that is not judged is undecided', [label], [{ ...claim, verdict: 'unchecked' }], ['undecided']],
  [
    'where it was counted again, that is an answer',
    [{ ...wrong, cause: 'revised_since' }],
    [{ ...claim, verdict: 'unchecked', reason: 'recounted' }],
    [],
  ],
  ['a claim without a label is one too many', [], [claim], ['extra']],
  ['a claim about something else is nobody’s business', [], [{ ...claim, metric: 'returns' }], []],
  ['a poll judged as arrivals is one too many', [{ ...label, metric: 'other' }], [claim], ['extra']],
])('%s', (_name, labels, claims, misses) => {
  expect(kinds(labels, claims)).toEqual(misses);
});

test('of two claims with one value each label gets the one of its days', () => {
  const before = { from: '2024-01-01', to: '2024-12-31' };
  expect(kinds([label, { ...label, period: before }], [{ ...claim, period: before }, claim])).toEqual([]);
});

test('a claim in a story without figures is counted as such', () => {
  const { tally } = compareStory(story(), [claim]);
  expect(addTallies([tally, tally])).toMatchObject({ documents: 2, distractors: 2, claimsInDistractors: 2, extra: 2 });
});

test('a new miss and a listed one that is right now are both told, and a listed one that stays is not', () => {
  const { misses } = compareStory(story(label), []);
  const [known] = listOf([{ set: 'a', miss: misses[0] ?? expect.fail('no miss') }], []);
  if (known === undefined) return expect.fail('no entry');
  expect(differences('a', misses, [known])).toEqual([]);
  expect(differences('a', misses, [])).toEqual([expect.stringMatching(/^not listed: A1 missed "41,472 people came"/)]);
  expect(differences('a', [], [known])).toEqual([expect.stringMatching(/^listed, but right now: A1 missed/)]);
  expect(differences('b', [], [known])).toEqual([]);
});

test('what a person said of a miss outlives the writing of a new list', () => {
  const [miss = expect.fail('no miss')] = compareStory(story(label), []).misses;
  const before = [{ set: 'a', doc: 'A1', cue: label.cue, value: 41472, miss: 'missed' as const, why: 'hard' }];
  expect(listOf([{ set: 'a', miss }], before)).toEqual(before);
});
