import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { readVersion } from '@duologue/server/main/home.ts';
import { Command, CommanderError } from 'commander';
import { registerAfford } from './commands/afford.ts';
import { registerApprovals } from './commands/approvals.ts';
import { registerBrief } from './commands/brief.ts';
import { registerCheckFile } from './commands/check-file.ts';
import { registerErase } from './commands/erase.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExport } from './commands/export-calls.ts';
import { registerHear } from './commands/hear/hear.ts';
import { hearAtFirm } from './commands/hear/hear-at-firm.ts';
import { registerGuide } from './commands/guide.ts';
import { registerImport } from './commands/import.ts';
import { registerReceipts } from './commands/receipts.ts';
import { registerTake } from './commands/take.ts';
import { registerInterest } from './commands/interest/interest.ts';
import { registerConfirm } from './commands/confirm.ts';
import { registerInbox } from './commands/inbox.ts';
import { registerLog } from './commands/log.ts';
import { registerMorning } from './commands/morning.ts';
import { registerPapers } from './commands/papers.ts';
import { registerPlan } from './commands/plan.ts';
import { registerNumbers } from './commands/numbers.ts';
import { registerOffers } from './commands/offers.ts';
import { registerReadInvoice } from './commands/read-invoice.ts';
import { registerRetention } from './commands/retention.ts';
import { registerRules } from './commands/rules/rules.ts';
import { registerReadStatement } from './commands/read-statement.ts';
import { registerServe } from './commands/serve.ts';
import { registerAvoided } from './commands/avoided.ts';
import { registerToday } from './commands/today.ts';
import { registerVerify } from './commands/verify.ts';
import type { CliIo } from './command.ts';
import { endingOf } from './edge.ts';
import { EXIT } from './exit-codes.ts';
import { openTransport } from './open-transport.ts';
import { say } from './say.ts';
import type { Shell } from './shell.ts';
import { withClient, type WorkbenchOptions } from './workbench-session.ts';

/** What every command is given: where to write, and a workbench when it asks for one. */
function shellOn(io: CliIo): Shell {
  return {
    io,
    say,
    run: (command, work, endings) => {
      const options = command.opts<WorkbenchOptions>();
      return atTheEdge(
        io,
        async () => {
          const reply = await withClient(
            options,
            openTransport,
            randomUUID,
            (client, workbench) => work({ client, workbench, say, io }),
            endings,
          );
          io.out(options.json === true ? JSON.stringify(reply.json, null, 2) : reply.text);
          process.exitCode = reply.exit;
        },
        options.json === true,
      );
    },
  };
}

async function atTheEdge(io: CliIo, work: () => Promise<void>, isJson = false): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { text, problem, exit } = endingOf(error, say);
    if (isJson) io.out(JSON.stringify({ problem }, null, 2));
    else io.err(text);
    process.exitCode = exit;
  }
}

function createProgram(io: CliIo): Command {
  const shell = shellOn(io);
  const line = (write: (text: string) => void) => (text: string) => write(text.replace(/\n$/, ''));
  const program = new Command('duologue')
    .description('The workbench for telephone debt recovery.')
    .version(`duologue ${readVersion()}`, '-V, --version', 'print name and version')
    .exitOverride()
    .configureOutput({ writeOut: line(io.out), writeErr: line(io.err) })
    .showSuggestionAfterError();
  registerCheckFile(program, io);
  registerReadStatement(program, io, say);
  registerReadInvoice(program, io, say);
  registerInterest(program, io, say);
  registerHear(program, io, hearAtFirm(shell));
  registerAfford(program, io, say);
  for (const register of [
    registerImport,
    registerTake,
    registerReceipts,
    registerToday,
    registerAvoided,
    registerConfirm,
    registerInbox,
    registerPapers,
    registerMorning,
    registerNumbers,
    registerBrief,
    registerOffers,
    registerApprovals,
    registerLog,
    registerPlan,
    registerExplain,
    registerVerify,
    registerExport,
    registerRules,
    registerGuide,
    registerErase,
    registerRetention,
  ]) {
    register(program, shell);
  }
  registerServe(program, io, (work) => atTheEdge(io, work));
  return program;
}

/** One command line of `duologue`, without the program's own name. What came of it is `process.exitCode`. */
export async function runCommandLine(args: readonly string[], io: CliIo): Promise<void> {
  try {
    await createProgram(io).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}
