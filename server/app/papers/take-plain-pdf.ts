import type { BankFileReport } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { Acting } from '../deps.ts';
import type { InvoiceDeps } from '../invoices/invoice-deps.ts';
import type { NamedItem } from '../ports/invoices.ts';
import type { Upload } from '../ports/uploads.ts';
import { PAPER_MEGABYTES_MAX, PAPERS_PER_ITEM_MAX } from './limits.ts';
import { numberKeysIn } from './number-in-name.ts';
import { readPaper } from './read-paper.ts';

/** What became of it: the invoice that it is of, or why it is of none. */
export type PlainTaken =
  | { readonly invoice: BankFileReport['invoices'][number]; readonly isRepeated: boolean }
  | { readonly problem: Message };

/** Candidates that are named; more of them help nobody. */
const NAMED_MAX = 3;

/**
 * A PDF in which no program can read which invoice it is: its name says it. It is attached to the one item whose number
 * stands there; none, or more than one, and nothing is guessed.
 */
export async function takePlainPdf(
  { store, clock, keepPaper, follow }: InvoiceDeps,
  acting: Acting,
  { name, source }: Pick<Upload, 'name' | 'source'>,
): Promise<PlainTaken> {
  const file = await readPaper({ ...source, name });
  if (!file.ok) return { problem: say(file.refusal, { megabytesMax: PAPER_MEGABYTES_MAX }) };
  return store.inTenant(acting.tenantId, async (records): Promise<PlainTaken> => {
    const found = await records.findNamed(numberKeysIn(name), NAMED_MAX + 1);
    const [one, ...others] = found;
    if (one === undefined) return { problem: say('no-number', {}) };
    if (others.length > 0) return { problem: say('several', { candidates: candidatesOf(found) }) };
    const at = clock.now();
    const { itemId, number, caseId } = one;
    const { kept } = await keepPaper(acting, { itemId, origin: 'attached' }, file.value, at);
    if (kept === 'full') return { problem: say('full', { number, papersMax: PAPERS_PER_ITEM_MAX }) };
    if (kept === 'kept' && caseId !== null) await follow(acting, [caseId], at);
    const isRepeated = kept === 'known';
    const result: Message = isRepeated ? { code: 'taken.repeated', values: {} } : say('attached', {});
    return { invoice: { number, buyer: one.debtorName, due: null, result }, isRepeated };
  });
}

const say = (code: string, values: Message['values']): Message => ({ code: `taken.paper.${code}`, values });

function candidatesOf(found: readonly NamedItem[]): string {
  const named = found.slice(0, NAMED_MAX).map(({ number, debtorName }) => `${number} (${debtorName})`);
  return [...named, ...(found.length > NAMED_MAX ? ['…'] : [])].join(', ');
}
