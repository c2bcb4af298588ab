#!/usr/bin/env node
/** The parts of the bot from a terminal: `brief <command>`. */
import { enableCompileCache } from 'node:module';

// What was compiled once is kept in the system's temporary folder, which halves the time of the next start.
enableCompileCache();

// A reader such as `head` may leave before everything is printed; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`Standard output cannot be written: ${error.message}\n`);
  process.exit(1);
});

const { runProgram } = await import('./cli/program.ts');
process.exitCode = await runProgram(process.argv.slice(2));
