import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type CommandDeps, commands } from '../../../commands/index.ts';
import type { Command } from '../../../src/domain/command.ts';
import { slackManifest } from '../../../src/platforms/slack/manifest.ts';
import { SCOPES } from '../../../src/platforms/slack/scopes.ts';

/** Nothing is run, so nothing is needed. */
const described: readonly Command[] = commands.map((make) => make({} as CommandDeps));

const address = z.string().regex(/^https:\/\/[^\s]+$/);

/** What Slack's reference of app manifests lets stand there, with its limits. */
const MANIFEST = z.strictObject({
  display_information: z.strictObject({ name: z.string().min(1).max(35), description: z.string().max(140) }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean() }),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z][a-z_-]{0,30}$/),
          description: z.string().min(1).max(2_000),
          usage_hint: z.string().min(1).max(1_000).optional(),
          should_escape: z.literal(false),
          url: address.optional(),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(address).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()).max(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: address.optional(), bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: address.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

test('the app has every command by its own name and as a word of /brief, and Slack takes it', () => {
  for (const options of [{}, { url: 'https://brief.example' }]) {
    const manifest = MANIFEST.parse(slackManifest(described, options));
    const names = manifest.features.slash_commands.map(({ command }) => command);
    expect(names).toEqual([...described.map(({ name }) => `/${name}`), '/brief']);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of described) expect(manifest.features.slash_commands.at(-1)?.usage_hint).toContain(name);
  }
});

test('with an address Slack posts to it, and without one the bot reaches out', () => {
  const http = MANIFEST.parse(slackManifest(described, { url: 'https://brief.example' }));
  const events = 'https://brief.example/slack/events';
  expect(http.features.slash_commands.every(({ url }) => url === events)).toBe(true);
  expect(http.oauth_config.redirect_urls).toEqual(['https://brief.example/slack/oauth_redirect']);
  expect(http.settings).toMatchObject({ socket_mode_enabled: false, event_subscriptions: { request_url: events } });
  const socket = slackManifest(described, {});
  expect(socket.settings.socket_mode_enabled).toBe(true);
  expect(JSON.stringify(socket)).not.toContain('http');
});

/** By Slack's reference of methods. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'apps.connections.open': [],
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.uploadV2': ['files:write'],
  'users.info': ['users:read'],
  'views.publish': [],
};

test('the app asks for what the code calls, and for nothing more', () => {
  const folder = new URL('../../../src/platforms/slack/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const called = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/\b(?:once|again|client)\s*\.(\w+(?:\s*\.\s*\w+)+)\(/g)].map(([, method = '']) =>
        method.replace(/\s+/g, ''),
      ),
    ),
  );
  expect([...called].sort()).toEqual(Object.keys(NEEDED).sort());
  const needed = new Set(['commands', ...[...called].flatMap((method) => NEEDED[method] ?? [])]);
  expect(SCOPES.map(({ name }) => name).sort()).toEqual([...needed].sort());
});

test('the README says of each scope what it is for', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  for (const { name, why } of SCOPES) expect(readme).toContain(`| \`${name}\` | ${why} |`);
});
