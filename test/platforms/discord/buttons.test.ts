/** What people press on Discord, answered by the real desk. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERY_BLOCK, sending } from '../../contracts/platform.ts';
import { eventually, readerIn } from './reader.ts';
import { openRealDesk, type RealDesk } from './real-desk.ts';
import { twinOfFile } from './twin-of-file.ts';

const twin = await twinOfFile();
let real: RealDesk;

beforeAll(async () => {
  real = await openRealDesk();
  await twin.platform().listen(real.desk);
});
afterAll(() => real.close());

const button = (message: { components: unknown[] } | undefined, action: string) =>
  new RegExp(`"(${action}:[^"]+)"`).exec(JSON.stringify(message?.components))?.[1] ?? '';
const ANSWERS = { method: 'POST', path: /^\/webhooks\// } as const;

async function answered() {
  const channel = await twin.channel();
  const reader = readerIn(twin, channel);
  await reader.command('crossings', { when: '17 August 2026' });
  const [answer] = await eventually(
    () => reader.private(),
    ([seen]) => seen?.attachments.length === 1,
  );
  return { channel, reader, answer };
}

test('an answer is shared in the channel, with its chart and without mentioning anybody', async () => {
  const { channel, reader, answer } = await answered();
  await reader.press(answer?.id ?? '', button(answer, 'share'));
  const all = await eventually(
    () => twin.messages(channel.id),
    (seen) => seen.some((each) => !each.isPrivate && each.attachments.length === 1),
  );
  expect(all).toHaveLength(2);
  expect(all[1]?.text).toContain('250 people');
  expect(JSON.stringify(all[1]?.components)).not.toContain('share:');
}, 60_000);

test('who may not write in a channel cannot have the bot write there', async () => {
  const { channel, reader, answer } = await answered();
  const member = { guildId_userId: { guildId: channel.space, userId: twin.person } };
  await twin.discord.prisma.guildMember.update({ where: member, data: { permissions: String(1n << 10n) } });
  await reader.press(answer?.id ?? '', button(answer, 'share'));
  const answers = await reader.private(2);
  await twin.discord.prisma.guildMember.update({ where: member, data: { permissions: null } });
  expect(answers[1]?.text).toContain('You may not write in this channel');
  expect(await twin.shown(channel.id)).toBe('');
}, 60_000);

test('an answer that is not kept any more is not shared, and its asker is told', async () => {
  const { channel, reader, answer } = await answered();
  await reader.press(answer?.id ?? '', 'share:long-ago');
  expect((await reader.private(2))[1]?.text).toContain('This is no longer kept');
  expect(await twin.shown(channel.id)).toBe('');
}, 60_000);

test('a share that may have arrived is not made twice, and its asker is told', async () => {
  const { channel, reader, answer } = await answered();
  twin.front.break({ ...ANSWERS, when: 'after', answer: { status: 503 } });
  await reader.press(answer?.id ?? '', button(answer, 'share'));
  expect((await reader.private(2))[1]?.text).toContain('may not have been shared');
  expect((await twin.shown(channel.id)).split('250 people')).toHaveLength(2);
}, 60_000);

test('the sums, pages and charts of a digest are shown to whoever presses', async () => {
  const channel = await twin.channel();
  const reader = readerIn(twin, channel);
  await real.store.briefings.keep('b1', EVERY_BLOCK, Temporal.Now.instant());
  await twin.platform().send(channel, EVERY_BLOCK, { ...sending('d1'), briefingId: 'b1' });
  const [digest] = await twin.messages(channel.id);
  const before = await twin.shown(channel.id);
  await reader.press(digest?.id ?? '', button(digest, 'sums'));
  expect((await reader.private())[0]?.text).toContain('explanation 0');
  await reader.press(digest?.id ?? '', 'page:b1/2');
  expect((await reader.private(2))[1]?.text).toContain('Hundreds arrive at Dover');
  await reader.press(digest?.id ?? '', 'chart:no-such');
  expect((await reader.private(3))[2]?.text).toContain('There is no such chart');
  await reader.press(digest?.id ?? '', 'nonsense');
  expect((await reader.private(4))[3]?.text).toContain('no longer kept');
  expect(await twin.shown(channel.id)).toBe(before);
});
