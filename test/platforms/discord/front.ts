/**
 * Stands before the twin of Discord and does what the twin leaves out: files, limits, tokens, direct messages, the list of commands,
 * a history without nonces. And it breaks what it is told to break, before or after the twin has acted.
 */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DigitalDiscord } from 'discord-digital-twin';
import { type Body, faultOf, numbered, readBody } from './message-body.ts';

/** A request that matches is answered so, `times` times. `cut` breaks the connection off. */
export interface Trouble {
  readonly method: string;
  readonly path: RegExp;
  readonly when: 'before' | 'after';
  readonly answer:
    | 'cut'
    | { readonly status: number; readonly code?: number; readonly headers?: Record<string, string> };
  readonly times?: number;
  /** Requests that match and go through before. */
  readonly skip?: number;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Body | undefined;
  readonly at: number;
}

export interface Front {
  /** Of the API, without its version. */
  readonly apiUrl: string;
  /** Every request, oldest first, those that were broken too. */
  readonly asked: Asked[];
  /** Bytes of files by message id and name. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  break(trouble: Trouble): void;
  /** Ends all troubles. */
  mend(): void;
  /** As Discord for some minutes: a nonce that is known brings the message that it was sent with. */
  remembersNonces: boolean;
  /** As Discord where the bot may not read it. */
  hidesHistory: boolean;
  /** Takes any token; the gateway of the twin does not. */
  lenient: boolean;
  /** Takes what answers questions without the twin, to measure the bot alone. */
  swift: boolean;
  /** What Discord would not have taken. */
  readonly faults: string[];
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export async function startFront(twin: DigitalDiscord): Promise<Front> {
  const troubles: { trouble: Trouble; left: number; skip: number }[] = [];
  const files = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const nonces = new Map<string, Answer>();

  async function answer(
    asked: Asked,
    headers: IncomingHttpHeaders,
    sent: ReadonlyMap<string, Uint8Array>,
  ): Promise<Answer> {
    const { method, body } = asked;
    const path = asked.path.replace(/\?.*/, '');
    const isAnswer = /^\/(webhooks|interactions)\//.test(path);
    if (!isAnswer && !front.lenient && headers.authorization !== `Bot ${twin.botToken}`)
      return problem(401, 0, '401: Unauthorized');
    if (method === 'POST' && path === '/users/@me/channels') {
      return { status: 200, body: await openDirect(twin, String(body?.recipient_id)) };
    }
    if (method === 'GET' && path.endsWith('/commands')) return { status: 200, body: await commands() };
    const isMessage = /\/messages(\/[^/]+)?$|^\/webhooks\/[^/]+\/[^/]+$/.test(path) && body !== undefined;
    const fault = isMessage ? faultOf(body, sent) : undefined;
    if (fault !== undefined) {
      front.faults.push(`${method} ${path}: ${fault}`);
      return problem(400, 50_035, 'Invalid Form Body');
    }
    if (front.swift && isAnswer)
      return path.endsWith('/callback') ? { status: 204 } : { status: 200, body: { id: '1' } };
    const nonce = body?.enforce_nonce === true ? String(body.nonce) : undefined;
    const known = front.remembersNonces && nonce !== undefined ? nonces.get(nonce) : undefined;
    if (known !== undefined) return known;
    if (front.hidesHistory && method === 'GET' && path.endsWith('/messages')) return { status: 200, body: [] };
    const given = await forward(twin, asked, isMessage ? await completed(path, body) : body);
    // To a button too, "an answer is coming" (5) begins a message of its own; the twin would edit the one with the button.
    const token = /^\/interactions\/[^/]+\/([^/]+)\/callback$/.exec(path)?.[1];
    if (token !== undefined && body?.type === 5 && given.status < 300) {
      await twin.prisma.interactionResponse.update({ where: { interactionToken: token }, data: { messageId: null } });
    }
    const message = given.body as { id?: string; nonce?: string } | undefined;
    if (isMessage && given.status < 300 && message?.id !== undefined) {
      files.set(message.id, sent);
      const names = JSON.stringify([...sent.keys()].map((filename, id) => ({ id: String(id), filename })));
      await twin.prisma.message.update({ where: { id: message.id }, data: { attachments: names } });
      if (nonce !== undefined) nonces.set(nonce, given);
    }
    if (method === 'GET' && Array.isArray(given.body)) {
      return { ...given, body: given.body.map(({ nonce: _nonce, ...rest }: Body) => rest) };
    }
    return given;
  }

  /** With numbered components, and seen by the asker alone where that was promised or is so already. */
  async function completed(path: string, body: Body): Promise<Body> {
    const [, token = '', message = ''] = /^\/webhooks\/[^/]+\/([^/]+)\/messages\/([^/]+)$/.exec(path) ?? [];
    const promised = await twin.prisma.interactionResponse.findFirst({ where: { interactionToken: token } });
    const there = await twin.prisma.message.findUnique({ where: { id: message } });
    const { flags = 0 } = JSON.parse(promised?.data ?? '{}') as { flags?: number };
    const kept = message.endsWith('original') ? flags : (there?.flags ?? 0) & 64;
    return { ...body, flags: Number(body.flags ?? 0) | kept, components: numbered(body.components) };
  }

  async function commands(): Promise<unknown> {
    const rows = await twin.prisma.applicationCommand.findMany({ where: { guildId: null } });
    return rows.map(({ id, name, description, type, options, version }) => ({
      id,
      application_id: twin.botUserId,
      name,
      description,
      type,
      options: JSON.parse(options),
      version,
      default_member_permissions: null,
      contexts: [0, 1],
      integration_types: [0],
      nsfw: false,
    }));
  }

  function troubleFor({ method, path }: Asked): Trouble | undefined {
    const found = troubles.find(
      ({ trouble, left }) => left > 0 && trouble.method === method && trouble.path.test(path),
    );
    if (found === undefined) return undefined;
    found.skip -= 1;
    if (found.skip >= 0) return undefined;
    found.left -= 1;
    return found.trouble;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { body, files: sent } = readBody(Buffer.concat(chunks), request.headers);
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: (request.url ?? '').replace('/api/v10', ''),
      body,
      at: performance.now(),
    };
    front.asked.push(asked);
    const trouble = troubleFor(asked);
    const real = trouble?.when === 'before' ? undefined : await answer(asked, request.headers, sent);
    if (trouble?.answer === 'cut') return void request.socket.destroy();
    const given: Answer =
      trouble === undefined ? (real as Answer) : troubled(trouble.answer as Exclude<Trouble['answer'], 'cut'>);
    const type = given.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(given.status, { ...type, ...given.headers });
    response.end(given.body === undefined ? '' : JSON.stringify(given.body));
  }

