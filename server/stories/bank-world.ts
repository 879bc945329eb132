import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ParsedQuery } from '@duologue/contract/api.ts';
import { type UploadReport, bankRoutes, type ItemDirection } from '@duologue/contract/bank.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import { createBankUseCases } from '@duologue/server/app/bank/bank-use-cases.ts';
import { commitImport } from '@duologue/server/app/imports/commit-import.ts';
import type { ImportDeps } from '@duologue/server/app/imports/import-deps.ts';
import { uploadLedger } from '@duologue/server/app/imports/inspect-upload.ts';
import { createProfileShelf } from '@duologue/server/app/imports/prepare-reading.ts';
import { createProgressBoard } from '@duologue/server/app/imports/progress.ts';
import { keepTaken } from '@duologue/server/app/papers/keep-taken.ts';
import type { InvoiceDeps } from '@duologue/server/app/invoices/invoice-deps.ts';
import { followImport } from '@duologue/server/main/follow-import.ts';
import { followInvoices } from '@duologue/server/main/follow-invoices.ts';
import { importRecords } from '@duologue/server/storage/imports/records.ts';
import { createUploads } from '@duologue/server/storage/uploads.ts';
import { openWorld, type World } from './world.ts';

/** One line of a statement: positive came in. */
export type Line = {
  readonly on: string;
  readonly minor: number;
  readonly text?: string;
  readonly name?: string;
  readonly account?: string;
  readonly id?: string;
  readonly bankReference?: string;
  readonly reference?: string;
  readonly currency?: string;
  readonly isReversal?: true;
  readonly status?: 'BOOK' | 'PDNG';
};

export type StatementGiven = { readonly id?: string; readonly account?: string; readonly intraday?: true };

