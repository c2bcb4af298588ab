import { expect, test } from 'vitest';
import { withFolded } from '../../src/compose/delivery-notes.ts';
import { putRight } from '../../src/compose/news-alert.ts';
import type { Briefing } from '../../src/domain/briefing.ts';

test('a folded alert that was put right stands in the digest with what puts it right', () => {
  const alert: Briefing = { kind: 'alert', headline: 'Two outlets print “3,150”', blocks: [] };
  const other: Briefing = {
    ...alert,
    headline: 'Highest day',
    blocks: [{ kind: 'paragraph', text: [{ text: 'A.' }] }],
  };
  const digest: Briefing = { kind: 'digest', headline: 'Digest', blocks: [] };
  const { blocks } = withFolded(digest, [putRight(alert, 'The Harbour Post has corrected it.'), other]);
  expect(blocks.slice(1)).toEqual([
    { kind: 'paragraph', text: [{ text: 'Two outlets print “3,150”. The Harbour Post has corrected it.' }] },
    { kind: 'paragraph', text: [{ text: 'Highest day' }] },
  ]);
});
