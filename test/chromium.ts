/**
 * A real browser for tests, Debian's Chromium. Where it is missing, tests that need it are left out, except on the build
 * machine, where they fail.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe, test } from 'vitest';

const PATH = '/usr/bin/chromium';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: ARGUMENTS });
}

/** As vitest's `describe`, for tests that open a browser. */
export function describeWithChromium(name: string, fn: () => void): void {
  if (existsSync(PATH)) {
    describe(name, fn);
  } else if (process.env.CI === 'true') {
    test(name, () => {
      throw new Error(`${PATH} is missing`);
    });
  } else {
    test.skip(`${name} (left out: ${PATH} is missing)`, () => {});
  }
}
