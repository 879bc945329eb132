import type { Workbench } from '@duologue/contract/workbench.ts';
import type { Command } from 'commander';
import type { Client } from './client.ts';
import type { CliIo } from './command.ts';
import type { Endings } from './workbench-session.ts';
import type { Say } from './words.ts';

/** What a command answers: one value for `--json`, one text for people, and the exit code for scripts. */
export type Reply = { readonly json: unknown; readonly text: string; readonly exit: number };

export type Desk = { readonly client: Client; readonly workbench: Workbench; readonly say: Say; readonly io: CliIo };

/**
 * What commands are given by `main.ts`. `run` opens the workbench, runs, prints, closes, and sets the exit code;
 * `endings` say what happens when there is no firm yet.
 */
export type Shell = {
  readonly io: CliIo;
  readonly say: Say;
  readonly run: (command: Command, work: (desk: Desk) => Promise<Reply>, endings?: Endings<Reply>) => Promise<void>;
};

/** The options that every command on the workbench takes. */
export function onWorkbench(command: Command, _shell: Shell): Command {
  return command
    .option('--data <dir>', 'the folder of the embedded store')
    .option('--firm <name>', 'whose workbench, when there are several')
    .option('--as <name>', 'the profile that acts; the first manager without it')
    .option('--json', 'print one JSON value instead of text');
}
