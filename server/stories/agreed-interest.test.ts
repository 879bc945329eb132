import type { BodyOf } from '@duologue/contract/api.ts';
import type { ProposalIn } from '@duologue/contract/negotiation.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import { asOwner } from '@duologue/server/storage/testing.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';
import { promiseInFull } from './calls.ts';
import { negotiating } from './negotiating.ts';
import { on } from './world.ts';

/** A firm that claims late interest: what is agreed with it stands on the account, is paid as any item, and asked for once. */
let world: BankWorld;
let caseId: CaseId;
let interest: number;
const GBP = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const row = (open: string) => `C-1,Okafor Foods,INV-4711,2026-04-01,2026-05-01,GBP,1200.00,${open}`;
const OKAFOR = 'GB94BARC10201530093459';

beforeEach(async () => {
  world = await openBankWorld('2026-06-10T09:00:00.000Z');
  await world.importLedger([row('1200.00')], '2026-06-10');
  await asOwner(world.owner, (client) => client.query("update debtor set kind = 'business', country = 'GB'"));
  caseId = must(await world.run('GET /cases', world.ann, { query: { search: 'Okafor' } })).cases[0]?.caseId as CaseId;
  await claims(true);
  interest = await claimed();
});
afterEach(() => world?.close());

async function claims(claimsInterest: boolean) {
  const { changeNo, settings } = must(await world.run('GET /settings/negotiation', world.bob, {}));
  const body = { basedOn: changeNo, settings: { ...settings, claimsInterest }, reason: 'We claim it.' };
  must(await world.run('PUT /settings/negotiation', world.bob, { body }));
}
const params = () => ({ caseId });
const offers = async () =>
  must(await world.run('GET /cases/{caseId}/offers', world.ann, { params: params(), query: {} }));
/** What is offered as interest beside the claim today. */
const claimed = async () => Number((await offers()).interest?.minor);
const law = async () =>
  must(await world.run('GET /cases/{caseId}/interest', world.ann, { params: params(), query: {} }));
const listed = async () =>
  must(await world.run('GET /cases/{caseId}/arrangements', world.ann, { params: params() })).arrangements;
const brief = async () => must(await world.run('GET /cases/{caseId}', world.ann, { params: params() }));
const timeline = async () =>
  must(await world.run('GET /cases/{caseId}/timeline', world.ann, { params: params() })).entries;

type Body = BodyOf<'POST /cases/{caseId}/arrangements'>;
const agree = (body: Partial<Body>) =>
  world.run('POST /cases/{caseId}/arrangements', world.ann, {
    params: params(),
    body: { kind: 'plan', promisedBy: 'Mrs Okafor', ...body },
  });
/** The claim and all its interest in two parts. */
const plan = (minor = interest) => ({
  instalments: [
    { dueOn: '2026-06-17', amount: GBP(60_000) },
    { dueOn: '2026-07-15', amount: GBP(60_000 + minor) },
  ],
  interest: GBP(minor),
});
const paid = (id: string, day: string, minor: number) => {
  world.at(`${day}T12:00:00.000Z`);
  return world.take(camt([{ on: day, minor, text: 'thank you', account: OKAFOR, id }], { id }));
};
const paidBefore = () =>
  world.deps.store.inTenant(world.tenantId, async ({ bank, cases }) => {
    const debtCase = await cases.find(caseId);
    if (debtCase !== undefined) await bank.remember(OKAFOR, debtCase.accountId, on('2026-05-01'));
  });

test('agreed by one who may, paid from the bank, never gone, never asked for twice', async () => {
  expect(interest).toBeGreaterThan(0);
  expect((await law()).claimable).toMatchObject([{ amount: GBP(interest) }]);
  must(await agree(plan()));
  expect(await listed()).toMatchObject([{ kind: 'plan', status: 'accepted', total: GBP(120_000 + interest) }]);
  expect(await world.items()).toEqual([`INT-2026-06-10 open ${interest}`, 'INV-4711 open 120000']);
  expect((await timeline()).find(({ type }) => type === 'interest-noted')).toMatchObject({
    message: { code: 'timeline.interest-noted' },
    data: { amount: GBP(interest), parts: [{ reckoned: GBP(interest), segments: [{ from: '2026-05-02' }] }] },
  });
  // The law gives it once: what stands on the account is told beside what is left to claim.
  expect(await law()).toMatchObject({ interest: GBP(0), claimable: [], noted: GBP(interest) });

  await paidBefore();
  expect(await paid('S1', '2026-06-17', 60_000)).toMatchObject({ posted: { count: 1 } });
  world.at('2026-06-22T09:00:00.000Z');
  await world.importLedger([row('600.00')], '2026-06-22', 'keep-and-ask');
  expect(await world.items()).toEqual([`INT-2026-06-10 open ${interest}`, 'INV-4711 open 60000']);
  expect(await paid('S2', '2026-07-15', 60_000 + interest)).toMatchObject({ posted: { count: 1 } });
  expect(await listed()).toMatchObject([
    { status: 'completed', instalments: [{ status: 'kept' }, { status: 'kept' }] },
  ]);

  world.at('2026-07-20T09:00:00.000Z');
  await world.importLedger([row('0.00')], '2026-07-20', 'keep-and-ask');
  expect(await world.items()).toEqual(['INT-2026-06-10 settled 0', 'INV-4711 settled 0']);
  expect(await world.paid()).toBe(120_000 + interest);
  expect(await brief()).toMatchObject({ accountStatus: 'paid-in-full', stillOwed: { ask: [] } });
});

