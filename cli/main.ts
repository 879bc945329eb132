import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { RefusedByServer } from './client.ts';
import { registerBrief } from './commands/brief.ts';
import { registerCheckFile } from './commands/check-file.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExport } from './commands/export-calls.ts';
import { registerImport } from './commands/import.ts';
import { registerLog } from './commands/log.ts';
import { registerServe } from './commands/serve.ts';
import { registerToday } from './commands/today.ts';
import { registerVerify } from './commands/verify.ts';
import { EXIT } from './exit-codes.ts';
import { openTransport } from './open-transport.ts';
import { problemText } from './problem-text.ts';
import type { Shell } from './shell.ts';
import { say } from './say.ts';
import { NeedsAnswer, withClient, type WorkbenchOptions } from './workbench-session.ts';

const io = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  err: (text: string) => void process.stderr.write(`${text}\n`),
};

const shell: Shell = {
  io,
  say,
  run: (command, work) =>
    atTheEdge(async () => {
      const options = command.opts<WorkbenchOptions>();
      const reply = await withClient(options, openTransport, randomUUID, (client, workbench) =>
        work({ client, workbench, say, io }),
      );
      io.out(options.json === true ? JSON.stringify(reply.json, null, 2) : reply.text);
      process.exitCode = reply.exit;
    }),
};

/** The one place where the command line turns an error into words and an exit code. */
async function atTheEdge(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof RefusedByServer) {
      io.err(problemText(error.problem, say));
      process.exitCode = error.problem.code === 'fault' ? EXIT.fault : EXIT.refused;
    } else if (error instanceof NeedsAnswer) {
      io.err(error.message);
      process.exitCode = EXIT.asked;
    } else {
      io.err(error instanceof Error ? error.message : 'Something broke.');
      process.exitCode = EXIT.fault;
    }
  }
}

function createProgram(): Command {
  const program = new Command('duologue')
    .description('The workbench for telephone debt recovery.')
    .exitOverride()
    .showSuggestionAfterError();
  registerCheckFile(program, io);
  for (const register of [
    registerImport,
    registerToday,
    registerBrief,
    registerLog,
    registerExplain,
    registerVerify,
    registerExport,
  ]) {
    register(program, shell);
  }
  registerServe(program, io, atTheEdge);
  return program;
}

try {
  await createProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
}
