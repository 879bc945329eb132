import { isNear } from '@duologue/core/allocation/is-near.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { AccountId, ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { BankRecords, ReceiptRecord } from '../ports/bank.ts';
import type { TenantRecord } from '../ports/store.ts';
import { refreshCases, type RankHome } from '../refresh-worklist.ts';
import { setAsideInLedger } from './already-in-ledger.ts';
import { RANKED_AT_ONCE_MAX, WEIGH_BATCH, WEIGH_PASSES_MAX } from './limits.ts';
import { moneySettings } from './money-settings.ts';
import { planCertain } from './plan-certain.ts';
import { proposeFor, type Weighed } from './propose-for.ts';
import { takeBackReturned } from './reverse-posting.ts';
import { isStale, NOTHING_TOUCHED, type Touched, touchedBy } from './touched.ts';
import { type Writing, writePostings } from './write-postings.ts';

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
    const steps = await weighAll(given, pass === WEIGH_PASSES_MAX);
    for (const { caseIds } of steps) for (const caseId of caseIds) touched.add(caseId);
    if (!steps.some(({ isAgain }) => isAgain)) break;
  }
  await rankTouched(given, [...touched]);
}

/** What became of one batch. */
type Step = { readonly isAgain: boolean; readonly caseIds: readonly CaseId[]; readonly touched: Touched };

/**
 * One batch after the other, in the order of their ids. While one is written, the next is looked up and judged in a
 * transaction of its own, and writes when the one before it is kept: it has then seen all that it would have seen behind it.
 */
async function weighAll(given: WeighGiven, isLast: boolean): Promise<readonly Step[]> {
  const steps: Step[] = [];
  let writing: Promise<Step> = Promise.resolve({ isAgain: false, caseIds: [], touched: NOTHING_TOUCHED });
  let judging = writing;
  try {
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const [from, before] = [after, writing];
      after = await new Promise<string | null>((judged, failed) => {
        judging = weighBatch(given, { after: from, isLast, before, judged });
        judging.catch(failed);
      });
      steps.push(await before);
      writing = judging;
    }
    steps.push(await writing);
  } finally {
    // However it ends, no transaction is left behind.
    await Promise.allSettled([writing, judging]);
  }
  return steps;
}

type Turn = {
  readonly after: string | null;
  readonly isLast: boolean;
  /** The batch before it. */
  readonly before: Promise<Step>;
  /** Told, when all are judged, the last receipt of this batch, if there may be more behind it. */
  readonly judged: (last: string | null) => void;
};

function weighBatch({ deps, tenant, actorId }: WeighGiven, { after, isLast, before, judged }: Turn): Promise<Step> {
  return deps.store.inTenantLong(tenant.tenantId, async (records) => {
    const { bank } = records;
    await bank.lockAgainstImports();
    const listed = await bank.listNotWeighed(after, WEIGH_BATCH);
    const settings = await moneySettings(records);
    const ahead = await proposeFor(bank, listed.filter(isArrived), settings);
    const last = listed.length < WEIGH_BATCH ? null : (listed.at(-1)?.receipt.receiptId ?? null);
    judged(last);

    const { touched } = await before;
    const at = deps.clock.now();
    const home = { ruleBook: deps.ruleBook, homeZone: tenant.zone, homeCurrency: tenant.homeCurrency };
    const batch = await lockListed(bank, { after, upTo: last }, listed);
    const now = await moneySettings(records);
    const isSame = JSON.stringify(now) === JSON.stringify(settings);
    const arrived = batch.filter(isArrived);
    const stale = arrived.filter((record) => isStale(record, ahead.get(record), isSame ? touched : 'all'));
    const again = await proposeFor(bank, stale, now);
    const weighed: Weighed = new Map(
      arrived.map((record) => {
        const judgement = again.get(record) ?? ahead.get(record);
        assert(judgement !== undefined, 'every receipt of a batch is judged');
        return [record, judgement];
      }),
    );
    const { planned, late } = await planCertain(records, deps, weighed, now);
    const returns = batch.filter(({ isReturn }) => isReturn);
    const weighedAgain = new Set(isLast ? [] : late);
    const writing = { records, deps, actorId, at, home };
    const takenBack = await keepBatch(writing, { weighed, planned, returns, weighedAgain });
    return {
      isAgain: weighedAgain.size > 0,
      caseIds: [...planned.map(({ posting }) => posting.caseId), ...takenBack],
      touched: takenBack.length > 0 ? 'all' : touchedBy(planned),
    };
  });
}

