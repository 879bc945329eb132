import { daysBetween } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseEvent, CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { ActorId, ContactId, PromiseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { money } from '@duologue/core/money/money.ts';
import { keepArrangement } from '../arrangements/keep-arrangement.ts';
import { keepNoted, keepWithdrawn } from '../arrangements/keep-interest.ts';
import { withFollowUps } from '../arrangements/follow-ups.ts';
import type { Ids } from '../deps.ts';
import { dateOf, instantOf, moneyOf } from './event-values.ts';
import { isExcuseEvent, keepExcuse } from './keep-excuses.ts';
import { isLawEvent, keepLaw } from './keep-law.ts';
import type { CaseRecord, KeptStopScope } from '../ports/cases.ts';
import type { ContactRecord } from '../ports/people.ts';
import type { Records } from '../ports/store.ts';

export type Keeping = {
  readonly records: Records;
  readonly debtCase: CaseRecord;
  readonly actorId: ActorId;
  readonly at: Instant;
  readonly ids: Ids;
};

/**
 * Appends events to the case and brings the tables that are read every day to the state that the events describe.
 * Events are what happened; the tables follow from them and from nothing else. Answers the case's new version.
 */
export async function keepEvents(keeping: Keeping, decided: readonly CaseEvent[]): Promise<number> {
  const { records, debtCase, actorId, at } = keeping;
  const events = await withFollowUps(keeping, decided);
  const version = await records.events.append(debtCase.caseId, { actorId, at }, events);
  // Steps that are set together stand beside each other, and together take the place of what was planned before.
  if (events.some(({ type }) => type === 'next-step-set')) {
    await records.cases.endNextStep(debtCase.caseId, 'superseded', at);
  }
  for (const event of events) await project(keeping, event);
  return version;
}

/** Events without a table of their own are kept in the chain only; those of calls, items and payments by their use case. */
async function project(keeping: Keeping, event: CaseEvent): Promise<void> {
  const { records, debtCase, at } = keeping;
  const { cases } = records;
  if (isExcuseEvent(event)) return keepExcuse(keeping, event);
  if (isLawEvent(event)) return keepLaw(keeping, event);
  switch (event.type) {
    case 'status-changed':
      return cases.setStatus(debtCase.accountId, event.data.to, at);
    case 'contact-added':
    case 'contact-changed':
    case 'manner-noted':
      return keepContact(keeping, event);
    case 'number-added':
      return keepNumber(keeping, event);
    case 'number-blocked':
      return blockNumber(keeping, event);
    case 'owner-changed':
      return cases.setOwner(debtCase.caseId, (event.data.to ?? null) as ActorId | null);
    case 'fact-learnt':
      return keepFact(keeping, event);
    case 'promise-made':
      return keepPromise(keeping, event);
    case 'promise-judged': {
      const { promiseId, to, received, judgedOn } = event.data;
      return cases.setPromise(promiseId as PromiseId, to, moneyOf(received), dateOf(judgedOn));
    }
    case 'promise-ended':
      return endPromise(keeping, event);
    case 'arrangement-agreed':
    case 'arrangement-moved':
      return keepArrangement(keeping, event);
    case 'interest-noted':
      return keepNoted(keeping, event);
    case 'interest-withdrawn':
      return keepWithdrawn(keeping, event);
    case 'dispute-opened':
      return keepDispute(keeping, event);
    case 'dispute-moved': {
      const { disputeId, to, justified } = event.data;
      return cases.moveDispute(disputeId, to, justified ?? null, ENDED.has(to) ? at : null);
    }
    case 'hold-placed':
      return keepHold(keeping, event);
    case 'hold-lifted':
      return cases.liftHold(event.data.holdId, at);
    case 'stop-requested':
      return keepStop(keeping, event);
    case 'stop-lifted':
      return cases.revokeStop(event.data.stopId, at);
    case 'next-step-set':
      return keepNextStep(keeping, event);
    default:
      return undefined;
  }
}

const ENDED: ReadonlySet<string> = new Set(['accepted', 'rejected', 'withdrawn', 'closed']);

type ContactEvent = CaseEventOf<'contact-added'> | CaseEventOf<'contact-changed'> | CaseEventOf<'manner-noted'>;
async function keepContact({ records, debtCase, at }: Keeping, { type, data }: ContactEvent): Promise<void> {
  const { debtorId } = debtCase.debtor;
  const known = (await records.people.listContacts(debtorId)).find(({ contactId }) => contactId === data.contactId);
  const before = known ?? { ...NOBODY, contactId: data.contactId as ContactId };
  if (type === 'manner-noted') {
    assert(known !== undefined, 'a manner is noted of a contact that is known');
    return records.people.saveContact(debtorId, { ...before, manner: data.manner }, at);
  }
  const [email] = data.emails ?? [];
  const after: ContactRecord = {
    ...before,
    name: data.name ?? before.name,
    role: data.role ?? before.role,
    relation: data.relation ?? before.relation,
    email: data.emails === undefined ? before.email : (email ?? null),
    note: data.note ?? before.note,
  };
  await records.people.saveContact(debtorId, after, at);
  const phones = await records.people.listPhones(debtorId);
  for (const number of data.phones ?? []) {
    const phone = phones.find((candidate) => candidate.number === number);
    const { contactId } = after;
    const fresh = { number, asWritten: number, label: 'main', state: 'unproved', contactId } as const;
    await records.people.savePhone(debtorId, phone === undefined ? fresh : { ...phone, contactId }, at);
  }
}

const NOBODY = { name: '', role: '', relation: 'employee', email: null, manner: null, note: null } as const;

async function keepNumber({ records, debtCase, at }: Keeping, { data }: CaseEventOf<'number-added'>): Promise<void> {
  const { debtorId } = debtCase.debtor;
  const known = (await records.people.listPhones(debtorId)).find(({ number }) => number === data.number);
  const { number, label, state } = data;
  await records.people.savePhone(debtorId, { asWritten: number, contactId: null, ...known, number, label, state }, at);
}

function keepFact({ records, debtCase, at, ids }: Keeping, { data }: CaseEventOf<'fact-learnt'>): Promise<void> {
  const { fact, value, source } = data;
  return records.cases.addFact(debtCase.caseId, ids.next(), { key: fact, value, source, learntAt: at });
}

async function blockNumber({ records, debtCase, at }: Keeping, { data }: CaseEventOf<'number-blocked'>): Promise<void> {
  // A number that the debtor does not want called is still the debtor's: the stop request blocks it.
  if (data.why === 'stop-requested') return;
  const { debtorId } = debtCase.debtor;
  const phone = (await records.people.listPhones(debtorId)).find(({ number }) => number === data.number);
  if (phone !== undefined) await records.people.savePhone(debtorId, { ...phone, state: 'wrong' }, at);
}

function keepPromise({ records, debtCase, at }: Keeping, { data }: CaseEventOf<'promise-made'>): Promise<void> {
  const amount = moneyOf(data.amount);
  const dueOn = dateOf(data.dueOn);
  const promise = {
    promiseId: data.promiseId as PromiseId,
    amount,
    received: money(amount.currency, 0n),
    dueOn,
    graceDays: daysBetween(dueOn, dateOf(data.graceUntil)),
    status: 'pending',
    method: data.method ?? null,
    promisedBy: data.promisedBy === '' ? null : data.promisedBy,
    itemIds: data.items,
    madeAt: at,
    judgedOn: null,
    instalmentOf: null,
  };
  return records.cases.addPromise(debtCase.caseId, promise, null);
}

async function endPromise({ records, debtCase }: Keeping, { data }: CaseEventOf<'promise-ended'>): Promise<void> {
  const promises = await records.cases.listPromises(debtCase.caseId);
  const promise = promises.find(({ promiseId }) => promiseId === data.promiseId);
  assert(promise !== undefined, 'a promise that ends was made');
  const status = data.to === 'resumed' ? 'pending' : data.to;
  await records.cases.setPromise(promise.promiseId, status, promise.received, promise.judgedOn);
}

async function keepDispute({ records, debtCase, at }: Keeping, { data }: CaseEventOf<'dispute-opened'>): Promise<void> {
  await records.cases.addDispute(debtCase.caseId, {
    disputeId: data.disputeId,
    reason: data.reason,
    status: 'raised',
    amount: moneyOf(data.amount),
    itemIds: data.items,
    note: data.words ?? null,
    raisedBy: data.raisedBy ?? '',
    raisedAt: at,
    closedAt: null,
  });
  await records.ledger.setDisputed(data.items, true);
}

function keepHold({ records, debtCase, actorId, at }: Keeping, { data }: CaseEventOf<'hold-placed'>): Promise<void> {
  const { holdId, reason, words } = data;
  const hold = { holdId, kind: reason, reason: words ?? '', placedAt: at, untilOn: dateOf(data.until), liftedAt: null };
  return records.cases.addHold(debtCase.caseId, actorId, hold);
}

function keepStop({ records, debtCase, actorId, at }: Keeping, { data }: CaseEventOf<'stop-requested'>): Promise<void> {
  const { stopId, words } = data;
  const stop = { stopId, scope: stopScopeOf(data), words, requestedAt: at, revokedAt: null };
  return records.cases.addStop(debtCase.caseId, actorId, stop);
}

/** A request that names no number we know covers every call: the wider reading is the debtor's. */
function stopScopeOf({ scope, number, channel, times }: CaseEventOf<'stop-requested'>['data']): KeptStopScope {
  if (scope === 'this-number') return number === undefined ? { kind: 'phone' } : { kind: scope, number };
  if (scope === 'channel') return channel === undefined ? { kind: 'all-contact' } : { kind: scope, channel };
  if (scope === 'times') return times === undefined ? { kind: 'phone' } : { kind: scope, times };
  return { kind: scope };
}

function keepNextStep(keeping: Keeping, { data }: CaseEventOf<'next-step-set'>): Promise<void> {
  const { records, debtCase, actorId, at, ids } = keeping;
  const byAssignee =
    data.assignee === 'me' ? actorId : data.assignee === 'account-owner' ? (debtCase.owner?.actorId ?? null) : null;
  return records.cases.addNextStep(debtCase.caseId, {
    stepId: ids.next(),
    kind: data.kind,
    dueOn: dateOf(data.dueOn),
    dueAt: data.dueAt === undefined ? null : instantOf(data.dueAt),
    forActorId: (data.actorId as ActorId | undefined) ?? byAssignee,
    expects: data.expects === undefined ? null : moneyOf(data.expects),
    note: data.note ?? null,
    createdAt: at,
  });
}
