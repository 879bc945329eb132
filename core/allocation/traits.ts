import type { AmountFit } from './proposal.ts';
import type { PayerTrait } from './match/account-case.ts';
import type { Naming } from './match/named-items.ts';

/** Whether something else fits: `equal` as well, `near` nearly as well. */
export const RIVALS = ['none', 'near', 'equal'] as const;
export type Rival = (typeof RIVALS)[number];

/** Whether just this much was agreed to come: as what is to come `next`, or `later`. */
export const EXPECTATIONS = ['none', 'later', 'next'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** All that certainty depends on. Receipts with the same traits are counted together. */
export type Traits = {
  /** How the worst named of its items is named. */
  readonly naming: Naming;
  /** Some of its items are not named though others are. */
  readonly isMixed: boolean;
  readonly payer: PayerTrait;
  readonly fit: AmountFit;
  readonly isOnly: boolean;
  readonly expected: Expectation;
  readonly rival: Rival;
  /** The text names a number that is not among the items. */
  readonly isContradicted: boolean;
};

/** The traits in one text, the key of the counts: `number account exact none`. */
export function traitsKey(traits: Traits): string {
  const { naming, isMixed, payer, rival, isContradicted } = traits;
  return `${naming}${isMixed ? '+' : ''} ${payer} ${fitKey(traits)} ${rival}${isContradicted ? ' !' : ''}`;
}

/** What many share, for traits that were seldom or never counted. */
export function traitsGroup(traits: Traits): string {
  const { naming, isMixed, isContradicted } = traits;
  return `${naming}${isMixed ? '+' : ''} ${fitKey(traits)}${isContradicted ? ' !' : ''}`;
}

const EXPECTED_MARK: Readonly<Record<Expectation, string>> = { none: '', later: '~', next: '@' };
const fitKey = ({ fit, isOnly, expected }: Traits) => `${fit}${isOnly ? '' : '?'}${EXPECTED_MARK[expected]}`;
