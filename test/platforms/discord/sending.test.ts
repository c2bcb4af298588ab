/** What becomes of a delivery when Discord or the network fails: nothing is lost and nothing is shown twice. */
import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/domain/briefing.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import type { Platform } from '../../../src/platforms/platform.ts';
import { EVERY_BLOCK, sending } from '../../contracts/platform.ts';
import { CHARTED, count, FAULTS, LONG, note, POSTS } from './briefings.ts';
import { PICTURE } from './twin.ts';
import { twinOfFile } from './twin-of-file.ts';

const twin = await twinOfFile();

/** As whoever delivers does it: what is unknown is looked for, and sent again where it is absent. */
async function deliver(platform: Platform, channel: Channel, briefing: Briefing, id: string): Promise<string> {
  const since = Temporal.Now.instant();
  for (let tries = 0; tries < 30; tries += 1) {
    const outcome = await platform.send(channel, briefing, sending(id));
    if (outcome.kind === 'sent') return outcome.messageId;
    if (outcome.kind === 'refused') throw new Error(outcome.reason);
    const found = await platform.find(channel, id, since);
    if (found.kind === 'found') return found.messageId;
  }
  throw new Error('never sent');
}

test.each(FAULTS)(
  '%s leaves it open whether a message arrived, and looking for it tells',
  async (_name, fault, there) => {
    const platform = twin.platform();
    const channel = await twin.channel();
    const since = Temporal.Now.instant();
    twin.front.break({ ...POSTS, ...fault });
    expect(await platform.send(channel, note('Once'), sending('d1'))).toEqual({ kind: 'unknown' });
    expect((await platform.find(channel, 'd1', since)).kind).toBe(there === 1 ? 'found' : 'absent');
    await deliver(platform, channel, note('Once'), 'd1');
    expect(count(await twin.shown(channel.id), 'Once')).toBe(1);
  },
);

test('a hundred deliveries through all these faults are each shown once', async () => {
  const platform = twin.platform();
  const channels = await Promise.all(Array.from({ length: 5 }, () => twin.channel()));
  for (const [i, [, fault]] of FAULTS.entries()) twin.front.break({ ...POSTS, ...fault, times: 8, skip: i * 3 });
  await Promise.all(
    channels.map(async (channel, c) => {
      for (let i = 0; i < 20; i += 1) {
        const id = `c${c}n${i}`;
        const since = Temporal.Now.instant();
        const outcome = await platform.send(channel, note(`[${id}]`), sending(id));
        if (outcome.kind === 'sent') continue;
        expect(outcome.kind).toBe('unknown');
        if ((await platform.find(channel, id, since)).kind !== 'found')
          await deliver(platform, channel, note(`[${id}]`), id);
      }
    }),
  );
  for (const [c, channel] of channels.entries()) {
    const shown = await twin.shown(channel.id);
    for (let i = 0; i < 20; i += 1) expect(count(shown, `[c${c}n${i}]`)).toBe(1);
  }
});

test('while Discord wants fewer messages a delivery comes back when it says', async () => {
  const now = Temporal.Instant.from('2026-08-18T07:00:00Z');
  const platform = twin.platform({ now: () => now });
  const channel = await twin.channel();
  twin.front.break({ ...POSTS, when: 'before', answer: { status: 429, headers: { 'retry-after': '30' } } });
  const outcome = await platform.send(channel, note('Once'), sending('d1'));
  if (outcome.kind !== 'later') throw new Error(outcome.kind);
  expect(outcome.limit).toBe('channel');
  const seconds = outcome.after.since(now).total('seconds');
  expect(seconds).toBeGreaterThanOrEqual(30);
  expect(seconds).toBeLessThan(32);
  expect(await twin.shown(channel.id)).toBe('');
});

test('a short wait is sat out', async () => {
  const platform = twin.platform();
  const channel = await twin.channel();
  twin.front.break({ ...POSTS, when: 'before', answer: { status: 429, headers: { 'retry-after': '0.2' } } });
  expect((await platform.send(channel, note('Once'), sending('d1'))).kind).toBe('sent');
  expect(count(await twin.shown(channel.id), 'Once')).toBe(1);
});

