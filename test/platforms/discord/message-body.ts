/** Bodies of requests as Discord reads them: pictures beside words, limits held, and a number on every component. */
import type { IncomingHttpHeaders } from 'node:http';
import { DISCORD_MESSAGE } from '../../contracts/limits-discord.ts';

export type Body = Record<string, unknown>;

export interface ReadBody {
  readonly body: Body | undefined;
  /** Bytes by file name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** JSON, or a form with the JSON and the files in it. */
export function readBody(bytes: Buffer, { 'content-type': type = '' }: IncomingHttpHeaders): ReadBody {
  const boundary = /^multipart\/form-data; boundary="?([^";]+)/.exec(type)?.[1];
  if (boundary === undefined) {
    const text = bytes.toString('utf8');
    return { body: text === '' ? undefined : JSON.parse(text), files: new Map() };
  }
  const files = new Map<string, Uint8Array>();
  let body: Body = {};
  const mark = Buffer.from(`--${boundary}`);
  for (let from = bytes.indexOf(mark); ; ) {
    const to = bytes.indexOf(mark, from + mark.length);
    if (to === -1) return { body, files };
    const part = bytes.subarray(from + mark.length + 2, to - 2);
    const gap = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, gap).toString('utf8');
    const content = part.subarray(gap + 4);
    const file = /filename="([^"]+)"/.exec(head)?.[1];
    if (file !== undefined) files.set(file, new Uint8Array(content));
    else if (/name="payload_json"/.test(head)) body = JSON.parse(content.toString('utf8'));
    from = to;
  }
}

/** What Discord would say of a message: undefined where it takes it. */
export function faultOf(body: Body, files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const { flags, components, allowed_mentions, attachments, nonce } = body;
  const EPHEMERAL = 64;
  const shape = DISCORD_MESSAGE.shape.body.safeParse({
    flags: Number(flags) & ~EPHEMERAL,
    components,
    allowed_mentions,
  });
  if (!shape.success) return shape.error.message;
  const named = (attachments as { filename: string }[] | undefined)?.map(({ filename }) => filename) ?? [];
  const shown = [...JSON.stringify(components).matchAll(/"attachment:\/\/([^"]+)"/g)].map(([, name]) => name);
  if (JSON.stringify(named) !== JSON.stringify(shown)) return `shows ${shown} and names ${named}`;
  if (JSON.stringify([...files.keys()]) !== JSON.stringify(named)) return `names ${named} and has ${[...files.keys()]}`;
  if (nonce !== undefined && (typeof nonce !== 'string' || nonce.length > 25)) return 'nonce';
  return undefined;
}

/** Components as Discord gives them back: each with a number, counted up where it was sent without one. */
export function numbered(components: unknown): unknown {
  const taken = new Set<number>();
  JSON.stringify(components, (key, value) => {
    if (key === 'id' && typeof value === 'number') taken.add(value);
    return value;
  });
  let last = 0;
  const next = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const walk = (each: Body): Body => ({
    ...each,
    id: each.id ?? next(),
    ...(Array.isArray(each.components) ? { components: each.components.map(walk) } : {}),
  });
  return Array.isArray(components) ? components.map(walk) : components;
}
