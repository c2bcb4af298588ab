/**
 * The plan of the house as data: each place, its floor, the packages that may be used there, and the files by which
 * others may know it. What is not listed here does not exist, and a file there is a breach.
 */

export interface Place {
  /** A folder with all that lies below it, or one file. The longest that fits a path is its place. */
  readonly path: string;
  readonly floor: 0 | 1 | 2 | 3 | 4 | 5;
  /** Packages that may be imported. */
  readonly packages?: readonly string[];
  /** Packages of which only types may be imported. */
  readonly typePackages?: readonly string[];
  /** Places of the same floor that it may import. */
  readonly knows?: readonly string[];
  /** The one file that others may import, and only as a type; floor 5 imports what it builds. */
  readonly contract?: string;
  /** Endings of data files that may lie there. */
  readonly data?: readonly string[];
}

export const PLACES: readonly Place[] = [
  { path: 'src/domain', floor: 0 },
  { path: 'src/metrics', floor: 1 },
  { path: 'src/text', floor: 1 },
  {
    path: 'src/readers',
    floor: 1,
    packages: ['cheerio', 'fflate', 'saxes', 'zod', 'rss-parser', 'linkedom', '@mozilla/readability', 'htmlparser2'],
  },
  { path: 'src/extract', floor: 2, packages: ['chrono-node'] },
  { path: 'src/check', floor: 2 },
  { path: 'src/alerts', floor: 2 },
  { path: 'src/compose', floor: 2 },
  { path: 'feeds', floor: 2, data: ['.txt', '.record'] },
  {
    path: 'src/collect',
    floor: 3,
    packages: ['undici', 'ipaddr.js', 'robots-parser', 'linkedom', '@mozilla/readability', 'htmlparser2', 'zod'],
    typePackages: ['pino'],
  },
  { path: 'src/store', floor: 3, packages: ['kysely', 'pg', 'zod'], contract: 'src/store/store.ts' },
  {
    path: 'src/jobs',
    floor: 3,
    packages: ['p-queue', 'pg-boss'],
    typePackages: ['pino'],
    contract: 'src/jobs/jobs.ts',
  },
  { path: 'src/platforms/platform.ts', floor: 3, contract: 'src/platforms/platform.ts' },
  {
    path: 'src/platforms/slack',
    floor: 3,
    packages: ['@slack/bolt', 'zod'],
    typePackages: ['pino'],
    knows: ['src/platforms/platform.ts'],
    contract: 'src/platforms/platform.ts',
  },
  {
    path: 'src/platforms/discord',
    floor: 3,
    packages: ['discord.js', 'zod'],
    typePackages: ['pino'],
    knows: ['src/platforms/platform.ts'],
    contract: 'src/platforms/platform.ts',
  },
  {
    path: 'src/platforms/terminal',
    floor: 3,
    knows: ['src/platforms/platform.ts'],
    contract: 'src/platforms/platform.ts',
  },
  {
    path: 'src/platforms/preview',
    floor: 3,
    typePackages: ['@slack/bolt', 'discord.js'],
    knows: ['src/platforms/slack', 'src/platforms/discord'],
    contract: 'src/platforms/platform.ts',
  },
  { path: 'src/charts', floor: 3, packages: ['echarts', '@resvg/resvg-js', '@expo-google-fonts/inter'] },
  { path: 'commands', floor: 4, packages: ['zod'] },
  { path: 'src/worker', floor: 4, packages: ['node-cron', 'p-queue'], typePackages: ['pino'] },
  { path: 'src/config.ts', floor: 5, knows: ['src/config'] },
  { path: 'src/config', floor: 5, packages: ['zod'] },
  { path: 'src/main.ts', floor: 5, packages: ['pino', 'prom-client'], knows: ['src/config.ts', 'src/main'] },
  { path: 'src/main', floor: 5, packages: ['pino', 'prom-client'], knows: ['src/config.ts'] },
  {
    path: 'src/cli',
    floor: 5,
    packages: ['commander', '@clack/prompts', 'pino', 'zod'],
    knows: ['src/config.ts', 'src/main.ts', 'src/main'],
  },
  {
    path: 'src/cli.ts',
    floor: 5,
    packages: ['commander', '@clack/prompts', 'pino'],
    knows: ['src/config.ts', 'src/main.ts', 'src/main', 'src/cli'],
  },
];

/** Lists of plug-ins. Only floor 5 imports them; everyone else is handed what is in them. */
export const REGISTRIES: readonly string[] = ['commands/index.ts', 'feeds/index.ts', 'src/metrics/index.ts'];

/** Floors up to this one are pure. */
export const LAST_PURE_FLOOR = 2;

/** The only file that reads the environment. */
export const ENVIRONMENT_READER = 'src/config.ts';

/** `Date` is met below floor 3 only where one of these packages speaks it and is turned into Temporal. */
export const PACKAGES_THAT_SPEAK_DATE: readonly string[] = ['chrono-node'];

export const MOST_LINES = 250;

/** A file or folder so called, or whose name ends so, says nothing of what it is. */
export const EMPTY_NAMES: ReadonlySet<string> = new Set(
  'util utils helper helpers common manager managers service services base misc shared'.split(' '),
);
