import type { NegotiationSettings, RoleLimitsWire } from '@duologue/contract/negotiation.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { AGREEING_ROLES, type AgreeingRole } from '@duologue/core/negotiation/authority/decide-authority.ts';
import type { AmountLine } from '../money/money-draft.ts';

export const COUNTS = ['instalmentsMax', 'lengthDaysMax', 'holidayDaysMax'] as const;
export const PERCENTS = ['discountPercentMax', 'interestWaivedPercentMax'] as const;
export const LISTS = ['discountMax', 'planMax'] as const;

export type LimitsDraft = Readonly<Record<(typeof COUNTS)[number], number | undefined>> &
  Readonly<Record<(typeof PERCENTS)[number], string>> &
  Readonly<Record<(typeof LISTS)[number], readonly AmountLine[]>>;

/** The settings as they are typed. */
export type AuthorityDraft = {
  readonly limits: Readonly<Record<AgreeingRole, LimitsDraft>>;
  readonly yearlyPercent: string;
  readonly settlementPercent: string;
  readonly settlementDays: number | undefined;
  readonly approvalMinutes: number | undefined;
  readonly claimsInterest: boolean;
};

/** A percentage as it is kept, whichever mark it was typed with; a percentage has no thousands. */
export const plainPercent = (text: string): string => text.trim().replace(',', '.');

export const isPercent = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,2})?$/.test(plainPercent(text)) && Number(plainPercent(text)) <= 100;

export function draftOf(settings: NegotiationSettings): AuthorityDraft {
  const { limits, ...rest } = settings;
  const draft = (one: RoleLimitsWire): LimitsDraft => ({
    ...one,
    discountMax: linesOf(one.discountMax),
    planMax: linesOf(one.planMax),
  });
  return {
    ...rest,
    limits: {
      collector: draft(limits.collector),
      supervisor: draft(limits.supervisor),
      manager: draft(limits.manager),
    },
  };
}

const linesOf = (amounts: readonly MoneyWire[]): readonly AmountLine[] =>
  amounts.map((amount) => ({ currency: amount.currency, amount }));

/** What would be saved; `undefined` while something typed cannot be. */
export function settingsOf(draft: AuthorityDraft): NegotiationSettings | undefined {
  const { yearlyPercent, settlementPercent, settlementDays, approvalMinutes, claimsInterest } = draft;
  if (settlementDays === undefined || approvalMinutes === undefined) return undefined;
  if (!isPercent(yearlyPercent) || !isPercent(settlementPercent)) return undefined;
  const [collector, supervisor, manager] = AGREEING_ROLES.map((role) => limitsOf(draft.limits[role]));
  if (collector === undefined || supervisor === undefined || manager === undefined) return undefined;
  return {
    limits: { collector, supervisor, manager },
    yearlyPercent: plainPercent(yearlyPercent),
    settlementPercent: plainPercent(settlementPercent),
    settlementDays,
    approvalMinutes,
    claimsInterest,
  };
}

function limitsOf(draft: LimitsDraft): RoleLimitsWire | undefined {
  const { instalmentsMax, lengthDaysMax, holidayDaysMax, discountPercentMax, interestWaivedPercentMax } = draft;
  if (instalmentsMax === undefined || lengthDaysMax === undefined || holidayDaysMax === undefined) return undefined;
  if (!isPercent(discountPercentMax) || !isPercent(interestWaivedPercentMax)) return undefined;
  const discountMax = amountsOf(draft.discountMax);
  const planMax = amountsOf(draft.planMax);
  if (discountMax === undefined || planMax === undefined) return undefined;
  return {
    instalmentsMax,
    lengthDaysMax,
    holidayDaysMax,
    discountPercentMax: plainPercent(discountPercentMax),
    interestWaivedPercentMax: plainPercent(interestWaivedPercentMax),
    discountMax,
    planMax,
  };
}

function amountsOf(lines: readonly AmountLine[]): MoneyWire[] | undefined {
  const amounts = lines.flatMap(({ amount }) => (amount === undefined || BigInt(amount.minor) < 0n ? [] : [amount]));
  return amounts.length === lines.length ? amounts : undefined;
}

export const isSame = (draft: AuthorityDraft, settings: NegotiationSettings): boolean =>
  JSON.stringify(settingsOf(draft)) === JSON.stringify(settingsOf(draftOf(settings)));
