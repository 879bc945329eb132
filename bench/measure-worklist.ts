import { HEADERS } from '@duologue/contract/route.ts';
import { createHttp } from '@duologue/server/http/create-http.ts';
import { count, millis, printTable, type Spread, spreadsOf, times } from './figures.ts';
import { type BenchWorkbench, must } from './workbench.ts';

const PAGE_ROWS = 50;
const CASES = 1_000;
/** A search reads the whole list: some of them tell enough. */
const SEARCHES_FEWER = 10;
const OF_CASE = ['promise', 'next_step', 'dispute', 'hold', 'stop_request', 'fact', 'call'];
const OF_DEBTOR = ['phone', 'contact'];

/** Through the whole server but the socket, beside the database alone; each run of a brief asks for another case. */
export async function measureWorklist(bench: BenchWorkbench, runs: number): Promise<void> {
  const { application, acting, owner } = bench;
  const http = createHttp({ ...application, version: 'bench', webRoot: undefined });
  const ask = async (address: string) => {
    const headers = { host: '127.0.0.1', [HEADERS.tenant]: acting.tenantId, [HEADERS.actor]: acting.actorId };
    const response = await http.fetch(new Request(`http://127.0.0.1/api${address}`, { headers }));
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${address}: ${response.status} ${text.slice(0, 200)}`);
    return text;
  };
  const cases = await someCases(bench);
  // Ours asks for other cases than the yardstick, which would otherwise have warmed them.
  const caseOf = (run: number) => must(cases[run % cases.length]);
  const otherCaseOf = (run: number) => caseOf(run + Math.floor(cases.length / 2));
  const names = await someNames(bench);
  const nameOf = (run: number) => must(names[run % names.length]);

  const pages = await spreadsOf(runs, {
    bare: () =>
      owner.query(
        `select * from worklist_row where tenant_id = $1 and view = 'now' order by rank_key, case_id limit $2`,
        [acting.tenantId, PAGE_ROWS + 1],
      ),
    ours: () => ask(`/today?view=now&limit=${PAGE_ROWS}`),
  });
  const briefs = await spreadsOf(runs, {
    bare: (run) => readCase(bench, caseOf(run)),
    ours: (run) => ask(`/cases/${otherCaseOf(run)}`),
  });
  const searches = await spreadsOf(Math.ceil(runs / SEARCHES_FEWER), {
    bare: (run) =>
      owner.query(
        `select * from worklist_row where tenant_id = $1 and view = 'now'
           and (debtor_name ilike $2 or debtor_number ilike $2) order by rank_key, case_id limit $3`,
        [acting.tenantId, `%${nameOf(run)}%`, PAGE_ROWS + 1],
      ),
    ours: (run) => ask(`/today?view=now&limit=${PAGE_ROWS}&search=${encodeURIComponent(nameOf(run))}`),
  });

  const line = (what: string, spread: Spread, yardstick: Spread) => [
    what,
    millis(spread.p50),
    millis(spread.p99),
    millis(spread.max),
    times(spread.p50 / yardstick.p50),
  ];
  printTable([
    [`${count(runs)} runs each`, 'p50', 'p99', 'max', 'of bare'],
    line(`bare query of ${PAGE_ROWS + 1} lines`, pages.bare, pages.bare),
    line('first page of the worklist', pages.ours, pages.bare),
    line('bare queries of one case, one for each table', briefs.bare, briefs.bare),
    line('brief', briefs.ours, briefs.bare),
    line('bare query for a part of a name that one debtor has', searches.bare, searches.bare),
    line('search of the worklist for it', searches.ours, searches.bare),
  ]);
}

async function someCases({ owner, acting }: BenchWorkbench): Promise<readonly string[]> {
  const { rows: found } = await owner.query<{ case_id: string }>(
    `select case_id from worklist_row where tenant_id = $1 and view = 'now' order by md5(case_id::text) limit ${CASES}`,
    [acting.tenantId],
  );
  if (found.length === 0) throw new Error('Nobody may be called: there is nothing to measure.');
  return found.map((row) => row.case_id);
}

/** Whole names, of lines anywhere in the list: such a search reads the list to its end. */
async function someNames({ owner, acting }: BenchWorkbench): Promise<readonly string[]> {
  const { rows } = await owner.query<{ debtor_name: string }>(
    `select debtor_name from worklist_row where tenant_id = $1 and view = 'now' order by md5(case_id::text) limit 100`,
    [acting.tenantId],
  );
  return rows.map((row) => row.debtor_name.toUpperCase());
}

/** The rows that a brief is made of, one after the other, as the database gives them. */
async function readCase({ owner, acting }: BenchWorkbench, caseId: string): Promise<void> {
  const head = await owner.query<{ account_id: string; debtor_id: string }>(
    `select c.*, a.*, d.* from case_file c
     join account a on a.tenant_id = c.tenant_id and a.account_id = c.account_id
     join debtor d on d.tenant_id = a.tenant_id and d.debtor_id = a.debtor_id
     where c.tenant_id = $1 and c.case_id = $2`,
    [acting.tenantId, caseId],
  );
  const { account_id: accountId, debtor_id: debtorId } = must(head.rows[0]);
  await owner.query('select * from item where tenant_id = $1 and account_id = $2', [acting.tenantId, accountId]);
  for (const table of OF_DEBTOR) {
    await owner.query(`select * from ${table} where tenant_id = $1 and debtor_id = $2`, [acting.tenantId, debtorId]);
  }
  for (const table of OF_CASE) {
    await owner.query(`select * from ${table} where tenant_id = $1 and case_id = $2`, [acting.tenantId, caseId]);
  }
}
