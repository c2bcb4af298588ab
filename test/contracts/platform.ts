/** What every platform must keep: said once for all, and run on each. */
import { afterEach, describe, expect, test } from 'vitest';
import { type Briefing, plain } from '../../src/domain/briefing.ts';
import type { Channel } from '../../src/domain/channel.ts';
import { VERDICT_LABELS } from '../../src/domain/verdict.ts';
import type { Platform, Sending } from '../../src/platforms/platform.ts';
import { frontPage } from '../compose/front-page.ts';

export interface PlatformOnTrial {
  readonly platform: Platform;
  readonly channel: Channel;
  /** False where what is shown cannot be changed any more. */
  readonly edits: boolean;
  /** All that readers of the channel see, oldest first, without markup and with white space joined. */
  shown(): Promise<string>;
}

/** Every kind of block, and every mark. */
export const EVERY_BLOCK: Briefing = {
  kind: 'digest',
  headline: 'Channel Brief, Tuesday 18 August 2026',
  blocks: [
    { kind: 'section', title: 'The record' },
    { kind: 'paragraph', text: [{ text: '250 people', strong: true }, { text: ' arrived on Monday.' }] },
    { kind: 'source', text: [{ text: 'Provisional. ' }, { text: 'Home Office', url: 'https://www.gov.uk/boats' }] },
    {
      kind: 'story',
      headline: 'Hundreds arrive at Dover',
      links: [
        { outlet: 'BBC', url: 'https://www.bbc.co.uk/1' },
        { outlet: 'LBC', url: 'https://www.lbc.co.uk/1' },
      ],
      lines: Object.values(VERDICT_LABELS).map((label, i) => ({
        ...label,
        quote: `quote ${i}`,
        answer: `answer ${i}`,
        explanation: `explanation ${i}`,
      })),
    },
    {
      kind: 'judged',
      line: {
        mark: '✗',
        words: 'differs',
        quote: '3,150 people in 2022',
        answer: 'record 45,755',
        explanation: 'The sum.',
      },
    },
  ],
};

const ALERT: Briefing = {
  kind: 'alert',
  headline: '225 people arrived on 10 July',
  blocks: [{ kind: 'paragraph', text: plain('Provisional.') }],
};
const REVISED: Briefing = { ...ALERT, headline: 'Revised: 255 people on 10 July' };

/** Markup of several platforms, escape codes and a mention of everyone: all of it is text that a feed may carry. */
const HOSTILE =
  '\u001b[31m*Boats* <!channel> @everyone <https://evil.example|BBC> [BBC](https://evil.example) `x` \u202eend';

/** A delivery of that name, of a briefing that stands alone. */
export function sending(deliveryId: string): Sending {
  return { deliveryId, briefingId: `of ${deliveryId}` };
}

