/** Commands of the chat platforms that only look something up, under the same names on the command line. */
import type { Command } from 'commander';
import type { Config } from '../config.ts';

interface Json {
  readonly json?: true;
}

export function addLookUps(program: Command, config: () => Config): void {
  async function run(name: string, given: Readonly<Record<string, string | undefined>>, options: Json): Promise<void> {
    await (await import('./answer.ts')).runCommand(name, given, options, config());
  }

  program
    .command('news')
    .description('the newest stories that are stored, or those with your words, and what became of their figures')
    .argument('[words...]', 'words that the stories must have, each whole or as the beginning of a word')
    .option('--json', 'print data')
    .action(async (words: string[], options: Json) => run('news', { words: joined(words) }, options));

  program
    .command('figures')
    .description('figures in the news of the last 30 days: who printed them first, and what the record says')
    .argument('[metric...]', 'what is counted, such as returns or asylum backlog; without it everything')
    .option('--json', 'print data')
    .action(async (metric: string[], options: Json) => run('figures', { metric: joined(metric) }, options));

  program
    .command('alerts')
    .description('how many alerts the last 30 days would have brought to a channel that wants them all')
    .option('--json', 'print data')
    .action(async (options: Json) => run('alerts', {}, options));

  program
    .command('sources')
    .description('the state of every source: when it answered last, and why one fails')
    .option('--json', 'print data')
    .action(async (options: Json) => run('sources', {}, options));

  program
    .command('about')
    .description('what the marks mean, where the numbers are from, what is stored and how it is deleted')
    .option('--json', 'print it as data')
    .action(async (options: Json) => run('about', {}, options));
}

function joined(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(' ');
}
