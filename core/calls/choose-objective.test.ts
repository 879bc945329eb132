import { expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { chooseObjective, type ObjectiveFacts, type ObjectiveKind } from './choose-objective.ts';

const gbp = (minor: number) => money(currencyOf('GBP'), BigInt(minor));

const quiet: ObjectiveFacts = {
  ask: [gbp(30_000)],
  isDisputed: false,
  hasPaymentClaim: false,
  brokenPromise: undefined,
  runningPromise: undefined,
  byOn: on('2026-06-12'),
};
const broken = { brokenPromise: { amount: gbp(10_000) } };
const running = { runningPromise: { amount: gbp(20_000), dueOn: on('2026-06-20') } };

test.each<[string, Partial<ObjectiveFacts>, ObjectiveKind, bigint | undefined]>([
  ['nothing special: all of it', {}, 'collect-in-full', 30_000n],
  ['a part is disputed: the rest of it', { isDisputed: true }, 'collect-undisputed', 30_000n],
  ['nothing may be asked for: find out', { ask: [] }, 'gather-information', undefined],
  ['"we have paid": check it', { hasPaymentClaim: true }, 'verify-excuse', 30_000n],
  ['a promise runs: confirm it', { ...running, hasPaymentClaim: true }, 'confirm-arrangement', 20_000n],
  [
    'a broken promise goes before all',
    { ...broken, ...running, hasPaymentClaim: true },
    'repair-broken-promise',
    10_000n,
  ],
])('%s', (_, facts, kind, minor) => {
  const objective = chooseObjective({ ...quiet, ...facts });
  expect(objective.kind).toBe(kind);
  expect(objective.amount?.minor).toBe(minor);
});