/** A CAMT statement as a bank writes it. */
export function camt(
  lines: readonly Line[],
  { id = 'S1', account = 'GB33BUKB20201555555555', intraday }: StatementGiven = {},
) {
  const [root, body] = intraday === true ? ['BkToCstmrAcctRpt', 'Rpt'] : ['BkToCstmrStmt', 'Stmt'];
  const version = intraday === true ? 'camt.052.001.08' : 'camt.053.001.08';
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><${root}><GrpHdr><MsgId>M</MsgId></GrpHdr>
<${body}><Id>${id}</Id><Acct><Id><IBAN>${account}</IBAN></Id></Acct>${lines.map(entryXml).join('')}</${body}></${root}></Document>`;
}

function entryXml(line: Line): string {
  const { on, minor, text = '', name, account, id = 'NOTPROVIDED', bankReference, reference, currency = 'GBP' } = line;
  const side = minor < 0 ? 'Cdtr' : 'Dbtr';
  const amount = (Math.abs(minor) / 100).toFixed(2);
  const structured = reference === undefined ? '' : `<Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>`;
  return `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${minor < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd>
${line.isReversal === true ? '<RvslInd>true</RvslInd>' : ''}<Sts><Cd>${line.status ?? 'BOOK'}</Cd></Sts>
<BookgDt><Dt>${on}</Dt></BookgDt>${bankReference === undefined ? '' : `<AcctSvcrRef>${bankReference}</AcctSvcrRef>`}
<NtryDtls><TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs><RltdPties>
${name === undefined ? '' : `<${side}><Pty><Nm>${name}</Nm></Pty></${side}>`}
${account === undefined ? '' : `<${side}Acct><Id><IBAN>${account}</IBAN></Id></${side}Acct>`}</RltdPties>
<RmtInf>${text === '' ? '' : `<Ustrd>${text}</Ustrd>`}${structured}</RmtInf></TxDtls></NtryDtls></Ntry>`;
}

export type BankWorld = Awaited<ReturnType<typeof openBankWorld>>;

function invoicesOf(world: World): InvoiceDeps {
  return {
    store: {
      inTenant: (tenantId, work) =>
        world.database.inTenant(tenantId, (scope) => work(importRecords(scope)), { isLong: true }),
    },
    clock: world.deps.clock,
    ids: world.deps.ids,
    follow: followInvoices(world.deps),
    keepPaper: keepTaken(world.deps),
  };
}

/** The firm of the stories with a bank: files are brought as bytes, ledgers as rows of CSV. */
export async function openBankWorld(now: string) {
  const world = await openWorld(now);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-bank-'));
  const uploads = createUploads(folder);
  const importDeps = importDepsOf(world, uploads);
  const useCases = createBankUseCases({ ...world.deps, uploads, invoices: invoicesOf(world) });
  const take = async (
    text: string | Uint8Array,
    who: Acting = world.bob,
    name = 'statement.xml',
    answers: Omit<ParsedQuery<'POST /bank/files'>, 'name'> = {},
  ): Promise<UploadReport> =>
    must(
      await useCases['POST /bank/files'](
        { params: undefined, query: { name, ...answers }, body: undefined, bytes: stream(text) },
        who,
      ),
    );
  return {
    ...world,
    useCases,
    take,
    ...clerkOf(world, useCases),
    importLedger: importerOf(world, importDeps),
    ...looksAt(world),
    close: async () => {
      await world.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type HandPart = {
  readonly itemId: string;
  readonly minor: number;
  readonly currency?: string;
  readonly discount?: number;
  readonly direction?: ItemDirection;
};

/** What a clerk does with what came in. */
function clerkOf(world: World, useCases: ReturnType<typeof createBankUseCases>) {
  return {
    review: async (query: { search?: string; limit?: number; after?: string } = {}, who: Acting = world.bob) =>
      must(
        await useCases['GET /bank/review'](
          {
            params: undefined,
            query: bankRoutes['GET /bank/review'].query.parse(query),
            body: undefined,
            bytes: undefined,
          },
          who,
        ),
      ),
    postings: async (who: Acting = world.bob) =>
      must(
        await useCases['GET /bank/postings'](
          {
            params: undefined,
            query: bankRoutes['GET /bank/postings'].query.parse({}),
            body: undefined,
            bytes: undefined,
          },
          who,
        ),
      ).rows,
    post: (receiptId: string, caseId: string, parts: readonly HandPart[], who: Acting = world.bob) =>
      useCases['POST /bank/receipts/{receiptId}/post'](
        {
          params: { receiptId },
          query: undefined,
          body: {
            caseId,
            parts: parts.map(({ itemId, minor, currency = 'GBP', discount, direction = 'charged' }) => ({
              itemId,
              direction,
              amount: { currency, minor: String(minor) },
              discount: discount === undefined ? null : { currency, minor: String(discount) },
              fee: null,
            })),
          },
          bytes: undefined,
        },
        who,
      ),
    reverse: (postingId: string, reason = 'not theirs', who: Acting = world.bob) =>
      useCases['POST /bank/postings/{postingId}/reverse'](
        { params: { postingId }, query: undefined, body: { reason }, bytes: undefined },
        who,
      ),
  };
}

async function* stream(text: string | Uint8Array) {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function importDepsOf(world: World, uploads: ImportDeps['uploads']): ImportDeps {
  return {
    store: {
      inTenant: (tenantId, work) =>
        world.database.inTenant(tenantId, (scope) => work(importRecords(scope)), { isLong: true }),
    },
    uploads,
    clock: world.deps.clock,
    ids: world.deps.ids,
    progress: createProgressBoard(),
    profiles: createProfileShelf(),
    afterImport: followImport(world.deps),
  };
}

function importerOf(world: World, importDeps: ImportDeps) {
  return async (rows: readonly string[], asOf: string, gone: 'keep-and-ask' | 'leave-open' = 'leave-open') => {
    const csv = ['Customer No,Customer,Invoice No,Date,Due,Currency,Amount,Open', ...rows].join('\n');
    const report = must(
      await uploadLedger(importDeps)(
        { params: undefined, query: { name: 'ledger.csv', asOf }, body: undefined, bytes: stream(csv) },
        world.bob,
      ),
    );
    const body = { mapping: report.mapping, asOf, gone, acceptRejected: false };
    const params = { uploadId: report.uploadId };
    return must(await commitImport(importDeps)({ params, query: undefined, body, bytes: undefined }, world.bob));
  };
}

function looksAt(world: World) {
  return {
    /** The items by their number: state, what is open, and how far the bank is ahead of the ledger. */
    items: async () => {
      const { rows } = await world.database.inTenant(world.tenantId, ({ client }) =>
        client.query<{ number: string | null; kind: string; state: string; open: string; ahead: string }>(
          `select number, kind, state, open_minor as open, bank_ahead_minor as ahead from item where tenant_id = $1
           order by number nulls last, item_id`,
          [world.tenantId],
        ),
      );
      return rows.map(
        ({ number, kind, state, open, ahead }) =>
          `${number ?? kind} ${state} ${open}${ahead === '0' ? '' : ` ahead ${ahead}`}`,
      );
    },
    /** All money that the ledger says came in, less what was taken back. */
    paid: async () => {
      const { rows } = await world.database.inTenant(world.tenantId, ({ client }) =>
        client.query<{ minor: string }>(
          `select coalesce(sum(case when e.direction = 'paid' then e.amount_minor
             when e.direction = 'reversed' and o.direction = 'paid' then -e.amount_minor
             when e.direction = 'reversed' and o.entry_id is null then -e.amount_minor else 0 end), 0) as minor
           from ledger_entry e left join ledger_entry o on o.tenant_id = e.tenant_id and o.entry_id = e.reverses
           where e.tenant_id = $1`,
          [world.tenantId],
        ),
      );
      return Number(rows[0]?.minor ?? 0);
    },
  };
}

export const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

export type { World };
