/** `start`: the bot in this terminal, until it is told to stop. */
import { type Config, isRunByNpm } from '../config.ts';
import { openLog } from '../main/open-log.ts';
import { runBot } from '../main.ts';
import { thisTerminal } from './output.ts';

/** Runs the bot; SIGINT and SIGTERM end it after what is under way. */
export async function runStart({ once = false }: { readonly once?: boolean }, config: Config): Promise<void> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const watch = isRunByNpm() ? whenParentEnds(onSignal) : undefined;
  // Where somebody reads the briefings in a terminal, the small talk of the log stays out of them.
  const level = process.stderr.isTTY && config.logLevel === 'info' ? 'warn' : config.logLevel;
  const log = openLog(config, { level });
  try {
    await runBot({ config, platform: thisTerminal(config.colour), log, signal: stop.signal, once });
  } finally {
    clearInterval(watch);
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

/** npm starts the bot below a shell that dies of a SIGTERM and does not hand it on, so its end is ours. */
function whenParentEnds(end: () => void): NodeJS.Timeout {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}
