import type { CaseId, ContactId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { NumberRecords } from '@duologue/server/app/ports/numbers.ts';
import { sql } from 'kysely';
import { toMoney } from './columns.ts';
import type { Scope } from './scope.ts';

/** What the worklist says first of a case that has no number to dial. */
const NO_NUMBER = 'worklist.because.no-number';

export function numberRecords({ trx, tenantId }: Scope): NumberRecords {
  const without = () =>
    trx
      .selectFrom('worklist_row')
      .where('tenant_id', '=', tenantId)
      .where('view', '=', 'blocked')
      .where(sql<boolean>`because -> 0 ->> 'code' = ${NO_NUMBER}`);
  return {
    listWithout: async (after, limit) => {
      const rows = await without()
        .select(['case_id', 'rank_key', 'debtor_name', 'debtor_number', 'country', 'currency', 'overdue_minor'])
        .$if(after !== null, (query) =>
          query.where(sql<boolean>`(rank_key, case_id) > (${after?.rankKey ?? ''}, ${after?.caseId ?? ''}::uuid)`),
        )
        .orderBy('rank_key')
        .orderBy('case_id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        caseId: row.case_id,
        rankKey: row.rank_key,
        debtorName: row.debtor_name,
        debtorNumber: row.debtor_number,
        country: row.country,
        overdue: toMoney(row.currency, row.overdue_minor),
      }));
    },
    countWithout: async () => {
      const counted = without().select(sql<number>`count(*)::int`.as('debtors'));
      return (await counted.executeTakeFirstOrThrow()).debtors;
    },
    findNamed: async (texts) => {
      const wanted = texts.map((text) => text.toLowerCase());
      const { rows } = await sql<NamedRow>`
        select c.case_id, d.debtor_id, d.name, d.number, d.country,
          (select coalesce(jsonb_agg(p.number), '[]') from phone p
            where p.tenant_id = d.tenant_id and p.debtor_id = d.debtor_id) as phones,
          (select coalesce(jsonb_agg(jsonb_build_object('contactId', k.contact_id, 'name', k.name)), '[]') from contact k
            where k.tenant_id = d.tenant_id and k.debtor_id = d.debtor_id and k.retired_at is null) as contacts
        from debtor d
        join account a on a.tenant_id = d.tenant_id and a.debtor_id = d.debtor_id
        join case_file c on c.tenant_id = a.tenant_id and c.account_id = a.account_id
        where d.tenant_id = ${tenantId} and d.merged_into is null
          and (lower(d.number) = any(${wanted}::text[]) or lower(d.name) = any(${wanted}::text[]))
        order by c.case_id
      `.execute(trx);
      return rows.map(({ case_id, debtor_id, ...rest }) => ({ ...rest, caseId: case_id, debtorId: debtor_id }));
    },
  };
}

type NamedRow = {
  case_id: CaseId;
  debtor_id: DebtorId;
  name: string;
  number: string | null;
  country: string | null;
  phones: readonly string[];
  contacts: readonly { contactId: ContactId; name: string }[];
};
