import type { Operation } from '@duologue/contract/api.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Firm, type HttpDesk, openHttpDesk } from '../http/testing.ts';

// Each story splits a ledger of its own.
let desk: HttpDesk;
let who: Firm;
beforeEach(async () => {
  desk = await openHttpDesk();
  who = await desk.openFirm('Harbour Supplies');
  expect(await bring('2026-11-06', ['X,X-1,300.00', 'X,X-2,200.00', 'X,X-3,100.00', 'Y,Y-1,50.00'])).toEqual({
    newItems: 4,
    paidItems: 0,
    goneItems: 0,
    newDebtors: 2,
  });
});
afterEach(() => desk?.close());

const HEAD =
  'Customer No,Customer Name,Phone,Country,City,Invoice No,Invoice Date,Due Date,Currency,Amount,Open Amount';
const FIRMS: Readonly<Record<string, string>> = {
  X: 'C-1,Exeter Mills Ltd,+442079460101,GB,Exeter',
  Y: 'C-2,York Mills Ltd,+442079460102,GB,York',
  Z: 'C-9,Zennor Pottery Ltd,,GB,Exeter',
};

async function bring(asOf: string, lines: readonly string[], gone: 'keep-and-ask' | 'paid' = 'keep-and-ask') {
  const rows = lines.map((line) => {
    const [firm = '', number = '', open = '', amount = open] = line.split(',');
    return `${FIRMS[firm]},${number},2026-08-01,2026-09-01,GBP,${amount},${open}`;
  });
  const text = [HEAD, ...rows].join('\r\n');
  const report = await desk.must('POST /uploads', `/api/uploads?name=ledger.csv&asOf=${asOf}`, { who, text });
  const body = { mapping: report.mapping, asOf, gone };
  const done = await desk.must('POST /uploads/{uploadId}/commit', `/api/uploads/${report.uploadId}/commit`, {
    who,
    body,
  });
  const { newItems, paidItems, goneItems, newDebtors } = done.counts;
  return { newItems, paidItems, goneItems, newDebtors };
}

/** Every row of the worklist in every view: the debtor, what is overdue, and how many items that is. */
async function worklist() {
  const rows = [];
  for (const view of ['now', 'later', 'blocked']) {
    rows.push(...(await desk.must('GET /today', `/api/today?view=${view}`, { who })).rows);
  }
  return rows.map(({ debtorName, overdue }) => `${debtorName} ${overdue.minor}`).sort();
}

async function caseOf(search: string) {
  const { cases } = await desk.must('GET /cases', `/api/cases?search=${search}`, { who });
  return desk.must('GET /cases/{caseId}', `/api/cases/${cases[0]?.caseId ?? ''}`, { who });
}

const itemsOf = async (search: string) =>
  (await caseOf(search)).items.map(({ number, open, state }) => `${number} ${open.minor} ${state}`).sort();

async function ask(numbers: readonly string[], more: object = {}) {
  const exeter = await caseOf('Exeter');
  const all = [...exeter.items, ...(await caseOf('York')).items];
  const itemIds = all.flatMap(({ number, itemId }) => (numbers.includes(number ?? '') ? [itemId] : []));
  const rest = { name: 'Zennor Pottery Ltd', number: 'C-9', reason: 'Delivered to the pottery.' };
  return { debtorId: exeter.debtor.debtorId, itemIds, ...rest, ...more };
}
const split = async (numbers: readonly string[]) =>
  desk.must('POST /debtors/split', '/api/debtors/split', { who, body: await ask(numbers) });
const undo = (id: string) =>
  desk.send('POST', `/api/debtors/merges/${id}/undo`, { who, body: { reason: 'It was one firm.' } });
const merges = async () => (await desk.must('GET /debtors/merges', '/api/debtors/merges', { who })).merges;
const typesOf = async (caseId: string) => {
  const key: Operation = 'GET /cases/{caseId}/timeline';
  return (await desk.must(key, `/api/cases/${caseId}/timeline`, { who })).entries.map(({ type }) => type);
};
const expectWholeChain = async () =>
  expect(await desk.must('GET /verify', '/api/verify', { who })).toMatchObject({ ok: true });