describe('lowered', () => {
  const waived = () => Math.ceil(interest * 0.6);
  const proposal = (): ProposalIn => ({
    kind: 'interest-waived',
    instalments: [{ dueOn: '2026-06-15', amount: GBP(120_000 + interest - waived()) }],
    interestWaived: GBP(waived()),
  });
  const lowered = () => ({
    instalments: [{ dueOn: '2026-06-15', amount: GBP(120_000 + interest - waived()) }],
    interest: GBP(interest - waived()),
    interestWaived: GBP(waived()),
  });
  const approved = async (wanted: ProposalIn) => {
    const supervisor: Acting = { ...world.bob, role: 'supervisor' };
    const body = { proposal: wanted, note: 'On the line.' };
    const { approvalId } = must(
      await world.run('POST /cases/{caseId}/approvals', world.ann, { params: params(), body }),
    );
    const answer = { answer: 'approve', reason: 'So.' } as const;
    must(await world.run('POST /approvals/{approvalId}/answer', supervisor, { params: { approvalId }, body: answer }));
  };

  test('beyond the collector: refused, approved by a supervisor for exactly this, and agreed', async () => {
    expect(await agree(lowered())).toMatchObject({
      refusal: { code: 'beyond-authority', values: { exceeded: [{ limit: 'interest-waived-percent' }] } },
    });
    await approved(proposal());
    const other = { ...lowered(), interest: GBP(interest - waived() - 1), interestWaived: GBP(waived() + 1) };
    const less = [{ dueOn: '2026-06-15', amount: GBP(120_000 + interest - waived() - 1) }];
    expect(await agree({ ...other, instalments: less })).toMatchObject({ refusal: { code: 'beyond-authority' } });
    expect(must(await agree(lowered())).arrangement).toMatchObject({ approvedBy: 'Bob', forgiven: GBP(0) });
    expect(await world.items()).toEqual([`INT-2026-06-10 open ${interest - waived()}`, 'INV-4711 open 120000']);
  });

  test('a settlement with interest: what is given up is of the claim, and nothing is left when it is kept', async () => {
    const pays = 120_000 + interest - 24_000;
    const instalments = [{ dueOn: '2026-06-19', amount: GBP(pays) }];
    const expiresOn = '2026-06-24';
    await approved({ kind: 'settlement', instalments, forgiven: GBP(24_000), expiresOn });
    must(await agree({ kind: 'settlement', instalments, interest: GBP(interest), expiresOn }));
    expect(await listed()).toMatchObject([{ forgiven: GBP(24_000), total: GBP(pays), approvedBy: 'Bob' }]);
    await paidBefore();
    await paid('S1', '2026-06-19', pays);
    expect((await listed())[0]?.status).toBe('completed');
    expect((await brief()).accountStatus).toBe('settled-in-full');
    expect((await world.items()).every((item) => item.includes(' settled 0'))).toBe(true);
  });
});

