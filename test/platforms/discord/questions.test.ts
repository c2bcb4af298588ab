/** Commands and suggestions on Discord, answered by the real desk. */
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Asker, CommandInput } from '../../../src/domain/command.ts';
import type { Desk } from '../../../src/platforms/platform.ts';
import { readCommandWords } from '../../../src/text/command-words.ts';
import { LONG } from './briefings.ts';
import { eventually, readerIn } from './reader.ts';
import { openRealDesk, type RealDesk } from './real-desk.ts';
import { twinOfFile } from './twin-of-file.ts';

const twin = await twinOfFile();
let real: RealDesk;
/** What the desk was asked for. */
const asked: (CommandInput & { readonly asker: Asker })[] = [];
let pause = 0;
let slowPicture = 0;

beforeAll(async () => {
  real = await openRealDesk([
    {
      name: 'long',
      description: 'What takes several messages.',
      options: [{ name: 'kind', description: 'Of what', choices: ['digest', 'alert'] }],
      examples: [],
      run: async () => ({ briefing: LONG, data: {} }),
    },
  ]);
  const desk: Desk = {
    ...real.desk,
    ask: async (command, input) => {
      asked.push(input);
      await after(pause);
      return real.desk.ask(command, input);
    },
    suggest: async (...question) => {
      await after(pause);
      return real.desk.suggest(...question);
    },
    picture: async (chart) => {
      await after(slowPicture);
      return real.desk.picture(chart);
    },
  };
  await twin.platform().listen(desk);
});
afterEach(() => {
  pause = 0;
  slowPicture = 0;
});
afterAll(() => real.close());

test('/crossings is answered to the asker alone, with its chart', async () => {
  const channel = await twin.channel();
  const reader = readerIn(twin, channel);
  await reader.command('crossings', { when: '1 Jan to 30 Mar 2025', compare: 'last year', 'as-of': '2026-08-18' });
  const [answer] = await reader.private();
  expect(answer?.text).toContain('6,642 people in 119 boats');
  expect(answer?.text).toContain('4,993 (+33%)');
  await eventually(
    async () => (await reader.private())[0],
    (seen) => seen?.attachments.length === 1,
  );
  expect(twin.front.files.get(answer?.id ?? '')?.get('chart-1.png')?.length).toBeGreaterThan(5_000);
  expect(await twin.shown(channel.id)).toBe('');
  expect(asked.at(-1)).toMatchObject({
    options: { when: '1 Jan to 30 Mar 2025', compare: 'last year', 'as-of': '2026-08-18' },
    asker: { channel, person: twin.person },
  });
}, 60_000);

test('/check is answered with its verdicts', async () => {
  const reader = readerIn(twin, await twin.channel());
  await reader.command('check', {
    text: '3,150 people crossed the Channel in small boats in 2022.',
    published: '2026-08-18',
  });
  expect((await reader.private())[0]?.text).toContain('✗ differs: “3,150 people');
}, 60_000);

test('every command answers each of its examples, and nothing of it is more than Discord takes', async () => {
  for (const { name, examples, options } of real.desk.commands) {
    for (const example of examples) {
      const reader = readerIn(twin, await twin.channel());
      await reader.command(name, readCommandWords(example, options).options);
      const [answer] = await reader.private();
      expect(answer?.text.length, `/${name} ${example}`).toBeGreaterThan(10);
      expect(answer?.text, `/${name} ${example}`).not.toContain('could not be answered');
    }
  }
}, 120_000);

test('a wish that cannot be read is answered with examples', async () => {
  const reader = readerIn(twin, await twin.channel());
  await reader.command('crossings', { when: 'soon' });
  const [answer] = await reader.private();
  expect(answer?.text).toContain('soon');
  expect(answer?.text).toContain('last 7 days');
});

test('a command that is gone says which there are', async () => {
  const reader = readerIn(twin, await twin.channel());
  await reader.command('crosings');
  expect((await reader.private())[0]?.text).toContain('/crossings: People and boats');
});

