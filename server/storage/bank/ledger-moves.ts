import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { BankRecords } from '@duologue/server/app/ports/bank.ts';
import { plainArray } from '../arrays.ts';
import { byHash } from '../by-hash.ts';
import { copyRows, prepareCopies } from '../copy.ts';
import type { ClientScope } from '../database.ts';
import { appendManyEvents, lockHeads, prepareEvents } from '../events.ts';
import { expireLines } from './expire-near.ts';

type Moves = Pick<
  BankRecords,
  | 'prepareEntries'
  | 'postEntries'
  | 'changeItems'
  | 'addUnapplied'
  | 'prepareEvents'
  | 'appendEvents'
  | 'settleAccounts'
  | 'expireLines'
>;

/** What postings move in the ledger and in the cases, thousands at once. */
export function ledgerMoves(scope: ClientScope): Moves {
  const { client, tenantId } = scope;
  const prepareEntries: Moves['prepareEntries'] = async (entries, { actorId, at }) => {
    const recordedAt = formatInstant(at);
    const rows = entries.map((entry) => [
      tenantId,
      entry.entryId,
      entry.accountId,
      entry.itemId,
      entry.direction,
      entry.amount.currency,
      entry.amount.minor.toString(),
      entry.postedOn,
      'bank',
      entry.reverses,
      entry.reference,
      actorId,
      recordedAt,
    ]);
    const write = await prepareCopies([{ table: 'ledger_entry', columns: ENTRY_COLUMNS, rows }]);
    return () => write(scope);
  };
  return {
    prepareEntries,
    postEntries: async (entries, by) => {
      await (await prepareEntries(entries, by))();
    },
    changeItems: async (items) => {
      if (items.length === 0) return;
      // Of the columns that the database makes from others, PostgreSQL 18 prepares all anew for each row where a change asks
      // for none of them. The one by reference is the least work.
      const { rowCount } = await byHash(scope, () =>
        client.query(
          `update item i set open_minor = c.open_minor, bank_ahead_minor = c.ahead_minor, state = c.state,
           settled_on = c.settled_on, reference = i.reference
         from unnest($2::uuid[], $3::bigint[], $4::bigint[], $5::text[], $6::date[], $7::text[])
           as c (item_id, open_minor, ahead_minor, state, settled_on, currency)
         where i.tenant_id = $1 and i.item_id = any($2::uuid[]) and i.item_id = c.item_id and i.currency = c.currency`,
          [
            tenantId,
            plainArray(items.map(({ itemId }) => itemId)),
            plainArray(items.map(({ open }) => open.minor.toString())),
            plainArray(items.map(({ bankAhead }) => bankAhead.minor.toString())),
            plainArray(items.map(({ state }) => state)),
            plainArray(items.map(({ settledOn }) => settledOn)),
            plainArray(items.map(({ open }) => open.currency)),
          ],
        ),
      );
      // The other end of the wall between currencies: an item of another one was not changed, and nothing is kept.
      if (rowCount !== items.length) throw new Error('an item of a posting is not there, or is in another currency');
    },
    addUnapplied: async (items) => {
      const rows = items.map(({ itemId, accountId, amount, postedOn }) => [
        tenantId,
        itemId,
        accountId,
        `bank:${itemId}`,
        'unapplied-payment',
        postedOn,
        amount.currency,
        amount.minor.toString(),
        amount.minor.toString(),
        'open',
      ]);
      if (rows.length > 0) await copyRows(scope, 'item', UNAPPLIED_COLUMNS, rows);
    },
    prepareEvents: async (cases, by) => {
      const heads = await lockHeads(scope, [...cases.keys()]);
      return () => prepareEvents(scope, by, heads, cases);
    },
    appendEvents: async (cases, by) => {
      await appendManyEvents(scope, by, cases);
    },
    settleAccounts: async (accounts, at) => {
      if (accounts.length === 0) return;
      const moment = formatInstant(at);
      await client.query(
        `update account set status = 'paid-in-full', status_since = $3
         where tenant_id = $1 and account_id = any($2::uuid[])`,
        [tenantId, accounts.map(({ accountId }) => accountId), moment],
      );
      await client.query(
        `update next_step set state = 'done', ended_at = $3
         where tenant_id = $1 and case_id = any($2::uuid[]) and state = 'open'`,
        [tenantId, accounts.map(({ caseId }) => caseId), moment],
      );
    },
    expireLines: (caseIds, at) => expireLines(scope, caseIds, at),
  };
}

const ENTRY_COLUMNS = [
  'tenant_id',
  'entry_id',
  'account_id',
  'item_id',
  'direction',
  'currency',
  'amount_minor',
  'posted_on',
  'source',
  'reverses',
  'reference',
  'actor_id',
  'recorded_at',
];
const UNAPPLIED_COLUMNS = [
  'tenant_id',
  'item_id',
  'account_id',
  'match_key',
  'kind',
  'issued_on',
  'currency',
  'amount_minor',
  'open_minor',
  'state',
];
