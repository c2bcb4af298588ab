import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import { plain } from '../../../src/domain/briefing.ts';
import { renderBriefing, renderHome, renderPages } from '../../../src/platforms/slack/render-briefing.ts';
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
import { MOST_LETTERS, SLACK_HOME, SLACK_MESSAGE, shownOnSlack } from '../../contracts/limits-slack.ts';

const FILES = new Map([['year', 'F01']]);

function linesOf(briefing: Briefing): readonly string[] {
  return renderBriefing(briefing).flatMap((message) => shownOnSlack(message).lines);
}

test('whatever a briefing holds, Slack takes every message of it', () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      for (const message of renderBriefing(briefing, { key: 'b'.repeat(60), files: FILES })) {
        SLACK_MESSAGE.parse(message);
        const shown = shownOnSlack(message);
        const inAll = [...shown.lines, ...shown.links.map(({ url }) => url)].join('').length;
        expect(inAll).toBeLessThanOrEqual(MOST_LETTERS);
        expect(textsIn(message.body).filter((text) => UNSEEN.test(text))).toEqual([]);
      }
    }),
    RUNS,
  );
}, 240_000);

test('whatever a briefing holds, Slack takes every page of it, and no word is missing on them', () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      const pages = renderPages(briefing, { key: 'b'.repeat(40), share: 'b', files: FILES });
      const messages = pages.map((body) => SLACK_MESSAGE.parse({ place: 'channel', body }));
      for (const { body } of messages) expect(JSON.stringify(body.blocks)).toContain('Share in channel');
      const shown = renderPages(briefing, {}).flatMap((body) => shownOnSlack({ place: 'channel', body }).lines);
      expect(letters(shown.join(' '))).toBe(letters(wordsToShow(briefing)));
    }),
    RUNS,
  );
}, 240_000);

test('whatever a briefing holds, Slack takes it as a first page', () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      const blocks = renderHome(briefing, { files: FILES });
      SLACK_HOME.parse(blocks);
      expect(JSON.stringify(blocks).length).toBeLessThan(250_000);
    }),
    RUNS,
  );
}, 240_000);

test('whatever its length, all words of a briefing are found over its messages, in order, and its links are the only ones', () => {
  fc.assert(
    fc.property(anyBriefing, (briefing) => {
      const messages = renderBriefing(briefing);
      const shown = messages.map((message) => shownOnSlack(message));
      const said = letters(wordsToShow(briefing));
      expect(letters(shown.flatMap(({ lines }) => lines).join(' '))).toBe(said);
      const worded = messages.filter((_, index) => (shown[index]?.lines.length ?? 0) > 0);
      expect(letters(worded.map(({ body }) => entities(body.text)).join(' '))).toBe(said);
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

function entities(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

test('a digest is one message of a screen or two, with what is not judged in its thread', () => {
  const [first, thread, ...others] = renderBriefing(frontPage(), { key: 'd1' });
  expect(others).toEqual([]);
  expect(first?.place).toBe('channel');
  expect(thread?.place).toBe('thread');
  expect(first?.body.blocks[0]).toEqual({
    type: 'header',
    text: { type: 'plain_text', text: 'Channel Brief, Tuesday 18 August 2026', emoji: false },
  });
  expect(first?.body.blocks.at(-1)).toMatchObject({
    elements: [{ text: 'In the thread: Not judged (2), Sources.' }],
  });
  expect(thread?.body.text).toMatch(/^Not judged \(2\)\n/);
});

test('a story stands in one block: its headline, its outlets as links, each figure with the answer of the record below', () => {
  const story = renderBriefing(frontPage())[0]?.body.blocks.find(
    (block) => block.type === 'rich_text' && JSON.stringify(block).includes('1. Channel crossings'),
  );
  expect(story).toMatchObject({
    elements: [
      {
        elements: [
          { text: '1. Channel crossings pass 15,000 this year after 250 arrive in a day', style: { bold: true } },
        ],
      },
      {
        elements: [
          { type: 'link', text: 'Sky News', url: 'https://sky-news.example/65' },
          { text: ' · ' },
          { type: 'link', text: 'BBC', url: 'https://bbc.example/59' },
        ],
      },
      {
        type: 'rich_text_list',
        elements: [
          {
            elements: [
              { text: '✗ differs', style: { bold: true } },
              { text: ': “That is a fall of 40% on the same point last year”' },
              { text: '\n' },
              { text: 'Record −43%, 1 January to 17 August 2026 against the same dates in 2025' },
            ],
          },
          {},
          {},
        ],
      },
    ],
  });
});

test('a button shows the sums of a story that has figures, and carries which', () => {
  const rows = renderBriefing(frontPage(), { key: 'delivery-7' }).flatMap(({ body }) =>
    body.blocks.filter((block) => block.type === 'actions'),
  );
  expect(rows).toEqual([
    {
      type: 'actions',
      elements: [1, 2].map((story, i) => ({
        type: 'button',
        text: { type: 'plain_text', text: `Sums of story ${story}`, emoji: false },
        action_id: `sums.${i}`,
        value: `delivery-7/${story}`,
      })),
    },
  ]);
  expect(JSON.stringify(renderBriefing(frontPage()))).not.toContain('"actions"');
});

test('a chart that was uploaded is an image with its words for those who do not see it; else the words stand', () => {
  const briefing: Briefing = {
    kind: 'answer',
    headline: '250 people',
    blocks: [{ kind: 'image', chart: 'year', alt: 'Line chart: 15,897 people to 17 August.' }],
  };
  expect(renderBriefing(briefing, { files: FILES })[0]?.body.blocks[1]).toEqual({
    type: 'image',
    slack_file: { id: 'F01' },
    alt_text: 'Line chart: 15,897 people to 17 August.',
  });
  expect(linesOf(briefing)).toEqual(['250 people', 'Chart: Line chart: 15,897 people to 17 August.']);
});

test('markup in a source or quote is shown as it stands', () => {
  const hostile = '*Boats* <!channel> <@U1> :boat: _x_ `y` <https://evil.example|BBC> & &lt;!here&gt;';
  const briefing: Briefing = { kind: 'alert', headline: hostile, blocks: [{ kind: 'source', text: plain(hostile) }] };
  expect(linesOf(briefing)).toEqual([hostile, hostile]);
  const [message] = renderBriefing(briefing);
  expect(message?.body.text).not.toMatch(/[<>]/);
  expect(JSON.stringify(message?.body.blocks)).not.toContain('mrkdwn');
});

test('a headline longer than a header may be is bold text in full', () => {
  const headline = 'People '.repeat(40).trim();
  expect(renderBriefing({ kind: 'digest', headline, blocks: [] })[0]?.body.blocks).toEqual([
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: headline, style: { bold: true } }] }],
    },
  ]);
});

test('no heading is left alone at the end of a message', () => {
  const blocks = Array.from({ length: 60 }, (_, i) => [
    { kind: 'section' as const, title: `Part ${i}` },
    { kind: 'paragraph' as const, text: plain('250 people arrived. '.repeat(10)) },
  ]).flat();
  const messages = renderBriefing({ kind: 'digest', headline: 'Long', blocks });
  expect(messages.length).toBeGreaterThan(2);
  for (const message of messages) expect(shownOnSlack(message).lines.at(-1)).not.toMatch(/^Part/);
});
