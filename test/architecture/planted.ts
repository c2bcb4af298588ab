/** A small house that keeps every rule, and one example of each way to break one. */

/** A small house that keeps every rule. */
export const CLEAN: Readonly<Record<string, string>> = {
  'src/domain/period.ts': "/** Reads `process.env`? No: words. */\nexport const word = 'Date.now() and fetch';\n",
  'src/domain/series.ts': "import { word } from './period.ts';\nexport const series = `\x24{word} process`;\n",
  'src/metrics/boats.ts': "import { word } from '../domain/period.ts';\nexport const boats = word;\n",
  'src/metrics/index.ts': "import { boats } from './boats.ts';\nexport const METRICS = [boats];\n",
  'src/extract/extract.ts':
    "import * as chrono from 'chrono-node';\nexport const at = (ms: number) => chrono.parse('', new Date(ms));\n",
  'src/check/check.ts': 'export interface Fetcher { fetch(url: string): void; process?: string; console: number }\n',
  'feeds/bbc.ts': "export type { Feed } from '../src/domain/feed.ts';\n",
  'feeds/index.ts': "export { boats as bbc } from '../src/metrics/boats.ts';\n",
  'feeds/official/record.txt': '2018-01-01 0 0\n',
  'src/domain/feed.ts': 'export interface Feed { readonly name: string }\n',
  'src/store/store.ts': "import type { Feed } from '../domain/feed.ts';\nexport interface Store { feeds: Feed[] }\n",
  'src/store/open-store.ts':
    "import { DatabaseSync } from 'node:sqlite';\nimport type { Store } from './store.ts';\nexport const openStore = (): Store | DatabaseSync => new DatabaseSync('');\n",
  'src/platforms/platform.ts': 'export interface Platform { name: string }\n',
  'src/platforms/terminal/terminal.ts':
    "import type { Platform } from '../platform.ts';\nexport const terminal: Platform = { name: '' };\n",
  'src/worker/judge-article.ts':
    "import type { Logger } from 'pino';\nimport type { Store } from '../store/store.ts';\nexport type Deps = { store: Store; log: Logger };\n",
  'commands/crossings.ts': "import type { Store } from '../src/store/store.ts';\nexport type Deps = Store;\n",
  'commands/index.ts': "export type { Deps } from './crossings.ts';\n",
  'src/config.ts':
    "import { SCHEMA } from './config/variables.ts';\nexport const config = SCHEMA.parse(process.env.DATA_DIR);\n",
  'src/config/variables.ts': "import { z } from 'zod';\nexport const SCHEMA = z.string();\n",
  'src/main.ts':
    "import { config } from './config.ts';\nimport { METRICS } from './metrics/index.ts';\nimport { openStore } from './store/open-store.ts';\nexport const bot = [config, METRICS, openStore];\n",
  'src/cli/crossings.ts':
    "import '../../feeds/index.ts';\nimport { bot } from '../main.ts';\nexport const run = () => bot;\n",
  'src/cli.ts':
    "import { Command } from 'commander';\nimport { run } from './cli/crossings.ts';\nexport const cli = () => [new Command(), run()];\n",
};

