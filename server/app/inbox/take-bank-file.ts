import type { BankFileReport } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Acting } from '../deps.ts';
import type { Upload } from '../ports/uploads.ts';
import type { InboxDeps } from './inbox-deps.ts';
import { messageOf } from './refusal-message.ts';
import type { Verdict } from './verdict.ts';

/** A file as a bank statement or an e-invoice. */
export async function takeBankFile(
  { takeFile }: Pick<InboxDeps, 'takeFile'>,
  acting: Acting,
  { name, source }: Upload,
): Promise<Verdict> {
  const ask = { params: undefined, query: { name: name.slice(0, 255) }, body: undefined, bytes: source.open() };
  const taken = await takeFile(ask, acting);
  if (!taken.ok) {
    const details = taken.refusal.code === 'input-invalid' ? taken.refusal.problems.map(({ message }) => message) : [];
    return { kind: 'unknown', outcome: 'refused', result: messageOf(taken.refusal), details };
  }
  const { kind, mail: _none, ...report } = taken.value;
  assert(kind !== 'mail', 'a mail was taken apart before');
  return bankVerdict({ ...report, kind });
}

/** What a report of a file comes to, in one sentence. */
export function bankVerdict(report: BankFileReport): Verdict {
  const details = detailsOf(report);
  const { kind } = report;
  if (report.refused || kind === 'unknown')
    return { kind, outcome: 'refused', result: { code: 'inbox.refused.not-read', values: {} }, details };
  if (kind === 'invoice') return { ...invoiceVerdict(report), details };
  if (report.repeated)
    return { kind, outcome: 'repeated', result: { code: 'inbox.repeated', values: {} }, details: [] };
  const entries = report.statements.reduce((sum, statement) => sum + statement.entries, 0);
  const values = { entries, posted: report.posted.count, review: report.review.count };
  return { kind, outcome: 'taken', result: { code: 'inbox.statement', values }, details };
}

const ASKED = 'taken.asked.';
const SAME = new Set(['taken.repeated', 'taken.nothing']);

/** A file of which not one invoice could be taken without asking is refused: it is answered and dropped again. */
function invoiceVerdict({ invoices }: BankFileReport): Pick<Verdict, 'kind' | 'outcome' | 'result'> {
  const asked = invoices.filter(({ result }) => result.code.startsWith(ASKED)).length;
  const same = invoices.filter(({ result }) => SAME.has(result.code)).length;
  const values = { taken: invoices.length - asked - same, asked };
  if (invoices.length > 0 && same === invoices.length)
    return { kind: 'invoice', outcome: 'repeated', result: { code: 'inbox.repeated', values: {} } };
  if (asked > 0 && asked + same === invoices.length)
    return { kind: 'invoice', outcome: 'refused', result: { code: 'inbox.refused.asked', values } };
  return { kind: 'invoice', outcome: 'taken', result: { code: 'inbox.invoices', values } };
}

/** Everything that somebody should read: problems of the file with their place, and what is asked of its invoices. */
function detailsOf({ problems, invoices }: BankFileReport): readonly Message[] {
  return [
    ...problems.map(({ line, path, message }): Message => {
      const place = [line, path].filter((part) => part !== null).join(', ');
      return { code: message.code, values: place === '' ? message.values : { ...message.values, place } };
    }),
    ...invoices
      .filter(({ result }) => result.code.startsWith(ASKED) || result.code === 'taken.not-in-ledger')
      .map(({ number, result }): Message => ({ code: result.code, values: { ...result.values, place: number } })),
  ];
}
