import { expect, test } from 'vitest';
import { SECRETS } from '../../src/config/variables.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/main/open-log.ts';

const GIVEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SECRETS.map((name) => [name, `not to be "seen" ${name}`])),
  DATABASE_URL: 'postgres://bot:not%2Fto%22be@db.example/brief',
};

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog(readConfig(GIVEN), { to: { write: (line: string) => void lines.push(line) } }));
  return lines.join('');
}

test('no secret of the environment comes into the log, whoever writes it and in whatever spelling', () => {
  const out = logged((log) => {
    for (const secret of [...Object.values(GIVEN), 'not/to"be']) {
      log.info({ deep: { list: [secret] } }, `before ${secret} after`);
      log.error({ err: new Error(`refused ${secret}`, { cause: new Error(encodeURIComponent(secret)) }) });
    }
  });
  expect(out).not.toMatch(/not to be|not%20to|not%2Fto|not\/to|seen/);
  expect(out.match(/\[secret\]/g)?.length).toBeGreaterThan(30);
  for (const line of out.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
});

test('of an error its words, code, place and cause are kept, and not the rows that hang on it', () => {
  const error = Object.assign(new TypeError('no such column', { cause: new Error('because') }), {
    code: '42703',
    detail: 'Failing row contains (Mussel)',
    where: 'Limpet',
  });
  const out = logged((log) => log.error({ err: error }, 'the store failed'));
  expect(JSON.parse(out)).toMatchObject({
    msg: 'the store failed',
    err: { type: 'TypeError', message: 'no such column', code: '42703', cause: { message: 'because' } },
  });
  expect(out).toContain('open-log.test.ts');
  expect(out).not.toMatch(/Mussel|Limpet/);
  expect(logged((log) => log.error({ err: 'a word' }))).toContain('"message":"a word"');
});

test('texts of articles and briefings are left out where somebody logs a whole record', () => {
  const article = { id: 'a1', headline: 'Limpet', summary: 'Cockle', text: 'Mussel' };
  const out = logged((log) => {
    log.warn(article, 'odd');
    log.warn({ article, briefing: { headline: 'Whelk' } }, 'odd');
  });
  expect(out).toContain('a1');
  expect(out).not.toMatch(/Limpet|Cockle|Mussel|Whelk/);
});

test('a very long message is cut', () => {
  expect(logged((log) => log.error({ err: new Error('x'.repeat(100_000)) }, 'a step failed')).length).toBeLessThan(
    20_000,
  );
});
