import { expect, test } from 'vitest';
import { sending } from '../../contracts/platform.ts';
import { CHARTED, count, FAULTS, LONG, note, POSTS } from './briefings.ts';
import { twinOfFile } from './twin-of-file.ts';

const twin = await twinOfFile();

test('an edit that makes a briefing longer adds messages, and one that makes it shorter takes them away', async () => {
  const platform = twin.platform();
  const channel = await twin.channel();
  const sent = await platform.send(channel, CHARTED, sending('d1'));
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  const longer = await platform.edit(channel, sent.messageId, LONG, 'b');
  if (longer.kind !== 'sent') throw new Error(longer.kind);
  expect(longer.messageId.split(',').length).toBeGreaterThan(3);
  expect(longer.messageId).toContain(sent.messageId);
  const shown = await twin.shown(channel.id);
  for (let i = 0; i < 9; i += 1) expect(count(shown, `Paragraph ${i}:`)).toBe(1);
  expect((await twin.messages(channel.id))[0]?.attachments).toEqual([]);
  const since = Temporal.Now.instant().subtract({ minutes: 1 });
  expect(await twin.platform().find(channel, 'd1', since)).toEqual({ kind: 'found', messageId: longer.messageId });
  expect(await platform.edit(channel, longer.messageId, CHARTED, 'b')).toEqual(sent);
  const [left, ...others] = await twin.messages(channel.id);
  expect([left?.attachments.length, others]).toEqual([1, []]);
});

test.each(FAULTS)('an edit that met %s may be made again, and adds nothing twice', async (_name, fault) => {
  const platform = twin.platform();
  const channel = await twin.channel();
  const sent = await platform.send(channel, note('Short'), sending('d1'));
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  twin.front.break({ method: 'PATCH', path: /\/messages\//, ...fault });
  expect(await platform.edit(channel, sent.messageId, LONG, 'b')).toEqual({ kind: 'unknown' });
  twin.front.break({ ...POSTS, ...fault, skip: 1 });
  expect(await platform.edit(channel, sent.messageId, LONG, 'b')).toEqual({ kind: 'unknown' });
  expect((await twin.platform().edit(channel, sent.messageId, LONG, 'b')).kind).toBe('sent');
  const shown = await twin.shown(channel.id);
  for (let i = 0; i < 9; i += 1) expect(count(shown, `Paragraph ${i}:`)).toBe(1);
  expect(shown).not.toContain('Short');
});

test('a message that was deleted cannot be edited', async () => {
  const platform = twin.platform();
  const channel = await twin.channel();
  const sent = await platform.send(channel, note('Short'), sending('d1'));
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  await twin.discord.prisma.message.delete({ where: { id: sent.messageId } });
  expect(await platform.edit(channel, sent.messageId, LONG, 'b')).toEqual({
    kind: 'refused',
    reason: 'discord: the message was deleted.',
  });
});
