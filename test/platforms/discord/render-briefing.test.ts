import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import { plain } from '../../../src/domain/briefing.ts';
import { renderBriefing } from '../../../src/platforms/discord/render-briefing.ts';
import { frontPage } from '../../compose/front-page.ts';
import {
  anyBriefing,
  cutFigure,
  letters,
  linksToShow,
  RUNS,
  textOfFigures,
  textsIn,
  UNSEEN,
  wordsToShow,
} from '../../contracts/limits-briefings.ts';
import { build, DISCORD_MESSAGE, shownOnDiscord } from '../../contracts/limits-discord.ts';

const CHARTS: ReadonlySet<string> = new Set(['year']);

/** Buttons that open a page may become links in words, which has a test of its own. */
const briefings = anyBriefing.map((briefing) => ({
  ...briefing,
  blocks: briefing.blocks.map((block) =>
    block.kind === 'actions' ? { ...block, buttons: block.buttons.filter((button) => !('url' in button)) } : block,
  ),
}));

/** Stands after a name that could break its own link. */
const NAMED_BESIDE = ' (link)';

function linesOf(briefing: Briefing): readonly string[] {
  return renderBriefing(briefing).flatMap((message) => shownOnDiscord(message).lines);
}

test('whatever a briefing holds, Discord takes every message of it', () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      for (const message of renderBriefing(briefing, { key: 'b'.repeat(60), charts: CHARTS })) {
        DISCORD_MESSAGE.parse(message);
        build(message);
        shownOnDiscord(message);
        expect(textsIn(message).filter((text) => UNSEEN.test(text))).toEqual([]);
      }
    }),
    RUNS,
  );
}, 240_000);

test('whatever its length, all words of a briefing are found over its messages, in order, and its links are the only ones', () => {
  fc.assert(
    fc.property(briefings, (briefing) => {
      const messages = renderBriefing(briefing);
      const shown = messages.map((message) => shownOnDiscord(message));
      const said = letters(wordsToShow(briefing));
      expect(
        letters(
          shown
            .flatMap(({ lines }) => lines)
            .join('\n')
            .replaceAll(NAMED_BESIDE, ''),
        ),
      ).toBe(said);
      const worded = messages.filter((_, index) => (shown[index]?.lines.length ?? 0) > 0);
      expect(letters(worded.map(({ text }) => text).join(' '))).toBe(said);
      const urls = shown.flatMap(({ links }) => links).map(({ url }) => url);
      expect([...new Set(urls)]).toEqual(linksToShow(briefing));
    }),
    RUNS,
  );
}, 240_000);

test('a figure is never cut, however long the text that it stands in', () => {
  fc.assert(
    fc.property(textOfFigures, fc.constantFrom('paragraph' as const, 'source' as const), ({ text, figures }, kind) => {
      const lines = linesOf({ kind: 'answer', headline: '', blocks: [{ kind, text: plain(text) }] });
      expect(lines.length).toBeGreaterThan(1);
      expect(cutFigure(figures, lines)).toBeUndefined();
    }),
    RUNS,
  );
}, 240_000);

