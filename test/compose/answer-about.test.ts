import { expect, test } from 'vitest';
import { answerAbout } from '../../src/compose/answer-about.ts';
import { VERDICT_LABELS } from '../../src/domain/verdict.ts';

const told = JSON.stringify(answerAbout({ publisher: 'Home Office', url: 'https://www.gov.uk/boats' }));

test('every mark is explained beside its words', () => {
  for (const { mark, words } of Object.values(VERDICT_LABELS)) expect(told).toContain(`${mark} ${words}`);
});

test.each([
  'https://www.gov.uk/boats',
  '/forget',
  '30 days',
  'Open Government Licence v3.0',
  'MIT',
  'secondary copies',
])('it tells of %s', (words) => {
  expect(told).toContain(words);
});