const isArrived = ({ isReturn }: ReceiptRecord) => !isReturn;

/** The batch as it is now: somebody, or the batch before, may have dealt with some of it, or have brought others back. */
async function lockListed(
  bank: BankRecords,
  range: { readonly after: string | null; readonly upTo: string | null },
  listed: readonly ReceiptRecord[],
): Promise<readonly ReceiptRecord[]> {
  const locked = await bank.lockNotWeighed(range, WEIGH_BATCH);
  const known = new Map(listed.map((record) => [record.receipt.receiptId, record]));
  const isKnown = ({ receiptId, handOnly }: (typeof locked)[number]) => known.get(receiptId)?.handOnly === handOnly;
  const others = locked.filter((one) => !isKnown(one)).map(({ receiptId }) => receiptId);
  for (const record of others.length === 0 ? [] : await bank.lockReceipts(others))
    known.set(record.receipt.receiptId, record);
  return locked.flatMap(({ receiptId }) => known.get(receiptId) ?? []);
}

type Batch = {
  readonly weighed: Weighed;
  readonly planned: Parameters<typeof writePostings>[1];
  readonly returns: readonly ReceiptRecord[];
  /** Receipts that met another one at the same item: they are not weighed yet. */
  readonly weighedAgain: ReadonlySet<string>;
};

/** Writes what was decided of a batch. Answers the cases from which payments were taken back. */
async function keepBatch(
  writing: Writing,
  { weighed, planned, returns, weighedAgain }: Batch,
): Promise<readonly CaseId[]> {
  const { records, actorId, at } = writing;
  const posted = new Set(planned.map(({ posting }) => posting.receiptId));
  const note = (isPosted: boolean, but: ReadonlySet<string>) =>
    records.bank.noteWeighed(
      [...weighed]
        .filter(([{ receipt }]) => posted.has(receipt.receiptId) === isPosted && !but.has(receipt.receiptId))
        .map(([{ receipt, bestAccountId }, { proposals }]) => {
          const [best] = proposals;
          return {
            receiptId: receipt.receiptId,
            certainty: best?.certainty ?? 0,
            bestAccountId: (best?.accountId ?? null) as AccountId | null,
            isNear: best !== undefined && isNear(best),
            isPosted,
            isPostedAtOnce: isPosted && bestAccountId === null,
          };
        }),
      { actorId, at },
    );
  await writePostings(writing, planned, () => note(true, new Set()));
  await setAsideInLedger(
    writing,
    [...weighed.keys()].filter(({ receipt }) => !posted.has(receipt.receiptId)),
  );
  const takenBack = await takeBackReturned(writing, returns);
  await note(false, weighedAgain);
  return takenBack;
}

/** Some cases are ranked before anybody looks; of more than that the lines are marked, and the minute's job ranks them. */
async function rankTouched({ deps, tenant }: WeighGiven, caseIds: readonly CaseId[]): Promise<void> {
  if (caseIds.length === 0 || caseIds.length > RANKED_AT_ONCE_MAX) return;
  const home: RankHome = { ruleBook: deps.ruleBook, homeZone: tenant.zone, homeCurrency: tenant.homeCurrency };
  await deps.store.inTenantLong(tenant.tenantId, (records) => refreshCases(records, caseIds, deps.clock.now(), home));
}
