import { addBusinessDays, type IsBusinessDay } from '../calendar/add-business-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CaseEvent, CaseEventOf } from '../cases/case-events.ts';
import type { ArrangementId, ItemId } from '../cases/ids.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { type Money, money } from '../money/money.ts';
import { toMoneyData } from '../money/money-data.ts';
import { type Arrangement, type ArrangementKind, isAboutTheSame, isRunningArrangement } from './arrangement.ts';
import { type ClaimableInterest, claimableSum, notedEvent, withNote } from './claim-interest.ts';
import { INSTALMENTS_MAX } from './limits.ts';
import { isRunning, type PromiseToPay } from './promise.ts';

/**
 * What is put forward or agreed. The total is the sum of the parts. What of it is not `interest` pays the items, and a
 * settlement forgives the rest of what is owed of them.
 */
export type ArrangementProposal = {
  readonly kind: ArrangementKind;
  readonly as: 'proposed' | 'awaiting-approval' | 'accepted';
  readonly parts: readonly { readonly dueOn: CalendarDate; readonly amount: Money }[];
  readonly items: readonly ItemId[];
  readonly promisedBy: string;
  /** Of the total, the late interest that is claimed beside the items; and what of it is given up. */
  readonly interest?: Money | undefined;
  readonly interestWaived?: Money | undefined;
  readonly method?: string | undefined;
  readonly expiresOn?: CalendarDate | undefined;
  readonly approvedBy?: string | undefined;
  /** The arrangement in whose place it is put. */
  readonly supersedes?: ArrangementId | undefined;
  /** Why it takes that place, in the words of whoever agreed it. */
  readonly reason?: string | undefined;
};

/**
 * The account as it stands. `undisputed` is what is open of each item once its disputed part is taken off; of these,
 * `askItemIds` are the ones that may be asked for today, none where nothing may.
 */
export type ArrangementGiven = {
  /** A fresh id each time: one for the arrangement, one for each part. */
  readonly nextId: () => string;
  readonly today: CalendarDate;
  readonly graceBusinessDays: number;
  readonly isBusinessDay: IsBusinessDay;
  readonly undisputed: readonly { readonly itemId: string; readonly open: Money }[];
  readonly askItemIds: readonly string[];
  readonly promises: readonly PromiseToPay[];
  readonly arrangements: readonly Pick<Arrangement, 'arrangementId' | 'status' | 'items'>[];
  /** Late interest that the firm claims; left out where it claims none, or where it cannot be said what becomes of it. */
  readonly claimable?: ClaimableInterest | undefined;
  readonly callId?: string | undefined;
};

export type ArrangementRefusal =
  | { readonly code: 'no-instalments' }
  | { readonly code: 'instalments-too-many'; readonly instalmentsMax: number }
  | { readonly code: 'instalment-empty' }
  | { readonly code: 'currency-differs' }
  | { readonly code: 'dates-not-in-order' }
  | { readonly code: 'starts-in-the-past'; readonly today: CalendarDate }
  | { readonly code: 'item-not-open'; readonly itemId: string }
  | { readonly code: 'wholly-disputed' }
  | { readonly code: 'more-than-owed'; readonly owed: Money }
  | { readonly code: 'more-interest-than-claimed'; readonly claimable: Money }
  /** There is late interest to claim, and nothing is said of it: silence would give it up on nobody's authority. */
  | { readonly code: 'interest-unsaid'; readonly claimable: Money }
  | { readonly code: 'expiry-missing' }
  | { readonly code: 'ends-after-expiry'; readonly expiresOn: CalendarDate }
  | { readonly code: 'arrangement-running'; readonly arrangementId: ArrangementId };

/**
 * An arrangement as events: the promises and the arrangement in whose place it comes end, and it begins with all its
 * instalments. It never touches a dispute: the disputed part is neither promised nor forgiven. One that is only put
 * forward ends nothing. Late interest that it pays is noted first, and is an item that it covers.
 */