test('two debtors, two cases, the right sums; undone, one debtor again, and every chain verifies', async () => {
  const old = await caseOf('Exeter');
  const { caseId, debtorId, splitId } = await split(['X-2', 'X-3']);
  expect(await worklist()).toEqual(['Exeter Mills Ltd 30000', 'York Mills Ltd 5000', 'Zennor Pottery Ltd 30000']);
  expect(await itemsOf('Exeter')).toEqual(['X-1 30000 open']);
  const zennor = await caseOf('Zennor');
  expect(zennor).toMatchObject({
    caseId,
    debtor: { debtorId, name: 'Zennor Pottery Ltd', number: 'C-9', country: 'GB', address: 'Exeter' },
    creditor: old.creditor,
    phones: [],
    people: [],
  });
  expect((await typesOf(caseId)).slice(0, 2)).toEqual(['case-opened', 'debtors-split']);
  expect(await typesOf(old.caseId)).toContain('debtors-split');
  expect(await merges()).toMatchObject([
    { mergeId: splitId, kind: 'split', into: 'Zennor Pottery Ltd', undoneAt: null },
  ]);
  await expectWholeChain();

  expect(await undo(splitId)).toMatchObject({ status: 200 });
  expect(await worklist()).toEqual(['Exeter Mills Ltd 60000', 'York Mills Ltd 5000']);
  expect(await itemsOf('Exeter')).toEqual(['X-1 30000 open', 'X-2 20000 open', 'X-3 10000 open']);
  expect(await typesOf(old.caseId)).toContain('debtors-merged');
  expect(await undo(splitId)).toMatchObject({ status: 409, body: { code: 'merge-undone' } });
  await expectWholeChain();
});

test('the next ledgers still name the old debtor: the items stay where the split put them, and none is doubled', async () => {
  await split(['X-2', 'X-3']);
  const changed = ['X,X-1,300.00', 'X,X-2,150.00,200.00', 'X,X-4,70.00', 'Y,Y-1,50.00'];
  expect(await bring('2026-11-13', changed)).toEqual({ newItems: 1, paidItems: 1, goneItems: 1, newDebtors: 0 });
  expect(await itemsOf('Exeter')).toEqual(['X-1 30000 open', 'X-4 7000 open']);
  expect(await itemsOf('Zennor')).toEqual(['X-2 15000 open', 'X-3 10000 gone']);

  // The books are put right: the same invoices now come under the other debtor's own number.
  const right = ['X,X-1,300.00', 'X,X-4,70.00', 'Z,X-2,150.00,200.00', 'Z,X-3,100.00', 'Y,Y-1,50.00'];
  expect(await bring('2026-11-20', right)).toMatchObject({ newItems: 0, paidItems: 0, goneItems: 0, newDebtors: 0 });
  expect(await itemsOf('Zennor')).toEqual(['X-2 15000 open', 'X-3 10000 open']);
  await expectWholeChain();
});

test('after it was undone, either name brings the items to the one debtor', async () => {
  const { splitId } = await split(['X-3']);
  expect(await undo(splitId)).toMatchObject({ status: 200 });
  const either = ['X,X-1,300.00', 'X,X-2,200.00', 'Z,X-3,100.00', 'Y,Y-1,50.00'];
  expect(await bring('2026-11-13', either)).toEqual({ newItems: 0, paidItems: 0, goneItems: 0, newDebtors: 0 });
  expect(await itemsOf('Exeter')).toEqual(['X-1 30000 open', 'X-2 20000 open', 'X-3 10000 open']);
});

