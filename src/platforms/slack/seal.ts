/** Secrets as they are kept at rest: AES-256-GCM under the key of the environment, so that a copy of the database opens no workspace. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Fault } from '../../domain/fault.ts';

export interface Seal {
  /** A text that only this key opens; `name` says whose it is, and it opens under no other. */
  close(secret: string, name: string): string;
  /** Throws where the key or name is another, or the text was changed. */
  open(sealed: string, name: string): string;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HOW = 'make one with "openssl rand -hex 32" and keep it as safe as the database';

/** Throws a Fault where the key is missing or is not 32 bytes in hex or base64; it never repeats the key. */
export function createSeal(key: string | undefined): Seal {
  if (key === undefined) {
    throw new Fault(`slack: TOKEN_KEY is not set, and with it the tokens of installations are sealed; ${HOW}.`, {
      exitCode: 2,
    });
  }
  const bytes = keyBytes(key);
  if (bytes === undefined) {
    throw new Fault(`slack: TOKEN_KEY is not 32 bytes in hex or base64; ${HOW}.`, { exitCode: 2 });
  }
  return {
    close(secret, name) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from(name));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    },
    open(sealed, name) {
      const all = Buffer.from(sealed, 'base64');
      const tag = all.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', bytes, all.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(name)).setAuthTag(tag);
      return Buffer.concat([decipher.update(all.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    },
  };
}

function keyBytes(key: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex');
  if (!/^[\w+/-]{43}=?$/.test(key)) return undefined;
  const bytes = Buffer.from(key, 'base64');
  return bytes.byteLength === KEY_BYTES ? bytes : undefined;
}
