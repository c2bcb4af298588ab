import { expect, test } from 'vitest';
import { groupLines } from '../../src/text/group-lines.ts';
import type { Line, TextLine } from '../../src/text/lines.ts';

const line = (kind: TextLine['kind'], text: string): TextLine => ({ kind, runs: [{ text }] });
const picture: Line = { kind: 'image', chart: 'year-to-date', alt: 'This year and the last.' };
const joins = ({ kind }: TextLine) => kind === 'outlets' || kind === 'item';
const grouped = (lines: readonly Line[], standsAlone?: (line: TextLine) => boolean) =>
  groupLines(lines, { joins, ...(standsAlone && { standsAlone }) }).map((group) => {
    if (group === 'rule') return group;
    return 'kind' in group ? `alone ${group.kind}` : group.texts.map(({ kind }) => kind).join('+');
  });

test('a story keeps what belongs to it, and the next begins another text', () => {
  const story = [line('story', 'One'), line('outlets', 'Sky News'), line('item', '250 people')];
  expect(grouped([...story, ...story])).toEqual(['story+outlets+item', 'story+outlets+item']);
});

test('a rule stands before each section, but not right below the title', () => {
  expect(grouped([line('title', 'T'), line('section', 'A'), line('text', 'a'), line('section', 'B')])).toEqual([
    'title',
    'section',
    'text',
    'rule',
    'section',
  ]);
});

test('a picture, or a line of which the platform says so, stands by itself and ends the text before it', () => {
  const lines = [
    line('story', 'One'),
    picture,
    line('item', '250 people'),
    line('small', 'Home Office'),
    line('item', '3'),
  ];
  expect(grouped(lines, ({ kind }) => kind === 'small')).toEqual([
    'story',
    'alone image',
    'item',
    'alone small',
    'item',
  ]);
});
