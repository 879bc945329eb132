import type { Instant } from '@duologue/core/calendar/instant.ts';
import { type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { Acting } from '../deps.ts';
import type { CaseDeps } from '../case-deps.ts';
import { withFirmLaw } from '../law/firm-law.ts';
import type { ReceiptRecord } from '../ports/bank.ts';
import type { Refusal } from '../refusal.ts';
import type { Writing } from './write-postings.ts';

/**
 * The frame of every change of one receipt by a person: no ledger is being imported, the receipt is held still, and what is
 * written stands or falls together.
 */
export function changeReceipt<Value>(
  deps: CaseDeps,
  acting: Acting,
  receiptId: string,
  work: (writing: Writing, record: ReceiptRecord) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return deps.store.inTenant(acting.tenantId, async (records) => {
    await records.bank.lockAgainstImports();
    const [record] = await records.bank.lockReceipts([receiptId]);
    if (record === undefined) return refuse({ code: 'receipt-not-found' });
    const lawful = await withFirmLaw(deps, records);
    const at: Instant = deps.clock.now();
    const home = { ruleBook: lawful.ruleBook, homeZone: acting.zone, homeCurrency: acting.homeCurrency };
    return work({ records, deps: lawful, actorId: acting.actorId, at, home }, record);
  });
}
