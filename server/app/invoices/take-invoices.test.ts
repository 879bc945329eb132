import { at } from '@duologue/core/calendar/testing.ts';
import { identityKeys } from '@duologue/core/cases/identity/identity-keys.ts';
import type { ActorId, CreditorId, TenantId } from '@duologue/core/cases/ids.ts';
import { readInvoices } from '@duologue/formats/invoice/open-invoice.ts';
import { FATTURA_TWO, UBL, UBL_CREDIT } from '@duologue/formats/invoice/testing/fixtures.ts';
import { pdfWith } from '@duologue/formats/invoice/testing/carriers.ts';
import { bytesSource } from '@duologue/formats/source.ts';
import { createDirectory } from '@duologue/server/storage/directory.ts';
import { importRecords } from '@duologue/server/storage/imports/records.ts';
import { joinNested } from '@duologue/server/storage/joined.ts';
import { createStore } from '@duologue/server/storage/store.ts';
import type { Tables } from '@duologue/server/storage/records/tables.ts';
import { openTestDatabase, type TestDatabase } from '@duologue/server/storage/testing.ts';
import { verifyTenant } from '@duologue/server/storage/verify.ts';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import type { Acting } from '../deps.ts';
import type { InvoiceDeps } from './invoice-deps.ts';
import { keepTaken } from '../papers/keep-taken.ts';
import { readPaper } from '../papers/read-paper.ts';
import { saidOfInvoices } from './said-of-invoices.ts';
import { takeInvoices } from './take-invoices.ts';

let opened: TestDatabase<Tables>;
let deps: InvoiceDeps;
let acting: Acting;
let creditorId: CreditorId;
const followed: string[] = [];

beforeAll(async () => {
  opened = await openTestDatabase<Tables>();
  const database = joinNested(opened.database);
  deps = {
    store: {
      inTenant: (tenantId, work) =>
        database.inTenant(tenantId, (scope) => work(importRecords(scope)), { isLong: true }),
    },
    clock: { now: () => at('2026-03-01T09:00Z') },
    ids: { next: () => v7() },
    keepPaper: keepTaken({ store: createStore(database), ids: { next: () => v7() } }),
    follow: async (_acting, caseIds) => void followed.push(...caseIds),
  };
});
afterAll(() => opened.close());

/** A firm of its own for each story. */
beforeEach(async () => {
  const [tenantId, actorId] = [v7() as TenantId, v7() as ActorId];
  creditorId = v7() as CreditorId;
  const home = { homeCountry: 'DE', homeCurrency: 'EUR', zone: 'Europe/Berlin' };
  await createDirectory(opened.database, opened.owner).addTenant({
    tenantId,
    creditorId,
    kind: 'real',
    name: 'Alpha Werke GmbH',
    ...home,
    at: deps.clock.now(),
    profiles: [{ actorId, name: 'Ada', role: 'manager' }],
  });
  acting = { tenantId, actorId, actorName: 'Ada', role: 'manager', ...home };
});

async function take(
  content: string | Uint8Array,
  name = 'invoice.xml',
  answers: Readonly<Record<string, string>> = {},
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readInvoices(bytesSource(name, bytes));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const said = saidOfInvoices(answers);
  if (said === undefined) throw new Error('cannot be read');
  return takeInvoices(deps, acting, { name, sha256, fileId: v7() }, read.value, said);
}

const rows = async (query: string) =>
  (await opened.database.inTenant(acting.tenantId, ({ client }) => client.query(query))).rows;
const items = async () =>
  (await rows('select number, kind, state, open_minor, due_on, reference from item order by kind desc, number')).map(
    (row) => Object.values(row).join(' '),
  );
const documents = () =>
  createStore(opened.database).inTenant(acting.tenantId, async (records) => {
    const [item] = await rows(
      'select i.item_id, i.account_id, c.case_id from item i join case_file c using (account_id) order by number limit 1',
    );
    return {
      document: (await records.documents.ofCase(item.case_id, 10)).get(item.item_id),
      broken: [...(await records.documents.brokenSums([item.account_id])).values()],
    };
  });