test('joined and split by turns, the last is undone first, and the ledger finds every item throughout', async () => {
  const first = await split(['X-3']);
  const york = await caseOf('York');
  const joined = await desk.must('POST /debtors/merge', '/api/debtors/merge', {
    who,
    body: { fromDebtorId: first.debtorId, intoDebtorId: york.debtor.debtorId, reason: 'York pays for the pottery.' },
  });
  expect(await undo(first.splitId)).toMatchObject({ status: 409, body: { code: 'moved-since' } });
  const same = ['X,X-1,300.00', 'X,X-2,200.00', 'X,X-3,100.00', 'Y,Y-1,50.00'];
  expect(await bring('2026-11-13', same)).toMatchObject({ newItems: 0, goneItems: 0 });
  expect(await itemsOf('York')).toEqual(['X-3 10000 open', 'Y-1 5000 open']);

  expect(await undo(joined.mergeId)).toMatchObject({ status: 200 });
  expect(await undo(first.splitId)).toMatchObject({ status: 200 });
  expect(await itemsOf('Exeter')).toEqual(['X-1 30000 open', 'X-2 20000 open', 'X-3 10000 open']);
  await expectWholeChain();
});

test.each([
  ['all items', ['X-1', 'X-2', 'X-3'], {}, 409, 'all-items-chosen'],
  ['an item of another debtor', ['X-1', 'Y-1'], {}, 404, 'item-not-found'],
  ['a number that another debtor has', ['X-1'], { number: 'c-2' }, 409, 'number-taken'],
  [
    'the same name and no number',
    ['X-1'],
    { name: 'EXETER MILLS LIMITED', number: null },
    409,
    'debtors-not-told-apart',
  ],
])('refused, and nothing of it stays: %s', async (_, numbers, more, status, code) => {
  const body = await ask(numbers, more);
  expect(await desk.send('POST', '/api/debtors/split', { who, body })).toMatchObject({ status, body: { code } });
  expect(await worklist()).toEqual(['Exeter Mills Ltd 60000', 'York Mills Ltd 5000']);
  expect(await merges()).toEqual([]);
});

test('refused: an item that a running promise is about', async () => {
  const { caseId, items, phones } = await caseOf('Exeter');
  const itemIds = items.filter(({ number }) => number === 'X-1').map(({ itemId }) => itemId);
  const captured = {
    amount: { currency: 'GBP', minor: '30000' },
    dueOn: '2026-11-27',
    method: 'bank-transfer',
    promisedBy: 'Mrs Okafor',
    items: itemIds,
  };
  const logged = await desk.send('POST', `/api/cases/${caseId}/call-log`, {
    who,
    body: {
      number: phones[0]?.number,
      startedAt: '2026-11-20T09:30:00Z',
      seconds: 60,
      lineResult: 'answered',
      party: 'debtor-verified',
      business: [{ outcome: 'promise-part', captured }],
      spokeWith: { name: 'Mrs Okafor' },
      nextStep: { kind: 'watch-promise', dueOn: '2026-12-02' },
    },
  });
  expect([logged.status, logged.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
  const body = await ask(['X-1']);
  const refused = await desk.send('POST', '/api/debtors/split', { who, body });
  expect(refused).toMatchObject({ status: 409, body: { code: 'items-spoken-for', values: { itemIds } } });
});

test('a file goes where its invoice goes, there and back', async () => {
  const exeter = await caseOf('Exeter');
  const itemId = exeter.items.find(({ number }) => number === 'X-2')?.itemId;
  const place = `/api/cases/${exeter.caseId}/papers?itemId=${itemId}&name=X-2.pdf`;
  await desk.must('POST /cases/{caseId}/papers', place, { who, text: '%PDF-1.4' });
  const filesOf = async (search: string) => {
    const { caseId } = await caseOf(search);
    const { items } = await desk.must('GET /cases/{caseId}/papers', `/api/cases/${caseId}/papers`, { who });
    return items.flatMap(({ number, papers }) => papers.map(({ fileName }) => `${number} ${fileName}`));
  };
  const { splitId } = await split(['X-2']);
  expect([await filesOf('Zennor'), await filesOf('Exeter')]).toEqual([['X-2 X-2.pdf'], []]);
  expect((await undo(splitId)).status).toBe(200);
  expect(await filesOf('Exeter')).toEqual(['X-2 X-2.pdf']);
});
