import type { BodyOf } from '@duologue/contract/api.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { promiseInFull } from './calls.ts';
import { GBP, must, negotiating } from './negotiating.ts';
import { type AddedCase, openWorld, type World } from './world.ts';

/** A yes to what was put forward is an agreement: it stands on the account as that is by now. */
let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
beforeEach(() => world.clearDesks());
afterAll(() => world?.close());

type Body = BodyOf<'POST /cases/{caseId}/arrangements'>;
const agree = ({ caseId }: AddedCase, body: Partial<Body>) => {
  const all = { kind: 'plan', promisedBy: 'Mrs Okafor', ...body } as const;
  return must(world.run('POST /cases/{caseId}/arrangements', world.bob, { params: { caseId }, body: all }));
};
/** A settlement of 1,000.00 for the 1,200.00 that are owed. */
const offered = async (debtor: AddedCase) => {
  const instalments = [{ dueOn: '2026-06-24', amount: GBP(100_000) }];
  const { itemIds } = debtor;
  const body = { kind: 'settlement', as: 'proposed', instalments, expiresOn: '2026-06-24', itemIds } as const;
  const { arrangement } = await agree(debtor, { ...body, itemIds: [...itemIds] });
  const params = { arrangementId: arrangement.arrangementId };
  return () =>
    world.run('POST /arrangements/{arrangementId}/accept', world.bob, { params, body: { promisedBy: 'Mrs Okafor' } });
};

test('not beside another arrangement that runs about the same invoices', async () => {
  const debtor = await negotiating(world).late({ name: 'Twice Ltd' });
  const accept = await offered(debtor);
  const plan = await agree(debtor, { instalments: [{ dueOn: '2026-06-17', amount: GBP(120_000) }] });
  const { arrangementId } = plan.arrangement;
  expect(await accept()).toMatchObject({ refusal: { code: 'arrangement-running', values: { arrangementId } } });
  const body = { reason: 'The offer, then.' };
  await must(world.run('POST /arrangements/{arrangementId}/cancel', world.bob, { params: { arrangementId }, body }));
  expect(await accept()).toMatchObject({ ok: true });
});

test('a promise that stood alone about the same invoices ends with it', async () => {
  const they = negotiating(world);
  const debtor = await they.late({ name: 'Promised Ltd', phone: '+442079460171' });
  const accept = await offered(debtor);
  const callId = await they.ring(debtor);
  const outcome = promiseInFull({ minor: '120000', dueOn: '2026-06-12', itemIds: debtor.itemIds });
  await must(world.run('POST /calls/{callId}/outcome', world.ann, { params: { callId }, body: outcome }));
  await must(accept());
  const brief = await must(world.run('GET /cases/{caseId}', world.ann, { params: { caseId: debtor.caseId } }));
  expect(brief.promises.map(({ status, dueOn }) => `${dueOn} ${status}`)).toContain('2026-06-12 superseded');
});

test('not when less is owed by now than is paid and forgiven by it', async () => {
  const debtor = await negotiating(world).late({ name: 'Paid Ltd', phone: '+442079460172' });
  const accept = await offered(debtor);
  const params = { caseId: debtor.caseId };
  const payment = { amount: GBP(10_000), postedOn: '2026-06-10' };
  await must(world.run('POST /cases/{caseId}/payments', world.ann, { params, body: payment }));
  expect(await accept()).toMatchObject({
    refusal: {
      code: 'input-invalid',
      problems: [{ message: { code: 'input.arrangement.more-than-owed', values: { owed: GBP(110_000) } } }],
    },
  });
});
