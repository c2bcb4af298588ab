/** What may be wished of `npm run soak`. */
import { Command, InvalidArgumentError, Option } from 'commander';

export interface Wishes {
  readonly deliveries: number;
  readonly database: string;
  readonly processes: number;
  readonly spread: number;
  readonly minutes: number;
  readonly killEvery: number;
  readonly seed: number;
}

/** Ends the process where help is asked for or a wish is of no use, and says so. */
export function readWishes(): Wishes {
  return new Command('npm run soak --')
    .description('Sends deliveries while everything goes wrong and senders are killed, and counts what arrived.')
    .option('--deliveries <number>', 'half of them on Slack, half on Discord', whole, 2000)
    .addOption(
      new Option('--database <name>', 'where rows are kept').choices(['sqlite', 'postgres', 'both']).default('both'),
    )
    .option('--processes <number>', 'senders at once on PostgreSQL; of several one is never killed', whole, 4)
    .option('--spread <minutes>', 'deliveries come due evenly over this time; 0 for all at once', amount, 0)
    .option('--minutes <number>', 'after this time it is given up', amount, 60)
    .option('--kill-every <seconds>', 'from one killed sender to the next; 0 for none', amount, 20)
    .option('--seed <number>', 'what goes wrong is drawn from it', whole, 1)
    .allowExcessArguments(false)
    .parse()
    .opts<Wishes>();
}

function whole(words: string): number {
  if (/^[1-9]\d{0,8}$/.test(words)) return Number(words);
  throw new InvalidArgumentError('Give a whole number from 1, such as 2000.');
}

function amount(words: string): number {
  if (/^\d{1,6}(\.\d+)?$/.test(words)) return Number(words);
  throw new InvalidArgumentError('Give a number, such as 20 or 0.5.');
}
