import { addBusinessDays, type IsBusinessDay } from '../calendar/add-business-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CaptureFieldId } from '../calls/capture-fields.ts';
import { nextStepOf } from '../calls/closing/next-steps.ts';
import type { BusinessOutcome } from '../calls/outcome-codes.ts';
import { BUSINESS_TABLE } from '../calls/tables/business-table.ts';
import type { Captured } from '../calls/wrap-up.ts';
import type { WrapUpGiven } from '../calls/wrap-up-given.ts';
import type { FactId } from '../cases/facts.ts';
import type { ItemId } from '../cases/ids.ts';
import type { NextStepKind } from '../cases/next-step.ts';
import { type Money, subtractMoney } from '../money/money.ts';
import type { GuideAct } from './actions.ts';
import type { Objection } from './objection.ts';

export type WrapUpGivenByExcuse = {
  /** Today in the debtor's zone. */
  readonly today: CalendarDate;
  readonly dateOf: WrapUpGiven['dateOf'];
  readonly isBusinessDay: IsBusinessDay;
  readonly graceBusinessDays: number;
  readonly traceBusinessDays: number;
  /** In their words. */
  readonly words: string;
  /** The day on which they say the money leaves or left. */
  readonly claimedOn?: CalendarDate | undefined;
  /** Open items, with what of each is disputed already. */
  readonly items: readonly { readonly itemId: ItemId; readonly open: Money; readonly disputed: Money }[];
  /** What may be asked for on this call, per currency. */
  readonly ask: readonly Money[];
  /** The items that `ask` is about; empty where nothing may be asked for. */
  readonly askItemIds: readonly string[];
  readonly email?: string | undefined;
  readonly facts: ReadonlyMap<FactId, string>;
};

/**
 * What the wrap-up starts with when the conversation took this turn. `also` are further answers that the actions bring,
 * such as a call-back beside papers to send. The next step is never missing: no excuse is a dead end.
 */
export type WrapUpStart = {
  readonly outcome: BusinessOutcome;
  readonly captured: Captured;
  readonly also: readonly BusinessOutcome[];
  readonly nextStep: { readonly kind: NextStepKind; readonly dueOn: CalendarDate };
};

export function startWrapUp(
  { actions, leadsTo }: Pick<Objection, 'actions' | 'leadsTo'>,
  given: WrapUpGivenByExcuse,
): WrapUpStart {
  const { outcome } = leadsTo;
  const captured = capturedAtStart(actions, leadsTo, given);
  const step = nextStepOf({ outcome, captured }, given);
  const { kind } = BUSINESS_TABLE[outcome].nextStep;
  const nextStep = step ?? { kind, dueOn: addBusinessDays(given.today, 1, given.isBusinessDay) };
  const brought = actions.flatMap(({ act }) => BRINGS[act] ?? []);
  return {
    outcome,
    captured,
    also: [...new Set(brought)].filter((code) => code !== outcome),
    nextStep: { kind: nextStep.kind, dueOn: nextStep.dueOn },
  };
}

/** Acts that are an answer of their own when the wrap-up is about something else. */
const BRINGS: Readonly<Partial<Record<GuideAct, BusinessOutcome>>> = {
  'open-dispute': 'dispute-raised',
  'trace-payment': 'payment-sent-claimed',
  'note-payment-run': 'in-payment-run',
  'book-call': 'callback-agreed',
  complaint: 'complaint',
};

/** Only what the outcome asks for, and only what is known: nobody's consent, and no amount that somebody has to name. */
function capturedAtStart(
  actions: Objection['actions'],
  { outcome, disputeReason }: Objection['leadsTo'],
  given: WrapUpGivenByExcuse,
): Captured {
  const { requires, offers } = BUSINESS_TABLE[outcome];
  const wanted: ReadonlySet<CaptureFieldId> = new Set([...requires, ...offers]);
  const papers = actions.flatMap((action) => (action.act === 'send-documents' ? [action.what] : []));
  const all: Captured = {
    words: given.words,
    ...datesClaimed(given),
    ...itemsAtStart(outcome, given),
    disputeReason,
    callbackWith: 'me',
    stopScope: 'phone',
    sendTo: given.facts.get('email') ?? given.email,
    approver: given.facts.get('approver'),
    language: given.facts.get('language'),
    what: papers.length === 0 ? undefined : papers.join(', '),
  };
  const known = Object.entries(all).filter(([id, value]) => wanted.has(id as CaptureFieldId) && value !== undefined);
  return Object.fromEntries(known) as Captured;
}

type ClaimedDates = Readonly<Partial<Record<'paidOn' | 'runOn' | 'dueOn' | 'expectedOn', CalendarDate>>>;

/** A day said is a day of payment when it is past, and of a promise or a run when it is not. */
function datesClaimed({ claimedOn, today }: Pick<WrapUpGivenByExcuse, 'claimedOn' | 'today'>): ClaimedDates {
  if (claimedOn === undefined) return {};
  const paid = claimedOn <= today ? { paidOn: claimedOn } : {};
  const coming = claimedOn >= today ? { runOn: claimedOn, dueOn: claimedOn, expectedOn: claimedOn } : {};
  return { ...paid, ...coming };
}

/** Of the day said, what that outcome asks for. */
export function datesClaimedOf(
  outcome: BusinessOutcome,
  given: Pick<WrapUpGivenByExcuse, 'claimedOn' | 'today'>,
): ClaimedDates {
  const { requires, offers } = BUSINESS_TABLE[outcome];
  const asked: readonly string[] = [...requires, ...offers];
  return Object.fromEntries(Object.entries(datesClaimed(given)).filter(([field]) => asked.includes(field)));
}

/**
 * A dispute takes its item by itself only where there is one: to put them all under dispute would free the rest from
 * being asked for. All else is about everything that may be asked for.
 */
function itemsAtStart(outcome: BusinessOutcome, { items, ask, askItemIds }: WrapUpGivenByExcuse): Captured {
  const free = items.filter(({ open, disputed }) => open.minor > disputed.minor);
  const [only, ...more] = free;
  if (outcome === 'dispute-raised') {
    if (only === undefined || more.length > 0) return {};
    return { items: [only.itemId], disputedAmount: subtractMoney(only.open, only.disputed) };
  }
  const [amount, ...others] = ask;
  const isPart = outcome === 'promise-part' || outcome === 'plan-proposed';
  const whole = amount === undefined || others.length > 0 || isPart ? {} : { amount };
  const asked = items.filter(({ itemId }) => askItemIds.includes(itemId));
  const about = asked.length > 0 ? asked : free;
  return { ...whole, ...(about.length === 0 ? {} : { items: about.map(({ itemId }) => itemId) }) };
}
