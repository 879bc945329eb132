import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { ImportId } from '@duologue/core/cases/ids.ts';
import { money, totalsByCurrency } from '@duologue/core/money/money.ts';
import type { AddedItem, CaseEvents } from '../ports/imports.ts';
import { moneyWire } from '../wire/money.ts';
import { EVENT_ITEMS_MAX } from './limits.ts';
import type { ChangedLine } from './place-lines.ts';

export type ImportMark = { readonly importId: ImportId; readonly asOf: CalendarDate };
export type ImportEvent = CaseEvents['events'][number];

/** Everything an import brought to one case, as one event: all of it counted and summed, the first items named. */
export function itemsImported({ importId, asOf }: ImportMark, items: readonly AddedItem[]): ImportEvent {
  const signed = items.map(({ item }) =>
    money(
      item.currency,
      item.kind === 'credit-note' || item.kind === 'unapplied-payment' ? -item.openMinor : item.openMinor,
    ),
  );
  return {
    type: 'items-imported',
    data: {
      importId,
      ledgerAsOn: asOf,
      count: items.length,
      open: totalsByCurrency(signed).map(moneyWire),
      items: items.slice(0, EVENT_ITEMS_MAX).map(({ itemId, item }) => ({
        itemId,
        kind: item.kind,
        number: item.number ?? '',
        open: moneyWire(money(item.currency, item.openMinor)),
        ...(item.dueOn === null ? {} : { dueOn: item.dueOn }),
      })),
    },
  };
}

/** What a newer ledger says of an item that is known. */
export function itemChangeEvents({ importId, asOf }: ImportMark, { kept, line, change }: ChangedLine): ImportEvent[] {
  const { currency } = line.item;
  const changed: ImportEvent = {
    type: 'item-changed',
    data: {
      itemId: kept.itemId,
      importId,
      ledgerAsOn: asOf,
      openBefore: moneyWire(money(currency, kept.kept.openMinor)),
      open: moneyWire(money(currency, line.item.openMinor)),
      ...(change.changes.length === 0 ? {} : { changes: change.changes }),
    },
  };
  if (!change.isSettled) return [changed];
  const settledOn = line.item.settledOn;
  return [
    changed,
    {
      type: 'item-settled',
      data: { itemId: kept.itemId, importId, ledgerAsOn: asOf, ...(settledOn === null ? {} : { settledOn }) },
    },
  ];
}
