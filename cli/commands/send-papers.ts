import type { ResponseOf } from '@duologue/contract/api.ts';
import { NeedsAnswer } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { findCase } from '../find-case.ts';
import type { Desk, Reply } from '../shell.ts';

type Item = ResponseOf<'GET /cases/{caseId}/papers'>['items'][number];

export type SendOptions = { readonly invoice?: readonly string[]; readonly to?: string };

/** `papers send`: invoices once more, by e-mail, with every file that is kept of them. */
export async function sendPapers(text: string, { invoice, to }: SendOptions, { client }: Desk): Promise<Reply> {
  const caseId = await findCase(client, text);
  const params = { caseId };
  const { items } = await client.call('GET /cases/{caseId}/papers', { params, query: {} });
  const itemIds = chosen(items, invoice).map(({ itemId }) => itemId);
  if (itemIds.length === 0) throw new NeedsAnswer('No invoice of this case is open.');
  const body = { itemIds, ...(to === undefined ? {} : { to }) };
  const sent = await client.call('POST /cases/{caseId}/papers/send', { params, body });
  const listed = sent.withoutFile.length === 0 ? '' : ` Without a file, only listed: ${sent.withoutFile.join(', ')}.`;
  return {
    json: sent,
    text: `On its way to ${sent.to ?? ''}: ${sent.items.join(', ')}.${listed}`,
    exit: EXIT.done,
  };
}

/** Those that were named, each once; else what may be asked for now; else all that is open. */
function chosen(items: readonly Item[], named: readonly string[] | undefined): readonly Item[] {
  if (named === undefined) {
    const asked = items.filter(({ isAsked }) => isAsked);
    return asked.length === 0 ? items : asked;
  }
  return [...new Set(named)].map((number) => {
    const [item, ...others] = items.filter((one) => one.number === number);
    if (item === undefined) throw new NeedsAnswer(`No open invoice of this case has the number ${number}.`);
    if (others.length > 0) throw new NeedsAnswer(`Several open invoices of this case have the number ${number}.`);
    return item;
  });
}