  const server = createServer((request, response) => {
    // The twin now and then ends a connection that is about to be used again; whoever asked sees the same.
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const front: Front = {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    asked: [],
    files,
    break: (trouble) => void troubles.push({ trouble, left: trouble.times ?? 1, skip: trouble.skip ?? 0 }),
    mend: () => void troubles.splice(0),
    remembersNonces: false,
    hidesHistory: false,
    lenient: false,
    swift: false,
    faults: [],
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return front;
}

function troubled({ status, code = 0, headers = {} }: Exclude<Trouble['answer'], 'cut'>): Answer {
  return { ...problem(status, code, `trouble ${status}`), headers };
}

function problem(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

async function forward(twin: DigitalDiscord, { method, path }: Asked, body: Body | undefined): Promise<Answer> {
  const answer = await fetch(`${twin.restUrl}/v10${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** A channel's id, made of the person's. */
export function directChannelOf(person: string): string {
  return `${person.slice(0, -1)}7`;
}

/** The channel of the bot and a person, which the twin cannot open. */
export async function openDirect(twin: DigitalDiscord, person: string): Promise<{ id: string; type: 1 }> {
  const id = directChannelOf(person);
  await twin.prisma.channel.upsert({ where: { id }, create: { id, type: 1, name: person }, update: {} });
  return { id, type: 1 };
}
