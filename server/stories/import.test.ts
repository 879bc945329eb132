import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportReport } from '@duologue/contract/imports.ts';
import { at } from '@duologue/core/calendar/testing.ts';
import type { ActorId, CreditorId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import { commitImport } from '@duologue/server/app/imports/commit-import.ts';
import type { ImportDeps } from '@duologue/server/app/imports/import-deps.ts';
import { inspectUpload, uploadLedger } from '@duologue/server/app/imports/inspect-upload.ts';
import { ITEM_BATCH } from '@duologue/server/app/imports/limits.ts';
import { createProfileShelf } from '@duologue/server/app/imports/prepare-reading.ts';
import { createProgressBoard } from '@duologue/server/app/imports/progress.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { createDirectory } from '../storage/directory.ts';
import { openTestDatabase, type TestDatabase } from '../storage/testing.ts';
import { createUploads } from '../storage/uploads.ts';
import { verifyTenant } from '../storage/verify.ts';
import { importRecords } from '../storage/imports/records.ts';

let test_: TestDatabase;
let folder: string;
let acting: Acting;
let deps: ImportDeps;

beforeAll(async () => {
  test_ = await openTestDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-uploads-'));
  deps = {
    store: {
      inTenant: (tenantId, work) =>
        test_.database.inTenant(tenantId, (scope) => work(importRecords(scope)), { isLong: true }),
    },
    uploads: createUploads(folder),
    clock: { now: () => at('2026-11-21T09:00Z') },
    ids: { next: () => v7() },
    progress: createProgressBoard(),
    profiles: createProfileShelf(),
    afterImport: {
      judgePromises: async () => [],
      rankAll: async () => undefined,
      markWaitingMoney: async () => undefined,
      postWaitingMoney: async () => undefined,
    },
  };
});
afterAll(async () => {
  await test_.close();
  rmSync(folder, { recursive: true });
});

async function openFirm(): Promise<Acting> {
  const tenantId = v7() as TenantId;
  const actorId = v7() as ActorId;
  await createDirectory(test_.database, test_.owner).addTenant({
    tenantId,
    creditorId: v7() as CreditorId,
    name: 'Harbour Supplies',
    kind: 'real',
    homeCountry: 'GB',
    homeCurrency: 'GBP',
    zone: 'Europe/London',
    profiles: [{ actorId, name: 'Ada', role: 'manager' }],
    at: deps.clock.now(),
  });
  return {
    tenantId,
    actorId,
    actorName: 'Ada',
    role: 'manager',
    zone: 'Europe/London',
    homeCountry: 'GB',
    homeCurrency: 'GBP',
  };
}

async function bring(
  bytes: string | Uint8Array,
  given: { name?: string; asOf?: string; answers?: Record<string, string> } = {},
) {
  async function* stream() {
    yield typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  }
  const query = { name: given.name ?? 'ledger.csv', ...(given.asOf === undefined ? {} : { asOf: given.asOf }) };
  const report = await uploadLedger(deps)({ params: undefined, query, body: undefined, bytes: stream() }, acting);
  if (!report.ok || given.answers === undefined) return report;
  const body = { answers: given.answers, ...(given.asOf === undefined ? {} : { asOf: given.asOf }) };
  return inspectUpload(deps)(
    { params: { uploadId: report.value.uploadId }, query: undefined, body, bytes: undefined },
    acting,
  );
}

async function commit(
  report: ImportReport,
  gone: 'paid' | 'keep-and-ask' | 'cancelled' | 'leave-open' = 'keep-and-ask',
  acceptRejected = false,
) {
  const body = { mapping: report.mapping, asOf: report.asOf ?? '', gone, acceptRejected };
  return commitImport(deps)(
    { params: { uploadId: report.uploadId }, query: undefined, body, bytes: undefined },
    acting,
  );
}

const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const items = async () => {
  const { rows } = await test_.database.inTenant(acting.tenantId, ({ client }) =>
    client.query('select number, state, open_minor from item where tenant_id = $1 order by number', [acting.tenantId]),
  );
  return rows.map(({ number, state, open_minor }) => `${number} ${state} ${open_minor}`);
};

const ledger = (rows: string[]) =>
  ['Customer No,Customer,Invoice No,Date,Due,Currency,Amount,Open', ...rows].join('\n');

describe('a ledger from week to week', () => {
  beforeAll(async () => {
    acting = await openFirm();
  });

  test('the dry run says what would happen and writes nothing', async () => {
    const report = must(
      await bring(
        ledger([
          'C1,Alpha Ltd,A-1,2026-09-01,2026-10-01,GBP,100.00,100.00',
          'C1,Alpha Ltd,A-2,2026-09-20,2026-10-20,GBP,50.00,50.00',
          'C2,Beta Ltd,B-1,2026-09-01,2026-10-01,GBP,70.00,70.00',
        ]),
        { asOf: '2026-11-01' },
      ),
    );
    expect(report.questions).toEqual([]);
    expect(report.counts).toMatchObject({ accepted: 3, rejected: 0, debtors: 2 });
    expect(report.changes).toMatchObject({ newItems: 3, newDebtors: 2 });
    expect(await items()).toEqual([]);

    const result = must(await commit(report));
    expect(result.counts).toMatchObject({ newItems: 3, newDebtors: 2, casesOpened: 2 });
    expect(await items()).toEqual(['A-1 open 10000', 'A-2 open 5000', 'B-1 open 7000']);
  });

  test('the same file again changes nothing', async () => {
    const report = must(
      await bring(
        ledger([
          'C1,Alpha Ltd,A-1,2026-09-01,2026-10-01,GBP,100.00,100.00',
          'C1,Alpha Ltd,A-2,2026-09-20,2026-10-20,GBP,50.00,50.00',
          'C2,Beta Ltd,B-1,2026-09-01,2026-10-01,GBP,70.00,70.00',
        ]),
        { asOf: '2026-11-01' },
      ),
    );
    expect(report.changes.alreadyImported).not.toBeNull();
    expect(must(await commit(report)).repeated).toBe(true);
  });

  test('a newer export posts what was paid, adds what is new, and asks about what is gone', async () => {
    const report = must(
      await bring(
        ledger([
          'C1,Alpha Ltd,A-1,2026-09-01,2026-10-01,GBP,100.00,40.00',
          'C1,Alpha Ltd,A-3,2026-10-20,2026-11-20,GBP,10.00,10.00',
          'C2,Beta Ltd,B-1,2026-09-01,2026-10-01,GBP,70.00,70.00',
        ]),
        { asOf: '2026-11-08' },
      ),
    );
    expect(report.changes).toMatchObject({
      newItems: 1,
      paidItems: 1,
      unchangedItems: 1,
      gone: { count: 1, examples: ['A-2'] },
    });
    must(await commit(report));
    expect(await items()).toEqual(['A-1 open 4000', 'A-2 gone 5000', 'A-3 open 1000', 'B-1 open 7000']);
  });

  test('an item that is listed again is open again', async () => {
    const report = must(
      await bring(
        ledger([
          'C1,Alpha Ltd,A-1,2026-09-01,2026-10-01,GBP,100.00,40.00',
          'C1,Alpha Ltd,A-2,2026-09-20,2026-10-20,GBP,50.00,50.00',
          'C1,Alpha Ltd,A-3,2026-10-20,2026-11-20,GBP,10.00,10.00',
        ]),
        { asOf: '2026-11-15' },
      ),
    );
    must(await commit(report, 'paid'));
    expect(await items()).toEqual(['A-1 open 4000', 'A-2 open 5000', 'A-3 open 1000', 'B-1 settled 0']);
  });

  test('what was issued after the day of the ledger cannot be in it, and is not gone', async () => {
    const add = (number: string, issuedOn: string) =>
      test_.database.inTenant(acting.tenantId, ({ client }) =>
        client.query(
          `insert into item (tenant_id, item_id, account_id, match_key, kind, number, issued_on, due_on, currency,
             amount_minor, open_minor, state)
           select tenant_id, gen_random_uuid(), account_id, 'invoice|' || $1, 'invoice', $1, $2::date, $2::date + 30, 'GBP',
             100, 100, 'open' from item where number = 'A-1'`,
          [number, issuedOn],
        ),
      );
    await add('E-1', '2026-11-15');
    await add('E-2', '2026-11-16');
    const rows = ['A-1', 'A-2', 'A-3'].map((number) => `C1,Alpha Ltd,${number},2026-09-01,2026-10-01,GBP,9.00,9.00`);
    const report = must(await bring(ledger(rows), { asOf: '2026-11-15' }));
    expect(report.changes.gone).toMatchObject({ count: 1, examples: ['E-1'] });
    must(await commit(report));
    expect((await items()).filter((item) => item.startsWith('E'))).toEqual(['E-1 gone 100', 'E-2 open 100']);
  });

  test('an older ledger is refused after a newer one', async () => {
    const report = must(
      await bring(ledger(['C1,Alpha Ltd,A-1,2026-09-01,2026-10-01,GBP,100.00,100.00']), { asOf: '2026-10-01' }),
    );
    expect(await commit(report)).toMatchObject({ ok: false, refusal: { code: 'older-ledger' } });
  });

  test('the chain of every case verifies', async () => {
    const verdict = await test_.database.inTenant(acting.tenantId, verifyTenant, { isolation: 'repeatable read' });
    expect(verdict).toMatchObject({ ok: true, cases: 2 });
  });
});

test('rejected rows stop an import until somebody agrees to go on without them, and nothing of it stays', async () => {
  acting = await openFirm();
  const report = must(
    await bring(
      ledger([
        'C1,Alpha Ltd,A-1,2026-09-01,2026-10-01,GBP,100.00,100.00',
        'C2,Beta Ltd,B-1,2026-02-30,2026-10-01,GBP,ten,ten',
      ]),
      { asOf: '2026-11-01' },
    ),
  );
  expect(report.rejected.map(({ line }) => line)).toEqual([3]);
  expect(await commit(report)).toMatchObject({ ok: false, refusal: { code: 'rows-rejected' } });
  expect(await items()).toEqual([]);
  must(await commit(report, 'keep-and-ask', true));
  expect(await items()).toEqual(['A-1 open 10000']);
});

test('a debtor written in two ways is one, and two with the same name and other addresses are two', async () => {
  acting = await openFirm();
  const head = 'Customer,Street,Postcode,City,Invoice No,Date,Due,Currency,Amount';
  const rows = [
    'Müller & Söhne GmbH,Hafenstr. 1,20457,Hamburg,1,2026-09-01,2026-10-01,EUR,10.00',
    'MUELLER UND SOEHNE G.m.b.H.,Hafenstr. 1,20457,Hamburg,2,2026-09-01,2026-10-01,EUR,10.00',
    'Müller & Söhne GmbH,Am Markt 9,10115,Berlin,3,2026-09-01,2026-10-01,EUR,10.00',
  ];
  const report = must(await bring([head, ...rows].join('\n'), { asOf: '2026-11-01' }));
  const result = must(await commit(report));
  expect(result.counts).toMatchObject({ newDebtors: 2, casesOpened: 2, newItems: 3 });
});

test('the same file again is of the day it was of, unless another is named', async () => {
  const text = ledger(['C9,Iota Ltd,I-1,2026-09-01,2026-10-01,GBP,5.00,5.00']);
  acting = await openFirm();
  expect(must(await bring(text)).asOf).toBeNull();
  must(await commit(must(await bring(text, { asOf: '2026-11-01' }))));
  const again = must(await bring(text));
  expect([again.asOf, again.questions]).toEqual(['2026-11-01', []]);
  expect(again.changes.alreadyImported).not.toBeNull();
  const later = must(await bring(text, { asOf: '2026-11-08' }));
  expect([later.asOf, later.changes.alreadyImported]).toEqual(['2026-11-08', null]);
});

test('an answer counts although the layout is known: what was remembered is what nobody says otherwise', async () => {
  const bare = (number: string) => `Customer,Invoice,Issued,Due,Open\nIota Ltd,${number},2026-09-01,2026-10-01,5.00\n`;
  acting = await openFirm();
  const given = { asOf: '2026-11-01', answers: { currency: 'EUR' } };
  must(await commit(must(await bring(bare('I-1'), given))));
  expect(must(await bring(bare('I-2'))).totals).toMatchObject([{ currency: 'EUR' }]);
  const other = must(await bring(bare('I-2'), { ...given, answers: { currency: 'GBP' } }));
  expect(other.totals).toMatchObject([{ currency: 'GBP' }]);
  expect(await bring(bare('I-2'), { ...given, answers: { currency: 'EURO' } })).toMatchObject({
    refusal: { problems: [{ field: 'answers.currency', message: { code: 'intake.not-an-answer' } }] },
  });
});

describe('a ledger of more rows than are written at once', () => {
  const ROWS = ITEM_BATCH + 5_000;
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const debtor = row % 7_001;
    return `C${debtor},Firm ${debtor} Ltd,L-${row},2026-09-01,2026-10-01,GBP,10.00,10.00`;
  });
  const count = async (table: string) => {
    const { rows: counted } = await test_.database.inTenant(acting.tenantId, ({ client }) =>
      client.query<{ rows: number }>(`select count(*)::int as rows from ${table} where tenant_id = $1`, [
        acting.tenantId,
      ]),
    );
    return counted[0]?.rows;
  };
  let report: ImportReport;
  beforeAll(async () => {
    acting = await openFirm();
    const broken = 'C1,Firm 1 Ltd,L-X,2026-09-01,2026-10-01,GBP,10.00,1O.OO';
    report = must(await bring(ledger([...rows, broken]), { asOf: '2026-11-01' }));
  });

  test('is undone to its last row when the end of the file stops it', async () => {
    expect(await commit(report)).toMatchObject({ ok: false, refusal: { code: 'rows-rejected' } });
    expect([await count('item'), await count('debtor'), await count('case_file')]).toEqual([0, 0, 0]);
  });

  test('is there once, whole and chained when it is agreed to', async () => {
    const result = must(await commit(report, 'keep-and-ask', true));
    expect(result.counts).toMatchObject({ newItems: ROWS, newDebtors: 7_001, casesOpened: 7_001, rejected: 1 });
    expect([await count('item'), await count('debtor'), await count('case_file')]).toEqual([ROWS, 7_001, 7_001]);
    const verdict = await test_.database.inTenant(acting.tenantId, verifyTenant, { isolation: 'repeatable read' });
    expect(verdict).toMatchObject({ ok: true, cases: 7_001, events: 14_002 });
  });

  test('finds its debtors and items again in the next export', async () => {
    const fewer = ledger(rows.slice(0, ROWS - 3));
    const next = must(await bring(fewer, { asOf: '2026-11-08' }));
    expect(next.changes).toMatchObject({ newItems: 0, newDebtors: 0, unchangedItems: ROWS - 3, gone: { count: 3 } });
    const result = must(await commit(next));
    expect(result.counts).toMatchObject({ newItems: 0, newDebtors: 0, casesOpened: 0, goneItems: 3 });
  });
});

