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
    'Weekly summary: failed once; it never answered. The page refuses us (403).',
    '# Feeds that do not answer (1)',
    'LBC: failed 9 times in a row; it last answered 15 August 13:05. It refuses us (403).',
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
  });
});
