import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { AccountId, ItemId } from '@duologue/core/cases/ids.ts';
import { type Ahead, besideOurs } from '@duologue/core/intake/beside-bank.ts';
import { compareLine, type LineComparison } from '@duologue/core/intake/compare-line.ts';
import type { IntakeRecord } from '@duologue/core/intake/intake-record.ts';
import { ledgerLineOf } from '@duologue/core/intake/ledger-line.ts';
import type { Ids } from '../deps.ts';
import type { ImportRecords, KeptItem, PlacedLine } from '../ports/imports.ts';
import type { PlaceDebtor } from './place-debtors.ts';
import type { Turns } from '../turns.ts';

export type ChangedLine = {
  readonly kept: KeptItem;
  readonly line: PlacedLine;
  readonly change: Exclude<LineComparison, { kind: 'same' }>;
};

/** What some rows of the file mean for the ledger that is here. */
export type Placed = {
  readonly added: readonly PlacedLine[];
  readonly changed: readonly ChangedLine[];
  readonly same: readonly ItemId[];
  /** How far we are ahead of this ledger, where that is not what it was. */
  readonly ahead: readonly (Ahead & { readonly itemId: ItemId })[];
};

type Line = { readonly record: IntakeRecord; readonly isSettled: boolean };

export type LinePlacerGiven = {
  readonly records: ImportRecords;
  readonly ids: Ids;
  readonly asOn: CalendarDate;
  readonly place: PlaceDebtor;
  readonly turns: Turns;
};

/**
 * Puts records of a file beside the items that are kept: added, changed or the same. Items without a number are told
 * apart by their place among equals, so that two equal rows stay two.
 */
export function createLinePlacer({ records, ids, asOn, place, turns }: LinePlacerGiven) {
  const numberless = new Map<string, number>();

  function lineOf({ record, isSettled }: Line, accountId: AccountId): PlacedLine {
    const item = ledgerLineOf(record.item, asOn, isSettled);
    if (item.number !== null) return { itemId: ids.next() as ItemId, accountId, line: record.line, item };
    const place = `${accountId}|${item.matchKey}`;
    const count = (numberless.get(place) ?? 0) + 1;
    numberless.set(place, count);
    const matchKey = count === 1 ? item.matchKey : `${item.matchKey}#${count}`;
    return { itemId: ids.next() as ItemId, accountId, line: record.line, item: { ...item, matchKey } };
  }

  return async (lines: readonly Line[]): Promise<Placed> => {
    const places = await place(lines.map(({ record }) => record.debtor));
    const added: PlacedLine[] = [];
    const toCompare: PlacedLine[] = [];
    lines.forEach((line, index) => {
      const at = places[index];
      if (at === undefined) return;
      (at.isNewAccount ? added : toCompare).push(lineOf(line, at.accountId));
    });

    const keys = toCompare.map(({ accountId, item }) => ({ accountId, matchKey: item.matchKey }));
    const found = keys.length === 0 ? [] : await turns(() => records.findItems(keys));
    const known = new Map(found.map((kept) => [`${kept.wanted.accountId}|${kept.wanted.matchKey}`, kept]));
    const changed: ChangedLine[] = [];
    const same: ItemId[] = [];
    const ahead: Placed['ahead'][number][] = [];
    for (const line of toCompare) {
      const kept = known.get(`${line.accountId}|${line.item.matchKey}`);
      if (kept === undefined) added.push(line);
      else {
        const { line: item, ahead: left } = besideOurs(kept.kept, kept.ahead, line.item);
        const change = compareLine(kept.kept, item);
        const { bankMinor, waivedMinor } = kept.ahead;
        if (left.bankMinor !== bankMinor || left.waivedMinor !== waivedMinor)
          ahead.push({ itemId: kept.itemId, ...left });
        if (change.kind === 'same') same.push(kept.itemId);
        else changed.push({ kept, line: { ...line, item, itemId: kept.itemId, accountId: kept.accountId }, change });
      }
    }
    return { added, changed, same, ahead };
  };
}
