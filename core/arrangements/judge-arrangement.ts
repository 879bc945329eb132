import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CaseEventOf } from '../cases/case-events.ts';
import { type Money, money } from '../money/money.ts';
import { toMoneyData } from '../money/money-data.ts';
import { type Arrangement, type ArrangementStatus, isAboutTheSame, isJudged, isOffered } from './arrangement.ts';
import type { Judged } from './judge-all.ts';
import { INSTALMENTS_BEHIND_MAX } from './limits.ts';
import type { PromiseToPay } from './promise.ts';
import { restoredBy, waivedBy } from './waive.ts';

export type JudgeGiven = {
  /** Today in the debtor's zone. */
  readonly today: CalendarDate;
  /** The day up to which the books can show a payment. */
  readonly ledgerAsOn: CalendarDate | 'unknown';
  /** What is open of each item beside its disputes, the oldest first: what a completed settlement waives. */
  readonly undisputed: readonly { readonly itemId: string; readonly open: Money }[];
};

/**
 * How an arrangement stands by the books. `behind` is what should be here and is not: instalments whose grace is over
 * and that the books reach. `awaitingBooks` is true while one is over that they do not reach.
 */
export type Standing = {
  readonly status: ArrangementStatus;
  readonly received: Money;
  readonly outstanding: Money;
  readonly behind: Money;
  readonly awaitingBooks: boolean;
  readonly nextDue: PromiseToPay | undefined;
};

export type JudgedArrangement = {
  readonly arrangement: Arrangement;
  readonly standing: Standing;
  readonly event?: CaseEventOf<'arrangement-moved'>;
};

/** The ledger's word on each arrangement, from the judgement of all promises of the account. Twice gives nothing twice. */
export function judgeArrangements(
  arrangements: readonly Arrangement[],
  judged: readonly Judged[],
  given: JudgeGiven,
): readonly JudgedArrangement[] {
  return arrangements.map((arrangement) => {
    const standing = standingOf(arrangement, judged, given);
    const { status } = standing;
    if (status === arrangement.status) return { arrangement, standing };
    const isExpired = isOffered(arrangement.status);
    const event = {
      type: 'arrangement-moved',
      data: {
        arrangementId: arrangement.arrangementId,
        from: arrangement.status,
        to: status,
        by: 'ledger',
        reason: isExpired ? 'expired' : 'books',
        movedOn: given.today,
        received: toMoneyData(standing.received),
        behind: toMoneyData(standing.behind),
        ...waivedBy(arrangement, status, given.undisputed),
        ...restoredBy(arrangement, status),
      },
    } as const;
    return { arrangement, standing, event };
  });
}

/** As `judgeArrangements` says of one, for showing it. */
export function standingOf(arrangement: Arrangement, judged: readonly Judged[], given: JudgeGiven): Standing {
  const mine = judged.filter(({ promise }) => promise.instalmentOf?.arrangementId === arrangement.arrangementId);
  const received = receivedOf(arrangement, judged, mine);
  const due = dueByBooks(mine, given);
  const isOpen = ({ judgement, promise }: Judged) => judgement.received.minor < promise.amount.minor;
  const next = mine.find(({ judgement }) => ['pending', 'due', 'in-grace'].includes(judgement.status));
  const figures = {
    received,
    outstanding: atLeastZero(arrangement.total, arrangement.total.minor - received.minor),
    behind: atLeastZero(arrangement.total, due.minor - received.minor),
    awaitingBooks: mine.some((one) => one.judgement.awaitingLedger && isOpen(one)),
    nextDue: next?.promise,
  };
  return { status: planStatusOf(arrangement, mine, { ...given, received, behind: figures.behind }), ...figures };
}

type StatusGiven = JudgeGiven & { readonly received: Money; readonly behind: Money };

/**
 * The status that the books give. A plan that is behind is late, and defaulted once it is behind by two instalments or
 * with its last one; money that comes late brings a late plan up again. A settlement is defaulted by one instalment that
 * is not kept: its discount was for keeping it. What has defaulted comes back only when the books turn out to have been
 * wrong. An offer that nobody took ends with its last day.
 */
export function planStatusOf(
  arrangement: Arrangement,
  instalments: readonly Judged[],
  given: StatusGiven,
): ArrangementStatus {
  const { status, kind, expiresOn } = arrangement;
  if (isOffered(status)) return expiresOn !== undefined && expiresOn < given.today ? 'cancelled' : status;
  if (!isJudged(status)) return status;

  const isMissed = instalments.some(({ judgement }) => ['broken', 'part-kept'].includes(judgement.status));
  if (isMissed && (kind === 'settlement' || status === 'defaulted')) return 'defaulted';
  if (given.received.minor >= arrangement.total.minor) return 'completed';
  if (given.behind.minor > 0n) return isDefault(instalments, given) ? 'defaulted' : 'late';
  const first = instalments[0]?.promise;
  const hasBegun = given.received.minor > 0n || (first !== undefined && first.dueOn <= given.today);
  return hasBegun ? 'active' : 'accepted';
}

function isDefault(instalments: readonly Judged[], given: StatusGiven): boolean {
  const over = instalments.filter((one) => isOverByBooks(one, given));
  if (over.length === instalments.length) return true;
  let left = given.behind.minor;
  let missed = 0;
  for (const { promise } of [...over].reverse()) {
    if (left <= 0n) break;
    left -= promise.amount.minor;
    missed += 1;
  }
  return missed >= INSTALMENTS_BEHIND_MAX;
}

/** What the instalments took, and what was paid on a word given beside them about the same items. */
function receivedOf(arrangement: Arrangement, judged: readonly Judged[], mine: readonly Judged[]): Money {
  const beside = judged.filter(
    ({ promise }) =>
      promise.instalmentOf === undefined &&
      promise.madeOn >= arrangement.agreedOn &&
      promise.amount.currency === arrangement.total.currency &&
      isAboutTheSame(promise.items, arrangement.items),
  );
  const minor = [...mine, ...beside].reduce((sum, { used }) => sum + used.minor, 0n);
  return money(arrangement.total.currency, minor);
}

function dueByBooks(instalments: readonly Judged[], given: JudgeGiven): { readonly minor: bigint } {
  const over = instalments.filter((one) => isOverByBooks(one, given));
  return { minor: over.reduce((sum, { promise }) => sum + promise.amount.minor, 0n) };
}

/** Its grace is over, and the books reach past it, or did when they called it broken. */
function isOverByBooks({ promise, judgement }: Judged, { today, ledgerAsOn }: JudgeGiven): boolean {
  if (judgement.status === 'broken' || judgement.status === 'part-kept') return true;
  return promise.graceUntil < today && ledgerAsOn !== 'unknown' && ledgerAsOn >= promise.graceUntil;
}

const atLeastZero = ({ currency }: Money, minor: bigint) => money(currency, minor > 0n ? minor : 0n);
