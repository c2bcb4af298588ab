import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import { createTerminal, type TerminalOptions } from '../../../src/platforms/terminal/terminal.ts';
import { textWidth } from '../../../src/platforms/terminal/text-width.ts';
import { frontPage } from '../../compose/front-page.ts';
import { EVERY_BLOCK, platformContract, sending } from '../../contracts/platform.ts';

const CHANNEL: Channel = { platform: 'terminal', space: 'local', id: 'stdout' };

function open(options: Partial<TerminalOptions> = {}) {
  let printed = '';
  const write = (text: string) => {
    printed += text;
  };
  const platform = createTerminal({ write, columns: 80, colour: false, ...options });
  return { platform, printed: () => printed };
}

async function print(briefing: Briefing, options: Partial<TerminalOptions> = {}): Promise<string> {
  const { platform, printed } = open(options);
  await platform.send(CHANNEL, briefing, sending('delivery1'));
  return printed();
}

for (const colour of [false, true]) {
  platformContract(colour ? 'a terminal with colour' : 'a terminal without colour', async () => {
    const { platform, printed } = open({ colour });
    const shown = async () => stripVTControlCharacters(printed()).replace(/\s+/g, ' ').trim();
    return { platform, channel: CHANNEL, edits: false, shown };
  });
}

test('the front page at 80 columns, without colour', async () => {
  expect(await print(frontPage())).toMatchInlineSnapshot(`
    "Channel Brief, Tuesday 18 August 2026
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    The record ─────────────────────────────────────────────────────────────────────
      250 people arrived by small boat on Monday 17 August, in 3 boats (83 a boat).
      Highest day since 423 on 9 August.
      Last 7 days: 425 people in 5 boats (1,442 in the same week of 2025).
      This year: 15,897 people in 234 boats, 43% fewer than by the same date in 2025
      (27,997) and 25% fewer than by then in 2022 (21,130).
      Provisional, to 17 August 2026. Home Office, published 18 August 13:05.
      https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats

    In the news (4 stories, 3 events) ──────────────────────────────────────────────
      1. Channel crossings pass 15,000 this year after 250 arrive in a day
         Sky News, BBC
         https://sky-news.example/65
         ✗ differs: “That is a fall of 40% on the same point last year”
           · record −43%, 1 January to 17 August 2026 against the same dates in 2025
         ✓ agrees: “More than 15,000 people have crossed the Channel so far this
           year” · record 15,897, 1 January to 17 August 2026
         ✓ agrees: “250 people made the journey in three boats” · record 250,
           17 August 2026

      2. Asylum backlog at 64,426 as ministers promise faster decisions
         The Independent
         https://the-independent.example/62
         ✓ agrees: “64,426 people awaiting a decision at the end of 2025”
           · record 64,426, 31 December 2025

      3. Minister to visit Dunkirk for talks on patrols
         LBC
         https://lbc.example/46

    Does not add up (1) ────────────────────────────────────────────────────────────
      ✗ differs: “That is a fall of 40% on the same point last year”
        15,897 people to 17 August 2026 against 27,997 to 17 August 2025 is −43.2%.
      Printed by BBC
      https://bbc.example/59

    Not judged (2) ─────────────────────────────────────────────────────────────────
      The record does not hold this: “24,000 people have been returned since the
      general election” (BBC), “The scheme cost £4.7 billion” (The Independent).

    Sources ────────────────────────────────────────────────────────────────────────
      3 of 4 feeds answered; silent: InfoMigrants (for 3 days). GOV.UK daily page
      answered 18 August 16:00.
    "
  `);
});

test.each([40, 60, 80, 100, 120, 200])('at %d columns no line is wider, but for an address', async (columns) => {
  const widest = Math.min(columns, 100);
  const lines = (await print(frontPage(), { columns })).split('\n');
  for (const line of lines) if (!line.includes('https://')) expect(textWidth(line)).toBeLessThanOrEqual(widest);
  expect(Math.max(...lines.filter((line) => !line.includes('https://')).map(textWidth))).toBe(widest);
});

test('a pipe without columns is written as for 80, and one of a few columns is still readable', async () => {
  expect(await print(frontPage(), { columns: undefined })).toBe(await print(frontPage(), { columns: 80 }));
  expect(await print(frontPage(), { columns: 0 })).toBe(await print(frontPage(), { columns: 80 }));
  expect(await print(frontPage(), { columns: 3 })).toBe(await print(frontPage(), { columns: 24 }));
});

