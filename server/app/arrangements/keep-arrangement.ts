import type { ArrangementStatus, Suspension } from '@duologue/core/arrangements/arrangement.ts';
import { instalmentAfter } from '@duologue/core/arrangements/move-arrangement.ts';
import type { PromiseStatus } from '@duologue/core/arrangements/promise.ts';
import { daysBetween } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { ArrangementId, CallId, PromiseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { money } from '@duologue/core/money/money.ts';
import { dateOf, moneyOf } from '../cases/event-values.ts';
import type { Keeping } from '../cases/keep-events.ts';
import type { PromiseRecord } from '../ports/cases.ts';

export function keepArrangement(
  keeping: Keeping,
  event: CaseEventOf<'arrangement-agreed'> | CaseEventOf<'arrangement-moved'>,
): Promise<void> {
  return event.type === 'arrangement-agreed' ? keepAgreed(keeping, event) : keepMoved(keeping, event);
}

/** Brings the tables to the state that an agreement describes: the arrangement, and a promise for each instalment. */
function keepAgreed({ records, debtCase, at }: Keeping, { data }: CaseEventOf<'arrangement-agreed'>): Promise<void> {
  const arrangementId = data.arrangementId as ArrangementId;
  const promisedBy = data.promisedBy === '' ? null : data.promisedBy;
  const instalments = data.instalments.map((part): PromiseRecord => {
    const amount = moneyOf(part.amount);
    const dueOn = dateOf(part.dueOn);
    return {
      promiseId: part.promiseId as PromiseId,
      amount,
      received: money(amount.currency, 0n),
      dueOn,
      graceDays: daysBetween(dueOn, dateOf(part.graceUntil)),
      status: data.status === 'accepted' ? 'pending' : 'proposed',
      method: data.method ?? null,
      promisedBy,
      itemIds: data.items,
      madeAt: at,
      judgedOn: null,
      instalmentOf: { arrangementId, number: part.number },
    };
  });
  const record = {
    arrangementId,
    caseId: debtCase.caseId,
    kind: data.kind,
    status: data.status,
    total: moneyOf(data.total),
    forgiven: moneyOf(data.forgiven),
    itemIds: data.items,
    agreedOn: dateOf(data.agreedOn),
    expiresOn: data.expiresOn === undefined ? null : dateOf(data.expiresOn),
    promisedBy,
    approvedBy: data.approvedBy ?? null,
    method: data.method ?? null,
    suspendedFor: null,
    supersedes: (data.supersedes as ArrangementId | undefined) ?? null,
    supersededBy: null,
    callId: (data.callId as CallId | undefined) ?? null,
    madeAt: at,
  };
  return records.arrangements.add(record, instalments);
}

/** The arrangement and its undecided instalments follow; what a completed settlement waives is credited, or taken back. */
async function keepMoved(keeping: Keeping, { data }: CaseEventOf<'arrangement-moved'>): Promise<void> {
  const { records, debtCase, at } = keeping;
  const arrangementId = data.arrangementId as ArrangementId;
  const to = data.to as ArrangementStatus;
  const { byArrangementId, promisedBy, approvedBy, items } = data;
  await records.arrangements.move(
    arrangementId,
    {
      status: to,
      suspendedFor: to === 'suspended' ? ((data.suspendedFor as Suspension | undefined) ?? 'other') : null,
      ...(byArrangementId === undefined ? {} : { supersededBy: byArrangementId as ArrangementId }),
      ...(promisedBy === undefined ? {} : { promisedBy }),
      ...(approvedBy === undefined ? {} : { approvedBy }),
      ...(items === undefined ? {} : { itemIds: items }),
    },
    at,
  );
  const instalments = (await records.cases.listPromises(debtCase.caseId)).filter(
    ({ instalmentOf }) => instalmentOf?.arrangementId === arrangementId,
  );
  const changes = instalments.flatMap(({ promiseId, status }) => {
    const after = instalmentAfter(status as PromiseStatus, to);
    return after === status ? [] : [{ promiseId, status: after }];
  });
  await records.arrangements.setInstalments(changes);
  if (data.waived !== undefined) await waive(keeping, data.waived, data);
  if (data.restored === true) await restore(keeping, data);
}

type Moved = CaseEventOf<'arrangement-moved'>['data'];

/** Credits what is forgiven to its items. The entry names the arrangement, so that it can be taken back. */
async function waive(
  { records, debtCase, actorId, at, ids }: Keeping,
  waived: NonNullable<Moved['waived']>,
  { arrangementId, movedOn }: Moved,
): Promise<void> {
  const { ledger } = records;
  const postedOn = dateOf(movedOn);
  const items = await ledger.listByIds(
    debtCase.accountId,
    waived.map(({ itemId }) => itemId),
  );
  const entry = {
    direction: 'credited',
    postedOn,
    source: 'by-hand',
    reverses: null,
    reference: arrangementId,
  } as const;
  await ledger.post(
    debtCase.accountId,
    actorId,
    at,
    waived.map(({ itemId, amount }) => ({ ...entry, entryId: ids.next(), itemId, amount: moneyOf(amount) })),
  );
  await ledger.change(
    waived.map(({ itemId, amount }) => {
      const item = items.find((one) => one.itemId === itemId);
      assert(item !== undefined, 'what is waived is of an item of the account');
      const openMinor = item.open.minor - moneyOf(amount).minor;
      assert(openMinor >= 0n, 'no more is waived than is open');
      const isSettled = openMinor === 0n;
      const state = isSettled ? 'settled' : item.state;
      return { itemId, openMinor, state, settledOn: isSettled ? postedOn : null, waivedMinor: moneyOf(amount).minor };
    }),
  );
}

/** The settlement is not completed after all: every credit that named it is taken back, and the whole claim stands. */
async function restore(
  { records, debtCase, actorId, at, ids }: Keeping,
  { arrangementId, movedOn }: Moved,
): Promise<void> {
  const { ledger, arrangements } = records;
  const arrangement = await arrangements.find(arrangementId as ArrangementId);
  assert(arrangement !== undefined, 'an arrangement that moves was agreed');
  const entries = await ledger.listEntries(debtCase.accountId, arrangement.agreedOn);
  const gone = new Set(entries.flatMap(({ reverses }) => reverses ?? []));
  const credits = entries.flatMap((entry) => {
    const { direction, reference, entryId, itemId } = entry;
    const isOurs = direction === 'credited' && reference === arrangementId && !gone.has(entryId);
    return isOurs && itemId !== null ? [{ ...entry, itemId }] : [];
  });
  const items = await ledger.listByIds(
    debtCase.accountId,
    credits.map(({ itemId }) => itemId),
  );
  const postedOn = dateOf(movedOn);
  await ledger.post(
    debtCase.accountId,
    actorId,
    at,
    credits.map(({ entryId, itemId, amount }) => ({
      entryId: ids.next(),
      itemId,
      direction: 'reversed' as const,
      amount,
      postedOn,
      source: 'by-hand' as const,
      reverses: entryId,
      reference: null,
    })),
  );
  await ledger.change(
    credits.flatMap(({ itemId, amount }) => {
      const item = items.find((one) => one.itemId === itemId);
      if (item === undefined || item.state === 'cancelled') return [];
      const openMinor = item.open.minor + amount.minor;
      return [{ itemId, openMinor, state: 'open' as const, settledOn: null, waivedMinor: -amount.minor }];
    }),
  );
}
