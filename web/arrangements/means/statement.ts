import type { BusinessIn, HouseholdIn } from '@duologue/contract/negotiation.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { Every, ExpenditureLine, IncomeLine } from '@duologue/core/negotiation/affordability/statement-words.ts';

export type Line = { readonly amount: MoneyWire | undefined; readonly every: Every };
export type HouseholdDraft = {
  readonly adults: number | undefined;
  readonly children: number | undefined;
  readonly income: { readonly [Name in IncomeLine]?: Line };
  readonly expenditure: { readonly [Name in ExpenditureLine]?: Line };
};
export type BusinessDraft = {
  readonly cashNow: MoneyWire | undefined;
  readonly outgoingsPerWeek: MoneyWire | undefined;
  /** `id` only tells the lines apart. */
  readonly receipts: readonly {
    readonly id: number;
    readonly on: string | undefined;
    readonly amount: MoneyWire | undefined;
  }[];
};

export const noHousehold: HouseholdDraft = { adults: 1, children: 0, income: {}, expenditure: {} };
export const noBusiness: BusinessDraft = { cashNow: undefined, outgoingsPerWeek: undefined, receipts: [] };

/** The statement as it is kept; `undefined` while nothing comes in by it, for then there is nothing to reckon with. */
export function householdOf({ adults, children, income, expenditure }: HouseholdDraft): HouseholdIn | undefined {
  const told = filled(income);
  if (adults === undefined || children === undefined || Object.keys(told).length === 0) return undefined;
  return { adults, children, income: told, expenditure: filled(expenditure) };
}

function filled<Name extends string>(lines: { readonly [Key in Name]?: Line }) {
  const told = Object.entries<Line | undefined>(lines).flatMap(([name, line]) =>
    line?.amount === undefined ? [] : [[name, { amount: line.amount, every: line.every }] as const],
  );
  return Object.fromEntries(told) as { [Key in Name]?: { amount: MoneyWire; every: Every } };
}

/** Three questions: what is there, what comes in, what goes out. A receipt with half its answer keeps the form open. */
export function businessOf({ cashNow, outgoingsPerWeek, receipts }: BusinessDraft): BusinessIn | undefined {
  if (cashNow === undefined || outgoingsPerWeek === undefined) return undefined;
  const told = receipts.flatMap(({ on, amount }) => (on === undefined || amount === undefined ? [] : [{ on, amount }]));
  const isOpen = receipts.some(({ on, amount }) => (on === undefined) !== (amount === undefined));
  return isOpen ? undefined : { cashNow, outgoingsPerWeek, receipts: told };
}
