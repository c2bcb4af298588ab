/** How the bot comes to Discord, stays there and leaves. */
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/domain/fault.ts';
import type { Desk } from '../../../src/platforms/platform.ts';
import { EVERY_BLOCK } from '../../contracts/platform.ts';
import { command, deskOf } from './plain-desk.ts';
import { eventually, readerIn } from './reader.ts';
import { logged, type Twin } from './twin.ts';
import { twinOfFile } from './twin-of-file.ts';

const twin = await twinOfFile();

const APPLICATIONS = 'https://discord.com/developers/applications';

interface Registered {
  readonly description: string;
  readonly default_member_permissions?: string | null;
  readonly options: readonly { readonly description: string }[];
}

const puts = () => twin.front.asked.filter(({ method }) => method === 'PUT').length;
const registrations = () => logged.filter((line) => line.includes('commands are')).length;

/** Connects and waits until the commands are looked after. */
async function listen(desk: Desk, settings: Parameters<Twin['platform']>[0] = {}) {
  const platform = twin.platform(settings);
  const before = registrations();
  await platform.listen(desk);
  await eventually(
    async () => registrations(),
    (many) => many > before,
  );
  return platform;
}

test('commands are registered where they differ, and only then', async () => {
  const start = puts();
  const first = await listen(deskOf([command('crossings'), command('check')]));
  expect(puts()).toBe(start + 1);
  await first.close();
  await (await listen(deskOf([command('check'), command('crossings')]))).close();
  expect(puts()).toBe(start + 1);
  await (await listen(deskOf([command('crossings'), command('check', 'Another.')]))).close();
  expect(puts()).toBe(start + 2);
  await (await listen(deskOf([command('crossings')]))).close();
  expect(puts()).toBe(start + 3);
});

test('where Discord does not tell which commands it has, it gets them again', async () => {
  const start = puts();
  twin.front.break({ method: 'GET', path: /\/commands/, when: 'before', answer: { status: 404 } });
  await (await listen(deskOf([command('crossings')]))).close();
  expect(puts()).toBe(start + 1);
});

test('a command is registered as Discord takes it: required options first, short texts, choices, suggestions', async () => {
  await (await listen(deskOf([command('crossings', 'y'.repeat(150))]))).close();
  const put = twin.front.asked.findLast(({ method }) => method === 'PUT');
  const [body] = (put?.body ?? []) as unknown as [Registered];
  expect(body).toMatchObject({ name: 'crossings', type: 1, contexts: [0, 1], integration_types: [0] });
  expect(body.default_member_permissions ?? null).toBeNull();
  expect(body.options).toMatchObject([
    { name: 'text', type: 3, required: true },
    { name: 'when', type: 3, autocomplete: true },
    {
      name: 'kind',
      choices: [
        { name: 'digest', value: 'digest' },
        { name: 'alert', value: 'alert' },
      ],
    },
    { name: 'as-of', type: 3 },
  ]);
  for (const { description } of [body, ...body.options]) expect(description.length).toBeLessThanOrEqual(100);
});

test('commands that Discord does not take leave the bot answering', async () => {
  twin.front.break({ method: 'PUT', path: /\/commands/, when: 'before', answer: { status: 400, code: 50_035 } });
  const platform = twin.platform();
  await platform.listen(deskOf([command('other')]));
  await eventually(async () => logged.some((line) => line.includes('could not be registered')), Boolean);
  const reader = readerIn(twin, await twin.channel());
  await reader.command('crossings', { when: '2025' });
  expect((await reader.private())[0]?.text).toContain('Asked 2025');
  await platform.close();
});

test('only servers are asked for: no messages, no members', async () => {
  const platform = await listen(deskOf([command('crossings')]));
  expect(twin.intents()).toEqual([1]);
  await platform.close();
  await eventually(
    async () => twin.intents(),
    ({ length }) => length === 0,
  );
});

test.each([['no token at all'], ['MTIz.wrong.but-well-formed']])(
  'the token %j is told to be wrong, with where to get another',
  async (token) => {
    const platform = twin.platform({ token });
    const fault = await platform.listen(deskOf([])).then(
      () => undefined,
      (error) => error,
    );
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.message).toContain(APPLICATIONS);
    expect(fault.message).not.toContain(token);
    await platform.close();
  },
);

test('a token that the gateway does not accept is told to be wrong too', async () => {
  twin.front.lenient = true;
  const platform = twin.platform({ token: 'MTIz.wrong.at-the-gateway' });
  await expect(platform.listen(deskOf([]))).rejects.toThrow(APPLICATIONS);
  twin.front.lenient = false;
  await platform.close();
});