/** What the still-owed gate hears of the documents of the one case. */
const unsure = () =>
  createStore(opened.database).inTenant(acting.tenantId, async (records) => {
    const [{ case_id }] = await rows('select case_id from case_file');
    const [situation] = await records.worklist.situations([case_id], deps.clock.now());
    return situation?.bank.unsureItemIds;
  });
const codes = (taken: Awaited<ReturnType<typeof take>>) => taken.map(({ result }) => result.code);

/** A ledger that somebody imported: its day, and the items on the account of one debtor. */
async function ledger(
  asOf: string,
  debtor: { name: string; number?: string; tax?: string },
  lines: readonly (readonly [number: string, amount: number, open: number, dueOn: string | null])[],
): Promise<void> {
  const [debtorId, accountId] = [v7(), v7()];
  const keys = identityKeys({
    creditorId,
    kind: 'unknown',
    name: debtor.name,
    customerNumber: debtor.number,
    taxNumber: debtor.tax,
  });
  await opened.database.inTenant(acting.tenantId, async ({ client, tenantId }) => {
    await client.query(
      `insert into import_run values ($1, $2, $3, 'ledger.csv', 'none', 'none', $4, '{}', '{}', '[]', $5, date_trunc('second', now()))`,
      [tenantId, v7(), creditorId, asOf, acting.actorId],
    );
    await client.query(
      `insert into debtor (tenant_id, debtor_id, name, number, tax_number, kind, created_at)
       values ($1, $2, $3, $4, $5, 'unknown', now())`,
      [tenantId, debtorId, debtor.name, debtor.number ?? null, debtor.tax ?? null],
    );
    for (const { key } of keys)
      await client.query('insert into debtor_key values ($1, $2, $3)', [tenantId, key, debtorId]);
    await client.query(
      `insert into account (tenant_id, account_id, creditor_id, debtor_id, status, status_since, created_at)
       values ($1, $2, $3, $4, 'new', now(), now())`,
      [tenantId, accountId, creditorId, debtorId],
    );
    for (const [number, amount, open, dueOn] of lines)
      await client.query(
        `insert into item (tenant_id, item_id, account_id, match_key, kind, number, due_on, currency, amount_minor,
           open_minor, state) values ($1, $2, $3, $4, 'invoice', $5, $6, 'EUR', $7, $8, 'open')`,
        [tenantId, v7(), accountId, `invoice|${number}`, number, dueOn, amount, open],
      );
  });
}

describe('an e-invoice becomes an item', () => {
  test('with its case, its document and its reference; the same document again changes nothing', async () => {
    const [first] = await take(UBL);
    expect(first).toMatchObject({ number: 'R-2026-17', outcome: 'added', result: { code: 'taken.added' } });
    expect(await items()).toEqual(['R-2026-17 invoice open 12000 2026-03-15 RF18539007547034']);
    expect(followed).toContain(first?.caseId);
    const { document, broken } = await documents();
    expect(document).toMatchObject({
      syntax: 'UBL',
      orderReference: 'PO-9',
      paymentReference: 'RF18539007547034',
      linesCount: 2,
      ibans: ['DE89370400440532013000'],
      lines: [
        { name: 'Hinges & screws', quantity: '4', netMinor: '4000' },
        { name: 'Work', netMinor: '6000' },
      ],
    });
    expect(broken).toEqual([]);

    const [again] = await take(UBL);
    expect(again).toMatchObject({ outcome: 'repeated', itemId: first?.itemId });
    expect(await items()).toHaveLength(1);
    expect(await rows('select * from item_document')).toHaveLength(1);
    const events = await rows('select type from event order by version');
    expect(events.map(({ type }) => type)).toEqual(['case-opened', 'item-added']);
    const verdict = await opened.database.inTenant(acting.tenantId, verifyTenant, { isolation: 'repeatable read' });
    expect(verdict).toMatchObject({ ok: true });
  });

  test('the same invoice in a PDF completes it; a credit note stands beside it and reduces what is owed', async () => {
    await take(UBL);
    const pdf = await pdfWith([['factur-x.xml', UBL]]);
    expect(codes(await take(pdf, 'invoice.pdf'))).toEqual(['taken.completed']);
    const credit = UBL_CREDIT.replace('R-2026-17', 'G-2026-3');
    expect(codes(await take(credit, 'credit.xml'))).toEqual(['taken.credit-added']);
    expect(await items()).toEqual([
      'R-2026-17 invoice open 12000 2026-03-15 RF18539007547034',
      expect.stringMatching(/^G-2026-3 credit-note open 12000/),
    ]);
  });

  test('two documents of one file are two items', async () => {
    await rows(`insert into creditor_name select tenant_id, creditor_id, 'IT01234567890', now() from creditor`);
    const taken = await take(FATTURA_TWO, 'fattura.xml');
    expect(taken.map(({ number }) => number)).toEqual(['17/A', '18/A']);
    // The second one does not say when it is due.
    expect(taken.map(({ outcome }) => outcome)).toEqual(['added', 'asked']);
  });

  test('sums that do not add up are kept with the item, for the still-owed gate', async () => {
    const wrong = UBL.replace(
      'TaxInclusiveAmount currencyID="EUR">120.00',
      'TaxInclusiveAmount currencyID="EUR">125.00',
    );
    await take(wrong);
    const { broken } = await documents();
    expect(broken.flat().map(({ rule }) => rule)).toEqual(expect.arrayContaining(['BR-CO-15']));
    expect(await unsure()).toHaveLength(1);
    await take(UBL);
    expect(await unsure()).toEqual([]);
    // The newest document speaks.
    expect((await documents()).broken).toEqual([]);
  });
});