/** What is planted, where, and the breach that must be told; nothing else may be told with it. */
export const BREACHES: readonly (readonly [name: string, path: string, source: string, told: string])[] = [
  ['an unknown folder', 'src/utilities/dates.ts', '', 'src/utilities/dates.ts: stands in no place of the house'],
  ['an unknown file', 'src/index.ts', '', 'src/index.ts: stands in no place'],
  ['a file beside the contract of the platforms', 'src/platforms/render.ts', '', 'stands in no place'],
  ['a data file where none belongs', 'src/domain/record.json', '{}', 'no place takes files of this kind'],
  ['JavaScript', 'src/domain/period.js', '', 'no place takes files of this kind'],
  ['a lower floor that imports a higher one', 'src/domain/a.ts', "import '../metrics/boats.ts';", 'floor 0 imports'],
  ['the same as a type', 'src/domain/a.ts', "import type { A } from '../metrics/boats.ts';", 'floor 0 imports'],
  ['the same as a re-export', 'src/domain/a.ts', "export * from '../metrics/boats.ts';", 'floor 0 imports'],
  ['the same when it is run', 'src/domain/a.ts', "export const a = () => import('../metrics/boats.ts');", 'floor 0'],
  ['two folders of one floor', 'src/check/a.ts', "import '../extract/extract.ts';", 'share a floor'],
  [
    'two platforms that know each other',
    'src/platforms/slack/a.ts',
    "import '../terminal/terminal.ts';",
    'share a floor',
  ],
  [
    'a floor that imports the configuration',
    'src/worker/a.ts',
    "import type { A } from '../config.ts';",
    'floor 4 imports',
  ],
  ['a command that imports the command line', 'src/cli/a.ts', "import '../cli.ts';", 'share a floor'],
  ['an import that leads nowhere', 'src/domain/a.ts', "import './gone.ts';", 'which is no file of the house'],
  ['a source that imports a test', 'src/domain/a.ts', "import '../shared.ts';", 'which is no file of the house'],
  ['a computed import', 'src/main.ts', 'export const a = (b: string) => import(b);', 'only running it can tell'],
  [
    'a templated import',
    'src/main.ts',
    'export const a = (b: string) => import(`./\x24{b}`);',
    'only running it can tell',
  ],
  ['require', 'src/domain/a.ts', "export const a = require('pg');", 'src/domain may not import pg'],
  [
    'a worker file of a higher floor',
    'src/store/a.ts',
    "new URL('../worker/judge-article.ts', import.meta.url);",
    'floor 3',
  ],
  ['a package that is not listed', 'src/check/a.ts', "import _ from 'lodash';", 'src/check may not import lodash'],
  [
    'a package listed elsewhere',
    'src/worker/a.ts',
    "import { sql } from 'kysely';",
    'src/worker may not import kysely',
  ],
  ['a scoped package', 'src/store/a.ts', "import '@slack/bolt/x';", 'src/store may not import @slack/bolt'],
  [
    'a package with its types only',
    'src/worker/a.ts',
    "import pino from 'pino';",
    'types of pino, but nothing that runs',
  ],
  ['a node module on a pure floor', 'src/readers/a.ts', "import { join } from 'node:path';", 'imports node:path'],
  ['a node module without its prefix', 'src/readers/a.ts', "import { readFileSync } from 'fs';", 'may not import fs'],
  [
    'an implementation of the store',
    'src/worker/a.ts',
    "import type { A } from '../store/open-store.ts';",
    'others import only',
  ],
  [
    'an implementation of a platform',
    'commands/a.ts',
    "import '../src/platforms/terminal/terminal.ts';",
    'others import only',
  ],
  [
    'the contract as more than a type',
    'commands/a.ts',
    "import { A } from '../src/store/store.ts';",
    'more than a type',
  ],
  [
    'inline types of the contract',
    'commands/a.ts',
    "import { type A } from '../src/store/store.ts';",
    'more than a type',
  ],
  ['the registry of metrics', 'src/check/a.ts', "import '../metrics/index.ts';", 'imports the registry'],
  ['the registry of its own folder', 'commands/a.ts', "import type { A } from './index.ts';", 'imports the registry'],
  ['a file of 251 lines', 'src/domain/a.ts', '// line\n'.repeat(251), '251 lines'],
  ['a name that is not kebab-case', 'src/domain/seriesTable.ts', '', '"seriesTable" is not kebab-case'],
  ['a name that says nothing', 'src/domain/utils.ts', '', '"utils" says nothing'],
  ['a name that ends so', 'src/worker/feed-manager.ts', '', '"feed-manager" says nothing'],
  ['a folder that says nothing', 'src/store/common/rows.ts', '', '"common" says nothing'],
  ['the environment', 'src/worker/a.ts', 'export const a = process.env.PORT;', 'reads the environment'],
  [
    'the environment by its parts',
    'src/store/a.ts',
    'const { env } = process;\nexport const a = env;',
    'reads the environment',
  ],
  [
    'the environment by name',
    'src/store/a.ts',
    "import { env } from 'node:process';\nexport const a = env;",
    'reads the',
  ],
  ['the environment in a template', 'src/store/a.ts', 'export const a = `\x24{process.env.PORT}`;', 'reads the'],
];

/** Uses of the world that no pure file may hold; `fine` is a name in their file. */
export const WORLDLY = [
  'Temporal.Now.instant()',
  'Date.now()',
  'new Date()',
  'new Date',
  'Date()',
  'new Date(0)',
  'Math.random()',
  'fetch("x")',
  'globalThis.fetch',
  'console.log(1)',
  'process.argv',
  'performance.now()',
  'crypto.randomUUID()',
  'setTimeout(() => 1, 2)',
  'fine ? fetch : 1',
  '`\x24{Date.now()}`',
];