test('a single payment with interest is agreed while talking, and not once more when the call is closed', async () => {
  const they = negotiating(world);
  const debtor = await they.late({ name: 'Dialled Ltd' });
  caseId = debtor.caseId;
  interest = await claimed();
  const callId = await they.ring(debtor);
  const instalments = [{ dueOn: '2026-06-15', amount: GBP(120_000 + interest) }];
  must(await agree({ instalments, interest: GBP(interest), interestWaived: GBP(0), callId }));
  const captured = { schedule: instalments, approvedBy: 'Ann', promisedBy: 'Mrs Okafor' };
  const body = {
    ...promiseInFull({ minor: '1', dueOn: '2026-06-15', itemIds: [] }),
    business: [{ outcome: 'plan-agreed' as const, captured }],
    nextStep: { kind: 'watch-promise', dueOn: '2026-06-17' },
  };
  must(await world.run('POST /calls/{callId}/outcome', world.ann, { params: { callId }, body }));
  expect(await listed()).toMatchObject([{ status: 'accepted', callId }]);
  expect((await world.items()).filter((item) => item.startsWith('INT'))).toEqual([`INT-2026-06-10 open ${interest}`]);
});

const about = (code: string) => ({
  refusal: {
    code: 'input-invalid',
    problems: [{ field: 'interest', message: { code: `input.arrangement.${code}` } }],
  },
});

describe('what is not agreed', () => {
  test('a penny more than can be claimed, or any where the firm claims none', async () => {
    expect(await agree(plan(interest + 1))).toMatchObject(about('more-interest-than-claimed'));
    expect(await agree({ ...plan(interest + 1), as: 'proposed' })).toMatchObject(about('more-interest-than-claimed'));
    // Silence would give it up on nobody's authority; zero says that it can still be claimed.
    const silent = { instalments: plan(0).instalments };
    expect(await agree(silent)).toMatchObject(about('interest-unsaid'));
    expect(await agree({ ...silent, as: 'proposed' })).toMatchObject({ ok: true });
    await claims(false);
    expect(await agree(plan())).toMatchObject(about('more-interest-than-claimed'));
    expect(await world.items()).toEqual(['INV-4711 open 120000']);
  });
});

describe('what is put forward with interest', () => {
  const accept = async (who: Acting = world.ann) => {
    const params = { arrangementId: (await listed())[0]?.arrangementId ?? '' };
    const body = { promisedBy: 'Mrs Okafor' };
    return world.run('POST /arrangements/{arrangementId}/accept', who, { params, body });
  };

  test('is accepted with it: on the account from that day, paid and kept as any item', async () => {
    const itemIds = (await brief()).items.map(({ itemId }) => itemId);
    must(await agree({ ...plan(), as: 'proposed', itemIds }));
    expect(await world.items()).toEqual(['INV-4711 open 120000']);
    world.at('2026-06-12T09:00:00.000Z');
    expect(must(await accept()).arrangement).toMatchObject({ status: 'accepted', total: GBP(120_000 + interest) });
    expect(await world.items()).toEqual([`INT-2026-06-12 open ${interest}`, 'INV-4711 open 120000']);

    await paidBefore();
    await paid('S1', '2026-06-17', 60_000);
    expect(await paid('S2', '2026-07-15', 60_000 + interest)).toMatchObject({ posted: { count: 1 } });
    expect(await listed()).toMatchObject([
      { status: 'completed', instalments: [{ status: 'kept' }, { status: 'kept' }] },
    ]);
  });

  test('what it gives up of interest needs the same authority, and an approval is not used up by a refusal', async () => {
    const waived = Math.ceil(interest * 0.6);
    const instalments = [{ dueOn: '2026-06-15', amount: GBP(120_000 + interest - waived) }];
    must(await agree({ instalments, interest: GBP(interest - waived), interestWaived: GBP(waived), as: 'proposed' }));
    expect(await accept()).toMatchObject({
      refusal: { code: 'beyond-authority', values: { exceeded: [{ limit: 'interest-waived-percent' }] } },
    });
    const body = { proposal: { kind: 'interest-waived' as const, instalments, interestWaived: GBP(waived) }, note: '' };
    const asked = await world.run('POST /cases/{caseId}/approvals', world.ann, { params: params(), body });
    const { approvalId } = must(asked);
    const answer = { answer: 'approve', reason: 'So.' } as const;
    must(await world.run('POST /approvals/{approvalId}/answer', world.bob, { params: { approvalId }, body: answer }));
    await claims(false);
    expect(await accept()).toMatchObject(about('more-interest-than-claimed'));
    await claims(true);
    expect(must(await accept()).arrangement).toMatchObject({ status: 'accepted', approvedBy: 'Bob' });
  });
});

