import type { CaseId, CreditorId } from '@duologue/core/cases/ids.ts';
import type { AddedToAccount, CaseEvents, NewCase } from '../ports/imports.ts';
import { createTurns } from '../turns.ts';
import { itemsImported } from './import-events.ts';
import { EVENT_CASES_BATCH } from './limits.ts';
import type { WriterGiven } from './write-lines.ts';

/**
 * Every account with something open has a case; what the import brought to it is the first thing that is known. Events
 * are made and chained while the ones before are written. Answers how many cases were opened.
 */
export async function openCases(given: WriterGiven, creditorId: CreditorId): Promise<number> {
  const { records, mark, acting, at, ids } = given;
  const by = { actorId: acting.actorId, at };
  const turns = createTurns();
  const added = records.addedItems(mark.importId)[Symbol.asyncIterator]();
  const read = () => turns(() => added.next());

  let count = 0;
  let written: Promise<unknown> = Promise.resolve();
  const write = async (opened: readonly NewCase[], known: readonly CaseEvents[]) => {
    count += opened.length;
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
      const { opened, known } = eventsOf(batch.value, { given, creditorId });
      await write(opened, known);
    }
    await written;
    // What is open again without anything new has a case and no event yet.
    const rest = await records.listAccountsWithoutCase(creditorId);
    for (let start = 0; start < rest.length; start += EVENT_CASES_BATCH) {
      const opened = rest.slice(start, start + EVENT_CASES_BATCH);
      await write(
        opened.map((accountId) => ({ caseId: ids.next() as CaseId, accountId, events: [] })),
        [],
      );
    }
    await written;
    return count;
  } finally {
    // After a fault too, the transaction ends only when nothing is under way on its connection.
    await turns(async () => undefined).catch(() => undefined);
  }
}

/** What was added, as events of the cases that are there and of those to be opened. */
function eventsOf(
  added: readonly AddedToAccount[],
  { given, creditorId }: { readonly given: WriterGiven; readonly creditorId: CreditorId },
) {
  const { mark, ids } = given;
  const opened: NewCase[] = [];
  const known: CaseEvents[] = [];
  for (const { accountId, debtorId, caseId, items } of added) {
    const imported = itemsImported(mark, items);
    if (caseId !== null) {
      known.push({ caseId, events: [imported] });
      continue;
    }
    const data = { debtorId, creditorId, accountId, importId: mark.importId };
    const events = [{ type: 'case-opened', data }, imported];
    opened.push({ caseId: ids.next() as CaseId, accountId, events });
  }
  return { opened, known };
}