/** Runs the contract on platforms that `make` builds anew for each test. */
export function platformContract(name: string, make: () => Promise<PlatformOnTrial>): void {
  describe(`${name} as a platform`, () => {
    const open: Platform[] = [];
    const begin = async () => {
      const trial = await make();
      open.push(trial.platform);
      return trial;
    };
    afterEach(async () => {
      for (const platform of open.splice(0)) await platform.close();
    });

    test('shows every block of a briefing', async () => {
      const { platform, channel, shown } = await begin();
      expect(await platform.send(channel, EVERY_BLOCK, sending('delivery1'))).toMatchObject({ kind: 'sent' });
      const text = await shown();
      for (const words of ['Channel Brief, Tuesday 18 August 2026', 'The record', '250 people arrived on Monday.']) {
        expect(text).toContain(words);
      }
      for (const words of ['Provisional. Home Office', 'Hundreds arrive at Dover', 'BBC', 'LBC', 'quote 0']) {
        expect(text).toContain(words);
      }
      expect(text).toMatch(/[Aa]nswer 0/);
      expect(text).toContain('3,150 people in 2022');
    });

    test('shows every mark beside its words', async () => {
      const { platform, channel, shown } = await begin();
      await platform.send(channel, EVERY_BLOCK, sending('delivery1'));
      const text = await shown();
      for (const { mark, words } of Object.values(VERDICT_LABELS)) expect(text).toContain(`${mark} ${words}`);
    });

    test('shows a delivery that comes twice once, under the same message', async () => {
      const { platform, channel, shown } = await begin();
      const first = await platform.send(channel, EVERY_BLOCK, sending('delivery1'));
      const again = await platform.send(channel, EVERY_BLOCK, sending('delivery1'));
      expect(again).toEqual(first);
      expect((await shown()).split('Hundreds arrive at Dover')).toHaveLength(2);
    });

    test('posts nothing after the moment until which it may', async () => {
      const { platform, channel, shown } = await begin();
      const now = Temporal.Now.instant();
      const late = { ...sending('delivery1'), until: now.subtract({ seconds: 1 }) };
      expect(await platform.send(channel, EVERY_BLOCK, late)).toMatchObject({ kind: 'later' });
      expect(await shown()).toBe('');
      const inTime = { ...sending('delivery1'), until: now.add({ hours: 1 }) };
      expect(await platform.send(channel, EVERY_BLOCK, inTime)).toMatchObject({ kind: 'sent' });
    });

    test('shows two deliveries of one briefing as two messages', async () => {
      const { platform, channel, shown } = await begin();
      const first = await platform.send(channel, EVERY_BLOCK, sending('delivery1'));
      const second = await platform.send(channel, EVERY_BLOCK, sending('delivery2'));
      expect(second.kind).toBe('sent');
      expect(second).not.toEqual(first);
      expect((await shown()).split('Hundreds arrive at Dover')).toHaveLength(3);
    });

    test('shows an edit in the place of what was there, or refuses it and says why', async () => {
      const { platform, channel, edits, shown } = await begin();
      const first = await platform.send(channel, EVERY_BLOCK, sending('delivery1'));
      const other = await platform.send(channel, ALERT, sending('delivery2'));
      if (first.kind !== 'sent' || other.kind !== 'sent') throw new Error('nothing was sent');
      const edited = await platform.edit(channel, other.messageId, REVISED, 'of delivery2');
      if (!edits) {
        expect(edited).toMatchObject({ kind: 'refused', reason: expect.stringContaining(channel.platform) });
        expect(await shown()).toContain(ALERT.headline);
        return;
      }
      expect(edited).toEqual(other);
      const text = await shown();
      expect(text).toContain(REVISED.headline);
      expect(text).not.toContain(ALERT.headline);
      expect(text.split('Hundreds arrive at Dover')).toHaveLength(2);
      expect(await platform.edit(channel, other.messageId, REVISED, 'of delivery2')).toEqual(other);
    });

    test('refuses to edit what is not there', async () => {
      const { platform, channel } = await begin();
      expect(await platform.edit(channel, '1700000000.000100', REVISED, 'of delivery2')).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining(channel.platform),
      });
    });

    test('finds a delivery that is shown, and none that is not', async () => {
      const { platform, channel } = await begin();
      const since = Temporal.Now.instant();
      const other = await platform.send(channel, EVERY_BLOCK, sending('delivery1'));
      const sent = await platform.send(channel, ALERT, sending('delivery2'));
      if (sent.kind !== 'sent' || other.kind !== 'sent') throw new Error('nothing was sent');
      expect(await platform.find(channel, 'delivery2', since)).toEqual({ kind: 'found', messageId: sent.messageId });
      expect(await platform.find(channel, 'delivery1', since)).toEqual({ kind: 'found', messageId: other.messageId });
      expect(await platform.find(channel, 'delivery3', since)).toEqual({ kind: 'absent' });
    });

    test('shows a reply under the message that it answers, and finds it', async () => {
      const { platform, channel, shown } = await begin();
      const since = Temporal.Now.instant();
      const first = await platform.send(channel, ALERT, sending('delivery1'));
      if (first.kind !== 'sent') throw new Error('nothing was sent');
      const reply = await platform.send(channel, REVISED, { ...sending('delivery2'), under: first.messageId });
      expect(reply.kind).toBe('sent');
      expect(reply).not.toEqual(first);
      const text = await shown();
      expect(text.indexOf(ALERT.headline)).toBeLessThan(text.indexOf(REVISED.headline));
      expect(await platform.find(channel, 'delivery2', since)).toMatchObject({ kind: 'found' });
    });

    test('shows news text as text, whatever markup it carries', async () => {
      const { platform, channel, shown } = await begin();
      const briefing: Briefing = {
        kind: 'alert',
        headline: HOSTILE,
        blocks: [
          { kind: 'paragraph', text: plain(HOSTILE) },
          { kind: 'story', headline: HOSTILE, links: [{ outlet: HOSTILE, url: 'javascript:alert(1)' }], lines: [] },
        ],
      };
      expect(await platform.send(channel, briefing, sending('delivery1'))).toMatchObject({ kind: 'sent' });
      const text = await shown();
      const literal = '*Boats* <!channel> @everyone <https://evil.example|BBC> [BBC](https://evil.example) `x` end';
      expect(text.split(literal).length).toBeGreaterThanOrEqual(4);
      expect(text).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u202e]|javascript:/);
    });

    test('shows a briefing of a headline alone, and a whole digest', async () => {
      const { platform, channel, shown } = await begin();
      const bare: Briefing = { kind: 'answer', headline: 'No figure published', blocks: [] };
      expect(await platform.send(channel, bare, sending('delivery1'))).toMatchObject({ kind: 'sent' });
      expect(await platform.send(channel, frontPage(), sending('delivery2'))).toMatchObject({ kind: 'sent' });
      const text = await shown();
      for (const words of ['No figure published', '15,897 people in 234 boats', 'InfoMigrants']) {
        expect(text).toContain(words);
      }
    });

    test('takes a briefing far longer than a screen', async () => {
      const { platform, channel } = await begin();
      const blocks = Array.from({ length: 40 }, () => EVERY_BLOCK.blocks).flat();
      expect(await platform.send(channel, { ...EVERY_BLOCK, blocks }, sending('delivery1'))).toMatchObject({
        kind: 'sent',
      });
    });

    test('refuses a channel of another platform, and says so', async () => {
      const { platform, channel, shown } = await begin();
      const other: Channel = { ...channel, platform: channel.platform === 'slack' ? 'discord' : 'slack' };
      expect(await platform.send(other, EVERY_BLOCK, sending('delivery1'))).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining(channel.platform),
      });
      expect(await shown()).toBe('');
    });

    test('shows nothing more once it is closed, and may be closed twice', async () => {
      const { platform, channel, shown } = await begin();
      await platform.close();
      await platform.close();
      expect((await platform.send(channel, EVERY_BLOCK, sending('delivery1'))).kind).not.toBe('sent');
      expect(await shown()).toBe('');
    });
  });
}
