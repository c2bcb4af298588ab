/** What a pure file must not name: the clock, chance, the network, the process, the log. */

/** Globals that reach the world, and what to say of them. */
const WORLDLY: readonly (readonly [name: string, why: string])[] = [
  ['performance', 'reads the clock'],
  ['setTimeout', 'waits on the clock'],
  ['setInterval', 'waits on the clock'],
  ['setImmediate', 'waits on the clock'],
  ['crypto', 'draws chance'],
  ['fetch', 'uses the network'],
  ['WebSocket', 'uses the network'],
  ['EventSource', 'uses the network'],
  ['process', 'reads the process'],
  ['navigator', 'reads the process'],
  ['globalThis', 'reaches every global'],
  ['global', 'reaches every global'],
  ['eval', 'hides what it does'],
  ['console', 'writes a log'],
];

/** Each use, in words; `code` comes from `blankWords`. */
export function worldlyUses(code: string, mayUseDate: boolean): readonly string[] {
  const uses: string[] = [];
  if (/\bTemporal\s*\.\s*Now\b/.test(code)) uses.push('Temporal.Now reads the clock; take the moment as an argument');
  if (/\bMath\s*\.\s*random\b/.test(code)) uses.push('Math.random draws chance');
  if (/\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\())|(?<!\bnew\s+)(?<![.\w$])Date\s*\(/.test(code)) {
    uses.push('Date without a moment reads the clock; take the moment as an argument');
  } else if (!mayUseDate && namesGlobal(code, 'Date')) {
    uses.push('Date stands below floor 3; days are Temporal.PlainDate and moments Temporal.Instant');
  }
  for (const [name, why] of WORLDLY) {
    if (namesGlobal(code, name)) uses.push(`${name} ${why}`);
  }
  return uses;
}

/** True where `process.env`, or `env` taken from the process, is read. */
export function readsEnvironment(source: string, code: string): boolean {
  if (/\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*(?:\?\.)?\s*\[/.test(code)) return true;
  if (/\{[^{}]*\benv\b[^{}]*\}\s*=\s*process\b/.test(code)) return true;
  return /\bimport\b[^;]*\benv\b[^;]*from\s*['"](?:node:)?process['"]/.test(source);
}

/** True where the name stands as a global: not behind a dot, not the key of a record or type. */
function namesGlobal(code: string, name: string): boolean {
  return new RegExp(
    `(?<![.\\w$])(?<!\\.\\s+)${name}\\b(?:(?!\\s*\\??:)|(?<=[^?]\\?\\s*${name}))(?!\\s*\\??\\s*\\([^()]*\\)\\s*:)`,
  ).test(code);
}
