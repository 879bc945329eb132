import type { DebtorId } from '@duologue/core/cases/ids.ts';
import type { PersonRecord } from '../ports/privacy.ts';
import type { Records } from '../ports/store.ts';

/**
 * A person whose cases nobody else changes until this transaction ends. The cases are locked in the order of their ids,
 * like everywhere, and what decides is read afterwards.
 */
export async function lockPerson(records: Records, debtorId: DebtorId): Promise<PersonRecord | undefined> {
  const before = await records.privacy.find(debtorId);
  if (before === undefined) return undefined;
  for (const { caseId } of before.cases) await records.cases.lock(caseId);
  return records.privacy.find(debtorId);
}
