import type { AccountId, CaseId, CreditorId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { AddedToAccount, CaseEvents, NewCase } from '../ports/imports.ts';
import { createTurns } from '../turns.ts';
import { itemsImported } from './import-events.ts';
import { EVENT_CASES_BATCH } from './limits.ts';
import type { WriterGiven } from './write-lines.ts';

/**
 * Every account with something open has a case; what the import brought to it is the first thing that is known. Events
 * are made and chained while the ones before are written.
 */
export async function openCases(given: WriterGiven, creditorId: CreditorId): Promise<number> {
  const { records, mark, acting, at, ids } = given;
  const by = { actorId: acting.actorId, at };
  const accounts = await records.listAccountsWithoutCase(creditorId);
  const waiting = new Map(accounts.map(({ accountId, debtorId }) => [accountId, debtorId]));
  const turns = createTurns();
  const added = records.addedItems(mark.importId)[Symbol.asyncIterator]();
  const read = () => turns(() => added.next());

  let written: Promise<unknown> = Promise.resolve();
  const write = async (opened: readonly NewCase[], known: readonly CaseEvents[]) => {
    const writeOpened = await records.prepareCases(by, opened);
    // Never more than one batch waits to be written.
    await written;
    written = turns(async () => {
      await writeOpened();
      await records.appendEvents(by, known);
    });
  };
  try {
    let next = read();
    for (let batch = await next; batch.done !== true; batch = await next) {
      next = read();
      const { opened, known } = eventsOf(batch.value, waiting, { given, creditorId });
      await write(opened, known);
    }
    // What is open again without anything new has a case and no event yet.
    const rest = [...waiting.keys()];
    for (let start = 0; start < rest.length; start += EVENT_CASES_BATCH) {
      const opened = rest.slice(start, start + EVENT_CASES_BATCH);
      await write(
        opened.map((accountId) => ({ caseId: ids.next() as CaseId, accountId, events: [] })),
        [],
      );
    }
    await written;
    return accounts.length;
  } finally {
    // After a fault too, the transaction ends only when nothing is under way on its connection.
    await turns(async () => undefined).catch(() => undefined);
  }
}

/** Takes the accounts that get a case out of those that wait for one. */
function eventsOf(
  added: readonly AddedToAccount[],
  waiting: Map<AccountId, DebtorId>,
  { given, creditorId }: { readonly given: WriterGiven; readonly creditorId: CreditorId },
) {
  const { mark, ids } = given;
  const opened: NewCase[] = [];
  const known: CaseEvents[] = [];
  for (const { accountId, caseId, items } of added) {
    const imported = itemsImported(mark, items);
    const debtorId = waiting.get(accountId);
    if (caseId !== null) known.push({ caseId, events: [imported] });
    if (caseId === null && debtorId !== undefined) {
      const data = { debtorId, creditorId, accountId, importId: mark.importId };
      const events = [{ type: 'case-opened', data }, imported];
      opened.push({ caseId: ids.next() as CaseId, accountId, events });
      waiting.delete(accountId);
    }
  }
  return { opened, known };
}
