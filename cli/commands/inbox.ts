import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { machineZone } from '../say.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { momentText, type Say, tableText } from '../words.ts';

type Options = { once?: true; weAre?: string };

export function registerInbox(program: Command, shell: Shell): void {
  onWorkbench(program.command('inbox'), shell)
    .description('where files are dropped, what waits there and what became of the latest; --once takes them now')
    .option('--once', 'take what lies there now instead of within the next minute of a running server')
    .option('--we-are <name>', 'another name or tax number under which you write invoices')
    .action((options: Options, command: Command) => shell.run(command, (desk) => inbox(options, desk)));
}

/** Exit code 1 when a file that was looked at just now was refused. */
async function inbox({ once, weAre }: Options, { client, workbench, say }: Desk): Promise<Reply> {
  if (weAre !== undefined) {
    const { names } = await client.call('POST /inbox/names', { body: { written: weAre } });
    if (once !== true) {
      const text = `You also write invoices as: ${names.join('; ')}.\nDrop the files that asked about it again.`;
      return { json: { names }, text, exit: EXIT.done };
    }
  }
  if (once !== true) {
    const view = await client.call('GET /inbox', {});
    return { json: view, text: viewText(view, say), exit: EXIT.done };
  }
  const view = await client.call('POST /inbox/read', { body: {} });
  // Files of this look: those that were read since the server told us its time.
  const files = view.files.filter(({ readAt }) => readAt >= workbench.now);
  const hasRefused = files.some(({ outcome }) => outcome === 'refused');
  const json = { ...view, files };
  return { json, text: viewText(json, say), exit: hasRefused ? EXIT.refused : EXIT.done };
}

function viewText({ folder, waiting, files }: ResponseOf<'GET /inbox'>, say: Say): string {
  if (folder === null) return 'A sample has no folder for files.';
  const lines = [`Drop files into ${folder}`];
  if (waiting.length > 0)
    lines.push(
      '',
      tableText(
        ['waiting', 'state'],
        waiting.map(({ name, state }) => [name, state]),
      ),
    );
  const rows = files.map(({ name, outcome, result, readAt }) => {
    return [momentText(readAt, machineZone), outcome, name, say(result.code, result.values)];
  });
  lines.push(
    '',
    rows.length === 0 ? 'No file was read.' : tableText(['read at', '', 'file', 'what became of it'], rows),
  );
  return lines.join('\n');
}
