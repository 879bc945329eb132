import { promiseInFull } from './calls.ts';
import type { World } from './world.ts';

/** Mrs Okafor promises the 300.00 of one invoice, on a call, for Friday 12 June. */
export async function promisedOnCall(
  { run, ann, addCase, clearDesks }: Pick<World, 'run' | 'ann' | 'addCase' | 'clearDesks'>,
  { name, invoice }: { readonly name: string; readonly invoice: string },
) {
  await clearDesks();
  const { caseId, number, itemIds } = await addCase({ name, items: [[invoice, '2026-05-01', 30_000]] });
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  const callId = started.ok ? started.value.call.callId : '';
  const body = promiseInFull({ minor: '30000', dueOn: '2026-06-12', itemIds });
  await run('POST /calls/{callId}/outcome', ann, { params: { callId }, body });
  const list = await run('GET /cases/{caseId}/confirmations', ann, { params: { caseId } });
  const agreementId = list.ok ? (list.value.agreements[0]?.agreementId ?? '') : '';
  return { caseId, agreementId };
}
