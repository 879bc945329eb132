import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { addMs, DAY_MS, type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import { bestTime, countSlots } from '@duologue/core/calls/brief/best-time.ts';
import { type Sealed, seal } from '@duologue/core/calls/brief/disclose.ts';
import type { Message } from '@duologue/contract/wire.ts';
import { FACT_AGE_DAYS_MAX, type Fact, type FactId, missingFacts } from '@duologue/core/cases/facts.ts';
import type { Contact, ContactRelation } from '@duologue/core/cases/contacts.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse, type Result } from '@duologue/core/kernel/result.ts';
import { ageing } from '@duologue/core/ledger/ageing.ts';
import { habitsOf } from '@duologue/core/ledger/payment-habits.ts';
import { minorIn } from '@duologue/core/ledger/owed-facts.ts';
import { money, totalsByCurrency } from '@duologue/core/money/money.ts';
import type { z } from 'zod';
import type { Brief } from '@duologue/contract/cases.ts';
import { arrangementWires } from '../arrangements/arrangement-wire.ts';
import { askGate, decisionRecordOf } from '../gate/ask-gate.ts';
import { underLaw } from '../law/firm-law.ts';
import type { CaseDeps } from '../case-deps.ts';
import { bestNumber, type CaseFacts, readCaseFacts } from '../cases/case-facts.ts';
import type { Acting } from '../deps.ts';
import { excuseWire } from '../excuses/excuse-wire.ts';
import { NO_SAYINGS, playbookOf } from '../excuses/playbook-of.ts';
import { lastTalk } from './last-talk.ts';
import { objectiveOf, objectiveWire } from './find-objective.ts';
import { isOpen } from '../payments/ledger-items.ts';
import {
  BRIEF_CONTACTS_MAX,
  BRIEF_ITEMS_MAX,
  BRIEF_LINES_MAX,
  BRIEF_PROMISES_MAX,
  CALL_HISTORY_DAYS,
} from '../limits.ts';
import type { BriefRecord } from '../ports/brief.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { CaseRecord, FactRecord } from '../ports/cases.ts';
import type { ItemDocument } from '../ports/invoices.ts';
import type { ContactRecord } from '../ports/people.ts';
import type { Records } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { ageingWire, headWire, itemWire, promiseWire } from '../wire/case.ts';
import { decisionWire, instantWire, instantWireOrNull } from '../wire/decision.ts';
import { moneyWire, moneyWireOrNull } from '../wire/money.ts';
import { stillOwedWire } from '../wire/owed.ts';

type BriefAnswer = z.infer<typeof Brief>;
type Head = Pick<BriefAnswer, 'caseId' | 'debtor' | 'creditor' | 'phones' | 'people'>;

/** P01: everything the caller needs on one screen, and whether a call is allowed now (or at another moment). */
export const openBrief =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}'> =>
  ({ params, query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, (records) => {
      const at = query.at === undefined ? undefined : parseInstant(query.at);
      return buildBrief(records, params.caseId as CaseId, { deps, acting, at: at ?? deps.clock.now() });
    });

/** P07: the same brief for the desk of a call: whom to ask for lies open, the debt is under seal. */
export async function sealBrief(
  records: Records,
  { caseId, debtorId }: Pick<CallRecord, 'caseId' | 'debtorId'>,
  given: BriefGiven,
): Promise<{ readonly head: Head; readonly brief: Sealed<BriefAnswer> }> {
  const brief = await buildBrief(records, caseId, given);
  assert(brief.ok, 'the case of a call is there');
  const { debtor, creditor, phones, people } = brief.value;
  return { head: { caseId, debtor, creditor, phones, people }, brief: seal(debtorId, brief.value) };
}

export type BriefGiven = {
  readonly deps: CaseDeps;
  readonly acting: Pick<Acting, 'zone'>;
  readonly at: Instant;
};

export async function buildBrief(
  records: Records,
  caseId: CaseId,
  { deps: given, acting, at }: BriefGiven,
): Promise<Result<BriefAnswer, Refusal>> {
  const [kept, [situation], documents] = await records.together(
    () => records.brief.find(caseId, BRIEF_CONTACTS_MAX),
    () => records.worklist.situations([caseId], addMs(at, -CALL_HISTORY_DAYS * DAY_MS)),
    () => records.documents.ofCase(caseId, BRIEF_ITEMS_MAX),
  );
  if (kept === undefined || situation === undefined) return refuse({ code: 'case-not-found' });
  const { debtCase, contacts: people, calls, habits } = kept;

  const deps = underLaw(given, situation.firm);
  const { zoneTable } = deps.ruleBook;
  const facts = readCaseFacts(situation, at, { ruleBook: deps.ruleBook, homeZone: acting.zone });
  const known = latestFacts(kept.facts);
  const missing = missingOf(facts, people, known);
  const phone = bestNumber(situation);
  const decision = phone === undefined ? undefined : askGate(facts, phone.number, deps.ruleBook);
  // Most briefs have none, and then the playbook is not asked for: a brief is few messages.
  const sayings = kept.excuses.length === 0 ? NO_SAYINGS : await playbookOf(records);
  const gate = { facts, number: phone?.number ?? '' };

  return accept({
    ...headWire(debtCase, situation.phones, people),
    ...accountPart(debtCase, facts),
    documents: documentsWire(documents, situation.items),
    ...habitsPart(habits),
    lastPayment: lastPaymentWire(kept.lastPaid),
    ...pastPart(facts),
    arrangements: (await arrangementWires(records, facts)).filter(({ status }) => !ENDED.has(status)),
    lastContacts: calls.map((call) => ({
      callId: call.callId,
      startedAt: instantWire(call.startedAt),
      by: call.by,
      lineResult: call.lineResult,
      party: call.party,
      business: call.outcomes[0]?.outcome ?? null,
      person: call.person,
      notes: call.notes,
    })),
    facts: known.map(({ key, value, source, learntAt }) => ({ key, value, source, learntAt: instantWire(learntAt) })),
    questions: missing.map((fact) => ({ code: `cases.ask.${fact}`, values: {} })),
    objective: objectiveWire(objectiveOf(facts, missing, zoneTable)),
    bestTime: bestTimeOf(facts, known, zoneTable),
    stillOwed: stillOwedWire(facts.owed, at),
    decision: decision === undefined ? null : decisionWire(decisionRecordOf(decision, '', gate), zoneTable),
    openCallId: calls.find(({ closedAt }) => closedAt === null)?.callId ?? null,
    lastTalk: lastTalk(kept, (then) => localTime(zoneTable, facts.zone, then)?.date ?? facts.today),
    excuses: kept.excuses.map((excuse) => excuseWire(excuse, { sayings, today: facts.today })),
  });
}

/** Of these nothing is left to say on a call. */
const ENDED: ReadonlySet<string> = new Set(['completed', 'cancelled', 'superseded']);

function accountPart(debtCase: CaseRecord, { situation, today, disputed, owed, items: owedItems }: CaseFacts) {
  const items = situation.items;
  const ids = { disputed: new Set(disputed.map(({ itemId }) => itemId as string)), asked: new Set(owed.askItemIds) };
  const disputedTotals = totalsByCurrency(disputed.map(({ amount }) => amount));
  const ages = ageing(owedItems, today);
  return {
    accountStatus: debtCase.status,
    owner: debtCase.owner,
    asOf: situation.ledgerAsOf,
    today,
    balance: ages.map(({ currency, total, overdue }) => ({
      open: moneyWire(total),
      overdue: moneyWire(overdue),
      disputed: moneyWire(money(currency, minorIn(disputedTotals, currency))),
    })),
    ageing: ages.map(ageingWire),
    items: items.slice(0, BRIEF_ITEMS_MAX).map((item) => itemWire(item, today, ids)),
    moreItems: Math.max(0, items.length - BRIEF_ITEMS_MAX),
  };
}

/** What was delivered, in the order of the items; a document that tells neither order nor lines is left out. */
function documentsWire(
  found: ReadonlyMap<string, ItemDocument>,
  items: readonly { readonly itemId: string }[],
): BriefAnswer['documents'] {
  return items.flatMap(({ itemId }) => {
    const document = found.get(itemId);
    if (document === undefined) return [];
    const { orderReference, linesCount } = document;
    const lines = document.lines
      .flatMap(({ name, quantity }) => (name === null ? [] : [{ name, quantity }]))
      .slice(0, BRIEF_LINES_MAX);
    if (orderReference === null && lines.length === 0) return [];
    return [{ itemId, orderReference, lines, moreLines: Math.max(0, linesCount - lines.length) }];
  });
}

function habitsPart(sums: BriefRecord['habits']) {
  const habits = habitsOf(sums);
  return {
    habits: {
      paidItems: sums.count,
      paidLate: sums.lateCount,
      shareLatePercent: habits.known ? Math.round(habits.shareLate * 100) : null,
      averageDaysLate: habits.known ? Math.round(habits.averageDaysLate * 10) / 10 : null,
      lastPaymentOn: sums.lastPaymentOn ?? null,
      firstSettledOn: sums.firstSettledOn,
    },
  };
}

function lastPaymentWire(paid: BriefRecord['lastPaid']): BriefAnswer['lastPayment'] {
  const [first] = paid;
  return first === undefined ? null : { on: first.on, amounts: paid.map(({ amount }) => moneyWire(amount)) };
}

function pastPart({ situation, today }: CaseFacts) {
  const { promises, disputes, holds, stops, nextSteps } = situation;
  const [nextStep] = nextSteps;
  const count = (...statuses: readonly string[]) => promises.filter(({ status }) => statuses.includes(status)).length;
  return {
    promises: promises
      .filter(({ instalmentOf }) => instalmentOf === null)
      .slice(0, BRIEF_PROMISES_MAX)
      .map(promiseWire),
    promisesKept: count('kept', 'kept-late'),
    promisesBroken: count('broken', 'part-kept'),
    disputes: disputes.filter(isOpen).map(({ disputeId, reason, status, amount, itemIds, note, raisedAt }) => ({
      disputeId,
      reason,
      status,
      amount: moneyWireOrNull(amount),
      itemIds: [...itemIds],
      note,
      raisedAt: instantWire(raisedAt),
    })),
    holds: holds
      .filter(({ untilOn }) => untilOn === null || untilOn >= today)
      .map(({ holdId, kind, reason, placedAt, untilOn }) => {
        return { holdId, kind, reason, placedAt: instantWire(placedAt), untilOn };
      }),
    stops: stops.map(({ stopId, scope, words, requestedAt }) => {
      return { stopId, scope: { ...scope }, words, requestedAt: instantWire(requestedAt) };
    }),
    nextStep:
      nextStep === undefined
        ? null
        : {
            kind: nextStep.kind,
            dueOn: nextStep.dueOn,
            dueAt: instantWireOrNull(nextStep.dueAt),
            note: nextStep.note,
            expects: moneyWireOrNull(nextStep.expects),
          },
  };
}

/** The latest of each kind. */
function latestFacts(facts: readonly FactRecord[]): readonly FactRecord[] {
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}

/** P20: what nobody knows yet, to be asked in the flow. */
function missingOf(
  { situation, today, at }: CaseFacts,
  people: readonly ContactRecord[],
  known: readonly FactRecord[],
) {
  const { debtor, phones } = situation;
  const dayOf = (learntAt: Instant) => addDays(today, -Math.floor((at - learntAt) / DAY_MS));
  return missingFacts(
    {
      kind: debtor.kind === 'consumer' ? 'person' : debtor.kind,
      phones: phones.filter(({ state }) => state !== 'wrong').map(({ number }) => number),
      emails: debtor.email === null ? [] : [debtor.email],
      postalAddress: debtor.addressLine ?? undefined,
      taxNumber: debtor.taxNumber ?? undefined,
      contacts: people.map(toContact),
      facts: known.map(({ key, value, source, learntAt }): Fact => {
        return { fact: key as FactId, value, source, learntOn: dayOf(learntAt) };
      }),
    },
    addDays(today, -FACT_AGE_DAYS_MAX),
  );
}

function toContact({ contactId, name, relation, email }: ContactRecord): Contact {
  return {
    contactId,
    name,
    relation: relation as ContactRelation,
    phones: [],
    emails: email === null ? [] : [email],
  };
}

/** P21: agreed, told, or learnt from the hours in which the right person was reached. */
function bestTimeOf(
  { situation, at, zone }: CaseFacts,
  known: readonly FactRecord[],
  zoneTable: ZoneTable,
): Message | null {
  const tried = situation.calls.flatMap(({ startedAt, lineResult: line, party }) =>
    line === null ? [] : [{ startedAt, line, party: party ?? undefined }],
  );
  const best = bestTime({
    now: at,
    agreedAt: situation.nextSteps.find(({ kind }) => kind === 'call-back')?.dueAt ?? undefined,
    told: known.find(({ key }) => key === 'best-time-to-call')?.value,
    slots: countSlots(tried, (instant) => {
      const local = localTime(zoneTable, zone, instant);
      return { weekday: local?.weekday ?? 1, hour: Math.floor((local?.minutes ?? 0) / 60) };
    }),
  });
  switch (best.kind) {
    case 'agreed':
      return { code: 'cases.best-time.agreed', values: { at: instantWire(best.at) } };
    case 'told':
      return { code: 'cases.best-time.told', values: { words: best.words } };
    case 'learnt': {
      const [first] = best.slots;
      return first === undefined ? null : { code: 'cases.best-time.learnt', values: { ...first } };
    }
    case 'unknown':
      return null;
  }
}
