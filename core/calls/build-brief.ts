import type { IsBusinessDay } from '../calendar/add-business-days.ts';
import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { judgeAll } from '../arrangements/judge-all.ts';
import { isRunning, type PromiseToPay } from '../arrangements/promise.ts';
import { type Contact, mayHearOfDebt } from '../cases/contacts.ts';
import { type KnownOfDebtor, missingFacts } from '../cases/facts.ts';
import { type Hold, isStopOpen, openHolds, type StopRequest } from '../cases/holds.ts';
import type { CallId, CaseId, DebtorId } from '../cases/ids.ts';
import type { NextStep } from '../cases/next-step.ts';
import type { AccountStatus } from '../cases/status.ts';
import { ageing } from '../ledger/ageing.ts';
import type { Entry } from '../ledger/entries.ts';
import { directionOf, type LedgerItem } from '../ledger/item.ts';
import type { OwedFacts } from '../ledger/owed-facts.ts';
import { type HabitSums, habitsOf } from '../ledger/payment-habits.ts';
import { stillOwed } from '../ledger/still-owed.ts';
import { type Money, money } from '../money/money.ts';
import { bestTime, countSlots, type LocalHour } from './brief/best-time.ts';
import type {
  Brief,
  BriefCall,
  BriefDebt,
  BriefDispute,
  BriefItem,
  BriefLocked,
  BriefPerson,
  BriefPromise,
} from './brief/brief.ts';
import { isOpenDispute, suggestObjective } from './brief/suggest-objective.ts';
import type { BusinessOutcome, LineResult, Party } from './outcome-codes.ts';

/** A call of this case as it was closed. */
export type PastCall = {
  readonly callId: CallId;
  readonly startedAt: Instant;
  readonly on: CalendarDate;
  readonly line: LineResult;
  readonly party?: Party | undefined;
  readonly outcomes: readonly BusinessOutcome[];
  readonly spokeWith?: { readonly name: string; readonly contactId?: string | undefined } | undefined;
  readonly note: string;
  readonly by?: string | undefined;
};

/** Everything on file about one case. Lists may come in any order; the brief puts them in its own. */
export type BriefInputs = {
  readonly caseId: CaseId;
  readonly debtorId: DebtorId;
  readonly debtorName: string;
  readonly language?: string | undefined;
  /** Today in the debtor's zone. */
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly status: AccountStatus;
  readonly known: KnownOfDebtor;
  readonly owed: Omit<OwedFacts, 'today' | 'disputed'>;
  readonly entries: readonly Entry[];
  readonly habits: HabitSums;
  readonly promises: readonly PromiseToPay[];
  readonly disputes: readonly (BriefDispute & {
    readonly parts: readonly { readonly itemId: string; readonly amount: Money }[];
  })[];
  readonly holds: readonly Hold[];
  readonly stops: readonly StopRequest[];
  readonly calls: readonly PastCall[];
  readonly nextSteps: readonly NextStep[];
  readonly callbackAt?: Instant | undefined;
  readonly isBusinessDay: IsBusinessDay;
  readonly localHour: (instant: Instant) => LocalHour;
};

/** How many earlier calls one page shows. */
export const BRIEF_CALLS_MAX = 5;

/** P01: the brief of one case, computed from its records. The same records give the same brief. */
export function buildBrief(inputs: BriefInputs): Brief {
  return { locked: lockedOf(inputs), debt: debtOf(inputs) };
}

function lockedOf(inputs: BriefInputs): BriefLocked {
  const { caseId, debtorId, debtorName, language, calls, known, now, callbackAt, localHour } = inputs;
  const told = [...known.facts]
    .sort((left, right) => (left.learntOn < right.learntOn ? 1 : -1))
    .find(({ fact }) => fact === 'best-time-to-call');
  return {
    caseId,
    debtorId,
    debtorName,
    language,
    people: peopleOf(known.contacts, calls),
    lastCalls: newestFirst(calls).slice(0, BRIEF_CALLS_MAX).map(briefCall),
    bestTime: bestTime({ now, agreedAt: callbackAt, told: told?.value, slots: countSlots(calls, localHour) }),
  };
}

