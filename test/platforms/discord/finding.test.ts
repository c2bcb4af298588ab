import { expect, test } from 'vitest';
import { sending } from '../../contracts/platform.ts';
import { note } from './briefings.ts';
import { twinOfFile } from './twin-of-file.ts';

const twin = await twinOfFile();

test('a delivery is found among hundreds of messages of others, and not before its time', async () => {
  const channel = await twin.channel();
  const since = Temporal.Now.instant();
  await twin.platform().send(channel, note('Early'), sending('early'));
  for (let i = 0; i < 230; i += 1) {
    await twin.discord.simulateUserMessage({ channelId: channel.id, userId: twin.person, content: `hello ${i}` });
  }
  await twin.platform().send(channel, note('Late'), sending('late'));
  for (const id of ['early', 'late']) expect((await twin.platform().find(channel, id, since)).kind).toBe('found');
  expect((await twin.platform().find(channel, 'other', since)).kind).toBe('absent');
  expect((await twin.platform().find(channel, 'early', since.add({ hours: 1 }))).kind).toBe('absent');
}, 60_000);

test('a history that is hidden from the bot tells nothing', async () => {
  const channel = await twin.channel();
  const since = Temporal.Now.instant();
  await twin.platform().send(channel, note('Once'), sending('d1'));
  twin.front.hidesHistory = true;
  const found = await twin.platform().find(channel, 'd1', since);
  twin.front.hidesHistory = false;
  expect(found).toMatchObject({ kind: 'cannot-tell', reason: expect.stringContaining('Read Message History') });
});

test('a look that fails tells nothing', async () => {
  const channel = await twin.channel();
  twin.front.break({ method: 'GET', path: /\/messages\?/, when: 'before', answer: { status: 500 } });
  expect((await twin.platform().find(channel, 'd1', Temporal.Now.instant())).kind).toBe('cannot-tell');
});
