import type pg from 'pg';

/** `$1` the tenant, `$2` the debtors. */
const ITEMS = `select i.item_id from item i
  join account a on a.tenant_id = $1 and a.account_id = i.account_id and a.debtor_id = any($2::uuid[])
  where i.tenant_id = $1`;
const FILES = `select sha256 from item_paper where tenant_id = $1 and item_id in (${ITEMS})
  union select file_sha256 from item_document where tenant_id = $1 and item_id in (${ITEMS})`;
const NAMED = (text: string) => `exists (select from debtor d
  where d.tenant_id = $1 and d.debtor_id = any($2::uuid[]) and length(d.name) > 2
    and position(lower(d.name) in lower(${text})) > 0)`;

/** Invoices as files are of the debtor from the first word to the last: their bytes go. That there were some stays. */
const PAPERS = `update item_paper set bytes = null, file_name = '', removed_at = coalesce(removed_at, $3::timestamptz)
  where tenant_id = $1 and item_id in (${ITEMS})`;

/** What was said of a file that brought an invoice, or of one that names the debtor: its name, the buyer, and candidates. */
const READ_FILES = `update bank_file set name = $3, report = report
    || jsonb_build_object('name', $3::text, 'problems', '[]'::jsonb, 'questions', '[]'::jsonb, 'invoices', coalesce(
      (select jsonb_agg(one || '{"buyer": null}') from jsonb_array_elements(report->'invoices') one), '[]'::jsonb))
  where tenant_id = $1 and kind <> 'statement' and (sha256 in (${FILES}) or ${NAMED("name || ' ' || report::text")})`;
const DROPPED_FILES = `update inbox_file set name = $3
  where tenant_id = $1 and kind in ('invoice', 'unknown') and (sha256 in (${FILES}) or ${NAMED('name')})`;

/** Takes the invoices of these debtors out of the store, and what stands about their files elsewhere. */
export async function erasePapers(
  client: pg.ClientBase,
  whose: readonly unknown[],
  { at, name }: { readonly at: string; readonly name: string },
): Promise<number> {
  let records = 0;
  for (const [statement, third] of [
    [READ_FILES, name],
    [DROPPED_FILES, name],
    [PAPERS, at],
  ] as const) {
    records += (await client.query(statement, [...whose, third])).rowCount ?? 0;
  }
  return records;
}
