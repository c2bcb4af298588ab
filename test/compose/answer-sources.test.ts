import { expect, test } from 'vitest';
import { answerSources } from '../../src/compose/answer-sources.ts';
import type { SourceReport } from '../../src/compose/sources-line.ts';

const now = Temporal.ZonedDateTime.from('2026-08-18T17:00[Europe/London]');
const at = (text: string) => Temporal.Instant.from(text);
const SOURCES: readonly SourceReport[] = [
  { kind: 'official', title: 'Last 7 days', failures: 0, lastSucceededAt: at('2026-08-18T12:05:00Z') },
  { kind: 'official', title: 'Weekly summary', failures: 1, problem: 'the page refuses us (403)' },
  { kind: 'feed', title: 'BBC', failures: 0, lastSucceededAt: at('2026-08-18T12:05:00Z') },
  {
    kind: 'feed',
    title: 'LBC',
    failures: 9,
    lastSucceededAt: at('2026-08-15T12:05:00Z'),
    problem: 'each refuses us (403)',
  },
  { kind: 'feed', title: 'Metro', failures: 0 },
];

const text = (sources: readonly SourceReport[]) =>
  answerSources(sources, now)
    .briefing.blocks.map((block) =>
      block.kind === 'section' ? `# ${block.title}` : block.kind === 'paragraph' ? block.text[0]?.text : '',
    )
    .join('\n');

test('each source is told with its last success, and one that fails with the reason', () => {
  expect(text(SOURCES).split('\n').slice(1)).toEqual([
    '# Official pages (2)',
    'Last 7 days: answered 18 August 13:05.',
    'Weekly summary: failed once, and never answered. The page refuses us (403).',
    '# Feeds that do not answer (1)',
    'LBC: failed 9 times in a row, and last answered 15 August 13:05. It refuses us (403).',
    '# Feeds that answer (1)',
    'BBC (18 August 13:05).',
    '# Feeds not visited yet (1)',
    'Metro.',
  ]);
});

test('what there is none of has no heading', () => {
  expect(text(SOURCES.slice(2, 3))).not.toContain('Official pages');
  expect(text([])).toBe('No news feeds are set up.');
});

test('as data every source is a record', () => {
  expect(answerSources(SOURCES, now).data.sources[3]).toEqual({
    title: 'LBC',
    kind: 'feed',
    lastSucceededAt: '2026-08-15T12:05:00Z',
    failures: 9,
    problem: 'it refuses us (403)',
    idleSince: null,
  });
});

test('what all sources fail of is said once, and each source is named once below', () => {
  const unreached = ['A (News)', 'B'].map((title) => ({
    ...{ kind: 'feed' as const, title, failures: 1, problem: 'each has a name that does not resolve' },
  }));
  const pages = ['Daily', 'Weekly'].map((title) => ({
    ...{ kind: 'official' as const, title, failures: 1, problem: 'the page has a name that does not resolve' },
  }));
  expect(text([...pages, ...unreached]).split('\n')).toEqual([
    'None of 2 feeds and 2 official pages could be reached: each has a name that does not resolve.',
    '# Official pages (2)',
    'Daily; Weekly. All failed once, and never answered.',
    '# Feeds that do not answer (2)',
    'A (News); B. All failed once, and never answered.',
  ]);
});

test('sources that fail for one reason share a paragraph, with the past of each where it differs', () => {
  const refused = { kind: 'feed' as const, problem: 'each refuses us (403)' };
  const sources: readonly SourceReport[] = [
    { ...refused, title: 'A', failures: 1 },
    { ...refused, title: 'B', failures: 4, lastSucceededAt: at('2026-08-15T12:05:00Z') },
    { kind: 'feed', title: 'C', failures: 1, problem: 'each does not answer' },
    { kind: 'feed', title: 'D', failures: 0, lastSucceededAt: at('2026-08-18T12:05:00Z') },
  ];
  expect(text(sources).split('\n').slice(1, 4)).toEqual([
    '# Feeds that do not answer (3)',
    'Each refuses us (403): A failed once, and never answered; B failed 4 times in a row, and last answered 15 August 13:05.',
    'C: failed once, and never answered. It does not answer.',
  ]);
});

test('a feed that answers with nothing new stands by itself, with when the newest was', () => {
  const feed = { kind: 'feed' as const, failures: 0, lastSucceededAt: at('2026-08-18T12:05:00Z') };
  const sources = [
    { ...feed, title: 'A' },
    { ...feed, title: 'B', idleSince: at('2026-08-02T09:30:00Z') },
  ];
  expect(text(sources).split('\n')).toEqual([
    '2 of 2 feeds answered. Nothing new for much longer than usual: B (for 16 days).',
    '# Feeds with nothing new for much longer than usual (1)',
    'B (2 August 10:30).',
    '# Feeds that answer (1)',
    'A (18 August 13:05).',
  ]);
  expect(answerSources(sources, now).data.sources[1]?.idleSince).toBe('2026-08-02T09:30:00Z');
});