test('Discord hears at once that an answer is coming, however long it takes', async () => {
  pause = 1_200;
  const reader = readerIn(twin, await twin.channel());
  const before = twin.front.asked.length;
  await reader.command('crossings');
  await eventually(
    async () => twin.front.asked.length,
    (many) => many > before,
    1_000,
  );
  expect(twin.front.asked[before]).toMatchObject({
    path: expect.stringContaining('/callback'),
    body: { type: 5, data: { flags: 64 } },
  });
  expect((await reader.private())[0]?.text).toContain('people');
});

test('an answer does not wait for its chart, which follows in the same message', async () => {
  slowPicture = 1_500;
  const reader = readerIn(twin, await twin.channel());
  await reader.command('crossings', { when: '2025' });
  const [early] = await reader.private();
  expect(early?.attachments).toEqual([]);
  expect(early?.text).toContain('Chart:');
  const late = await eventually(
    () => reader.private(),
    ([seen]) => seen?.attachments.length === 1,
  );
  expect(late).toHaveLength(1);
  expect(late[0]?.id).toBe(early?.id);
}, 60_000);

test('a long answer is several messages, all for the asker alone', async () => {
  const channel = await twin.channel();
  const reader = readerIn(twin, channel);
  await reader.command('long', { kind: 'digest' });
  const words = async () => (await reader.private(4)).map(({ text }) => text).join(' ');
  const text = await eventually(words, (seen) => seen.includes('Paragraph 8:'));
  for (let i = 0; i < 9; i += 1) expect(text).toContain(`Paragraph ${i}:`);
  expect(await twin.shown(channel.id)).toBe('');
});

test('an acknowledgement that was lost on the way back loses no answer', async () => {
  twin.front.break({ method: 'POST', path: /\/callback/, when: 'after', answer: { status: 503 } });
  const reader = readerIn(twin, await twin.channel());
  await reader.command('crossings', { when: '2025' });
  expect((await reader.private())[0]?.text).toContain('people');
});

test('an answer that Discord does not take leaves nobody waiting', async () => {
  twin.front.break({ method: 'PATCH', path: /^\/webhooks\//, when: 'before', answer: { status: 400, code: 50_035 } });
  const reader = readerIn(twin, await twin.channel());
  await reader.command('check', { text: 'Nothing to count here.' });
  expect((await reader.private())[0]?.text).toContain('The answer could not be shown');
});

test('words are suggested while they are typed', async () => {
  const reader = readerIn(twin, await twin.channel());
  const words = await reader.type('crossings', 'when', 'last');
  expect(words).toContain('last 7 days');
  expect(words?.length).toBeLessThanOrEqual(25);
  expect(await reader.type('nothing', 'when', 'last')).toEqual([]);
});

test('suggestions that take too long are none, in time', async () => {
  pause = 4_000;
  const reader = readerIn(twin, await twin.channel());
  expect(await reader.type('crossings', 'when', 'last')).toEqual([]);
});

test('who manages a channel is known by the permissions of the question', async () => {
  const reader = readerIn(twin, await twin.channel());
  await reader.command('crossings');
  await reader.private();
  expect(await asked.at(-1)?.asker.mayManage()).toBe(true);
  const member = { guildId_userId: { guildId: twin.discord.guildId, userId: twin.person } };
  await twin.discord.prisma.guildMember.update({ where: member, data: { permissions: String(1n << 11n) } });
  await reader.command('crossings');
  await reader.private(2);
  await twin.discord.prisma.guildMember.update({ where: member, data: { permissions: null } });
  expect(await asked.at(-1)?.asker.mayManage()).toBe(false);
});

test('in direct messages a person manages what they read, and has nobody to share it with', async () => {
  await twin.askDirectly('crossings', { when: '2025' });
  await eventually(
    async () => asked.at(-1)?.asker.channel,
    (channel) => channel?.person === true,
  );
  const asker = asked.at(-1)?.asker;
  expect(asker?.channel).toEqual({ platform: 'discord', space: '@me', id: twin.person, person: true });
  expect(await asker?.mayManage()).toBe(true);
  const [answer] = await eventually(
    () => twin.messages(twin.directChannel),
    ({ length }) => length === 1,
  );
  expect(answer?.text).toContain('people');
  expect(JSON.stringify(answer?.components)).not.toContain('share:');
});