test('where nobody answers, a delivery comes back later', async () => {
  const platform = twin.platform({ apiUrl: 'http://127.0.0.1:9/api' });
  expect((await platform.send(await twin.channel(), note('Once'), sending('d1'))).kind).toBe('later');
});

test('a token that is not accepted is told with what to do, and nothing is asked again', async () => {
  const platform = twin.platform({ token: 'not-the-secret' });
  const channel = await twin.channel();
  const refused = {
    kind: 'refused',
    everywhere: true,
    reason: expect.stringContaining('https://discord.com/developers/applications'),
  };
  expect(await platform.send(channel, note('Once'), sending('d1'))).toMatchObject(refused);
  const asked = twin.front.asked.length;
  expect(await platform.send(channel, note('Twice'), sending('d2'))).toMatchObject(refused);
  expect(await platform.find(channel, 'd2', Temporal.Now.instant())).toMatchObject({ kind: 'cannot-tell' });
  expect(twin.front.asked).toHaveLength(asked);
});

test('a message that is not taken as it is made is no fault of the channel, and the next one goes out at once', async () => {
  const platform = twin.platform();
  const channel = await twin.channel();
  const made = { kind: 'malformed', reason: expect.stringContaining('50035') };
  twin.front.break({ ...POSTS, when: 'before', answer: { status: 400, code: 50_035 } });
  expect(await platform.send(channel, note('Odd'), sending('d1'))).toEqual(made);
  const sent = await platform.send(channel, note('Next'), sending('d2'));
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  expect(count(await twin.shown(channel.id), 'Next')).toBe(1);
  twin.front.break({ method: 'PATCH', path: /messages/, when: 'before', answer: { status: 400, code: 50_035 } });
  expect(await platform.edit(channel, sent.messageId, note('Edited'), 'b')).toEqual(made);
});

test.each([
  [403, 50_001, 'View Channel'],
  [403, 50_013, 'Send Messages'],
  [404, 10_003, 'Subscribe another channel'],
  [403, 50_007, 'direct messages'],
])('%d with code %d is refused with what to do, and asked again after a minute only', async (status, code, words) => {
  let now = Temporal.Instant.from('2026-08-18T07:00:00Z');
  const platform = twin.platform({ now: () => now });
  const channel = await twin.channel();
  twin.front.break({ ...POSTS, when: 'before', answer: { status, code } });
  const refused = { kind: 'refused', reason: expect.stringContaining(words) };
  expect(await platform.send(channel, note('One'), sending('d1'))).toMatchObject(refused);
  const asked = twin.front.asked.length;
  expect(await platform.send(channel, note('Two'), sending('d2'))).toMatchObject(refused);
  expect(twin.front.asked).toHaveLength(asked);
  now = now.add({ seconds: 61 });
  expect((await platform.send(channel, note('Three'), sending('d3'))).kind).toBe('sent');
});

test('a chart is attached with its description', async () => {
  const channel = await twin.channel();
  expect((await twin.platform().send(channel, CHARTED, sending('d1'))).kind).toBe('sent');
  const [message] = await twin.messages(channel.id);
  expect(message?.attachments).toMatchObject([{ filename: 'chart-1.png' }]);
  expect(twin.front.files.get(message?.id ?? '')?.get('chart-1.png')).toEqual(PICTURE);
  expect(twin.front.asked.at(-1)?.body).toMatchObject({
    attachments: [{ id: 0, filename: 'chart-1.png', description: 'The year so far: 15,897 people.' }],
  });
});

test.each([
  ['cannot be drawn', async () => undefined],
  ['fails to be drawn', () => Promise.reject(new Error('broken'))],
])('a chart that %s is told in words', async (_name, picture) => {
  const channel = await twin.channel();
  await twin.platform({ picture }).send(channel, CHARTED, sending('d1'));
  expect(await twin.shown(channel.id)).toContain('Chart: The year so far: 15,897 people.');
});

test('where the bot may not attach files, the chart is told in words', async () => {
  const channel = await twin.channel();
  twin.front.break({ ...POSTS, when: 'before', answer: { status: 403, code: 50_013 } });
  expect((await twin.platform().send(channel, CHARTED, sending('d1'))).kind).toBe('sent');
  expect(await twin.shown(channel.id)).toContain('Chart: The year so far: 15,897 people.');
});