describe('what becomes of the note', () => {
  const cancel = async () => {
    const arrangementId = (await listed())[0]?.arrangementId ?? '';
    const body = { reason: 'They took it back.' };
    must(await world.run('POST /arrangements/{arrangementId}/cancel', world.ann, { params: { arrangementId }, body }));
  };

  test('cancelled before anything was paid, it is withdrawn, and can be claimed again', async () => {
    must(await agree(plan()));
    await cancel();
    expect(await world.items()).toEqual(['INT-2026-06-10 cancelled 0', 'INV-4711 open 120000']);
    expect((await timeline()).map(({ type }) => type)).toContain('interest-withdrawn');
    expect(await claimed()).toBe(interest);
    must(await agree(plan()));
    expect((await world.items()).filter((item) => item.startsWith('INT'))).toEqual(
      expect.arrayContaining([`INT-2026-06-10 open ${interest}`]),
    );
  });

  test('cancelled after a payment, or broken, it stays, and only what came since is claimed beside it', async () => {
    must(await agree(plan()));
    await paidBefore();
    await paid('S1', '2026-06-17', 60_000);
    await cancel();
    expect(await world.items()).toEqual([`INT-2026-06-10 open ${interest}`, 'INV-4711 open 60000 ahead 60000']);
    world.at('2026-06-18T09:00:00.000Z');
    await world.importLedger([row('600.00')], '2026-06-18', 'keep-and-ask');
    const { claim } = await offers();
    expect(claim).toEqual(GBP(60_000 + interest));
    // Reckoned on half of it, it is less than what was noted: nothing more is claimed.
    expect(await claimed()).toBe(0);

    world.at('2026-11-20T09:00:00.000Z');
    await world.importLedger([row('600.00')], '2026-11-20', 'keep-and-ask');
    const { items, noted, interest: left } = await law();
    const all = items.reduce((sum, item) => sum + Number(item.interest.minor), 0);
    expect(all).toBeGreaterThan(interest);
    expect([Number(left?.minor), Number(noted?.minor)]).toEqual([all - interest, interest]);
  });

  test('renegotiated and then cancelled, the note of the first goes too; once money came on either, it stays', async () => {
    must(await agree(plan()));
    const renegotiate = async (first: string) => {
      const arrangementId = (await listed())[0]?.arrangementId ?? '';
      const instalments = [{ dueOn: first, amount: GBP(120_000 + interest) }];
      const body = { reason: 'Another day.', promisedBy: 'Mrs Okafor', instalments };
      must(
        await world.run('POST /arrangements/{arrangementId}/renegotiate', world.ann, {
          params: { arrangementId },
          body,
        }),
      );
    };
    await renegotiate('2026-06-24');
    expect(await world.items()).toEqual([`INT-2026-06-10 open ${interest}`, 'INV-4711 open 120000']);
    await cancel();
    expect(await world.items()).toEqual(['INT-2026-06-10 cancelled 0', 'INV-4711 open 120000']);
    expect(await claimed()).toBe(interest);

    must(await agree(plan()));
    await paidBefore();
    await paid('S1', '2026-06-17', 60_000);
    world.at('2026-06-17T13:00:00.000Z');
    const arrangementId = (await listed())[0]?.arrangementId ?? '';
    const instalments = [{ dueOn: '2026-07-24', amount: GBP(60_000 + interest) }];
    const body = { reason: 'Another day.', promisedBy: 'Mrs Okafor', instalments, interest: GBP(0) };
    must(
      await world.run('POST /arrangements/{arrangementId}/renegotiate', world.ann, { params: { arrangementId }, body }),
    );
    await cancel();
    expect(await world.items()).toContain(`INT-2026-06-10 open ${interest}`);
  });
});

test('a firm that bills late interest in its own ledger has it once: ours is kept out, and the case says why', async () => {
  const billed = (text: string, open = '31.50') => `C-1,Okafor Foods,${text},2026-06-01,2026-06-08,GBP,31.50,${open}`;
  world.at('2026-06-11T09:00:00.000Z');
  await world.importLedger([row('1200.00'), billed('Late payment interest May')], '2026-06-11', 'keep-and-ask');
  expect(await offers()).toMatchObject({ interest: null });
  expect(await law()).toMatchObject({ interest: GBP(0), claimable: [], billed: GBP(3_150) });
  expect(await agree(plan())).toMatchObject({ refusal: { code: 'input-invalid', problems: [{ field: 'interest' }] } });
  must(await agree({ instalments: plan(0).instalments }));
  // Paid, it was billed all the same: the next stretch is theirs to bill as well.
  world.at('2026-06-12T09:00:00.000Z');
  await world.importLedger([row('1200.00'), billed('Late payment interest May', '0.00')], '2026-06-12', 'keep-and-ask');
  expect(await law()).toMatchObject({ interest: GBP(0), billed: GBP(3_150) });
});
