import { isDeepStrictEqual } from 'node:util';
import type { NegotiationSettings, RoleLimitsWire } from '@duologue/contract/negotiation.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import {
  AGREEING_ROLES,
  type AuthorityLimits,
  type RoleLimits,
} from '@duologue/core/negotiation/authority/decide-authority.ts';
import { DEFAULT_LIMITS } from '@duologue/core/negotiation/authority/default-limits.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import { CHANGES_TOLD_MAX } from '../limits.ts';
import type { NegotiationChange } from '../ports/negotiation.ts';
import type { Records } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire, parseMoneyWire } from '../wire/money.ts';

const limitsWire = ({ discountMax, planMax, ...limits }: RoleLimits): RoleLimitsWire => ({
  ...limits,
  discountMax: discountMax.map(moneyWire),
  planMax: planMax.map(moneyWire),
});

/** What holds while nobody has chosen anything: our own figures. Interest is claimed only by a firm that says so. */
export const DEFAULT_NEGOTIATION: NegotiationChange = {
  changeNo: 0,
  settings: {
    limits: {
      collector: limitsWire(DEFAULT_LIMITS.collector),
      supervisor: limitsWire(DEFAULT_LIMITS.supervisor),
      manager: limitsWire(DEFAULT_LIMITS.manager),
    },
    yearlyPercent: '8.00',
    settlementPercent: '20.00',
    settlementDays: 14,
    approvalMinutes: 15,
    claimsInterest: false,
  },
};

export const negotiationSettings = async ({
  negotiation,
}: Pick<Records, 'negotiation'>): Promise<NegotiationSettings> =>
  ((await negotiation.settings()) ?? DEFAULT_NEGOTIATION).settings;

export function authorityLimits({ limits }: NegotiationSettings): AuthorityLimits {
  const of = ({ discountMax, planMax, ...more }: RoleLimitsWire): RoleLimits => ({
    ...more,
    discountMax: discountMax.map(amountOf),
    planMax: planMax.map(amountOf),
  });
  return { collector: of(limits.collector), supervisor: of(limits.supervisor), manager: of(limits.manager) };
}

function amountOf(wire: Parameters<typeof parseMoneyWire>[0]): Money {
  const amount = parseMoneyWire(wire);
  assert(amount !== undefined, 'amounts of settings are checked when they are set');
  return amount;
}

export const showNegotiation =
  (deps: CaseDeps): UseCase<'GET /settings/negotiation'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async ({ negotiation }) =>
      accept((await negotiation.settings()) ?? DEFAULT_NEGOTIATION),
    );

/** The same again changes nothing; what was made from an older state is refused, with who changed it since. */
export const changeNegotiation =
  (deps: CaseDeps): UseCase<'PUT /settings/negotiation'> =>
  async ({ body }, acting) => {
    const { settings, reason, basedOn } = body;
    const problem = problemOf(settings);
    if (problem !== undefined) return problem;
    return deps.store.inTenant(acting.tenantId, async ({ negotiation }) => {
      const before = (await negotiation.lockSettings()) ?? DEFAULT_NEGOTIATION;
      if (isDeepStrictEqual(before.settings, settings)) return accept({ changeNo: before.changeNo, changed: false });
      if (basedOn > before.changeNo) return invalid('basedOn', 'input.not-a-choice', { value: basedOn });
      if (basedOn < before.changeNo) {
        const since = await negotiation.changesSince(basedOn, CHANGES_TOLD_MAX);
        const changes = since.map((change) => ({ ...change, at: formatInstant(change.at) }));
        return refuse({ code: 'settings-changed', values: { changes } });
      }
      const changeNo = before.changeNo + 1;
      const at = deps.clock.now();
      await negotiation.addSettings({ changeNo, settings }, { actorId: acting.actorId, at, reason });
      return accept({ changeNo, changed: true });
    });
  };

function problemOf({ limits, yearlyPercent, settlementPercent }: NegotiationSettings) {
  for (const role of AGREEING_ROLES) {
    const { discountPercentMax, interestWaivedPercentMax, discountMax, planMax } = limits[role];
    const field = `settings.limits.${role}`;
    const amounts = [discountMax, planMax];
    if (amounts.flat().some((amount) => parseMoneyWire(amount) === undefined))
      return invalid(field, 'input.unknown-currency');
    if (amounts.some((list) => new Set(list.map(({ currency }) => currency)).size < list.length))
      return invalid(field, 'input.too-many');
    if ([discountPercentMax, interestWaivedPercentMax].some(isAboveAll)) return invalid(field, 'input.too-far');
  }
  if (isAboveAll(settlementPercent)) return invalid('settings.settlementPercent', 'input.too-far');
  if (isAboveAll(yearlyPercent)) return invalid('settings.yearlyPercent', 'input.too-far');
  return undefined;
}

/** More than a hundred per cent. */
const isAboveAll = (percent: string) => Number(percent) > 100;
