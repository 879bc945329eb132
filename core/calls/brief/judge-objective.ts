import type { BusinessOutcome, Party } from '../outcome-codes.ts';
import type { AmountByDay } from './reached-by.ts';
import type { ObjectiveKind } from './suggest-objective.ts';

export type Met = 'yes' | 'part' | 'no';

/** How far a call came, and the answer that says so; `party` where nobody answered a question of money. */
export type ObjectiveJudgement = { readonly met: Met; readonly because: BusinessOutcome | 'party' | 'none' };

type Row = { readonly yes: readonly BusinessOutcome[]; readonly part: readonly BusinessOutcome[] };

const AGREED = ['paid-on-call', 'promise-full', 'plan-agreed', 'settlement-agreed'] as const;
const NEARLY = [
  'promise-part',
  'plan-proposed',
  'settlement-offered',
  'payment-sent-claimed',
  'in-payment-run',
  'awaiting-approval',
] as const;

const MONEY: Row = { yes: AGREED, part: NEARLY };
const CLEARED: Row = {
  yes: [...AGREED, 'promise-part', 'dispute-raised', 'payment-sent-claimed', 'information-requested'],
  part: ['in-payment-run', 'awaiting-approval', 'invoice-not-received', 'callback-agreed', 'no-commitment'],
};

/**
 * The formula: `yes` when an answer of the call is in the first list of its objective, `part` when one is in the second,
 * else `no`. Objectives about people are `yes` when the right person spoke, `part` when somebody else did. Where money was
 * aimed at by a day, less of it or a later day is `part`.
 */
const TABLE: Readonly<Record<ObjectiveKind, Row | 'person' | 'never'>> = {
  'do-not-call': 'never',
  'verify-ledger': 'person',
  'gather-information': 'person',
  'keep-relationship': 'person',
  'collect-in-full': MONEY,
  'collect-undisputed-part': MONEY,
  'repair-broken-promise': MONEY,
  'repair-arrangement': MONEY,
  negotiate: { yes: [...AGREED, 'promise-part'], part: ['plan-proposed', 'settlement-offered', 'callback-agreed'] },
  'confirm-promise': {
    yes: [...AGREED, 'in-payment-run', 'payment-sent-claimed'],
    part: ['promise-part', 'awaiting-approval'],
  },
  'confirm-arrangement': {
    yes: [...AGREED, 'in-payment-run', 'payment-sent-claimed'],
    part: ['promise-part', 'awaiting-approval'],
  },
  'answer-dispute': CLEARED,
  'verify-excuse': CLEARED,
};

const RIGHT: readonly Party[] = ['debtor-verified', 'authorised-representative', 'attorney'];
const SOMEBODY: readonly Party[] = ['debtor-unverified', 'gatekeeper', 'third-party'];
const SOURED: readonly BusinessOutcome[] = ['refuses', 'complaint', 'stop-requested'];

export type CameOfIt = {
  readonly party: Party | null;
  readonly outcomes: readonly BusinessOutcome[];
  /** What was aimed at, and what the answers come to; left out where there was no amount or nothing came. */
  readonly aim?: AmountByDay | undefined;
  readonly reached?: AmountByDay | undefined;
};

/** The outcome beside the objective that was chosen for the call. An objective that we do not know is not reached. */
export function judgeObjective(chosen: string, { party, outcomes, aim, reached }: CameOfIt): ObjectiveJudgement {
  const row = Object.hasOwn(TABLE, chosen) ? TABLE[chosen as ObjectiveKind] : 'never';
  if (row === 'never') return { met: 'no', because: 'none' };
  if (row === 'person') {
    const soured = outcomes.find((outcome) => SOURED.includes(outcome));
    if (soured !== undefined) return { met: 'no', because: soured };
    if (party !== null && RIGHT.includes(party)) return { met: 'yes', because: 'party' };
    return party !== null && SOMEBODY.includes(party)
      ? { met: 'part', because: 'party' }
      : { met: 'no', because: 'none' };
  }
  const yes = outcomes.find((outcome) => row.yes.includes(outcome));
  if (yes !== undefined) return { met: row === MONEY && isShort(aim, reached) ? 'part' : 'yes', because: yes };
  const part = outcomes.find((outcome) => row.part.includes(outcome));
  return part === undefined ? { met: 'no', because: outcomes[0] ?? 'none' } : { met: 'part', because: part };
}

function isShort(aim: AmountByDay | undefined, reached: AmountByDay | undefined): boolean {
  if (aim === undefined || reached === undefined) return false;
  return BigInt(reached.amount.minor) < BigInt(aim.amount.minor) || reached.byOn > aim.byOn;
}
