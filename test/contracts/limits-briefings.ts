/** Briefings of any length in any script, with whatever a feed might carry; and what of each a platform has to show. */
import fc from 'fast-check';
import type { Block, Briefing, Button, JudgedLine, Span } from '../../src/domain/briefing.ts';
import { VERDICT_LABELS } from '../../src/domain/verdict.ts';
import { linkAddress, safeText } from '../../src/text/safe-text.ts';

/** Runs of each property. */
export const RUNS = { numRuns: 1_000, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true };

/** Figures as newsrooms print them; each must reach a reader in one piece. */
export const FIGURES = [
  '15,897',
  '−43.2%',
  '£4.7',
  '1,234,567',
  '250 people',
  '3 boats',
  '17 August',
  'Monday 17 August',
  'August 2026',
  '✗ differs',
  '✓ agrees',
  '≈ agrees',
  '45.5%',
  '+30',
  'record 45,755',
  '208\u00a0507',
  '13:05',
];

const HOSTILE = [
  '<!channel>',
  '<!here>',
  '<@U012AB3CD>',
  '<#C0123|general>',
  '<https://evil.example|BBC>',
  '@everyone',
  '@here',
  '<@&123456789>',
  '<@123>',
  '<t:1:R>',
  '<:boat:123>',
  '[BBC](https://evil.example)',
  '[a](<https://evil.example>)',
  'https://evil.example/x_y_',
  '```',
  '`code`',
  '**bold**',
  '*b*',
  '__u__',
  '~~s~~',
  '||spoiler||',
  '# big',
  '-# small',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '> quote',
  '>>> all',
  '\\',
  '\\*',
  '\\\\',
  '](',
  ')',
  '(<',
  ':boat:',
  '&amp;',
  '&lt;!channel&gt;',
  '\u202eright\u202c',
  '\u2066x\u2069',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\ud83d',
  '\u{e0041}',
  '_',
  '*',
  '|',
  '\n',
  '\r\n# x',
];

const SCRIPTS = [
  'مهاجرون عبر القناة',
  'מהגרים בתעלה',
  '英吉利海峡を渡った人々',
  'Пролив Ла-Манш',
  'चैनल पार',
  'ช่องแคบ',
  '👨‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🇬🇧🇫🇷',
  'é̂̃',
  'Zürich',
  'naufragés',
  'people',
  'crossed',
  'the',
  'Channel',
  'this',
  'year',
  'against',
  'of',
  '1',
  '2026.',
  '…',
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SCRIPTS) },
  { weight: 3, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Mostly a sentence; sometimes pages, or a word without end. */
const words = fc.oneof(
  { weight: 12, arbitrary: fc.array(word, { maxLength: 12 }).map((all) => all.join(' ')) },
  { weight: 2, arbitrary: fc.array(word, { maxLength: 12 }).map((all) => all.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 60 }))
      .map(([all, times]) => Array(times).fill(all.join(' ')).join(' ')),
  },
  { weight: 1, arbitrary: fc.tuple(word, fc.integer({ min: 1, max: 900 })).map(([one, times]) => one.repeat(times)) },
);

const url = fc.oneof(
  { weight: 4, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'javascript:alert(1)',
      'data:text/html,x',
      'https://bbc.co.uk@evil.example/',
      'https://a.example/(x)>|)\\"`[y]',
      `https://a.example/${'x'.repeat(900)}`,
      `https://a.example/${'x'.repeat(3_000)}`,
      'https://مثال.example/ä ö',
      'not an address',
      '',
    ),
  },
);

const span: fc.Arbitrary<Span> = fc
  .record({ text: words, strong: fc.boolean(), url: fc.option(url, { nil: undefined, freq: 3 }) })
  .map(({ text, strong, url: address }) => ({
    text,
    ...(strong && { strong: true }),
    ...(address !== undefined && { url: address }),
  }));

const judged: fc.Arbitrary<JudgedLine> = fc.record({
  mark: fc.constantFrom(...Object.values(VERDICT_LABELS).map(({ mark }) => mark)),
  words: fc.constantFrom(...Object.values(VERDICT_LABELS).map((label) => label.words)),
  quote: words,
  answer: words,
  explanation: words,
});

const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ label: words, url }),
  fc.record({
    label: words,
    action: fc.constantFrom('share' as const, 'sums' as const, 'chart' as const, 'page' as const),
    value: fc.oneof(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.string({ minLength: 1, maxLength: 2_100, size: 'max' }),
    ),
  }),
);

