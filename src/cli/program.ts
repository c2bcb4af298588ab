/** The command line: names, options and help. What a command does is loaded when it is called. */
import { inspect } from 'node:util';
import { Argument, Command, CommanderError, Option } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { Fault } from '../domain/fault.ts';
import { WHEN_EXAMPLES } from '../extract/when.ts';
import { readVersion } from '../main/version.ts';
import { addLookUps } from './look-ups.ts';
import type { MoveOptions } from './migrate-store.ts';

interface Json {
  readonly json?: true;
}

/** Runs the command line and gives the exit code: 0 done, 1 could not, 2 wrong use. */
export async function runProgram(words: readonly string[]): Promise<0 | 1 | 2> {
  let isDone = true;
  const program = createProgram((done) => {
    isDone = done;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return isDone ? 0 : 1;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const isFault = error instanceof Fault;
    process.stderr.write(`${isFault ? error.message : `This should not have happened. ${inspect(error)}`}\n`);
    return isFault ? error.exitCode : 1;
  }
}

/** `settle` is told false by a command that did only a part. */
function createProgram(settle: (isDone: boolean) => void): Command {
  const program = new Command('brief')
    .description('Holds the figures in migration news against the official record.')
    .version(readVersion())
    .showHelpAfterError('(--help tells more)')
    .exitOverride();
  const config = (): Config => readConfig();

  program
    .command('start')
    .description('run the bot: a briefing at once, then the sources on schedule and a briefing each morning at 07:00')
    .option('--once', 'end after the first briefing and one round over the sources (20 seconds at most)')
    .action(async (options: { once?: boolean }) => (await import('./start.ts')).runStart(options, config()));

  program
    .command('briefing')
    .description('print the briefing of now, or of a past day, from what is stored')
    .option('--date <date>', 'a past day, such as 2026-08-18')
    .option('--json', 'print it as data')
    .action(async (options: { date?: string } & Json) =>
      (await import('./briefing.ts')).runBriefing(options, config()),
    );

  program
    .command('crossings')
    .description('people and boats arriving in a period, by the official record')
    .argument('[when...]', 'the period in plain words; without it the last 7 days of the record')
    .option('--compare <when>', 'a period to hold it against: "last year", 2022, or any other')
    .option('--as-of <date>', 'the numbers as they were known at the end of that day')
    .option('--json', 'print data')
    .addHelpText(
      'after',
      ({ command }) =>
        `\n${command.createHelp().boxWrap(`Periods: ${WHEN_EXAMPLES}`, 80)}\n\n  brief crossings 1 Jan to 30 Mar 2025 --compare "last year"`,
    )
    .action(async (when: string[], options: { compare?: string; asOf?: string } & Json) => {
      const given = {
        when: when.length === 0 ? undefined : when.join(' '),
        compare: options.compare,
        'as-of': options.asOf,
      };
      await (await import('./answer.ts')).runCommand('crossings', given, options, config());
    });

  program
    .command('check')
    .description('hold the figures of a story against the official record')
    .argument('[file]', 'a text file, "-" for standard input, a link, or the sentence itself in quotes', '-')
    .option('--published <date>', 'the day it appeared (2025-03-31); today unless told or a linked page says it')
    .option('--headline <text>', 'its headline')
    .addOption(
      new Option('--as-of <state>', 'published: by the record of that day and of today; latest: by today’s alone')
        .choices(['published', 'latest'])
        .default('published'),
    )
    .option('--json', 'print data')
    .option(
      '--jsonl',
      'read a story a line, {"doc","published","headline","text"}, and answer each with {"doc","claims"}',
    )
    .addHelpText(
      'after',
      `
Offsets "start" and "end" count characters (UTF-16) of the headline or the text,
as "place" says. With --jsonl a line that cannot be read is answered with
{"error"}, the rest goes on, and the exit code is 1.

  brief check "6,642 people crossed between 1 January and 30 March" --published 2025-03-31
  brief check story.txt --published 2025-03-31 --headline "Crossings up 43%" --json`,
    )
    .action(async (file: string, options: CheckOptions) => settle(await runCheck(file, options, config)));

  addLookUps(program, config);

  program
    .command('read')
    .description('say what official files hold: pages of GOV.UK (HTML or JSON), spreadsheets (ODS), tables (CSV)')
    .addArgument(FILES)
    .option('--json', 'print a line of JSON for each file, as into a pipe')
    .option('--no-json', 'print words, as in a terminal')
    .action(async (files: string[], options: { json?: boolean }) =>
      settle(await (await import('./read.ts')).runRead(files, options)),
    );

  program
    .command('import')
    .description('store official files as releases of the record; a release that is known already adds nothing')
    .addArgument(FILES)
    .option('--json', 'print a line of JSON for each file')
    .action(async (files: string[], options: Json) =>
      settle(await (await import('./import.ts')).runImport(files, options, config())),
    );

  program
    .command('replay')
    .description(
      'play saved pages of GOV.UK in the order of their time, and print each alert that they would have raised',
    )
    .argument('<dir>', 'folder of pages; a date in a name, such as 2026-08-22.html, is the day on which it was saved')
    .addHelpText(
      'after',
      `
Prints a line of JSON for each alert,
{"at","kind","metric","day","value","previous"?,"text"}. "at" is the moment of
the page: its own last edit, or the start of the day in its name, whichever is
later. The first page raises nothing. Only these pages make days new or revised;
totals and comparisons take the days that they do not show from the bundled
record. Nothing is stored.

  brief replay test/fixtures/official`,
    )
    .action(async (dir: string) => settle(await (await import('./replay.ts')).runReplay(dir, config())));

  program
    .command('sync')
    .description('fetch the official pages and the newest spreadsheet and store what is new')
    .option('--json', 'print data')
    .action(async (options: Json) => settle(await (await import('./sync.ts')).runSync(options, config())));

  program
    .command('collect')
    .description('visit every news feed once and judge the figures of new stories')
    .option('--json', 'print data')
    .action(async (options: Json) => settle(await (await import('./collect.ts')).runCollect(options, config())));

  program
    .command('preview')
    .description('for developers: a briefing as Slack and Discord show it, as a page for a browser')
    .argument('[file]', 'HTML file to write; without it the page is printed')
    .option('--ask <words>', 'the answer to a command, such as "crossings last month"; without it today’s briefing')
    .action(async (file: string | undefined, options: { ask?: string }) =>
      (await import('./preview.ts')).runPreview(file, options, config()),
    );

  program
    .command('manifest')
    .description('what a chat platform is told of the bot: its permissions, its commands and where it is let in')
    .addArgument(new Argument('<platform>', 'the platform').choices(['slack', 'discord']))
    .addOption(
      new Option(
        '--url <address>',
        'for Slack: where it reaches the bot, such as https://brief.example; without it the bot reaches Slack (Socket Mode)',
      ),
    )
    .action(async (platform: 'slack' | 'discord', options: { url?: string }) =>
      (await import('./manifest.ts')).runManifest(platform, options, config()),
    );

  program
    .command('bundle')
    .description('make the record that comes with the program from official files')
    .addArgument(FILES)
    .option('--out <path>', 'file to write; without it the record is printed')
    .action(async (files: string[], options: { out?: string }) =>
      (await import('./bundle.ts')).runBundle(files, options),
    );

  program
    .command('migrate-store')
    .description('copy a whole store into an empty one: from a file to PostgreSQL or back')
    .requiredOption('--from <place>', 'a folder with channel-brief.sqlite, or a postgres:// address')
    .requiredOption('--to <place>', 'the same; it must be empty')
    .option('--json', 'print data')
    .addHelpText(
      'after',
      `
The words DATA_DIR and DATABASE_URL stand for what the environment has, so that
no password need be typed. Stop the bot first. All rows are copied in one
transaction: broken off, the target is empty and the source as it was.

  brief migrate-store --from DATA_DIR --to DATABASE_URL`,
    )
    .action(async (options: MoveOptions) => (await import('./migrate-store.ts')).runMigrateStore(options, config()));

  return program.addHelpText(
    'after',
    `
Data goes to standard output, everything else to standard error.
Exit codes: 0 done, 1 could not, 2 wrong use.
The environment and a file .env set the rest; .env.example names every variable.`,
  );
}

const FILES = new Argument('<file...>', 'files, known by their content and not by their names');

interface CheckOptions extends Json {
  readonly published?: string;
  readonly headline?: string;
  readonly asOf: 'published' | 'latest';
  readonly jsonl?: true;
}

async function runCheck(file: string, options: CheckOptions, config: () => Config): Promise<boolean> {
  const { published, headline, asOf, jsonl } = options;
  if (jsonl) {
    if (file !== '-' || headline !== undefined) {
      throw new Fault(
        '--jsonl reads standard input, and each line has its own headline; leave out FILE and --headline.',
        {
          exitCode: 2,
        },
      );
    }
    const { runCheckLines } = await import('./check-lines.ts');
    return runCheckLines({ asOf, ...(published === undefined ? {} : { published }) }, config());
  }
  const { runCommand, textToCheck } = await import('./answer.ts');
  const text = await textToCheck(file);
  if (`${text}${headline ?? ''}`.trim() === '') {
    throw new Fault('There is nothing to check: the text is empty.', { exitCode: 2 });
  }
  const given = { text, published, headline, 'as-of': asOf };
  await runCommand('check', given, options, config());
  return true;
}