export function decideArrangement(
  proposed: ArrangementProposal,
  given: ArrangementGiven,
): Result<readonly CaseEvent[], ArrangementRefusal> {
  const proposal = proposed.kind === 'settlement' ? ofWhatIsAsked(proposed, given) : proposed;
  const currency = proposal.parts[0]?.amount.currency;
  if (currency === undefined) return refuse({ code: 'no-instalments' });
  const owed = owedOf({ currency, items: proposal.items }, given);
  const refusal =
    scheduleRefusal(proposal, given) ?? interestRefusal(proposal, given) ?? claimRefusal(proposal, given, owed);
  if (refusal !== undefined) return refuse(refusal);

  const arrangementId = given.nextId();
  const isAgreed = proposal.as === 'accepted';
  if (!isAgreed) return accept([agreedEvent(proposal, given, { arrangementId, owed })]);
  const noted = notedEvent(proposal, given, arrangementId);
  const covered = noted === undefined ? proposal : { ...proposal, items: withNote(proposal.items, noted) };
  const agreed = agreedEvent(covered, given, { arrangementId, owed });
  return accept([...endedEvents(proposal, given, arrangementId), ...(noted === undefined ? [] : [noted]), agreed]);
}

/**
 * A settlement gives something up, and of nothing but what is asked for: without named items it is about those, and what
 * is not due yet, in doubt or disputed stays what it is.
 */
function ofWhatIsAsked(
  proposal: ArrangementProposal,
  { undisputed, askItemIds }: ArrangementGiven,
): ArrangementProposal {
  const currency = proposal.parts[0]?.amount.currency;
  if (proposal.items.length > 0) return proposal;
  const asked = undisputed.filter(
    ({ itemId, open }) => open.currency === currency && open.minor > 0n && askItemIds.includes(itemId),
  );
  return { ...proposal, items: asked.map(({ itemId }) => itemId as ItemId) };
}

/** What ends when this arrangement begins: promises that stand alone about the same items, and its predecessor. */
export function endedEvents(
  { items, supersedes, reason = 'new-arrangement' }: Pick<ArrangementProposal, 'items' | 'supersedes' | 'reason'>,
  { promises, arrangements, today }: Pick<ArrangementGiven, 'promises' | 'arrangements' | 'today'>,
  arrangementId: string,
): readonly CaseEvent[] {
  const ended = promises
    .filter(({ status, instalmentOf }) => isRunning(status) && instalmentOf === undefined)
    .filter((promise) => isAboutTheSame(promise.items, items))
    .map(
      ({ promiseId }) =>
        ({ type: 'promise-ended', data: { promiseId, to: 'superseded', reason: 'new-arrangement' } }) as const,
    );
  const before = arrangements.find((one) => one.arrangementId === supersedes);
  if (before === undefined) return ended;
  const data = {
    arrangementId: before.arrangementId,
    from: before.status,
    to: 'superseded',
    by: 'people',
    reason,
    movedOn: today,
    byArrangementId: arrangementId,
  } as const;
  return [...ended, { type: 'arrangement-moved', data }];
}

function scheduleRefusal(
  { parts, kind, expiresOn }: ArrangementProposal,
  { today }: ArrangementGiven,
): ArrangementRefusal | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return { code: 'no-instalments' };
  if (parts.length > INSTALMENTS_MAX) return { code: 'instalments-too-many', instalmentsMax: INSTALMENTS_MAX };
  if (parts.some(({ amount }) => amount.minor <= 0n)) return { code: 'instalment-empty' };
  if (parts.some(({ amount }) => amount.currency !== first.amount.currency)) return { code: 'currency-differs' };
  const isInOrder = parts.every(({ dueOn }, index) => index === 0 || (parts[index - 1]?.dueOn ?? dueOn) < dueOn);
  if (!isInOrder) return { code: 'dates-not-in-order' };
  if (first.dueOn < today) return { code: 'starts-in-the-past', today };
  if (kind === 'settlement' && expiresOn === undefined) return { code: 'expiry-missing' };
  if (kind === 'settlement' && expiresOn !== undefined && last.dueOn > expiresOn)
    return { code: 'ends-after-expiry', expiresOn };
  return undefined;
}

/**
 * Of interest no more is paid and given up than can be claimed on the items, and no more is paid than in all. What is only
 * put forward may leave it unsaid: nobody's word is taken yet.
 */
