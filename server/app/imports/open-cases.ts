import type { AccountId, CaseId, CreditorId } from '@duologue/core/cases/ids.ts';
import type { CaseEvents, NewCase } from '../ports/imports.ts';
import { itemsImported } from './import-events.ts';
import { EVENT_CASES_BATCH } from './limits.ts';
import type { WriterGiven } from './write-lines.ts';

/** Every account with something open has a case; what the import brought to it is the first thing that is known. */
export async function openCases(given: WriterGiven, creditorId: CreditorId): Promise<number> {
  const { records, mark, acting, at, ids } = given;
  const by = { actorId: acting.actorId, at };
  const accounts = await records.listAccountsWithoutCase(creditorId);
  const waiting = new Map<AccountId, (typeof accounts)[number]>();
  for (const account of accounts) waiting.set(account.accountId, account);

  let opened: NewCase[] = [];
  let known: CaseEvents[] = [];
  for await (const { accountId, caseId, items } of records.addedItems(mark.importId)) {
    const imported = itemsImported(mark, items);
    const account = waiting.get(accountId);
    if (caseId !== null) known.push({ caseId, events: [imported] });
    if (caseId === null && account !== undefined) {
      const data = { debtorId: account.debtorId, creditorId, accountId, importId: mark.importId };
      const events = [{ type: 'case-opened', data }, imported];
      opened.push({ caseId: ids.next() as CaseId, accountId, events });
      waiting.delete(accountId);
    }
    if (opened.length + known.length < EVENT_CASES_BATCH) continue;
    await records.openCases(by, opened);
    await records.appendEvents(by, known);
    [opened, known] = [[], []];
  }
  await records.appendEvents(by, known);
  // What is open again without anything new has a case and no event yet.
  for (const { accountId } of waiting.values()) opened.push({ caseId: ids.next() as CaseId, accountId, events: [] });
  await records.openCases(by, opened);
  return accounts.length;
}
