import type { Draft } from './draft-proposals.ts';
import { type NamedItem, rankOf } from './match/named-items.ts';
import type { AllocationReason, AllocationReasonCode } from './proposal.ts';
import { isByCustomerNumber, type PayerTrait, rankOfPayer } from './match/account-case.ts';
import { customerKeysOf } from './text/customer-numbers.ts';
import { money } from '../money/money.ts';

const PAYER: Readonly<Record<PayerTrait, AllocationReasonCode | undefined>> = {
  both: 'payer-account',
  account: 'payer-account',
  shared: 'payer-account-of-several',
  name: 'payer-name',
  'name-like': 'payer-name-like',
  other: 'payer-account-of-other',
  none: undefined,
};
/** Numbers that are told one by one; more are told as a count. */
const NUMBERS_TOLD_MAX = 3;

/** Why a draft could be right, what speaks against it last. Codes with figures; the words are made elsewhere. */
export function reasonsOf(draft: Draft): readonly AllocationReason[] {
  return [
    ...namingReasons(draft),
    ...payerReason(draft),
    ...customerReason(draft),
    ...expectedReason(draft),
    amountReason(draft),
    ...doubts(draft),
  ];
}

function namingReasons({ items }: Draft): readonly AllocationReason[] {
  const byCode = new Map<AllocationReasonCode, string[]>();
  for (const { because, item } of items) {
    if (because === undefined) continue;
    byCode.set(because, [...(byCode.get(because) ?? []), item.number ?? item.reference ?? '']);
  }
  return [...byCode].map(([code, numbers]) => ({
    code,
    values: { number: numbers.slice(0, NUMBERS_TOLD_MAX).join(', '), count: numbers.length },
  }));
}

/** Where only the customer number points to the debtor, nothing is said of a name. */
function payerReason({ account, traits }: Draft): readonly AllocationReason[] {
  const code = PAYER[traits.payer];
  if (code === undefined || isByCustomerNumber(account)) return [];
  const { payerName, ultimateName } = account.receipt;
  return [{ code, values: { name: ultimateName ?? payerName ?? '' } }];
}

function customerReason({ account }: Draft): readonly AllocationReason[] {
  if (account.customer !== 'own') return [];
  return [reason('customer-number', { number: customerKeysOf(account.receipt).join(', ') })];
}

/** "The instalment of 30 November over 300.00." */
function expectedReason({ fit: { expected } }: Draft): readonly AllocationReason[] {
  if (expected === undefined) return [];
  const { arrangementId, dueOn, amount } = expected;
  return [reason(arrangementId === null ? 'promise-expected' : 'instalment-expected', { dueOn, amount })];
}

function amountReason({ fit, account, items }: Draft): AllocationReason {
  const { amount } = account.receipt;
  const given = fit.parts.reduce((sum, { discount, fee }) => sum + (discount?.minor ?? 0n) + (fee?.minor ?? 0n), 0n);
  const values = {
    count: items.length,
    amount,
    given: money(amount.currency, given),
    left: money(amount.currency, fit.left),
  };
  return { code: fit.because, values };
}

function doubts({ account, contradictedBy, rivalAccountId, items, traits }: Draft): readonly AllocationReason[] {
  const { amount, instructed } = account.receipt;
  const disputed = items.filter(({ item }) => item.disputed);
  return [
    ...(contradictedBy === undefined
      ? []
      : [
          reason(account.customer === 'other' ? 'customer-number-of-other' : 'number-not-open', {
            number: contradictedBy,
          }),
        ]),
    ...(rivalAccountId === undefined || traits.rival !== 'equal' ? [] : [reason('other-account-fits', {})]),
    ...(instructed === undefined || instructed.currency === amount.currency
      ? []
      : [reason('other-currency', { instructed })]),
    ...(disputed.length === 0 ? [] : [reason('disputed', { count: disputed.length })]),
  ];
}

const reason = (code: AllocationReasonCode, values: AllocationReason['values']): AllocationReason => ({ code, values });

/**
 * Whether a structured reference, or a whole number, names every item. A short number does so only where the payer bears
 * the debtor's name or paid from its account.
 */
export function isNamedExactly({ traits, items }: Draft): boolean {
  const isDebtor = rankOfPayer(traits.payer) >= rankOfPayer('name');
  const isWhole = ({ naming, because, item }: NamedItem) =>
    item.direction === 'credited' ||
    rankOf(naming) >= rankOf('number') ||
    (naming === 'digits' && because === 'number' && isDebtor);
  return traits.naming !== 'none' && !traits.isMixed && items.every(isWhole);
}