test('a later export with a telephone column brings the numbers, and a number found wrong stays wrong', async () => {
  acting = await openFirm();
  const rows = [
    'C1,Alpha Ltd,A-1,2026-09-01,2026-10-01,GBP,100.00,100.00',
    'C2,Beta Ltd,B-1,2026-09-01,,GBP,70.00,70.00',
  ];
  must(await commit(must(await bring(ledger(rows), { asOf: '2026-11-01' }))));
  const phones = () =>
    test_.database.inTenant(acting.tenantId, async ({ client }) => {
      const { rows: found } = await client.query(
        'select number, state from phone where tenant_id = $1 order by number',
        [acting.tenantId],
      );
      return found.map(({ number, state }) => `${number} ${state}`);
    });
  expect(await phones()).toEqual([]);

  const withPhones = ledger([
    `${rows[0]},020 7946 0101`,
    `${rows[1]},+44 20 7946 0102`,
    'C1,Alpha Ltd,A-2,2026-09-01,2026-10-01,GBP,1.00,1.00,020 7946 0101',
  ]).replace('Open', 'Open,Phone');
  must(await commit(must(await bring(withPhones, { asOf: '2026-11-02' }))));
  expect(await phones()).toEqual(['+442079460101 unproved', '+442079460102 unproved']);

  await test_.database.inTenant(acting.tenantId, ({ client }) =>
    client.query("update phone set state = 'wrong' where number = '+442079460101'"),
  );
  must(await commit(must(await bring(withPhones, { asOf: '2026-11-03' }))));
  expect(await phones()).toEqual(['+442079460101 wrong', '+442079460102 unproved']);
});

const ibm = path.resolve(
  process.env['DUOLOGUE_SHARED'] ?? path.join(import.meta.dirname, '../../../shared'),
  'data/ibm-accounts-receivable.csv',
);

test.skipIf(!existsSync(ibm))(
  'the real file as of 2013-06-30: 84 open, 12 overdue of 12 customers; settled rows are history',
  async () => {
    acting = await openFirm();
    const report = must(await bring(readFileSync(ibm), { asOf: '2013-06-30', answers: { currency: 'USD' } }));
    expect(report.questions).toEqual([]);
    expect(report.counts.accepted).toBe(84);
    expect(report.totals).toEqual([{ currency: 'USD', minor: '511985' }]);
    expect(report.overdue).toEqual([{ amount: { currency: 'USD', minor: '83556' }, items: 12, debtors: 12 }]);
    const result = must(await commit(report));
    expect(result.counts).toMatchObject({ newDebtors: 100, rejected: 0 });
    expect(result.counts.history).toBeGreaterThan(1_000);
  },
);
