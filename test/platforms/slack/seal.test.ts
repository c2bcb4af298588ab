import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/domain/fault.ts';
import { createSeal } from '../../../src/platforms/slack/seal.ts';

const KEY = randomBytes(32);

test.each(['hex', 'base64', 'base64url'] as const)(
  'a secret that is sealed is opened again with the key in %s',
  (form) => {
    const sealed = createSeal(KEY.toString(form)).close('xoxb-1', 'T1');
    expect(sealed).not.toContain('xoxb');
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('xoxb');
    expect(createSeal(KEY.toString('hex')).open(sealed, 'T1')).toBe('xoxb-1');
  },
);

test('the same secret is never sealed alike twice', () => {
  const seal = createSeal(KEY.toString('hex'));
  expect(seal.close('xoxb-1', 'T1')).not.toBe(seal.close('xoxb-1', 'T1'));
});

test('it is not opened with another key, under another name, or when a bit of it was changed', () => {
  const seal = createSeal(KEY.toString('hex'));
  const sealed = seal.close('xoxb-1', 'T1');
  const bytes = Buffer.from(sealed, 'base64');
  expect(() => createSeal(randomBytes(32).toString('hex')).open(sealed, 'T1')).toThrow();
  expect(() => seal.open(sealed, 'T2')).toThrow();
  for (const place of [0, 13, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(() => seal.open(changed.toString('base64'), 'T1')).toThrow();
  }
  expect(() => seal.open('', 'T1')).toThrow();
});

test.each([undefined, 'short', 'ab'.repeat(31), 'z'.repeat(64), KEY.subarray(1).toString('base64')])(
  'a key that is missing or wrong (%s) is told with what to do, and never repeated',
  (key) => {
    const told = () => createSeal(key);
    expect(told).toThrow(Fault);
    expect(told).toThrow('openssl rand -hex 32');
    if (key !== undefined) expect(told).not.toThrow(key);
  },
);