function interestRefusal(
  { interest, interestWaived, parts, items, as }: ArrangementProposal,
  { claimable }: ArrangementGiven,
): ArrangementRefusal | undefined {
  const currency = parts[0]?.amount.currency;
  if (currency === undefined) return undefined;
  const most = claimableSum(claimable, currency, items);
  if (interest === undefined && interestWaived === undefined && as === 'accepted' && most.minor > 0n)
    return { code: 'interest-unsaid', claimable: most };
  const asked = [interest, interestWaived].flatMap((part) => (part === undefined || part.minor === 0n ? [] : [part]));
  if (asked.length === 0) return undefined;
  if (asked.some((part) => part.currency !== currency)) return { code: 'currency-differs' };
  const sum = asked.reduce((all, { minor }) => all + minor, 0n);
  const isTooMuch = sum > most.minor || (interest?.minor ?? 0n) > sumOf(parts);
  return isTooMuch ? { code: 'more-interest-than-claimed', claimable: most } : undefined;
}

function claimRefusal(
  { parts, items, interest, supersedes, as }: ArrangementProposal,
  { undisputed, arrangements }: ArrangementGiven,
  owed: Money,
): ArrangementRefusal | undefined {
  const unknown = items.find((itemId) => !undisputed.some((item) => item.itemId === itemId));
  if (unknown !== undefined) return { code: 'item-not-open', itemId: unknown };
  if (owed.minor <= 0n) return { code: 'wholly-disputed' };
  if (sumOf(parts) - (interest?.minor ?? 0n) > owed.minor) return { code: 'more-than-owed', owed };
  const running = as === 'accepted' ? runningBeside({ arrangementId: supersedes, items }, arrangements) : undefined;
  return running === undefined ? undefined : { code: 'arrangement-running', arrangementId: running };
}

const none = ({ currency }: Money) => money(currency, 0n);
const sumOf = (parts: ArrangementProposal['parts']) => parts.reduce((sum, { amount }) => sum + amount.minor, 0n);

/** What is owed of the items in a currency, disputes taken off. */
export function owedOf(
  { currency, items }: { readonly currency: Money['currency']; readonly items: ArrangementProposal['items'] },
  { undisputed }: Pick<ArrangementGiven, 'undisputed'>,
): Money {
  const minor = undisputed
    .filter(({ itemId, open }) => open.currency === currency && isAboutTheSame(items, [itemId]))
    .reduce((sum, { open }) => sum + open.minor, 0n);
  return money(currency, minor);
}

/** Another arrangement about the same items that runs, or only pauses. */
export function runningBeside(
  { arrangementId, items }: { readonly arrangementId: ArrangementId | undefined; readonly items: readonly ItemId[] },
  arrangements: ArrangementGiven['arrangements'],
): ArrangementId | undefined {
  return arrangements.find(
    (one) =>
      one.arrangementId !== arrangementId &&
      (isRunningArrangement(one.status) || one.status === 'suspended') &&
      isAboutTheSame(one.items, items),
  )?.arrangementId;
}

function agreedEvent(
  proposal: ArrangementProposal,
  { nextId, today, graceBusinessDays, isBusinessDay, callId }: ArrangementGiven,
  { arrangementId, owed }: { readonly arrangementId: string; readonly owed: Money },
): CaseEventOf<'arrangement-agreed'> {
  const { kind, as, parts, items, promisedBy, method, expiresOn, approvedBy, supersedes } = proposal;
  const { interest = none(owed), interestWaived = none(owed) } = proposal;
  const total = money(owed.currency, sumOf(parts));
  const toItems = total.minor - interest.minor;
  const forgiven = money(owed.currency, kind === 'settlement' ? owed.minor - toItems : 0n);
  return {
    type: 'arrangement-agreed',
    data: {
      arrangementId,
      kind,
      status: as,
      agreedOn: today,
      total: toMoneyData(total),
      forgiven: toMoneyData(forgiven),
      ...(interest.minor === 0n ? {} : { interest: toMoneyData(interest) }),
      ...(interestWaived.minor === 0n ? {} : { interestWaived: toMoneyData(interestWaived) }),
      items,
      instalments: parts.map(({ dueOn, amount }, index) => ({
        promiseId: nextId(),
        number: index + 1,
        dueOn,
        graceUntil: addBusinessDays(dueOn, graceBusinessDays, isBusinessDay),
        amount: toMoneyData(amount),
      })),
      promisedBy,
      ...(method === undefined ? {} : { method }),
      ...(expiresOn === undefined ? {} : { expiresOn }),
      ...(approvedBy === undefined ? {} : { approvedBy }),
      ...(supersedes === undefined ? {} : { supersedes }),
      ...(callId === undefined ? {} : { callId }),
    },
  };
}
