import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { NeedsAnswer } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { findCase } from '../find-case.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { mustBeNew, writeNewFile } from '../write-new-file.ts';

type Options = { pdf?: string; send?: string; agreement?: string; language?: string };
type Draft = ResponseOf<'GET /cases/{caseId}/confirmations/{agreementId}/draft'>;
type Language = Draft['language'];

export function registerConfirm(program: Command, shell: Shell): void {
  onWorkbench(program.command('confirm').argument('<case>', 'case id, debtor number or part of the name'), shell)
    .description('the letter that confirms what was agreed: shown, written as PDF, or sent')
    .option('--pdf <file>', 'write it as PDF')
    .option('--send <address>', 'send it by e-mail; it leaves while a server runs')
    .option('--agreement <id>', 'which promise or plan; the newest without it')
    .option('--language <code>', 'en, de or it; the language of the debtor without it')
    .action((text: string, options: Options, command: Command) =>
      shell.run(command, (desk) => confirm(text, options, desk)),
    );
}

async function confirm(text: string, { pdf, send, agreement, language }: Options, { client }: Desk): Promise<Reply> {
  if (pdf !== undefined) mustBeNew(pdf);
  const caseId = await findCase(client, text);
  const { agreements } = await client.call('GET /cases/{caseId}/confirmations', { params: { caseId } });
  const agreementId = agreement ?? agreements[0]?.agreementId;
  if (agreementId === undefined) throw new NeedsAnswer('Nothing was agreed on this case yet.');
  const params = { caseId, agreementId };
  const query = language === undefined ? {} : { language: language as Language };
  const draft = await client.call('GET /cases/{caseId}/confirmations/{agreementId}/draft', { params, query });
  if (pdf !== undefined) {
    await writeNewFile(
      pdf,
      await client.file('GET /cases/{caseId}/confirmations/{agreementId}/pdf', { params, query }),
    );
    return { json: { file: pdf, sha256: draft.sha256 }, text: `Written to ${pdf}.`, exit: EXIT.done };
  }
  if (send === undefined) return { json: draft, text: shownText(draft), exit: EXIT.done };
  const body = { by: 'email', to: send, sha256: draft.sha256, ...query } as const;
  const sending = await client.call('POST /cases/{caseId}/confirmations/{agreementId}/send', { params, body });
  return { json: sending, text: `On its way to ${send}.`, exit: EXIT.done };
}

/** The letter, and under it what keeps it from leaving. */
function shownText({ text, missing, findings, may }: Draft): string {
  const objections = [
    ...missing.map((field) => `Missing: ${field}`),
    ...findings.map(({ words, why }) => `Must not be said: "${words}" (${why.en})`),
    ...(['email', 'letter'] as const).flatMap((way) =>
      may[way].verdict === 'deny'
        ? may[way].findings.map(({ code, sentence }) => `${way}: ${code} ${sentence.en}`)
        : [],
    ),
  ];
  return [text.trimEnd(), ...(objections.length === 0 ? [] : ['', ...objections])].join('\n');
}