test('a digest is one message in one container, its headings, small print and lists as Discord knows them', () => {
  const messages = renderBriefing(frontPage(), { key: 'd1' });
  expect(messages).toHaveLength(1);
  const texts = JSON.parse(JSON.stringify(messages[0]?.body.components[0])).components.flatMap(
    (each: { content?: string }) => each.content ?? [],
  );
  expect(texts[0]).toBe('## Channel Brief, Tuesday 18 August 2026');
  expect(texts[1]).toMatch(/^### The record\n\*\*250 people arrived by small boat on Monday 17 August, in 3 boats\*\*/);
  expect(texts).toContainEqual(
    [
      '**1\\. Channel crossings pass 15,000 this year after 250 arrive in a day**',
      '-# [Sky News](<https://sky-news.example/65>) · [BBC](<https://bbc.example/59>)',
      '- **✗ differs**: “That is a fall of 40% on the same point last year”',
      '  Record −43%, 1 January to 17 August 2026 against the same dates in 2025',
      '- **✓ agrees**: “More than 15,000 people have crossed the Channel so far this year”',
      '  Record 15,897, 1 January to 17 August 2026',
      '- **✓ agrees**: “250 people made the journey in three boats”',
      '  Record 250, 17 August 2026',
    ].join('\n'),
  );
});

test('a button shows the sums of a story that has figures, and carries which', () => {
  const [message] = renderBriefing(frontPage(), { key: 'delivery-7' });
  expect(message?.body.components).toMatchObject([
    {
      components: expect.arrayContaining([
        {
          type: 1,
          components: [1, 2].map((story) => ({
            type: 2,
            style: 2,
            label: `Sums of story ${story}`,
            custom_id: `sums:delivery-7/${story}`,
          })),
        },
      ]),
    },
  ]);
});

test('a chart that will be attached stands in its place with a description; else its words do', () => {
  const briefing: Briefing = {
    kind: 'answer',
    headline: '250 people',
    blocks: [{ kind: 'image', chart: 'year', alt: 'Line chart: 15,897 people to 17 August.' }],
  };
  const [message] = renderBriefing(briefing, { charts: CHARTS });
  expect(message?.pictures).toEqual([
    { name: 'chart-1.png', chart: 'year', description: 'Line chart: 15,897 people to 17 August.' },
  ]);
  expect(message?.body.components).toMatchObject([
    {
      components: [
        { type: 10 },
        {
          type: 12,
          items: [
            { media: { url: 'attachment://chart-1.png' }, description: 'Line chart: 15,897 people to 17 August.' },
          ],
        },
      ],
    },
  ]);
  expect(linesOf(briefing)).toEqual(['250 people', 'Chart: Line chart: 15,897 people to 17 August.']);
});

test('no one is mentioned and nothing is formatted, whatever a feed writes', () => {
  const hostile =
    '# *Boats* @everyone <@123> <@&4> ||x|| [BBC](https://evil.example) `y` :boat: https://evil.example \\*';
  const [message] = renderBriefing({
    kind: 'alert',
    headline: hostile,
    blocks: [{ kind: 'source', text: plain(hostile) }],
  });
  expect(message?.body.allowed_mentions).toEqual({ parse: [] });
  expect(linesOf({ kind: 'alert', headline: hostile, blocks: [] })).toEqual([hostile]);
  expect(JSON.stringify(message?.body.components)).not.toMatch(/[^\\]@everyone|<@/);
});

test('a name that would break or disguise its link stands beside it', () => {
  const story = (outlet: string) =>
    renderBriefing({
      kind: 'answer',
      headline: 'x',
      blocks: [{ kind: 'story', headline: 'y', links: [{ outlet, url: 'https://a.example/' }], lines: [] }],
    }).flatMap((message) => [shownOnDiscord(message).lines.at(-1), shownOnDiscord(message).links[0]]);
  expect(story('BBC [live]')).toEqual(['BBC [live] (link)', { url: 'https://a.example/', text: 'link' }]);
  expect(story('https://bbc.co.uk')).toEqual(['https://bbc.co.uk (link)', { url: 'https://a.example/', text: 'link' }]);
  expect(story('BBC (live)')).toEqual(['BBC (live)', { url: 'https://a.example/', text: 'BBC (live)' }]);
});

test('an address that is too long for a button is a link in words, and a value that is too long is no button', () => {
  const url = `https://a.example/${'x'.repeat(600)}`;
  const [message] = renderBriefing({
    kind: 'answer',
    headline: 'x',
    blocks: [
      {
        kind: 'actions',
        buttons: [
          { label: 'Source', url },
          { label: 'Chart', action: 'chart', value: 'y'.repeat(101) },
          { label: 'Share in channel', action: 'share', value: 'crossings 2025' },
        ],
      },
    ],
  });
  expect(message && shownOnDiscord(message).links).toEqual([{ url, text: 'Source' }]);
  expect(JSON.stringify(message?.body)).toContain('share:crossings 2025');
  expect(JSON.stringify(message?.body)).not.toContain('yyy');
});
