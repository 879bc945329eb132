import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { findCase } from '../find-case.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import type { Say } from '../words.ts';

type Options = { reason: string; askedOn?: string; dryRun?: true };
type Answer = ResponseOf<'POST /debtors/{debtorId}/erase'>;

export function registerErase(program: Command, shell: Shell): void {
  onWorkbench(program.command('erase').argument('<debtor>', 'a case id, a customer number or a name'), shell)
    .description('erase what is kept about a debtor who asked for it; refused while a claim is open or a hold stands')
    .requiredOption('--reason <text>', 'why, such as the letter in which they asked')
    .option('--asked-on <date>', 'the day of the request; today without it')
    .option('--dry-run', 'only say what would become of the request')
    .action((debtor: string, { reason, askedOn, dryRun }: Options, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const caseId = await findCase(client, debtor);
        const { debtor: found } = await client.call('GET /cases/{caseId}', { params: { caseId } });
        const answer = await client.call('POST /debtors/{debtorId}/erase', {
          params: { debtorId: found.debtorId },
          body: { reason, dryRun: dryRun === true, ...(askedOn === undefined ? {} : { requestedOn: askedOn }) },
        });
        const exit = answer.outcome === 'restricted' ? EXIT.refused : EXIT.done;
        return { json: answer, text: answerText(answer, say), exit };
      }),
    );
}

function answerText({ outcome, dryRun, findings, answerDueOn, removed }: Answer, say: Say): string {
  const head = dryRun && outcome !== 'erased-before' ? `privacy.planned.${outcome}` : `privacy.outcome.${outcome}`;
  return [
    say(head, { ...removed }),
    ...findings.map(({ rule, sentence, citation }) => `  ${rule}: ${sentence.en} (${citation})`),
    ...(answerDueOn === null ? [] : [say('privacy.answer-due', { dueOn: answerDueOn })]),
  ].join('\n');
}
