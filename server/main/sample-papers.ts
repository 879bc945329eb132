import type { PaperedItemWire } from '@duologue/contract/papers.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import type { Acting } from '../app/deps.ts';
import { openPaper } from '../app/letters/pdf-page.ts';
import type { UseCases } from '../app/use-case.ts';
import { parseMoneyWire } from '../app/wire/money.ts';

/** Cases at the top of the first list, and invoices of each, that have a file: enough to see what it is good for. */
const CASES = 3;
const INVOICES = 2;

const NOTHING = { params: undefined, query: undefined, body: undefined, bytes: undefined };

/** A few invented invoices of the sample as files; the others have none, as with anybody who begins. */
export async function attachSamplePapers(useCases: UseCases, acting: Acting, seller: string): Promise<void> {
  const today = await useCases['GET /today']({ ...NOTHING, query: { view: 'now', limit: CASES } }, acting);
  if (!today.ok) throw new Error(`The list of the sample cannot be read (${JSON.stringify(today.refusal)}).`);
  for (const { caseId, debtorName } of today.value.rows) {
    const listed = await useCases['GET /cases/{caseId}/papers']({ ...NOTHING, params: { caseId }, query: {} }, acting);
    if (!listed.ok) throw new Error(`The invoices of the sample cannot be read (${JSON.stringify(listed.refusal)}).`);
    for (const item of listed.value.items.slice(0, INVOICES)) {
      const pdf = await invoicePdf(item, { seller, buyer: debtorName });
      const query = { itemId: item.itemId, name: `${item.number ?? 'invoice'}.pdf` };
      const kept = await useCases['POST /cases/{caseId}/papers'](
        { params: { caseId }, query, body: undefined, bytes: once(pdf) },
        acting,
      );
      if (!kept.ok) throw new Error(`An invoice of the sample was not kept (${JSON.stringify(kept.refusal)}).`);
    }
  }
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}

/** A page that says what the item says, and that it is invented. */
async function invoicePdf(
  { number, issuedOn, dueOn, amount }: PaperedItemWire,
  { seller, buyer }: { readonly seller: string; readonly buyer: string },
): Promise<Uint8Array> {
  const title = `Invoice ${number ?? ''}`.trim();
  const writtenOn = issuedOn ?? dueOn ?? '2026-01-01';
  const sum = parseMoneyWire(amount);
  assert(sum !== undefined, 'what is listed is in a currency');
  const paper = openPaper({ title, author: seller, language: 'en', writtenOn });
  paper.block('P', seller, { size: 9, isBold: true, after: 22 });
  paper.block('P', buyer, { after: 26 });
  paper.block('H1', title, { size: 13, after: 12 });
  paper.block('P', `Date: ${writtenOn}`);
  if (dueOn !== null) paper.block('P', `Due: ${dueOn}`);
  paper.block('P', `Amount: ${sum.currency} ${formatDecimal(sum)}`, { isBold: true });
  paper.block('P', 'This is a sample. Seller, buyer and amount are invented.');
  return paper.finish();
}