const text = fc.array(span, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc
    .record({ title: words, aside: fc.boolean() })
    .map(({ title, aside }): Block => ({ kind: 'section', title, ...(aside && { aside: true }) })),
  text.map((runs): Block => ({ kind: 'paragraph', text: runs })),
  text.map((runs): Block => ({ kind: 'source', text: runs })),
  fc
    .record({
      headline: words,
      links: fc.array(fc.record({ outlet: words, url }), { maxLength: 4 }),
      lines: fc.array(judged, { maxLength: 4 }),
    })
    .map((story): Block => ({ kind: 'story', ...story })),
  judged.map((line): Block => ({ kind: 'judged', line })),
  fc
    .record({ chart: fc.constantFrom('year', 'weeks', 'days'), alt: words })
    .map((image): Block => ({ kind: 'image', ...image })),
  fc.array(button, { maxLength: 8 }).map((buttons): Block => ({ kind: 'actions', buttons })),
);

/** Any briefing, now and then far longer than a message. */
export const anyBriefing: fc.Arbitrary<Briefing> = fc
  .record({
    kind: fc.constantFrom('digest' as const, 'alert' as const, 'answer' as const),
    headline: words,
    blocks: fc.array(block, { maxLength: 12 }),
    times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 8 }) }),
  })
  .map(({ kind, headline, blocks, times }) => ({
    kind,
    headline,
    blocks: Array.from({ length: times }, () => blocks).flat(),
  }));

/** All that a platform has to show, in order, buttons left out and charts in words. */
export function wordsToShow(briefing: Briefing): string {
  let story = 0;
  const parts = briefing.blocks.flatMap((each): readonly string[] => {
    switch (each.kind) {
      case 'section':
        return [each.title];
      case 'paragraph':
      case 'source':
        return each.text.map((one) => one.text);
      case 'judged':
        return [...verdict(each.line), safeText(each.line.explanation).trim() || each.line.answer];
      case 'story':
        story += 1;
        return [
          `${story}. `,
          each.headline,
          ...each.links.flatMap(({ outlet }, i) => (i === 0 ? [outlet] : ['·', outlet])),
          ...each.lines.flatMap((line) => [...verdict(line), line.answer]),
        ];
      case 'image':
        return ['Chart: ', safeText(each.alt).trim() || each.chart];
      default:
        return [];
    }
  });
  const shown = [briefing.headline, ...parts].map(safeText).join(' ');
  return shown.trim() === '' ? 'Nothing to say.' : shown;
}

function verdict({ mark, words: said, quote }: JudgedLine): readonly string[] {
  return [mark, said, ': “', quote, '”'];
}

/** Letters in order without case and blanks, to compare what is shown with what was said. */
export function letters(shown: string): string {
  return shown.replace(/\s+/g, '').toLowerCase();
}

/** Every address that is to be a link, in order, each once. */
export function linksToShow(briefing: Briefing): readonly string[] {
  const urls = briefing.blocks.flatMap((each): readonly (string | undefined)[] => {
    if (each.kind === 'paragraph' || each.kind === 'source') {
      return each.text.map((one) => (safeText(one.text).trim() === '' ? undefined : one.url));
    }
    return each.kind === 'story'
      ? each.links.map(({ outlet, url: address }) => (safeText(outlet).trim() === '' ? undefined : address))
      : [];
  });
  return [...new Set(urls.flatMap((address) => (address === undefined ? [] : (linkAddress(address) ?? []))))];
}

/** What must be in no payload: controls, marks that turn the reading direction, letters without a shape. */
export const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;

/** Every text in a payload, at any depth. */
export function textsIn(payload: unknown): readonly string[] {
  if (typeof payload === 'string') return [payload];
  return typeof payload === 'object' && payload !== null ? Object.values(payload).flatMap(textsIn) : [];
}

/** A text of figures, a few pages long, and the figures in order. */
export const textOfFigures: fc.Arbitrary<{ readonly text: string; readonly figures: readonly string[] }> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...FIGURES), fc.constantFrom(' ', ' of the ', ' против ')), {
      minLength: 7,
      maxLength: 23,
    }),
    fc.integer({ min: 60, max: 80 }),
  )
  .map(([all, times]) => ({
    text: all
      .map(([figure, gap]) => figure + gap)
      .join('')
      .repeat(times),
    figures: Array.from({ length: times }, () => all.map(([figure]) => figure)).flat(),
  }));

/** The first figure that does not stand whole in a line, after those before it; undefined where all do. */
export function cutFigure(figures: readonly string[], lines: readonly string[]): string | undefined {
  let line = 0;
  let from = 0;
  return figures.find((figure) => {
    for (; line < lines.length; line += 1, from = 0) {
      const at = (lines[line] as string).indexOf(figure, from);
      if (at === -1) continue;
      from = at + figure.length;
      return false;
    }
    return true;
  });
}
