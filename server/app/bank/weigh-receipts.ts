import { isNear } from '@duologue/core/allocation/is-near.ts';
import { setImmediate } from 'node:timers/promises';
import { decidePosting } from '@duologue/core/allocation/decide-posting.ts';
import { type SearchKeys, searchKeysOf } from '@duologue/core/allocation/keys.ts';
import type { Proposal } from '@duologue/core/allocation/proposal.ts';
import { proposeAllocations } from '@duologue/core/allocation/propose-allocations.ts';
import { type Found, NOTHING_FOUND } from '@duologue/core/allocation/found.ts';
import type { Allowances } from '@duologue/core/allocation/match/account-case.ts';
import type { AccountId, ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import type { MoneySettings } from '@duologue/contract/bank.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { BankRecords, PostingAccount, ReceiptRecord } from '../ports/bank.ts';
import type { Records, TenantRecord } from '../ports/store.ts';
import { refreshCases, type RankHome } from '../refresh-worklist.ts';
import { parseMoneyWire } from '../wire/money.ts';
import { setAsideInLedger } from './already-in-ledger.ts';
import { JUDGED_AT_ONCE, LOOK_UP_BATCH, RANKED_AT_ONCE_MAX, WEIGH_BATCH, WEIGH_PASSES_MAX } from './limits.ts';
import { moneySettings } from './money-settings.ts';
import { planPosting, type PlannedPosting } from './plan-posting.ts';
import { reasonMessages } from './proposals.ts';
import { takeBackReturned } from './reverse-posting.ts';
import { writePostings } from './write-postings.ts';

export type WeighGiven = {
  readonly deps: CaseDeps;
  readonly tenant: TenantRecord;
  readonly actorId: ActorId;
};

/**
 * Weighs what was not weighed yet, some thousand receipts in a transaction: what the firm's rule is sure of is posted, the
 * rest waits for somebody with what was thought of it. Broken off, it goes on where it was the next time it is called.
 */
export async function weighReceipts(given: WeighGiven): Promise<void> {
  const touched = new Set<CaseId>();
  for (let pass = 1; pass <= WEIGH_PASSES_MAX; pass += 1) {
    let after: string | null = null;
    let isAgain = false;
    do {
      const step: Step = await inOneTransaction(given, after, pass === WEIGH_PASSES_MAX);
      for (const caseId of step.caseIds) touched.add(caseId);
      isAgain ||= step.isAgain;
      after = step.last;
    } while (after !== null);
    if (!isAgain) break;
  }
  await rankTouched(given, [...touched]);
}

type Step = { readonly last: string | null; readonly isAgain: boolean; readonly caseIds: readonly CaseId[] };

function inOneTransaction({ deps, tenant, actorId }: WeighGiven, after: string | null, isLast: boolean): Promise<Step> {
  return deps.store.inTenantLong(tenant.tenantId, async (records) => {
    await records.bank.lockAgainstImports();
    const batch = await records.bank.lockNotWeighed(after, WEIGH_BATCH);
    const at = deps.clock.now();
    const home = { ruleBook: deps.ruleBook, homeZone: tenant.zone, homeCurrency: tenant.homeCurrency };
    const writing = { records, deps, actorId, at, home };

    const settings = await moneySettings(records);
    const arrived = batch.filter(({ isReturn }) => !isReturn);
    const weighed = await proposeFor(records.bank, arrived, settings);
    const { planned, late } = await planAll(records, deps, weighed, settings);
    const posted = new Set(planned.map(({ posting }) => posting.receiptId));
    const note = (isPosted: boolean, but: ReadonlySet<string>) =>
      records.bank.noteWeighed(
        [...weighed]
          .filter(([{ receipt }]) => posted.has(receipt.receiptId) === isPosted && !but.has(receipt.receiptId))
          .map(([{ receipt }, [best]]) => ({
            receiptId: receipt.receiptId,
            certainty: best?.certainty ?? 0,
            bestAccountId: (best?.accountId ?? null) as AccountId | null,
            isNear: best !== undefined && isNear(best),
            isPosted,
          })),
        { actorId, at },
      );
    await writePostings(writing, planned, () => note(true, new Set()));
    const waiting = arrived.filter(({ receipt }) => !posted.has(receipt.receiptId));
    await setAsideInLedger(writing, waiting);
    const takenBack = await takeBackReturned(
      writing,
      batch.filter(({ isReturn }) => isReturn),
    );
    const again = new Set(isLast ? [] : late);
    await note(false, again);
    const last = batch.length < WEIGH_BATCH ? null : (batch.at(-1)?.receipt.receiptId ?? null);
    return { last, isAgain: again.size > 0, caseIds: [...planned.map(({ posting }) => posting.caseId), ...takenBack] };
  });
}

export type Weighed = ReadonlyMap<ReceiptRecord, readonly Proposal[]>;

/** What each receipt may pay, best first. */
export async function proposeFor(
  bank: BankRecords,
  receipts: readonly ReceiptRecord[],
  settings: MoneySettings,
): Promise<Weighed> {
  const allowances = allowancesOf(settings);
  const find = (from: number): Promise<ReadonlyMap<string, Found>> => {
    const some = receipts.slice(from, from + LOOK_UP_BATCH);
    if (some.length === 0) return Promise.resolve(new Map());
    return bank.findCandidates(
      some.map(({ receipt }): Wanted => ({ ...searchKeysOf(receipt), receiptId: receipt.receiptId })),
    );
  };
  const weighed = new Map<ReceiptRecord, readonly Proposal[]>();
  let next = find(0);
  try {
    for (let from = 0; from < receipts.length; from += LOOK_UP_BATCH) {
      const found = await next;
      // The database looks for the next ones while these are judged.
      next = find(from + LOOK_UP_BATCH);
      for (const record of receipts.slice(from, from + LOOK_UP_BATCH)) {
        const { receipt } = record;
        const proposals = proposeAllocations(receipt, found.get(receipt.receiptId) ?? NOTHING_FOUND, allowances);
        weighed.set(record, proposals);
        if (weighed.size % JUDGED_AT_ONCE === 0) await setImmediate();
      }
    }
  } finally {
    // Nothing is asked of the connection any more when the transaction ends, however it ends.
    await Promise.allSettled([next]);
  }
  return weighed;
}

type Wanted = SearchKeys & { readonly receiptId: string };

/** So much may a payment fall short and still settle. */
export function allowancesOf({ feeMax }: MoneySettings): Allowances {
  return { feeMax: feeMax.flatMap((amount) => parseMoneyWire(amount) ?? []) };
}

/**
 * Plans what the rule is sure of. The accounts are locked first, and each posting is planned on what the one before it left:
 * a receipt whose item is no longer as it was when it was weighed comes again, and so does one that meets a promise which
 * another one has met, or which is not to come any more.
 */
async function planAll(records: Records, deps: CaseDeps, weighed: Weighed, { postingRule }: MoneySettings) {
  const decided = [...weighed].flatMap(([record, proposals]) => {
    const decision = decidePosting(proposals, record.handOnly ? 'none' : postingRule);
    return decision.kind === 'post' ? [{ record, proposal: decision.proposal, rule: decision.rule }] : [];
  });
  const accountIds = [...new Set(decided.map(({ proposal }) => proposal.accountId as AccountId))];
  const accounts = new Map<string, PostingAccount>(await records.bank.accounts(accountIds, { lock: true }));
  const promised = decided.filter(({ proposal }) => proposal.promiseId !== undefined);
  const toCome = await records.bank.expectedOf([
    ...new Set(promised.map(({ proposal }) => proposal.accountId as AccountId)),
  ]);
  const open = new Set(toCome.map(({ promiseId }) => promiseId));
  const planned: PlannedPosting[] = [];
  const late: string[] = [];
  for (const { record, proposal, rule } of decided) {
    const { promiseId } = proposal;
    const account = accounts.get(proposal.accountId);
    const isMet = promiseId !== undefined && !open.has(promiseId);
    const plan =
      account === undefined || isMet ? undefined : planPosting({ ...wantedOf(record, proposal, deps), rule }, account);
    if (plan?.ok === true) {
      planned.push(plan.value);
      if (promiseId !== undefined) open.delete(promiseId);
      accounts.set(proposal.accountId, plan.value.account);
    } else late.push(record.receipt.receiptId);
  }
  return { planned, late };
}

function wantedOf(record: ReceiptRecord, proposal: Proposal, { ids }: CaseDeps) {
  return {
    postingId: ids.next(),
    record,
    parts: proposal.parts.map(({ itemId, amount, discount, fee }) => ({
      itemId,
      amount,
      discount: discount ?? null,
      fee: fee ?? null,
    })),
    because: reasonMessages(proposal.because),
  };
}

/** Some cases are ranked before anybody looks; of more than that the lines are marked, and the minute's job ranks them. */
async function rankTouched({ deps, tenant }: WeighGiven, caseIds: readonly CaseId[]): Promise<void> {
  if (caseIds.length === 0 || caseIds.length > RANKED_AT_ONCE_MAX) return;
  const home: RankHome = { ruleBook: deps.ruleBook, homeZone: tenant.zone, homeCurrency: tenant.homeCurrency };
  await deps.store.inTenantLong(tenant.tenantId, (records) => refreshCases(records, caseIds, deps.clock.now(), home));
}
