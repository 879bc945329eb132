import type { AccountId, ItemId } from '@duologue/core/cases/ids.ts';
import { money } from '@duologue/core/money/money.ts';
import type { Acting, Ids } from '../deps.ts';
import type { ImportRecords, PlacedLine } from '../ports/imports.ts';
import { type ImportEvent, type ImportMark, itemChangeEvents } from './import-events.ts';
import { EVENT_CASES_BATCH, ITEM_BATCH } from './limits.ts';
import type { ChangedLine, Placed } from './place-lines.ts';

export type WriterGiven = {
  readonly records: ImportRecords;
  readonly mark: ImportMark;
  readonly acting: Acting;
  readonly at: Parameters<ImportRecords['appendEvents']>[0]['at'];
  readonly ids: Ids;
};

/** Writes placed rows in large batches: items, entries for what was paid or reversed, and the events of known cases. */
export function createLineWriter(given: WriterGiven) {
  const { records, mark, acting, at, ids } = given;
  let added: PlacedLine[] = [];
  let changed: ChangedLine[] = [];
  let listed: ItemId[] = [];
  const events = new Map<AccountId, ImportEvent[]>();

  async function flushItems(): Promise<void> {
    if (added.length > 0) await records.addItems(mark.importId, added);
    await records.changeItems(
      mark.importId,
      changed.map(({ line }) => line),
    );
    await records.postPaid(
      changed.flatMap((one) => entriesOf(one, mark, ids)),
      { importId: mark.importId, actorId: acting.actorId, at },
    );
    if (listed.length > 0) await records.noteListed(listed);
    added = [];
    changed = [];
    listed = [];
  }

  async function flushEvents(): Promise<void> {
    const cases = await records.casesOf([...events.keys()]);
    const batch = [...events].flatMap(([accountId, list]) => {
      const caseId = cases.get(accountId);
      return caseId === undefined ? [] : [{ caseId, events: list }];
    });
    await records.appendEvents({ actorId: acting.actorId, at }, batch);
    events.clear();
  }

  return {
    async write(placed: Placed): Promise<void> {
      added.push(...placed.added);
      changed.push(...placed.changed);
      listed.push(
        ...placed.same,
        ...placed.added.map(({ itemId }) => itemId),
        ...placed.changed.map(({ kept }) => kept.itemId),
      );
      for (const one of placed.changed) {
        const list = events.get(one.kept.accountId) ?? [];
        list.push(...itemChangeEvents(mark, one));
        events.set(one.kept.accountId, list);
      }
      if (listed.length >= ITEM_BATCH) await flushItems();
      if (events.size >= EVENT_CASES_BATCH) await flushEvents();
    },
    async finish(): Promise<void> {
      await flushItems();
      await flushEvents();
    },
    /** So that what was just placed can be found by later rows of the same file. */
    flushItems,
  };
}

/** What is less open than before was paid, on the day the file names or else the day of the ledger. */
function entriesOf({ kept, line, change }: ChangedLine, { asOf }: ImportMark, ids: Ids) {
  const entry = (direction: 'paid' | 'reversed', minor: bigint) => ({
    entryId: ids.next(),
    accountId: kept.accountId,
    itemId: kept.itemId,
    direction,
    amount: money(line.item.currency, minor),
    postedOn: line.item.settledOn ?? asOf,
  });
  if (change.paidMinor > 0n) return [entry('paid', change.paidMinor)];
  return change.raisedMinor > 0n ? [entry('reversed', change.raisedMinor)] : [];
}