describe('what the ledger knows stays', () => {
  test('an item of the ledger is completed: its amounts, its due date and what is open stay as they are', async () => {
    await ledger('2026-02-20', { name: 'Beta Handel KG', number: 'C1' }, [['R-2026-17', 12_000, 5_000, '2026-03-20']]);
    expect(codes(await take(UBL))).toEqual(['taken.completed']);
    expect(await items()).toEqual(['R-2026-17 invoice open 5000 2026-03-20 RF18539007547034']);
  });

  test('another face value is said, and the ledger stands', async () => {
    await ledger('2026-02-20', { name: 'Beta Handel', number: 'C1' }, [['r 2026 17', 9_000, 9_000, null]]);
    const [taken] = await take(UBL);
    expect(taken?.result).toMatchObject({
      code: 'taken.amount-differs',
      values: { ledger: { minor: '9000' }, document: { minor: '12000' } },
    });
    expect(await items()).toEqual(['r 2026 17 invoice open 9000 2026-03-15 RF18539007547034']);
  });

  test('a ledger of a later day that does not list it: it is asked what became of it, and nobody is called', async () => {
    await ledger('2026-02-20', { name: 'Gamma AG' }, [['X-1', 100, 100, null]]);
    expect(codes(await take(UBL))).toEqual(['taken.not-in-ledger']);
    expect((await items())[0]).toBe('R-2026-17 invoice gone 12000 2026-03-15 RF18539007547034');
  });

  test('a ledger of the same day or before cannot know it yet', async () => {
    await ledger('2026-02-13', { name: 'Gamma AG' }, [['X-1', 100, 100, null]]);
    expect(codes(await take(UBL))).toEqual(['taken.added']);
  });
});

describe('what is not certain is asked, and nothing is written', () => {
  const paymentTerms = '<cac:PaymentTerms><cbc:Note>30 Tage netto</cbc:Note></cac:PaymentTerms>';
  test.each([
    ['another seller', UBL.replaceAll('Alpha Werke GmbH', 'Delta SpA'), 'taken.asked.seller-not-us'],
    ['another legal form', UBL.replaceAll('Alpha Werke GmbH', 'Alpha Werke AG'), 'taken.asked.seller-not-us'],
    ['no due date', UBL.replace(paymentTerms, ''), 'taken.asked.due-missing'],
    [
      'no buyer',
      UBL.replace('<cac:PartyName><cbc:Name>Beta Handel KG</cbc:Name></cac:PartyName>', ''),
      'taken.asked.buyer-missing',
    ],
    ['no number', UBL.replace('<cbc:ID>R-2026-17</cbc:ID>', ''), 'taken.asked.number-missing'],
    ['no claim', UBL.replace('InvoiceTypeCode>380', 'InvoiceTypeCode>325'), 'taken.nothing'],
  ])('%s', async (_, content, code) => {
    const taken = await take(content);
    expect(codes(taken)).toEqual([code]);
    expect(taken[0]?.question !== null).toBe(code.startsWith('taken.asked.'));
    expect(await items()).toEqual([]);
    expect(await rows('select * from item_document')).toEqual([]);
  });

  test('a buyer who is like a known one, without the invoice on his account', async () => {
    await ledger('2026-02-01', { name: 'Beta Handel KG', number: 'C1' }, []);
    expect(codes(await take(UBL))).toEqual(['taken.asked.buyer-unsure']);
    expect(await items()).toEqual([]);
  });

  test('the seller is us under another name, once somebody has said so', async () => {
    const other = UBL.replaceAll('Alpha Werke GmbH', 'Alpha Vertrieb');
    expect(codes(await take(other))).toEqual(['taken.asked.seller-not-us']);
    await rows(`insert into creditor_name select tenant_id, creditor_id, 'DE 111 111 125', now() from creditor`);
    expect(codes(await take(other))).toEqual(['taken.added']);
  });
});

