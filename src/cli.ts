#!/usr/bin/env node
/** The parts of the bot from a terminal: `brief <command>`. */
import { runProgram } from './cli/program.ts';

// A reader such as `head` may leave before everything is printed; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2));
