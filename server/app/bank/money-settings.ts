import { isDeepStrictEqual } from 'node:util';
import type { MoneySettings } from '@duologue/contract/bank.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import { DEFAULT_MONEY } from '../owed/money-settings.ts';
import type { Records } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';
import { parseMoneyWire } from '../wire/money.ts';

export const moneySettings = async (records: Records): Promise<MoneySettings> =>
  (await records.bank.settings())?.settings ?? DEFAULT_MONEY;

export const showMoneySettings =
  (deps: CaseDeps): UseCase<'GET /settings/money'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async ({ bank }) => {
      const { settings, changeNo } = (await bank.settings()) ?? NOTHING_CHOSEN;
      return accept({ ...settings, changeNo });
    });

const NOTHING_CHOSEN = { settings: DEFAULT_MONEY, changeNo: 0 };

/**
 * A change is a new line with who and when. What was made from an older state is refused; the same again changes nothing.
 * The worklist is judged by it from now on.
 */
export const changeMoneySettings =
  (deps: CaseDeps): UseCase<'PUT /settings/money'> =>
  async ({ body }, acting) => {
    for (const field of ['callWorthy', 'feeMax'] as const) {
      const amounts = body[field].map(parseMoneyWire);
      if (amounts.some((amount) => amount === undefined || amount.minor < 0n))
        return invalid(field, 'input.unknown-currency');
      if (new Set(amounts.map((amount) => amount?.currency)).size < amounts.length)
        return invalid(field, 'input.too-many');
    }
    if (body.ledgerRefuseDays < body.ledgerWarnDays) return invalid('ledgerRefuseDays', 'input.too-far');
    if (body.bankRefuseDays < body.bankWarnDays) return invalid('bankRefuseDays', 'input.too-far');
    return deps.store.inTenant(acting.tenantId, async (records) => {
      const { basedOn, ...settings } = body;
      const before = await records.bank.lockSettings();
      const { changeNo } = before ?? NOTHING_CHOSEN;
      if (isDeepStrictEqual(before?.settings, settings)) return accept({ ...settings, changeNo });
      if (basedOn !== changeNo) return refuse({ code: 'settings-changed', values: { by: before?.by ?? null } });
      const at = deps.clock.now();
      await records.bank.changeSettings({ changeNo: changeNo + 1, settings }, { actorId: acting.actorId, at });
      await records.worklist.expireAll(at);
      return accept({ ...settings, changeNo: changeNo + 1 });
    });
  };