describe('what somebody answers goes on', () => {
  const terms = (text: string) => UBL.replace('30 Tage netto', text);
  const first = async (...of: Parameters<typeof take>) => {
    const [taken] = await take(...of);
    return { code: taken?.result.code, question: taken?.question, itemId: taken?.itemId };
  };
  const values = (question: Awaited<ReturnType<typeof first>>['question']) =>
    question?.choices.map(({ value }) => value);

  test('the due date: both readings, the terms and why; one of them, or another day', async () => {
    const ambiguous = terms('Please pay by 03/04/2026');
    const { code, question } = await first(ambiguous);
    expect([code, question?.id, question?.kind]).toEqual(['taken.asked.due-missing', '1.dueOn', 'date']);
    expect(values(question)).toEqual(['2026-03-04', '2026-04-03']);
    expect(question?.because).toEqual([
      { code: 'invoices.reason.date-ambiguous', values: {} },
      { code: 'invoices.ask.terms', values: { terms: expect.stringContaining('by 03/04/2026') } },
    ]);
    expect(await items()).toEqual([]);
    expect((await first(ambiguous, 'invoice.xml', { '1.dueOn': '2026-04-03' })).code).toBe('taken.added');
    expect(await items()).toEqual(['R-2026-17 invoice open 12000 2026-04-03 RF18539007547034']);
    // Who said it, and that it was said, is in the chain.
    const [added] = await rows(`select data, actor_id from event where type = 'item-added'`);
    expect(added).toMatchObject({ data: { dueOn: '2026-04-03', said: ['dueOn'] }, actor_id: acting.actorId });
    expect((await first(ambiguous)).code).toBe('taken.repeated');
  });

  test('each document of a file by its place; a file that was taken in part goes on where it was', async () => {
    await rows(`insert into creditor_name select tenant_id, creditor_id, 'IT01234567890', now() from creditor`);
    const once = await take(FATTURA_TWO, 'fattura.xml');
    expect(once.map(({ question }) => question?.id ?? null)).toEqual([null, '2.dueOn']);
    const taken = await take(FATTURA_TWO, 'fattura.xml', { '2.dueOn': '2026-03-31' });
    expect(codes(taken)).toEqual(['taken.repeated', 'taken.added']);
    expect((await items()).some((item) => item.includes('18/A invoice open 12000 2026-03-31'))).toBe(true);
  });

  test('a seller under another name is ours once somebody says so; a manager says it for all time', async () => {
    const other = UBL.replaceAll('Alpha Werke GmbH', 'Alpha Vertrieb');
    const { question } = await first(other);
    expect(values(question)).toEqual([creditorId, 'nobody']);
    expect((await first(other, 'invoice.xml', { '1.seller': 'nobody' })).code).toBe('taken.not-ours');
    expect((await first(other, 'invoice.xml', { '1.seller': v7() })).code).toBe('taken.asked.seller-not-us');
    acting = { ...acting, role: 'collector' };
    expect((await first(other, 'invoice.xml', { '1.seller': creditorId })).code).toBe('taken.added');
    const next = other.replace('R-2026-17', 'R-2026-18');
    expect((await first(next)).code).toBe('taken.asked.seller-not-us');
    acting = { ...acting, role: 'manager' };
    expect((await first(next, 'invoice.xml', { '1.seller': creditorId })).code).toBe('taken.added');
    expect((await first(other.replace('R-2026-17', 'R-2026-19'))).code).toBe('taken.added');
  });

  test('a buyer like a known one: that one, on the same account, or a new debtor', async () => {
    await ledger('2026-02-01', { name: 'Beta Handel KG', number: 'C1' }, []);
    const { question } = await first(UBL);
    const [known = '', other] = values(question) ?? [];
    expect([question?.id, other]).toEqual(['1.debtor', 'new']);
    expect((await first(UBL, 'invoice.xml', { '1.debtor': v7() })).code).toBe('taken.asked.buyer-unsure');
    expect((await first(UBL, 'invoice.xml', { '1.debtor': known })).code).toBe('taken.added');
    expect(await rows('select number from debtor')).toEqual([{ number: 'C1' }]);
    const next = UBL.replace('R-2026-17', 'R-2026-18');
    expect((await first(next, 'invoice.xml', { '1.debtor': 'new' })).code).toBe('taken.added');
    expect(await rows('select name from debtor')).toHaveLength(2);
  });

  test('two items of the number: the document belongs to the one that is chosen', async () => {
    await ledger('2026-02-20', { name: 'Beta Handel KG', number: 'C1' }, [
      ['R-2026-17', 12_000, 5_000, '2026-03-20'],
      ['R 2026 17', 900, 900, null],
    ]);
    const { code, question } = await first(UBL);
    expect([code, question?.choices.length]).toEqual(['taken.asked.several-items', 2]);
    const [itemId = ''] = values(question) ?? [];
    expect(await first(UBL, 'invoice.xml', { '1.item': itemId })).toMatchObject({ code: 'taken.completed', itemId });
  });

  test('what is missing is asked one after the other, and each answer is kept by whoever asks', async () => {
    const bare = terms('bereits beglichen').replace('<cbc:ID>R-2026-17</cbc:ID>', '');
    const { question } = await first(bare);
    expect([question?.id, values(question)]).toEqual(['1.meaning', ['charged', 'credited', 'nothing']]);
    expect(question?.because.map(({ code }) => code)).toEqual(['invoices.problem.says-paid']);
    expect((await first(bare, 'invoice.xml', { '1.meaning': 'nothing' })).code).toBe('taken.nothing');
    const said = { '1.meaning': 'charged', '1.number': 'R-9' };
    expect((await first(bare, 'invoice.xml', { '1.meaning': 'charged' })).question?.id).toBe('1.number');
    expect((await first(bare, 'invoice.xml', said)).question?.id).toBe('1.dueOn');
    expect((await first(bare, 'invoice.xml', { ...said, '1.dueOn': '2026-03-01' })).code).toBe('taken.added');
    expect(await items()).toEqual(['R-9 invoice open 12000 2026-03-01 RF18539007547034']);
  });

  test.each([
    ['no day', { '1.dueOn': '2026-02-30' }],
    ['a meaning that is none', { '1.meaning': 'perhaps' }],
    ['an amount below zero', { '1.due': 'EUR -5.00' }],
    ['a question that was never asked', { '1.constructor': 'x' }],
    ['no document', { dueOn: '2026-02-01' }],
  ])('%s is no answer', (_, answers) => expect(saidOfInvoices(answers)).toBeUndefined());
});

test('document, item and file are kept together or not at all', async () => {
  const bytes = new TextEncoder().encode(UBL);
  const source = bytesSource('invoice.xml', bytes);
  const [read, paper] = [await readInvoices(source), await readPaper(source)];
  if (!read.ok || !paper.ok) throw new Error('it can be read');
  const file = { name: 'invoice.xml', sha256: paper.value.sha256, fileId: v7(), paper: paper.value };
  const breaks = { ...deps, follow: () => Promise.reject(new Error('The power fails.')) };
  await expect(takeInvoices(breaks, acting, file, read.value)).rejects.toThrow('The power fails.');
  const tables = ['item', 'item_document', 'item_paper'] as const;
  for (const table of tables) expect(await rows(`select 1 from ${table}`)).toEqual([]);
  await takeInvoices(deps, acting, file, read.value);
  for (const table of tables) expect(await rows(`select 1 from ${table}`)).toHaveLength(1);
});