test('without colour nothing but text is written', async () => {
  expect(await print(frontPage())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('colour changes no word and no line', async () => {
  const coloured = await print(frontPage(), { colour: true, links: false });
  expect(coloured).toContain('\u001b[');
  expect(stripVTControlCharacters(coloured)).toBe(await print(frontPage()));
});

test('each mark has its colour', async () => {
  const coloured = await print(EVERY_BLOCK, { colour: true });
  expect(coloured).toMatch(/\u001b\[32m[^\n]*✓/);
  expect(coloured).toMatch(/\u001b\[33m[^\n]*≈/);
  expect(coloured).toMatch(/\u001b\[31m[^\n]*✗/);
});

test('every colour that is turned on is turned off on the same line', async () => {
  for (const line of (await print(frontPage(), { colour: true })).split('\n')) {
    const codes = [...line.matchAll(/\u001b\[(\d+)m/g)].map(([, code]) => Number(code));
    const on = codes.filter((code) => [1, 2, 4, 31, 32, 33, 36].includes(code)).length;
    expect(on * 2).toBe(codes.length);
    expect((line.match(/\u001b\]8;;/g) ?? []).length % 2).toBe(0);
  }
});

test('on a terminal with links an outlet opens its page, and no address is printed', async () => {
  const linked = await print(EVERY_BLOCK, { colour: true });
  expect(linked).toMatch(/\u001b\]8;;https:\/\/www\.bbc\.co\.uk\/1\u001b\\[^\n]*BBC[^\n]*\u001b\]8;;\u001b\\/);
  expect(stripVTControlCharacters(linked)).not.toContain('https://');
});

test('without links the first address of a story and of a source is printed whole', async () => {
  const lines = (await print(EVERY_BLOCK, { columns: 24 })).split('\n').map((line) => line.trim());
  expect(lines).toContain('https://www.bbc.co.uk/1');
  expect(lines).toContain('https://www.gov.uk/boats');
  expect(lines.join()).not.toContain('lbc.co.uk');
});

const WITH_BUTTONS: Briefing = {
  kind: 'answer',
  headline: '250 people',
  blocks: [
    { kind: 'section', title: 'Charts', aside: true },
    { kind: 'image', chart: 'year', alt: 'Line chart of the year: 15,897 people to 17 August.' },
    {
      kind: 'actions',
      buttons: [
        { label: 'Source', url: 'https://www.gov.uk/boats' },
        { label: 'Bad', url: 'javascript:alert(1)' },
        { label: 'Share in channel', action: 'share', value: 'crossings 2025' },
      ],
    },
  ],
};

test('a chart is told in words, and a button that opens a page is printed with its address', async () => {
  const lines = (await print(WITH_BUTTONS)).split('\n');
  expect(lines).toContain('  Chart: Line chart of the year: 15,897 people to 17 August.');
  expect(lines.slice(lines.indexOf('  Source')).slice(0, 2)).toEqual(['  Source', '  https://www.gov.uk/boats']);
  expect(lines.join()).not.toMatch(/javascript|Share in channel/);
});

test('on a terminal with links such a button opens its page', async () => {
  expect(await print(WITH_BUTTONS, { colour: true })).toMatch(
    /\u001b\]8;;https:\/\/www\.gov\.uk\/boats\u001b\\[^\n]*Source/,
  );
});

test('two briefings have an empty line between them', async () => {
  const { platform, printed } = open();
  await platform.send(CHANNEL, { kind: 'answer', headline: 'One', blocks: [] }, sending('1'));
  await platform.send(CHANNEL, { kind: 'answer', headline: 'Two', blocks: [] }, sending('2'));
  expect(printed()).toBe('One\n\nTwo\n');
});

test('a stream that is gone is a refusal, and the delivery may be tried again', async () => {
  let gone = true;
  let printed = '';
  const { platform } = open({
    write: async (text) => {
      if (gone) throw new Error('EPIPE');
      printed += text;
    },
  });
  expect(await platform.send(CHANNEL, EVERY_BLOCK, sending('1'))).toEqual({
    kind: 'refused',
    reason: 'terminal: cannot print (EPIPE)',
  });
  gone = false;
  expect(await platform.send(CHANNEL, EVERY_BLOCK, sending('1'))).toEqual({ kind: 'sent', messageId: '1' });
  expect(printed).toContain('Channel Brief');
});
