import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { EXIT } from '../../exit-codes.ts';
import { registerHear } from './hear.ts';

/** The program with one command: see `cli/entry.ts`. */
const program = new Command('duologue').exitOverride();
registerHear(program, {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
}
