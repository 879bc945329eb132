import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEADERS } from '@duologue/contract/route.ts';
import { type Firm, type HttpDesk, importLedger, openHttpDesk } from './testing.ts';

let desk: HttpDesk;
let who: Firm;
beforeAll(async () => {
  desk = await openHttpDesk();
  who = await desk.openFirm('Our firm');
  await importLedger(desk, who, ['Our Debtor Ltd']);
});
afterAll(() => desk?.close());

test('a file is saved under its name and as what it is, and is never shown in our window', async () => {
  const { rows } = await desk.must('GET /today', '/api/today', { who });
  const path = `/api/cases/${rows[0]?.caseId}/papers`;
  const { items } = await desk.must('GET /cases/{caseId}/papers', path, { who });
  const address = `${path}?itemId=${items[0]?.itemId}&name=${encodeURIComponent('Bäcker "17".pdf')}`;
  const { paperId } = await desk.must('POST /cases/{caseId}/papers', address, { who, text: '%PDF-1.4' });
  const headers = { [HEADERS.tenant]: who.tenantId, [HEADERS.actor]: who.actorId };
  const reply = await desk.fetch(new Request(`http://localhost${path}/${paperId}`, { headers }));
  expect(await reply.text()).toBe('%PDF-1.4');
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="B_cker _17_.pdf"; filename*=UTF-8''B%C3%A4cker%20_17_.pdf`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});
