import type { Command } from 'commander';

/** Where a command writes. Results go to `out`, everything about them to `err`, so that `--json` can be piped. */
export type CliIo = {
  out(text: string): void;
  err(text: string): void;
};

/** Adds one command to the program. Every command takes `--json`. */
export type Register = (program: Command, io: CliIo) => void;