function debtOf(inputs: BriefInputs): BriefDebt {
  const { today, status, known, owed, habits, holds, stops, calls, nextSteps, isBusinessDay } = inputs;
  const open = inputs.disputes.filter((dispute) => isOpenDispute(dispute.status));
  const disputed = open.flatMap((dispute) => dispute.parts);
  const verdict = stillOwed({ ...owed, today, disputed });
  const promises = promisesOf(inputs);
  const disputes = [...inputs.disputes]
    .sort((left, right) => (left.raisedOn < right.raisedOn ? 1 : -1))
    .map(({ parts: _, ...dispute }): BriefDispute => dispute);
  const ask = missingFacts(known, today);
  return {
    status,
    stillOwed: verdict,
    ageing: ageing(owed.items, today),
    items: itemsOf(owed.items, disputed, today),
    habits: habitsOf(habits),
    promises,
    promisesKept: promises.filter((promise) => promise.status === 'kept' || promise.status === 'kept-late').length,
    promisesBroken: promises.filter((promise) => promise.status === 'broken' || promise.status === 'part-kept').length,
    disputes,
    holds: openHolds(holds, today),
    stops: stops.filter((stop) => isStopOpen(stop, today)),
    outcomes: newestFirst(calls)
      .slice(0, BRIEF_CALLS_MAX)
      .map(({ callId, outcomes, note }) => ({ callId, outcomes, note })),
    nextSteps: [...nextSteps].sort((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0)),
    ask,
    objective: suggestObjective({ today, isBusinessDay, stillOwed: verdict, promises, disputes, missing: ask }),
  };
}

/** Judged as of today, the newest first; running ones before those that are over. */
function promisesOf({ promises, entries, today, owed }: BriefInputs): readonly BriefPromise[] {
  return judgeAll(promises, entries, today, { ledgerAsOn: owed.ledgerAsOn })
    .map(({ promise: { promiseId, amount, madeOn, dueOn }, judgement: { status } }) => ({
      promiseId,
      amount,
      madeOn,
      dueOn,
      status,
    }))
    .sort((left, right) => {
      if (isRunning(left.status) !== isRunning(right.status)) return isRunning(left.status) ? -1 : 1;
      return left.madeOn < right.madeOn
        ? 1
        : left.madeOn > right.madeOn
          ? -1
          : left.promiseId < right.promiseId
            ? -1
            : 1;
    });
}

/** Open and gone items, the oldest due first; those without a due date and credits at the end. */
function itemsOf(
  items: readonly LedgerItem[],
  disputed: readonly { readonly itemId: string; readonly amount: Money }[],
  today: CalendarDate,
): readonly BriefItem[] {
  const place = (item: LedgerItem) => `${directionOf(item.kind)}|${item.dueOn ?? '9999'}|${item.itemId}`;
  return items
    .filter((item) => item.state !== 'settled')
    .sort((left, right) => (place(left) < place(right) ? -1 : 1))
    .map((item): BriefItem => {
      const { currency, minor } = item.open;
      const parts = disputed.filter((part) => part.itemId === item.itemId && part.amount.currency === currency);
      const sum = parts.reduce((total, part) => total + part.amount.minor, 0n);
      const off = sum < minor ? sum : minor;
      const daysLate = item.dueOn === undefined ? 0 : Math.max(0, daysBetween(item.dueOn, today));
      return { ...item, daysLate, disputed: money(currency, off), undisputed: money(currency, minor - off) };
    });
}

/** Whoever may hear of the debt and was helpful lately comes first: that is whom to ask for. */
function peopleOf(contacts: readonly Contact[], calls: readonly PastCall[]): readonly BriefPerson[] {
  const lastSpoke = new Map<string, CalendarDate>();
  for (const call of calls) {
    if (call.party === undefined || call.spokeWith === undefined) continue;
    const key = call.spokeWith.contactId ?? call.spokeWith.name;
    const before = lastSpoke.get(key);
    if (before === undefined || before < call.on) lastSpoke.set(key, call.on);
  }
  return contacts
    .map((contact): BriefPerson => {
      const { contactId, name, relation, role, phones, emails, manner } = contact;
      const lastSpokeOn = lastSpoke.get(contactId) ?? lastSpoke.get(name);
      const person = {
        contactId,
        name,
        relation,
        phones,
        emails,
        manner,
        lastSpokeOn,
        mayHear: mayHearOfDebt(relation),
      };
      return role === undefined ? person : { ...person, role };
    })
    .sort((left, right) => {
      if (left.mayHear !== right.mayHear) return left.mayHear ? -1 : 1;
      const [leftOn, rightOn] = [left.lastSpokeOn ?? '', right.lastSpokeOn ?? ''];
      if (leftOn !== rightOn) return leftOn < rightOn ? 1 : -1;
      return left.contactId < right.contactId ? -1 : 1;
    });
}

function briefCall({ callId, on, startedAt, line, party, spokeWith, by }: PastCall): BriefCall {
  return { callId, on, at: startedAt, line, party, spokeWith: spokeWith?.name, by };
}

function newestFirst(calls: readonly PastCall[]): readonly PastCall[] {
  return [...calls].sort((left, right) => right.startedAt - left.startedAt || (left.callId < right.callId ? -1 : 1));
}
