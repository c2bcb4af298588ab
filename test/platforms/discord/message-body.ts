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
export async function readBody(bytes: Uint8Array<ArrayBuffer>, headers: IncomingHttpHeaders): Promise<ReadBody> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) {
    const text = new TextDecoder().decode(bytes);
    return { body: text === '' ? undefined : JSON.parse(text), files: new Map() };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = new Map<string, Uint8Array>();
  for (const [, value] of form) {
    if (value instanceof File) files.set(value.name, new Uint8Array(await value.arrayBuffer()));
  }
  return { body: JSON.parse(String(form.get('payload_json'))), files };
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
