import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CALL_EVENTS } from '@duologue/contract/calls.ts';
import { writeOfTheDay } from '@duologue/server/app/confirmations/remind.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';
import { promiseInFull } from './calls.ts';
import type { AddedCase } from './world.ts';

// One case with a disputed part, an invoice that was entered twice, one that contradicts itself, a credit note, money on
// account that is not allocated and a receipt that waits to be sorted: wherever somebody reads, says, prints, writes or
// offers a sum, it is the same one.
let world: BankWorld;
let debtor: AddedCase;
let callId = '';
const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-asked-'));

const GBP = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const DISPUTED = 30_000;
/** 1,200.00 of which 300.00 is disputed, and 800.00, less 50.00, 70.00 and 100.00. */
const ASK = 120_000 - DISPUTED + 80_000 - 5_000 - 7_000 - 10_000;

/** What must not be said beside it: the copy, the doubtful one, what is not due, and what came with them. */
const OTHERS = /INV 02042|INV-2050|INV-2099|Desks|Lamps/;

const asked = async () =>
  must(await world.run('GET /cases/{caseId}', world.ann, { params: { caseId: debtor.caseId } }));
const askedItems = () => debtor.itemIds.slice(0, 2);

beforeAll(async () => {
  world = await openBankWorld('2026-11-16T09:00:00Z');
  debtor = await world.addCase({
    name: 'Amara Ltd',
    items: [
      ['INV-2041', '2026-10-01', 120_000],
      ['INV-2042', '2026-10-08', 80_000],
      ['INV 02042', '2026-10-09', 80_000],
      ['INV-2050', '2026-10-02', 90_000],
      ['INV-2099', '2026-12-24', 40_000],
    ],
  });
  await world.database.inTenant(world.tenantId, ({ client, tenantId }) =>
    client.query(
      `insert into item (tenant_id, item_id, account_id, match_key, kind, number, issued_on, currency, amount_minor,
         open_minor, state)
       select tenant_id, gen_random_uuid(), account_id, kind, kind, kind, '2026-10-20', 'GBP', minor, minor, 'open'
       from case_file, (values ('credit-note', 5000), ('unapplied-payment', 7000)) as more (kind, minor)
       where tenant_id = $1 and case_id = $2`,
      [tenantId, debtor.caseId],
    ),
  );
  const [, second, , doubtful, later] = debtor.itemIds;
  await addDocument(second, 'Chairs');
  await addDocument(doubtful, 'Desks', ['BR-CO-15']);
  await addDocument(later, 'Lamps');
  await raiseDispute();
  world.at('2026-11-23T09:00:00Z');
  await world.ledgerOf('2026-11-23');
  await world.take(
    camt([{ on: '2026-11-23', minor: 10_000, text: 'on account INV-2041 INV-2042', name: 'Amara Ltd', id: 'E1' }]),
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world?.close();
});

/** The e-invoice of an item: what was delivered, and which of its sums contradict each other. */
const addDocument = (itemId: string | undefined, delivered: string, broken: readonly string[] = []) =>
  world.database.inTenant(world.tenantId, ({ client, tenantId }) =>
    client.query(
      `insert into item_document (tenant_id, document_id, item_id, file_name, file_sha256, place, syntax, kind,
         order_reference, lines, lines_count, broken_sums, read_at)
       values ($1, gen_random_uuid(), $2, $3, $3, 1, 'ubl', 'invoice', 'PO ' || $3, $4, 1, $5, now())`,
      [tenantId, itemId, delivered, JSON.stringify([{ name: delivered, quantity: '4' }]), JSON.stringify(broken)],
    ),
  );

/** A week ago they questioned a part of the first invoice. */
async function raiseDispute() {
  const captured = { disputeReason: 'damaged', disputedAmount: GBP(DISPUTED), items: debtor.itemIds.slice(0, 1) };
  const body = {
    lineResult: 'answered' as const,
    party: 'debtor-verified' as const,
    business: [{ outcome: 'dispute-raised' as const, captured }],
    spokeWith: { name: 'Mrs Okafor' },
    number: debtor.number,
    startedAt: '2026-11-16T08:30:00.000Z',
  };
  must(await world.run('POST /cases/{caseId}/call-log', world.ann, { params: { caseId: debtor.caseId }, body }));
}

/** Every sum of money that a text names, as its digits, in whatever language it is written. */
const sumsIn = (text: string) => {
  const found = [...text.matchAll(/£\s?\d[\d.,]*\d|\d[\d.,]*\d\s?£/g)].map(([sum]) => sum.replace(/\D/g, ''));
  return [...new Set(found)].sort();
};

test('the brief, its aim and the list say it', async () => {
  const brief = await asked();
  expect(brief.stillOwed.ask).toEqual([GBP(ASK)]);
  expect(brief.objective.amount).toEqual(GBP(ASK));
  expect(brief.items.filter((item) => item.asked).map(({ number }) => number)).toEqual(['INV-2041', 'INV-2042']);
  const results = new Map(brief.stillOwed.checks.map(({ id, result }) => [id, result]));
  for (const check of ['disputed', 'duplicate', 'document', 'credit', 'received'])
    expect([check, results.get(check)]).toEqual([check, 'warned']);

  const note = { params: { caseId: debtor.caseId }, body: { text: 'Seen.' } };
  must(await world.run('POST /cases/{caseId}/notes', world.ann, note));
  const { rows } = must(await world.run('GET /today', world.ann, { query: { view: 'now' } }));
  expect(rows).toMatchObject([{ caseId: debtor.caseId, ask: [GBP(ASK)] }]);
});

test('every offer is about it: what they pay and what is let go are that sum together', async () => {
  const { claim, offers, others } = must(
    await world.run('GET /cases/{caseId}/offers', world.ann, { params: { caseId: debtor.caseId } }),
  );
  expect(claim).toEqual(GBP(ASK));
  expect(offers.length).toBeGreaterThan(0);
  for (const { offer } of [...offers, ...others]) {
    expect(Number(offer.pays.minor) + Number(offer.forgiven.minor)).toBe(ASK);
  }
});

const hasReader = spawnSync('which', ['pdftotext']).status === 0;
if (!hasReader) process.stderr.write('The words of the call sheet are not checked: no pdftotext on this machine.\n');

test.skipIf(!hasReader).each(['en', 'de', 'it'] as const)(
  'the call sheet asks for it, on both sides (%s)',
  async (language) => {
    const params = { caseId: debtor.caseId };
    const { bytes } = must(
      await world.run('GET /cases/{caseId}/call-sheet', world.ann, { params, query: { language } }),
    );
    const file = path.join(folder, `${language}.pdf`);
    writeFileSync(file, bytes as Uint8Array);
    const [front = '', back = ''] = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f');
    const lines = front.split('\n');
    const named = { en: ['To ask for', 'Objective'], de: ['Zu verlangen', 'Ziel'], it: ['Da chiedere', 'Obiettivo'] }[
      language
    ];
    for (const name of named) {
      expect(sumsIn(lines.find((line) => line.includes(`${name}:`)) ?? name)).toEqual([String(ASK)]);
    }
    // The back is what is said: the sum, and by its own name the part that they questioned.
    expect([String(ASK), String(DISPUTED)]).toEqual(expect.arrayContaining(sumsIn(back)));
    expect(back).not.toMatch(OTHERS);
  },
);

async function verifiedCall() {
  const body = { number: debtor.number, acknowledgeWarnings: true };
  const started = must(
    await world.run('POST /cases/{caseId}/calls', world.ann, { params: { caseId: debtor.caseId }, body }),
  );
  const params = { callId: started.call.callId };
  let { turn } = started.call;
  for (const type of ['picked-up', 'identity-confirmed'] as readonly (typeof CALL_EVENTS)[number][]) {
    const moved = must(await world.run('POST /calls/{callId}/events', world.ann, { params, body: { type, turn } }));
    turn = moved.call.turn;
  }
  return params.callId;
}
const guideIn = async (language: 'en' | 'de' | 'it') =>
  must(await world.run('GET /calls/{callId}/guide', world.ann, { params: { callId }, query: { language } }));

test('in the call every line says it, of the invoices that it is about, and a machine hears of no money', async () => {
  const law = must(await world.run('GET /settings/law', world.bob, {}));
  const reply = { number: '020 7946 0100', from: '09:00', to: '17:00' };
  const settings = { basedOn: law.changeNo, settings: { reply }, reason: 'Story' };
  must(await world.run('PUT /settings/law', world.bob, { body: settings }));
  callId = await verifiedCall();
  for (const language of ['en', 'de', 'it'] as const) {
    const { voicemail, thirdPerson, ...guide } = await guideIn(language);
    const text = JSON.stringify(guide);
    expect(sumsIn(text)).toEqual([String(ASK), String(DISPUTED)].sort());
    for (const said of ['INV-2041', 'INV-2042', '4 Chairs']) expect(text).toContain(said);
    expect(text).not.toMatch(OTHERS);
    expect(voicemail.length).toBeGreaterThan(0);
    for (const said of [...voicemail, ...thirdPerson].map((line) => line.text)) {
      expect([said, sumsIn(said), said.includes('INV')]).toEqual([said, [], false]);
    }
  }
});

test('an excuse starts the wrap-up with it: who says that it is paid means what was asked for', async () => {
  const { wrapUp } = must(
    await world.run('POST /calls/{callId}/excuses', world.ann, {
      params: { callId },
      body: { objectionId: 'already-paid', words: 'We paid that.' },
    }),
  );
  expect(wrapUp.captured).toMatchObject({ amount: GBP(ASK), items: askedItems() });
});

test('a promise of it is one in full; its letter names that sum and those invoices; then nothing is left to ask', async () => {
  const outcome = promiseInFull({ minor: String(ASK), dueOn: '2026-11-27', itemIds: askedItems() });
  const body = { ...outcome, nextStep: { kind: 'watch-promise', dueOn: '2026-12-01' } };
  must(await world.run('POST /calls/{callId}/outcome', world.ann, { params: { callId }, body }));
  const params = { caseId: debtor.caseId };
  const { agreements } = must(await world.run('GET /cases/{caseId}/confirmations', world.ann, { params }));
  const agreementId = agreements[0]?.agreementId ?? '';
  const { text } = must(
    await world.run('GET /cases/{caseId}/confirmations/{agreementId}/draft', world.ann, {
      params: { ...params, agreementId },
    }),
  );
  expect(sumsIn(text)).toEqual([String(ASK)]);
  expect(text).toMatch(/INV-2041, INV-2042\./);
  expect((await asked()).stillOwed).toMatchObject({ state: 'refused', ask: [] });
});

test('a reminder is about what has not arrived yet, and waits while money waits that may be this very payment', async () => {
  const { bob } = world;
  const kite = await world.addCase({ name: 'Kite Limited', items: [['INV-9001', '2026-10-01', 50_000]] });
  const payment = { accountName: 'Firm', iban: 'GB33BUKB20201555555555' };
  const mail = { host: '127.0.0.1', port: 2525, security: 'none', fromAddress: 'desk@firm.example' } as const;
  must(await world.run('PUT /settings/payment', bob, { body: { basedOn: 0, settings: payment } }));
  must(await world.run('PUT /settings/mail', bob, { body: { basedOn: 0, settings: { ...mail, reminderDays: 3 } } }));
  await world.database.inTenant(world.tenantId, ({ client, tenantId }) =>
    client.query("update debtor set email = 'kite@kite.example' where tenant_id = $1", [tenantId]),
  );
  const outcome = promiseInFull({ minor: '50000', dueOn: '2026-11-27', itemIds: kite.itemIds });
  const call = { number: kite.number, startedAt: '2026-11-23T08:30:00.000Z', nextStep: undefined };
  const params = { caseId: kite.caseId };
  must(await world.run('POST /cases/{caseId}/call-log', bob, { params, body: { ...outcome, ...call } }));
  await world.take(
    camt([{ on: '2026-11-23', minor: 20_000, text: 'part of INV-9001', name: 'Kite Limited', id: 'K1' }], { id: 'K1' }),
  );

  world.at('2026-11-25T09:00:00Z');
  const write = () => writeOfTheDay(world.letters, world.tenant);
  expect(await write()).toEqual({ reminders: 0, receipts: 0 });
  const [waiting] = (await world.review({ search: 'part of' })).rows;
  const asked = { params: { receiptId: waiting?.receiptId ?? '' }, query: undefined, bytes: undefined };
  const body = { reason: 'other', note: 'Not theirs.' } as const;
  must(await world.useCases['POST /bank/receipts/{receiptId}/aside']({ ...asked, body }, bob));
  // What has arrived is not asked for again.
  const paid = { amount: GBP(10_000), postedOn: '2026-11-24' };
  must(await world.run('POST /cases/{caseId}/payments', bob, { params, body: paid }));
  // Of the other debtor something is disputed, and nothing is written.
  expect(await write()).toEqual({ reminders: 1, receipts: 0 });
  const { rows } = await world.database.inTenant(world.tenantId, ({ client, tenantId }) =>
    client.query<{ content: string }>('select content::text from letter where tenant_id = $1', [tenantId]),
  );
  expect(rows.map(({ content }) => sumsIn(content))).toEqual([['40000']]);
});
