import type { Brief, CaseHead, ItemWire, PersonWire, PhoneWire, PromiseWire } from '@duologue/contract/cases.ts';
import type { Ageing as AgeingWire } from '@duologue/contract/wire.ts';
import type { z } from 'zod';
import { type CalendarDate, daysBetween } from '@duologue/core/calendar/calendar-date.ts';
import type { Ageing } from '@duologue/core/ledger/ageing.ts';
import type { CaseRecord, DebtorRecord, PromiseRecord } from '../ports/cases.ts';
import type { ItemRecord } from '../ports/ledger.ts';
import type { ContactRecord, PhoneRecord } from '../ports/people.ts';
import { instantWire } from './decision.ts';
import { moneyWire } from './money.ts';

export function headWire(
  { caseId, debtor, creditor }: Pick<CaseRecord, 'caseId' | 'debtor' | 'creditor'>,
  phones: readonly PhoneRecord[],
  people: readonly ContactRecord[],
): z.infer<typeof CaseHead> {
  return {
    caseId,
    debtor: {
      debtorId: debtor.debtorId,
      name: debtor.name,
      number: debtor.number,
      parentName: debtor.parentName,
      kind: debtor.kind,
      country: debtor.country,
      address: addressOf(debtor),
      email: debtor.email,
      language: debtor.language,
    },
    creditor: { creditorId: creditor.creditorId, name: creditor.name },
    phones: phones.map((phone): z.infer<typeof PhoneWire> => ({ ...phone })),
    people: people.map((person): PersonWire => ({ ...person })),
  };
}

/** One line: street, postcode and town, region. The country is shown beside it. */
export function addressOf({ addressLine, postcode, city, region }: DebtorRecord): string | null {
  const town = [postcode, city].filter((part) => part !== null && part !== '').join(' ');
  const parts = [addressLine, town, region].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

type ItemIds = { readonly disputed: ReadonlySet<string>; readonly asked: ReadonlySet<string> };

export function itemWire(item: ItemRecord, today: CalendarDate, ids: ItemIds): ItemWire {
  const { itemId, kind, number, reference, issuedOn, dueOn, amount, open, state } = item;
  return {
    itemId,
    kind,
    number,
    reference,
    issuedOn,
    dueOn,
    daysOverdue: dueOn === null ? null : Math.max(0, daysBetween(dueOn, today)),
    amount: moneyWire(amount),
    open: moneyWire(open),
    state,
    disputed: item.disputed || ids.disputed.has(itemId),
    asked: ids.asked.has(itemId),
    bucket: bucketOf(item),
  };
}

/** The bucket as the ledger named it: `31-60`, or `91-` without an end. */
function bucketOf({ bucketFromDays, bucketToDays }: ItemRecord): string | null {
  if (bucketFromDays === null && bucketToDays === null) return null;
  return `${bucketFromDays ?? ''}-${bucketToDays ?? ''}`;
}

export function promiseWire(promise: PromiseRecord): PromiseWire {
  const { promiseId, amount, received, dueOn, graceDays, status, method, promisedBy, madeAt } = promise;
  return {
    promiseId,
    amount: moneyWire(amount),
    received: moneyWire(received),
    dueOn,
    graceDays,
    status,
    method,
    promisedBy,
    madeAt: instantWire(madeAt),
  };
}

/** The contract shows five stretches of age; from 91 days on they are one. */
export function ageingWire({ currency, notDue, undated, total, buckets }: Ageing): AgeingWire {
  const from = (days: number) => buckets.find(({ fromDays }) => fromDays === days)?.amount.minor ?? 0n;
  const older = buckets.filter(({ fromDays }) => fromDays >= 91).reduce((sum, { amount }) => sum + amount.minor, 0n);
  return {
    currency,
    notDue: notDue.minor.toString(),
    days1to30: from(1).toString(),
    days31to60: from(31).toString(),
    days61to90: from(61).toString(),
    days91plus: older.toString(),
    undated: undated.minor.toString(),
    total: total.minor.toString(),
  };
}

export type BriefWire = z.infer<typeof Brief>;
