import { expect, test } from 'vitest';
import { type HomeInput, homePage } from '../../src/compose/home-page.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { daily, SOURCE, story, verdictOn } from './record.ts';

const HOME: HomeInput = {
  now: Temporal.ZonedDateTime.from('2026-08-18T17:00[Europe/London]'),
  people: daily('small_boat_arrivals', '2026-08-17', '2026-08-18T12:05:00Z'),
  boats: daily('small_boats', '2026-08-17'),
  source: SOURCE,
  settings: [],
  mismatches: [],
  commands: [{ name: 'crossings', description: 'People and boats.' }],
};

function wish(id: string): Subscription {
  return {
    channel: { platform: 'slack', space: 'T1', id },
    zone: 'Europe/London',
    alerts: new Set(['records']),
    mostADay: 10,
    changedAt: Temporal.Instant.from('2026-08-18T07:00:00Z'),
  };
}

const told = (changes: Partial<HomeInput>) => JSON.stringify(homePage({ ...HOME, ...changes }));

test('a new space sees the figures, and how to set something', () => {
  const words = told({});
  expect(words).toContain('250 people arrived by small boat on Monday 17 August');
  expect(words).toContain('/briefing daily 07:30 sets one');
  expect(words).toContain('No figure in the stories that are stored differs');
  expect(words).toContain('/crossings');
});

test('each channel stands with what it has set, and many are cut', () => {
  const settings = Array.from({ length: 13 }, (_, i) => ({ subscription: wish(`C${i}`), next: undefined }));
  const words = told({ settings });
  expect(words).toContain('Channel C9');
  expect(words).not.toContain('Channel C10');
  expect(words).toContain('And 3 more channels.');
});

test('a figure that does not add up stands with its verdict and who printed it', () => {
  const verdict = verdictOn('Some 3,150 people crossed in 2022.', '3,150', { kind: 'differs', official: 45_755 });
  const { article, at, verdicts } = story('BBC', 'Crossings', '2026-08-18T08:00:00Z', [verdict]);
  const words = told({
    mismatches: [
      {
        verdict: verdicts[0] as typeof verdict,
        article,
        stories: 1,
        printings: [{ outlet: 'BBC', url: article.url, at }],
      },
    ],
  });
  expect(words).toContain('differs');
  expect(words).toContain('First printed by');
});
