import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { amountText, type Say, tableText } from '../words.ts';

type Options = { readonly from?: string; readonly to?: string };

export function registerAvoided(program: Command, shell: Shell): void {
  onWorkbench(program.command('avoided'), shell)
    .description('mistaken chases avoided: calls that were not made because the money was not surely owed, and why')
    .option('--from <date>', 'first day (default: thirty days up to the last)')
    .option('--to <date>', 'last day (default: today)')
    .action((options: Options, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const { from, to } = options;
        const report = await client.call('GET /bank/avoided', { query: { from, to } });
        return { json: report, text: reportText(report, say), exit: EXIT.done };
      }),
    );
}

function reportText(report: ResponseOf<'GET /bank/avoided'>, say: Say): string {
  const { from, to, calls, checks, examples } = report;
  const rows = checks.map(({ check, calls: count, amount }) => [
    say(`cases.owed.check.${check}`),
    String(count),
    amount.map(amountText).join(' + '),
  ]);
  return [
    say('cases.owed.avoided.total', { calls, from, to }),
    say('cases.owed.avoided.formula'),
    ...(rows.length === 0 ? [] : ['', tableText(['check', 'calls', 'would have been asked for'], rows)]),
    ...(examples.length === 0 ? [] : ['']),
    ...examples.map(({ on, debtorName, message }) => `${on}  ${debtorName}: ${say(message.code, message.values)}`),
  ].join('\n');
}
