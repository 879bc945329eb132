import type { ItemWire } from '@duologue/contract/cases.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { addBusinessDays, isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import { addDays, addMonths, type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaptureFieldId } from '@duologue/core/calls/capture-fields.ts';
import type { BusinessOutcome } from '@duologue/core/calls/outcome-codes.ts';
import type { FactId } from '@duologue/core/cases/facts.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { money } from '@duologue/core/money/money.ts';
import { splitEvenly } from '@duologue/core/money/split-evenly.ts';
import { clockAt, instantAt } from '../../ui/base/their-time.ts';
import type { CapturedValue, FormFacts, WrapUpForm } from './wrap-up-form.ts';

/** Business days within which a promise is proposed to fall due. */
const PROMISE_BUSINESS_DAYS = 5;
/** Business days for which an offer is proposed to stand. */
const OFFER_BUSINESS_DAYS = 10;
/** Instalments that are proposed; the caller changes the number. */
const INSTALMENTS_PROPOSED = 3;
/** The time of a call back when none was named yet. */
const CALLBACK_TIME = '10:00';

/**
 * What stands in a required field when its outcome is chosen. Only what we may propose, or know, has a default: what
 * the debtor claims (paid on which day, by which reference) starts empty, for a guess would be taken for their word.
 */
export function defaultOf(
  field: CaptureFieldId,
  outcome: BusinessOutcome,
  form: WrapUpForm,
  facts: FormFacts,
): CapturedValue | undefined {
  const { call, head, brief } = facts;
  switch (field) {
    case 'amount':
      return outcome === 'promise-full' || outcome === 'paid-on-call' ? toAsk(facts) : undefined;
    case 'items':
      return itemsFor(outcome, facts);
    case 'disputedAmount':
      return sumOf(overdueItems(facts).filter(({ itemId }) => itemsFor(outcome, facts).includes(itemId)));
    case 'dueOn':
      return businessDaysAfter(facts.today, PROMISE_BUSINESS_DAYS);
    case 'expiresOn':
      return businessDaysAfter(facts.today, OFFER_BUSINESS_DAYS);
    case 'method':
      return brief?.promises.find(({ method }) => method !== null)?.method ?? 'bank-transfer';
    case 'promisedBy':
      return form.spokeWith.name;
    case 'approvedBy':
    case 'authority':
      return call.by.name;
    case 'sentOn':
      return facts.sent === undefined ? undefined : clockAt(facts.sent.queuedAt, facts.zone).date;
    case 'sendTo':
      return (
        facts.sent?.to ??
        factOf('email', facts) ??
        head.debtor.email ??
        head.people.find(({ email }) => email !== null)?.email ??
        ''
      );
    case 'approver':
      return factOf('approver', facts);
    case 'words':
      return call.notes.trim();
    case 'callbackAt': {
      const date = businessDaysAfter(facts.today, 1);
      return date === undefined ? undefined : instantAt(date, CALLBACK_TIME, facts.zone);
    }
    case 'callbackWith':
      return 'me';
    case 'stopScope':
      return 'phone';
    case 'schedule':
      return evenSchedule(toAsk(facts), INSTALMENTS_PROPOSED, addMonthsText(facts.today, 1), 'month');
    default:
      return undefined;
  }
}

/** What was learnt last of it, maybe a moment ago on this call. */
const factOf = (key: FactId, { brief }: FormFacts): string | undefined =>
  brief?.facts.findLast((fact) => fact.key === key)?.value;

/** What is paid is what was asked for, so that no copy of an invoice and no doubtful one is promised. */
const PAYS: readonly BusinessOutcome[] = ['promise-full', 'promise-part', 'paid-on-call'];

function itemsFor(outcome: BusinessOutcome, facts: FormFacts): string[] {
  const asked = askedItems(facts);
  if (PAYS.includes(outcome) && asked.length > 0) return asked.map(({ itemId }) => itemId);
  const overdue = overdueItems(facts);
  // Which invoice is disputed is the debtor's word; only when there is one alone is it clear.
  const isClear = PAYS.includes(outcome) || outcome === 'invoice-not-received' || overdue.length === 1;
  return isClear ? overdue.map(({ itemId }) => itemId) : [];
}

/** What may be asked for on this call, as the gate says, in the currency of the weightiest balance that has any. */
export function toAsk({ brief }: Pick<FormFacts, 'brief'>): MoneyWire | undefined {
  const ask = brief?.stillOwed.ask ?? [];
  const currency = askCurrency({ brief });
  return ask.find((amount) => amount.currency === currency);
}

/** The currency of the call: the first balance in which something may be asked for, else the first. */
export function askCurrency({ brief }: Pick<FormFacts, 'brief'>): string | undefined {
  const currencies = brief?.balance.map(({ overdue }) => overdue.currency) ?? [];
  const isAsked = (currency: string) => brief?.stillOwed.ask.some((amount) => amount.currency === currency) === true;
  return currencies.find(isAsked) ?? currencies[0];
}

/** What the sum that is asked for is about, in the currency of the call. */
function askedItems({ brief }: Pick<FormFacts, 'brief'>): readonly ItemWire[] {
  const currency = askCurrency({ brief });
  return (brief?.items ?? []).filter(({ asked, open }) => asked && open.currency === currency);
}

/** What the call is about: overdue invoices and agreed interest, undisputed, in the currency of the call. */
export function overdueItems({ brief }: Pick<FormFacts, 'brief'>): readonly ItemWire[] {
  const currency = askCurrency({ brief });
  return (brief?.items ?? []).filter(
    ({ state, daysOverdue, disputed, open, kind }) =>
      state === 'open' &&
      (daysOverdue ?? 0) > 0 &&
      !disputed &&
      open.currency === currency &&
      (kind === 'invoice' || kind === 'balance' || kind === 'interest'),
  );
}

export function sumOf(items: readonly Pick<ItemWire, 'open'>[]): MoneyWire | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const minor = items.reduce((sum, { open }) => sum + BigInt(open.minor), 0n);
  return { currency: first.open.currency, minor: minor.toString() };
}

export type Rhythm = 'week' | 'fortnight' | 'month';

/** Equal instalments that sum to the whole; odd units fall on the first ones. */
export function evenSchedule(
  whole: MoneyWire | undefined,
  parts: number,
  firstOn: string | undefined,
  rhythm: Rhythm,
): { dueOn: string; amount: MoneyWire }[] | undefined {
  const currency = whole === undefined ? undefined : parseCurrency(whole.currency);
  const first = parseCalendarDate(firstOn ?? '');
  if (whole === undefined || currency === undefined || first === undefined || parts < 1) return undefined;
  return splitEvenly(money(currency, BigInt(whole.minor)), parts).map((amount, index) => ({
    dueOn: stepDate(first, index, rhythm),
    amount: { currency: amount.currency, minor: amount.minor.toString() },
  }));
}

function stepDate(first: CalendarDate, index: number, rhythm: Rhythm): CalendarDate {
  if (rhythm === 'month') return addMonths(first, index);
  return addDays(first, index * (rhythm === 'week' ? 7 : 14));
}

function businessDaysAfter(today: string, days: number): string | undefined {
  const date = parseCalendarDate(today);
  return date === undefined ? undefined : addBusinessDays(date, days, isWeekday);
}

function addMonthsText(today: string, months: number): string | undefined {
  const date = parseCalendarDate(today);
  return date === undefined ? undefined : addMonths(date, months);
}
