import type { AccountId, CreditorId, ItemId } from '@duologue/core/cases/ids.ts';
import { money } from '@duologue/core/money/money.ts';
import type { Acting, Ids } from '../deps.ts';
import type { ImportRecords, PlacedLine } from '../ports/imports.ts';
import { type ImportEvent, type ImportMark, itemChangeEvents } from './import-events.ts';
import { EVENT_CASES_BATCH, ITEM_BATCH } from './limits.ts';
import type { NewPlaces } from './place-debtors.ts';
import type { ChangedLine, Placed } from './place-lines.ts';
import type { Turns } from '../turns.ts';

export type WriterGiven = {
  readonly records: ImportRecords;
  readonly mark: ImportMark;
  readonly acting: Acting;
  readonly at: Parameters<ImportRecords['appendEvents']>[0]['at'];
  readonly ids: Ids;
};

export type LineWriterGiven = WriterGiven & {
  readonly turns: Turns;
  readonly creditorId: CreditorId;
  /** What the items refer to and is not written yet. */
  readonly takeDebtors: () => NewPlaces;
  /** Whether it matters which items the file does not list: an empty ledger has none to miss. */
  readonly notesListed: boolean;
};

type Batch = {
  readonly added: PlacedLine[];
  readonly changed: ChangedLine[];
  readonly listed: ItemId[];
  readonly ahead: Placed['ahead'][number][];
};
const emptyBatch = (): Batch => ({ added: [], changed: [], listed: [], ahead: [] });

/**
 * Writes placed rows in large batches: items, entries for what was paid or reversed, and the events of known cases. A
 * batch is written while the rows of the next one are read and made ready; there are never more than these two.
 */
export function createLineWriter(given: LineWriterGiven) {
  const { records, mark, acting, at, ids, turns, creditorId } = given;
  let batch = emptyBatch();
  let events = new Map<AccountId, ImportEvent[]>();
  let written: Promise<void> = Promise.resolve();

  async function writeBatch({ changed, listed, ahead }: Batch): Promise<void> {
    await records.changeItems(
      mark.importId,
      changed.map(({ line }) => line),
    );
    await records.postPaid(
      changed.flatMap((one) => entriesOf(one, mark, ids)),
      { importId: mark.importId, actorId: acting.actorId, at },
    );
    if (ahead.length > 0) await records.setAhead(ahead);
    if (given.notesListed && listed.length > 0) await records.noteListed(listed);
  }

  /** Makes the batch ready while the one before is written, and starts writing when that is done. */
  async function startFlush(): Promise<void> {
    const full = batch;
    batch = emptyBatch();
    const { addDetails, ...debtors } = given.takeDebtors();
    const { importId } = mark;
    const addRows = await records.prepareRows({ importId, creditorId, at, ...debtors, items: full.added });
    await written;
    written = turns(async () => {
      await addRows();
      await addDetails();
      await writeBatch(full);
    });
  }

  async function flushItems(): Promise<void> {
    await startFlush();
    await written;
  }

  async function flushEvents(): Promise<void> {
    const full = events;
    events = new Map();
    await turns(async () => {
      const cases = await records.casesOf([...full.keys()]);
      const known = [...full].flatMap(([accountId, list]) => {
        const caseId = cases.get(accountId);
        return caseId === undefined ? [] : [{ caseId, events: list }];
      });
      await records.appendEvents({ actorId: acting.actorId, at }, known);
    });
  }

  return {
    async write(placed: Placed): Promise<void> {
      batch.added.push(...placed.added);
      batch.changed.push(...placed.changed);
      batch.ahead.push(...placed.ahead);
      batch.listed.push(
        ...placed.same,
        ...placed.added.map(({ itemId }) => itemId),
        ...placed.changed.map(({ kept }) => kept.itemId),
      );
      for (const one of placed.changed) {
        const list = events.get(one.kept.accountId) ?? [];
        list.push(...itemChangeEvents(mark, one));
        events.set(one.kept.accountId, list);
      }
      if (batch.listed.length >= ITEM_BATCH) await startFlush();
      if (events.size >= EVENT_CASES_BATCH) await flushEvents();
    },
    async finish(): Promise<void> {
      await flushItems();
      await flushEvents();
    },
    /** Waits until nothing is being written, whether that went well or not: the transaction may end then. */
    settle: () => written.catch(() => undefined),
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
