import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { BankRecords, MoneyChange } from '@duologue/server/app/ports/bank.ts';
import type { ClientScope } from '../database.ts';
import { toMoney } from '../records/columns.ts';

type Choices = Pick<BankRecords, 'settings' | 'lockSettings' | 'changeSettings'>;
type Known = Choices & Pick<BankRecords, 'remember' | 'forget' | 'bankUpTo' | 'openReceiptsNear'>;

/** What was learnt about payers, how far the bank tells, and how the firm deals with money. */
export function knownMoney(scope: ClientScope): Known {
  const { client, tenantId } = scope;
  return {
    ...moneySettings(scope),
    remember: async (payerAccount, accountId, on) => {
      await client.query(
        `insert into payer_account (tenant_id, payer_account, account_id, times, last_on) values ($1, $2, $3, 1, $4)
         on conflict (tenant_id, payer_account, account_id) do update set times = payer_account.times + 1,
           last_on = greatest(payer_account.last_on, excluded.last_on)`,
        [tenantId, payerAccount, accountId, on],
      );
    },
    forget: async (payerAccount, accountId) => {
      await client.query(
        `update payer_account set times = greatest(times - 1, 0)
         where tenant_id = $1 and payer_account = $2 and account_id = $3`,
        [tenantId, payerAccount, accountId],
      );
    },
    bankUpTo: async () => {
      const { rows } = await client.query<{
        account: string;
        currency: string | null;
        up_to: CalendarDate;
        received_up_to: CalendarDate | null;
      }>(
        `select coalesce(account, '') as account, currency, max(to_on) as up_to,
           max(to_on) filter (where received + known > 0) as received_up_to from bank_statement
         where tenant_id = $1 and to_on is not null group by 1, 2 order by 1, 2`,
        [tenantId],
      );
      return rows.map((row) => {
        return { account: row.account, currency: row.currency, upTo: row.up_to, receivedUpTo: row.received_up_to };
      });
    },
    openReceiptsNear: async (accountIds) => {
      const near = new Map<string, Money[]>();
      if (accountIds.length === 0) return near;
      const { rows } = await client.query<{ account_id: string; currency: string; minor: string }>(
        `select best_account_id as account_id, currency, sum(amount_minor)::text as minor from receipt
         where tenant_id = $1 and state = 'review' and best_account_id = any($2::uuid[])
         group by 1, 2 order by 1, 2`,
        [tenantId, accountIds],
      );
      for (const { account_id, currency, minor } of rows) {
        near.set(account_id, [...(near.get(account_id) ?? []), toMoney(currency, minor)]);
      }
      return near;
    },
  };
}

function moneySettings({ client, tenantId }: ClientScope): Choices {
  const latest = async () => {
    const { rows } = await client.query<MoneyChange>(
      `select m.change_no as "changeNo", m.settings, coalesce(a.name, 'Duologue') as by from money_change m
       left join actor a on a.tenant_id = m.tenant_id and a.actor_id = m.actor_id
       where m.tenant_id = $1 order by m.change_no desc limit 1`,
      [tenantId],
    );
    return rows[0];
  };
  return {
    settings: latest,
    lockSettings: async () => {
      await client.query('select tenant_id from tenant where tenant_id = $1 for no key update', [tenantId]);
      return latest();
    },
    changeSettings: async ({ changeNo, settings }, { actorId, at }) => {
      await client.query(
        'insert into money_change (tenant_id, change_no, settings, actor_id, changed_at) values ($1, $2, $3, $4, $5)',
        [tenantId, changeNo, JSON.stringify(settings), actorId, formatInstant(at)],
      );
    },
  };
}