test.each(FAULTS)(
  'a briefing of several messages that %s stopped half-way is completed by another process',
  async (_name, fault) => {
    const channel = await twin.channel();
    const since = Temporal.Now.instant();
    twin.front.break({ ...POSTS, ...fault, skip: 2 });
    expect(await twin.platform().send(channel, LONG, sending('long'))).toEqual({ kind: 'unknown' });
    const other = twin.platform();
    expect(await other.find(channel, 'long', since)).toEqual({ kind: 'absent' });
    const outcome = await other.send(channel, LONG, sending('long'));
    if (outcome.kind !== 'sent') throw new Error(outcome.kind);
    const there = await twin.messages(channel.id);
    expect(there.length).toBeGreaterThan(3);
    expect(outcome.messageId).toBe(there.map(({ id }) => id).join(','));
    const shown = await twin.shown(channel.id);
    for (let i = 0; i < 9; i += 1) expect(count(shown, `Paragraph ${i}:`)).toBe(1);
    expect(await twin.platform().find(channel, 'long', since)).toEqual({ kind: 'found', messageId: outcome.messageId });
  },
);

test('a delivery sent again by another process within minutes is known to Discord by its nonce', async () => {
  const channel = await twin.channel();
  twin.front.remembersNonces = true;
  const first = await twin.platform().send(channel, LONG, sending('nonce'));
  expect(await twin.platform().send(channel, LONG, sending('nonce'))).toEqual(first);
  twin.front.remembersNonces = false;
  expect(count(await twin.shown(channel.id), 'Paragraph 0:')).toBe(1);
});

test('one delivery asked for twice at once is sent once', async () => {
  const platform = twin.platform();
  const channel = await twin.channel();
  const both = await Promise.all([1, 2].map(() => platform.send(channel, note('Once'), sending('d1'))));
  expect(both[0]).toEqual(both[1]);
  expect(count(await twin.shown(channel.id), 'Once')).toBe(1);
});

test('a person is written to in direct messages, which are opened once', async () => {
  const platform = twin.platform();
  const person: Channel = { platform: 'discord', space: '@me', id: twin.person, person: true };
  const asked = twin.front.asked.length;
  for (const id of ['p1', 'p2']) expect((await platform.send(person, note(id), sending(id))).kind).toBe('sent');
  expect(twin.front.asked.slice(asked).map(({ path }) => path.replace(/\d{5,}/, 'ID'))).toEqual([
    '/users/@me/channels',
    '/channels/ID/messages',
    '/channels/ID/messages',
  ]);
  expect(await platform.find(person, 'p2', Temporal.Now.instant().subtract({ minutes: 1 }))).toMatchObject({
    kind: 'found',
  });
});

test('a reply names the first message of what it answers', async () => {
  const platform = twin.platform();
  const channel = await twin.channel();
  const first = await platform.send(channel, LONG, sending('d1'));
  if (first.kind !== 'sent') throw new Error(first.kind);
  await platform.send(channel, note('Revised'), { ...sending('d2'), under: first.messageId });
  const there = await twin.messages(channel.id);
  expect(there.at(-1)).toMatchObject({ under: there[0]?.id });
});

test('where the bot may not answer older messages, it posts below them', async () => {
  const channel = await twin.channel();
  twin.front.break({ ...POSTS, when: 'before', answer: { status: 400, code: 160_002 } });
  expect((await twin.platform().send(channel, note('Revised'), { ...sending('d2'), under: '123' })).kind).toBe('sent');
  expect((await twin.messages(channel.id))[0]?.under).toBeUndefined();
});

test('closing waits for what is being sent', async () => {
  const platform = twin.platform({ picture: () => new Promise((drawn) => setTimeout(() => drawn(PICTURE), 200)) });
  const channel = await twin.channel();
  const sent = platform.send(channel, CHARTED, sending('d1'));
  await platform.close();
  expect((await sent).kind).toBe('sent');
  expect((await platform.send(channel, EVERY_BLOCK, sending('d2'))).kind).toBe('later');
});
