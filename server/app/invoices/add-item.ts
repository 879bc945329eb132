import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { AccountId, CaseId, CreditorId, ImportId, ItemId } from '@duologue/core/cases/ids.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { IntakeRecord } from '@duologue/core/intake/intake-record.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { money } from '@duologue/core/money/money.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import type { Acting } from '../deps.ts';
import { createDebtorPlacer, type DebtorPlace } from '../imports/place-debtors.ts';
import { createLinePlacer } from '../imports/place-lines.ts';
import { createLineWriter } from '../imports/write-lines.ts';
import type { KnownBuyer } from './recognise-buyer.ts';
import type { PlacedLine } from '../ports/imports.ts';
import { createTurns } from '../turns.ts';
import type { InvoiceDeps, InvoiceImportRecords } from './invoice-deps.ts';

export type AddGiven = {
  readonly records: InvoiceImportRecords;
  readonly deps: InvoiceDeps;
  readonly acting: Acting;
  readonly creditorId: CreditorId;
  readonly fileId: string;
  /** Whom somebody chose among the debtors who are like the one of the document; otherwise it is found or made. */
  readonly buyer: KnownBuyer | undefined;
  /** The facts that the document left open and somebody said. */
  readonly said: readonly string[];
  readonly today: CalendarDate;
  readonly at: Instant;
};

export type AddedInvoice = {
  readonly itemId: ItemId;
  readonly caseId: CaseId;
  /** The ledger of a later day does not list it: what became of it is asked before anyone is called. */
  readonly askedSince: CalendarDate | null;
};

/**
 * Adds a document as a ledger of one line, through the writer of every import, and opens a case where there is none. It
 * leaves everything else as it is.
 */
export async function addItem(given: AddGiven, record: IntakeRecord): Promise<AddedInvoice> {
  const { records, deps, acting, at, fileId, today, creditorId, buyer } = given;
  const mark = { importId: fileId as ImportId, asOf: today };
  const turns = createTurns();
  const places: DebtorPlace[] = [];
  const writer = createLineWriter({
    records,
    mark,
    acting,
    at,
    ids: deps.ids,
    turns,
    creditorId,
    takeDebtors: () => debtors.take(),
    notesListed: false,
  });
  const debtors = createDebtorPlacer({
    records,
    creditorId,
    ids: deps.ids,
    homeCountry: acting.homeCountry,
    at,
    turns,
    isDryRun: false,
    beforeLookup: writer.flushItems,
  });
  const place = createLinePlacer({
    records,
    ids: deps.ids,
    asOn: today,
    turns,
    place: async (wanted) => {
      const found = buyer === undefined ? await debtors.place(wanted) : [{ ...buyer, isNewAccount: false }];
      places.push(...found);
      return found;
    },
  });
  try {
    const placed = await place([{ record, isSettled: false }]);
    const [line] = placed.added;
    const [debtor] = places;
    assert(line !== undefined && debtor !== undefined, 'an item with this number was looked for before');
    await writer.write(placed);
    await writer.finish();
    return await openAndTell(given, line, debtor);
  } finally {
    await writer.settle();
  }
}

async function openAndTell(given: AddGiven, line: PlacedLine, { debtorId }: DebtorPlace): Promise<AddedInvoice> {
  const { records, deps, acting, at, fileId, creditorId, said } = given;
  const by = { actorId: acting.actorId, at };
  const { itemId, accountId } = line;
  const askedSince = await ledgerAfter(given, line);
  const events: readonly CaseEvent[] = [
    itemAdded(line, fileId, said),
    ...(askedSince === null
      ? []
      : [{ type: 'item-gone-asked', data: { itemId, importId: fileId, ledgerAsOn: askedSince } } as const]),
  ];
  const caseId = (await records.casesOf([accountId])).get(accountId);
  if (caseId !== undefined) await records.appendEvents(by, [{ caseId, events }]);
  const newCaseId = caseId ?? (deps.ids.next() as CaseId);
  if (caseId === undefined) {
    const data = { debtorId, creditorId, accountId: accountId as AccountId, importId: fileId };
    const opened = { caseId: newCaseId, accountId, events: [{ type: 'case-opened', data } as const, ...events] };
    const write = await records.prepareCases(by, [opened]);
    await write();
  }
  if (askedSince !== null) await records.setState([itemId], 'gone', null);
  return { itemId, caseId: newCaseId, askedSince };
}

/**
 * The day of a ledger that should list the document and does not: it was exported after the document was written. Then it
 * was paid, credited or never booked, and only a person can say which.
 */
async function ledgerAfter({ records, creditorId }: AddGiven, { item }: PlacedLine): Promise<CalendarDate | null> {
  const latest = await records.latestRun(creditorId);
  if (latest === undefined) return null;
  return item.issuedOn === null || item.issuedOn < latest.asOf ? latest.asOf : null;
}

function itemAdded({ itemId, item }: PlacedLine, fileId: string, said: readonly string[]): CaseEvent {
  const { kind, number, currency, issuedOn, dueOn } = item;
  return {
    type: 'item-added',
    data: {
      itemId,
      kind: kind === 'balance' ? 'invoice' : kind,
      number: number ?? '',
      amount: toMoneyData(money(currency, item.amountMinor)),
      open: toMoneyData(money(currency, item.openMinor)),
      ...(issuedOn === null ? {} : { issuedOn }),
      ...(dueOn === null ? {} : { dueOn }),
      importId: fileId,
      ...(said.length === 0 ? {} : { said }),
    },
  };
}