test('while Discord cannot be reached the bot goes on without it, and leaves when it is told to', async () => {
  const platform = twin.platform({ apiUrl: 'http://127.0.0.1:9/api' });
  await platform.listen(deskOf([]));
  expect(logged.at(-1)).toContain('cannot be reached');
  const began = performance.now();
  await platform.close();
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('after the connection broke, questions are answered again', async () => {
  const platform = await listen(deskOf([command('crossings')]));
  for (let round = 0; round < 2; round += 1) {
    twin.dropGateway();
    await eventually(
      async () => twin.intents(),
      ({ length }) => length === 0,
    );
    await eventually(
      async () => twin.intents(),
      ({ length }) => length === 1,
      20_000,
    );
    await after(200);
    const reader = readerIn(twin, await twin.channel());
    await reader.command('crossings', { when: `round ${round}` });
    expect((await reader.private())[0]?.text).toContain(`Asked round ${round}`);
  }
  await platform.close();
}, 60_000);

test('a server that removes the bot is forgotten; one that is out for a while is not', async () => {
  const removed: string[][] = [];
  const desk = deskOf([], { removed: async (...space) => void removed.push(space) });
  const platform = await listen(desk);
  twin.tell('GUILD_DELETE', { id: twin.discord.guildId, unavailable: true });
  await after(100);
  expect(removed).toEqual([]);
  twin.tell('GUILD_DELETE', { id: twin.discord.guildId });
  await eventually(
    async () => removed,
    ({ length }) => length === 1,
  );
  expect(removed).toEqual([['discord', twin.discord.guildId]]);
  await platform.close();
});

test('closing waits for the answer that is on its way, and new questions are told to come back', async () => {
  const channel = await twin.channel();
  const ask: Desk['ask'] = async () => {
    await after(700);
    return { id: 'a', briefing: { ...EVERY_BLOCK, headline: 'Slow but there' } };
  };
  const platform = await listen(deskOf([command('crossings')], { ask }));
  const reader = readerIn(twin, channel);
  const before = twin.front.asked.length;
  await reader.command('crossings');
  await eventually(
    async () => twin.front.asked.length,
    (many) => many > before,
  );
  const closed = platform.close();
  await reader.command('crossings');
  await closed;
  const texts = (await reader.private(2)).map(({ text }) => text).join(' ');
  expect(texts).toContain('Slow but there');
  expect(texts).toContain('The bot is restarting');
});

test('closing does not wait for ever', async () => {
  const ask: Desk['ask'] = () => new Promise(() => {});
  const platform = await listen(deskOf([command('crossings')], { ask }), { patience: 300 });
  const before = twin.front.asked.length;
  await readerIn(twin, await twin.channel()).command('crossings');
  await eventually(
    async () => twin.front.asked.length,
    (many) => many > before,
  );
  const began = performance.now();
  await platform.close();
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('where several processes of the bot are connected, a question is answered by one of them', async () => {
  let asked = 0;
  const ask: Desk['ask'] = async () => {
    asked += 1;
    return { id: 'a', briefing: EVERY_BLOCK };
  };
  const desk = deskOf([command('crossings')], { ask });
  const both = [await listen(desk), await listen(desk)];
  const reader = readerIn(twin, await twin.channel());
  for (let i = 1; i <= 5; i += 1) {
    await reader.command('crossings');
    await reader.private(i);
  }
  await Promise.all(both.map((each) => each.close()));
  expect(asked).toBe(5);
  expect(await reader.private(5)).toHaveLength(5);
});

test('the connections may be as many as are set', async () => {
  const platform = twin.platform({ shards: { count: 2 } });
  await platform.listen(deskOf([command('crossings')]));
  expect(twin.intents()).toEqual([1, 1]);
  await platform.close();
}, 60_000);

test('several processes share the connections, each with its own, and the first of them registers the commands', async () => {
  const came = twin.shards.length;
  const desk = deskOf([command('crossings', 'Of several processes.')]);
  const second = twin.platform({ shards: { count: 3, ids: [1, 2] } });
  await second.listen(desk);
  const start = puts();
  const first = await listen(desk, { shards: { count: 3, ids: [0] } });
  expect(twin.shards.slice(came).sort()).toEqual(['0 of 3', '1 of 3', '2 of 3']);
  expect(puts()).toBe(start + 1);
  expect([first, second].map((platform) => platform.connection().kind)).toEqual(['connected', 'connected']);
  await Promise.all([first.close(), second.close()]);
}, 60_000);
