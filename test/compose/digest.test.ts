import { expect, test } from 'vitest';
import { type SourceReport, sourcesLine } from '../../src/compose/sources-line.ts';
import type { Block, Briefing } from '../../src/domain/briefing.ts';
import { FRONT_PAGE, frontPage } from './front-page.ts';
import { story, verdictOn } from './record.ts';

function titles({ blocks }: Briefing): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'section' ? [block.title] : []));
}

/** Blocks below the section whose title starts so. */
function below({ blocks }: Briefing, title: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'section' && block.title.startsWith(title));
  if (start === -1) throw new Error(`no section ${title}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'section');
  return end === -1 ? rest : rest.slice(0, end);
}

function textOf(block: Block | undefined): string {
  return block !== undefined && 'text' in block ? block.text.map(({ text }) => text).join('') : '';
}

test('a digest has the record first and the sources last', () => {
  expect(frontPage().headline).toBe('Channel Brief, Tuesday 18 August 2026');
  expect(titles(frontPage())).toEqual([
    'The record',
    'In the news (4 stories, 3 events)',
    'Does not add up (1)',
    'Not judged (2)',
    'Sources',
  ]);
});

test('an event has its outlets with links, and each statement once however many print it', () => {
  const [event] = below(frontPage(), 'In the news');
  expect(event).toMatchObject({
    kind: 'story',
    headline: 'Channel crossings pass 15,000 this year after 250 arrive in a day',
    links: [
      { outlet: 'Sky News', url: 'https://sky-news.example/65' },
      { outlet: 'BBC', url: 'https://bbc.example/59' },
    ],
  });
  expect(event?.kind === 'story' && event.lines.map(({ mark, quote }) => `${mark} ${quote}`)).toEqual([
    '✗ That is a fall of 40% on the same point last year',
    '✓ More than 15,000 people have crossed the Channel so far this year',
    '✓ 250 people made the journey in three boats',
  ]);
});

test('what does not add up has the sum and who prints it', () => {
  const [judged, source] = below(frontPage(), 'Does not add up');
  expect(judged).toMatchObject({
    kind: 'judged',
    line: { mark: '✗', words: 'differs', explanation: expect.stringContaining('−43.2%') },
  });
  expect(textOf(source)).toBe('Printed by BBC');
});

test('what was not judged stands under its reason, with its outlet', () => {
  expect(below(frontPage(), 'Not judged').map(textOf)).toEqual([
    'The record does not hold this: “24,000 people have been returned since the general election” (BBC), “The scheme cost £4.7 billion” (The Independent).',
  ]);
});

test('where all adds up and all is judged, nothing is said of it', () => {
  const calm = frontPage({ stories: FRONT_PAGE.stories.slice(3) });
  expect(titles(calm)).toEqual(['The record', 'In the news (1 story, 1 event)', 'Sources']);
});

test('no news is one line', () => {
  const quiet = frontPage({ stories: [] });
  expect(below(quiet, 'In the news').map(textOf)).toEqual(['No new story about migration since 17 August 17:00.']);
});

test('a busy day keeps to seven events and says how many more there are', () => {
  const stories = 'alpha bravo carbon delta echo foxtrot gamma hotel india'
    .split(' ')
    .map((word, i) => story('BBC', `${word} ${word}ville ${word}ton`, `2026-08-18T0${i}:00:00Z`));
  const blocks = below(frontPage({ stories }), 'In the news (9 stories, 9 events)');
  expect(blocks.filter(({ kind }) => kind === 'story')).toHaveLength(7);
  expect(textOf(blocks.at(-1))).toBe('And 2 more events in 2 stories.');
});

test('events come with doubts first, then by outlets, then by figures, then the latest', () => {
  const at = (hour: number) => `2026-08-18T0${hour}:00:00Z`;
  const figure = (kind: 'agrees' | 'differs') => verdictOn('There were 11 people.', '11', { kind });
  const stories = [
    story('A', 'early quiet tale', at(1)),
    story('A', 'later silent account', at(2)),
    story('A', 'judged solid report', at(1), [figure('agrees')]),
    story('A', 'twice printed harbour opening', at(1)),
    story('B', 'twice printed harbour opening', at(2)),
    story('A', 'doubtful wobbly number', at(1), [figure('differs')]),
  ];
  const events = below(frontPage({ stories }), 'In the news').map((block) => block.kind === 'story' && block.headline);
  expect(events).toEqual([
    'doubtful wobbly number',
    'twice printed harbour opening',
    'judged solid report',
    'later silent account',
    'early quiet tale',
  ]);
});

test('an event with many figures shows two that differ and then what holds, counts first', () => {
  const year = (number: string, kind: 'agrees' | 'differs', figure = {}) =>
    verdictOn(`There were ${number} people in the year.`, number, { kind, official: 5, figure });
  const verdicts = [
    ...['11', '12', '13'].map((number) => year(number, 'differs')),
    year('20', 'agrees', { kind: 'percent_change' }),
    ...['21', '22', '23'].map((number) => year(number, 'agrees')),
  ];
  const [event] = below(frontPage({ stories: [story('BBC', 'A', '2026-08-18T09:00:00Z', verdicts)] }), 'In the news');
  expect(event?.kind === 'story' && event.lines.map(({ quote }) => /\d+/.exec(quote)?.[0])).toEqual(
    '11 12 21 22 23'.split(' '),
  );
});

test('a headline as long as a paragraph is cut', () => {
  const long = story('BBC', 'word '.repeat(60), '2026-08-18T09:00:00Z');
  const [event] = below(frontPage({ stories: [long] }), 'In the news');
  expect(event?.kind === 'story' && event.headline).toMatch(/^.{100,140}…$/);
});

test('of many figures that were not judged the first are named and the rest counted', () => {
  const verdicts = ['11', '12', '13', '14', '15'].map((number) =>
    verdictOn(`There were ${number} migrants in the group.`, number, { kind: 'unchecked', reason: 'part-of-day' }),
  );
  const text = below(frontPage({ stories: [story('BBC', 'A', '2026-08-18T09:00:00Z', verdicts)] }), 'Not judged (5)');
  expect(textOf(text[0])).toMatch(/^A single group or part of a day: (“[^”]+” \(BBC\)(, | )?){3}and 2 more\.$/);
});

test('a digest that comes late says when it was due', () => {
  const due = Temporal.ZonedDateTime.from('2026-08-18T07:00[Europe/London]');
  expect(textOf(frontPage({ due }).blocks[0])).toBe('Due at 07:00, written at 17:00.');
  expect(textOf(frontPage({ due: due.subtract({ days: 1 }) }).blocks[0])).toBe(
    'Due at 07:00 on 17 August 2026, written at 17:00.',
  );
  expect(frontPage({ due: FRONT_PAGE.now.subtract({ minutes: 5 }) }).blocks[0]?.kind).toBe('section');
});

const now = FRONT_PAGE.now;
const hoursAgo = (hours: number) => now.toInstant().subtract({ hours });
const feed = (title: string, rest: Partial<SourceReport> = {}): SourceReport => ({
  title,
  kind: 'feed',
  failures: 0,
  lastSucceededAt: hoursAgo(1),
  ...rest,
});

const page = (title: string, rest: Partial<SourceReport> = {}): SourceReport => ({
  title,
  kind: 'official',
  failures: 0,
  ...rest,
});

test.each<[string, readonly SourceReport[], string]>([
  ['all answer', [feed('A'), feed('B')], '2 of 2 feeds answered.'],
  [
    'one is silent',
    [feed('A'), feed('B', { failures: 3, lastSucceededAt: hoursAgo(73) })],
    '1 of 2 feeds answered; silent: B (for 3 days).',
  ],
  [
    'one never answered',
    [feed('A'), feed('B', { failures: 1, lastSucceededAt: undefined })],
    '1 of 2 feeds answered; silent: B (never answered).',
  ],
  [
    'there is no network',
    [feed('A', { failures: 1, problem: 'no network.' }), feed('B', { failures: 1, problem: 'no network.' })],
    'None of 2 feeds could be reached: no network.',
  ],
  ['none was visited', [feed('A', { lastSucceededAt: undefined })], 'No feed has been visited yet.'],
  ['there are none', [], 'No news feeds are set up.'],
  [
    'GOV.UK is down',
    [
      feed('A'),
      { title: 'GOV.UK', kind: 'official', failures: 2, lastSucceededAt: hoursAgo(5), problem: 'it answered 503' },
    ],
    '1 of 1 feed answered. GOV.UK could not be reached (for 5 hours): it answered 503.',
  ],
  [
    'all official pages answered',
    [feed('A'), page('Daily', { lastSucceededAt: hoursAgo(1) }), page('Weekly', { lastSucceededAt: hoursAgo(3) })],
    '1 of 1 feed answered. All 2 official pages answered (18 August 14:00).',
  ],
  [
    'one official page is silent',
    [feed('A'), page('Daily', { lastSucceededAt: hoursAgo(1) }), page('Weekly', { failures: 1 })],
    '1 of 1 feed answered. Daily answered 18 August 16:00. Weekly could not be reached (never answered).',
  ],
  [
    'a feed answers and brings nothing new',
    [feed('A'), feed('B', { idleSince: hoursAgo(24 * 12) }), feed('C', { failures: 3, lastSucceededAt: hoursAgo(73) })],
    '2 of 3 feeds answered; silent: C (for 3 days). Nothing new for much longer than usual: B (for 12 days).',
  ],
  [
    'all official pages fail alike',
    [
      feed('A'),
      ...['Daily', 'Weekly'].map((title) => page(title, { failures: 1, problem: 'the page refuses us (403)' })),
    ],
    '1 of 1 feed answered. None of 2 official pages could be reached: each refuses us (403).',
  ],
  [
    'feeds and official pages fail alike',
    [
      ...['A', 'B'].map((title) => feed(title, { failures: 1, problem: 'each has a name that does not resolve' })),
      ...['Daily', 'Weekly'].map((title) =>
        page(title, { failures: 1, problem: 'the page has a name that does not resolve' }),
      ),
    ],
    'None of 2 feeds and 2 official pages could be reached: each has a name that does not resolve.',
  ],
  [
    'nothing was visited yet',
    [feed('A', { lastSucceededAt: undefined }), page('Daily'), page('Weekly')],
    'No feed and no official page has been visited yet.',
  ],
  [
    'only feeds were visited',
    [feed('A'), page('Daily'), page('Weekly')],
    '1 of 1 feed answered. No official page has been visited yet.',
  ],
])('the sources are told where %s', (_when, sources, words) => {
  expect(sourcesLine(sources, now)).toBe(words);
});

test('many silent sources are counted, not listed', () => {
  const sources = [feed('Z'), ...'ABCDEFG'.split('').map((title) => feed(title, { failures: 1 }))];
  expect(sourcesLine(sources, now)).toMatch(/silent: A \(for 1 hour\), .*D \(for 1 hour\) and 3 more\.$/);
});
