import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Contact } from './contacts.ts';

/** Facts worth having before the next call. The question in words is in the catalogues under `cases.ask.<id>`. */
export const FACT_IDS = [
  'phone',
  'email',
  'head-of-payments',
  'approver',
  'purchase-order',
  'payment-run-day',
  'payment-method',
  'postal-address',
  'tax-number',
  'best-time-to-call',
  'language',
] as const;
export type FactId = (typeof FACT_IDS)[number];

/** A fact with where it comes from: it may be wrong, and it ages. */
export type Fact = {
  readonly fact: FactId;
  readonly value: string;
  readonly learntOn: CalendarDate;
  readonly source: string;
};

/** Facts older than this are asked again, in days. */
export const FACT_AGE_DAYS_MAX = 540;

export type KnownOfDebtor = {
  readonly kind: 'business' | 'person' | 'unknown';
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly postalAddress?: string | undefined;
  readonly taxNumber?: string | undefined;
  readonly contacts: readonly Contact[];
  readonly facts: readonly Fact[];
};

/** Asked of a company only: a person has no approver and no payment run. */
const OF_BUSINESS: ReadonlySet<FactId> = new Set([
  'head-of-payments',
  'approver',
  'purchase-order',
  'payment-run-day',
  'tax-number',
]);

/** The facts nobody knows yet, in the order in which they are worth asking. Ask one or two in a call, not all. */
export function missingFacts(known: KnownOfDebtor, today: CalendarDate): readonly FactId[] {
  const freshFrom = addDays(today, -FACT_AGE_DAYS_MAX);
  return FACT_IDS.filter((fact) => {
    if (known.kind === 'person' && OF_BUSINESS.has(fact)) return false;
    return !isKnown(fact, known, freshFrom);
  });
}

function isKnown(fact: FactId, known: KnownOfDebtor, freshFrom: CalendarDate): boolean {
  const isFresh = (entry: Fact) => entry.learntOn >= freshFrom;
  if (known.facts.some((entry) => entry.fact === fact && entry.value !== '' && isFresh(entry))) return true;

  switch (fact) {
    case 'phone':
      return known.phones.length > 0 || known.contacts.some((contact) => contact.phones.length > 0);
    case 'email':
      return known.emails.length > 0 || known.contacts.some((contact) => contact.emails.length > 0);
    case 'head-of-payments':
      return known.contacts.some((contact) => contact.relation === 'accounts-payable');
    case 'approver':
      return known.contacts.some((contact) => contact.relation === 'approver');
    case 'postal-address':
      return (known.postalAddress ?? '') !== '';
    case 'tax-number':
      return (known.taxNumber ?? '') !== '';
    default:
      return false;
  }
}
