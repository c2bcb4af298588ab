import { expect, test } from 'vitest';
import { judge } from './judged.ts';

test.each([
  [
    'So far this year 15,897 people have crossed the Channel.',
    '2026-08-18',
    ['15,897 people', '1 January', '17 August 2026'],
  ],
  ['In July 2,410 people crossed the Channel.', '2026-08-18', ['2,316 people', 'July 2026']],
  ['On Monday 250 people crossed the Channel.', '2026-08-18', ['250 people', '17 August 2026']],
  ['On Monday 1,295 people crossed the Channel.', '2022-08-23', ['1,295 people', '22 August 2022', '1,137']],
  ['In 2022, 45,774 people crossed the Channel.', '2026-08-18', ['45,755', '45,774', '2022']],
  ['On Sunday 300 people crossed the Channel.', '2026-08-24', ['23 August 2026']],
  ['Channel crossings could reach 40,000 this year.', '2026-08-18', ['forecast']],
  ['On Thursday 1,185 people crossed the Channel.', '2021-11-12', ['1,250', '11 November 2021']],
])('"%s" in a story of %s is answered with the sum', async (sentence, published, parts) => {
  const [verdict] = await judge(sentence, published);
  for (const part of parts) expect(verdict?.explanation).toContain(part);
});

test('a percentage is answered with both totals and what they make', async () => {
  const [, change] = await judge(
    'So far this year 15,897 people have crossed the Channel, 43% fewer than by this point last year.',
    '2026-08-18',
  );
  for (const part of ['15,897', '27,997', '43']) expect(change?.explanation).toContain(part);
});

test('a leap year is answered with both ways to count', async () => {
  const [, change] = await judge(
    'A total of 6,642 people crossed the Channel between 1 January and 30 March this year, a 43% increase on the same time last year.',
    '2025-03-31',
  );
  for (const part of ['6,642', '4,993', '33', '4,644', '43', '29 March 2024'])
    expect(change?.explanation).toContain(part);
});

test('no explanation is empty or has an unknown in it', async () => {
  const story =
    'So far this year 15,897 people have crossed the Channel in 234 boats, about 68 in each and 43% fewer than last year. In 2022 it was 45,755. On Monday 350 people came. A dinghy carrying 60 people was met. It could be 40,000 by the end of the year. In hotels there were 20,885 at the end of March.';
  const verdicts = await judge(story, '2026-08-18');
  expect(verdicts.length).toBeGreaterThan(6);
  for (const { explanation } of verdicts) {
    expect(explanation).toMatch(/^[A-Z].*\.$/s);
    expect(explanation).not.toMatch(/undefined|NaN|null|\bInfinity\b/);
  }
});
