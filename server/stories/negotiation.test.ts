import type { ProposalIn } from '@duologue/contract/negotiation.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { changeCase } from '@duologue/server/app/cases/change-case.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import { mayAgree } from '@duologue/server/app/negotiation/may-agree.ts';
import { parseMoneyWire } from '@duologue/server/app/wire/money.ts';
import { asOwner } from '@duologue/server/storage/testing.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GBP, must, negotiating, settlement } from './negotiating.ts';
import { type AddedCase, type Given, on, openWorld, type World } from './world.ts';

let world: World;
const NOW = '2026-06-10T09:00:00.000Z';
beforeAll(async () => {
  world = await openWorld(NOW);
  await world.ledgerOf('2026-06-10');
});
beforeEach(async () => {
  world.at(NOW);
  await world.clearDesks();
});
afterAll(() => world?.close());

const late = (given: Given = {}) => negotiating(world).late(given);
const supervisor = () => negotiating(world).supervisor;

const offers = ({ caseId }: AddedCase, query = {}, who = world.ann) =>
  must(world.run('GET /cases/{caseId}/offers', who, { params: { caseId }, query }));
const ask = (debtor: AddedCase, proposal?: ProposalIn, who?: Acting) => negotiating(world).ask(debtor, proposal, who);
const answer = (approvalId: string, said: 'approve' | 'decline', who?: Acting) =>
  negotiating(world).answer(approvalId, said, who);
const agree = ({ caseId }: AddedCase, { forgiven, instalments, expiresOn }: ProposalIn, who = world.ann) =>
  changeCase(world.deps, who, caseId as CaseId, async (change) => {
    const parts = (instalments ?? []).flatMap(({ dueOn, amount }, at) => {
      const money = parseMoneyWire(amount);
      return money === undefined ? [] : [{ number: at + 1, dueOn: on(dueOn), amount: money }];
    });
    const given = parseMoneyWire(forgiven ?? GBP(0));
    return given === undefined
      ? accept({})
      : mayAgree(change, {
          kind: 'settlement',
          forgiven: given,
          instalments: parts,
          ...(typeof expiresOn === 'string' ? { expiresOn: on(expiresOn) } : {}),
        });
  });
const types = async (debtor: AddedCase) => (await negotiating(world).timeline(debtor)).map(({ type }) => type);

test('terms that make no schedule are told by their place, as where a plan is agreed', async () => {
  const shape = { kind: 'amount', each: GBP(0) } as const;
  const terms = { total: GBP(120_000), rhythm: { every: 'month' }, firstOn: '2026-06-17', shape } as const;
  expect(await ask(await late(), { kind: 'instalments', terms })).toMatchObject({
    refusal: { problems: [{ field: 'proposal.terms', message: { code: 'input.schedule.part-not-within-total' } }] },
  });
});

describe('a settlement beyond the collector', () => {
  test('is refused, and the refusal names who could approve and which limit', async () => {
    const debtor = await late();
    const { best, others } = await offers(debtor).then(({ offers: best, others }) => ({ best, others }));
    expect(best.every(({ authority }) => authority.mayAgree)).toBe(true);
    expect(others.find(({ offer }) => offer.kind === 'settlement')).toMatchObject({
      offer: { pays: GBP(96_000), forgiven: GBP(24_000) },
      authority: { mayAgree: false, whoMayApprove: ['supervisor', 'manager'], approval: null },
    });
    expect(await agree(debtor, settlement)).toMatchObject({
      ok: false,
      refusal: {
        code: 'beyond-authority',
        values: {
          exceeded: [{ limit: 'discount-percent', asked: '20.00', allowed: '0.00' }],
          whoMayApprove: ['supervisor', 'manager'],
        },
      },
    });
  });

  test('is approved within the call, used once, for exactly this', async () => {
    const debtor = await late({ name: 'Settling Ltd' });
    const asked = await must(ask(debtor));
    expect(asked).toMatchObject({ state: 'open', mayAnswer: false, debtorName: 'Settling Ltd' });
    // Asking again is the same request.
    expect((await must(ask(debtor))).approvalId).toBe(asked.approvalId);
    expect(await agree(debtor, settlement)).toMatchObject({ refusal: { code: 'beyond-authority' } });

    const open = await must(world.run('GET /approvals', supervisor(), {}));
    expect(open.approvals.find(({ approvalId }) => approvalId === asked.approvalId)).toMatchObject({ mayAnswer: true });
    expect(await must(answer(asked.approvalId, 'approve'))).toMatchObject({ state: 'approved', answeredBy: 'Bob' });
    expect(await answer(asked.approvalId, 'decline')).toMatchObject({ refusal: { code: 'approval-not-open' } });

    const dearer = {
      ...settlement,
      forgiven: GBP(24_001),
      instalments: [{ dueOn: '2026-06-24', amount: GBP(95_999) }],
    };
    expect(await agree(debtor, dearer)).toMatchObject({ refusal: { code: 'beyond-authority' } });
    // What was approved stands until a day; with another day nobody approved it.
    expect(await agree(debtor, { ...settlement, expiresOn: '2026-07-24' })).toMatchObject({
      refusal: { code: 'beyond-authority' },
    });
    expect(await must(agree(debtor, settlement))).toEqual({ approvedBy: 'Bob' });
    expect(await agree(debtor, settlement)).toMatchObject({ refusal: { code: 'beyond-authority' } });
    expect(await types(debtor)).toEqual(
      expect.arrayContaining(['approval-asked', 'approval-answered', 'approval-used']),
    );
  });

  test('a collector cannot approve, nor a supervisor what is beyond them; what needs no approval is not asked', async () => {
    const debtor = await late();
    const deep: ProposalIn = {
      ...settlement,
      forgiven: GBP(60_000),
      instalments: [{ dueOn: '2026-06-24', amount: GBP(60_000) }],
    };
    const asked = await must(ask(debtor, deep));
    expect(asked.whoMayApprove).toEqual(['manager']);
    expect(await answer(asked.approvalId, 'approve')).toMatchObject({
      refusal: { code: 'beyond-authority', values: { whoMayApprove: ['manager'] } },
    });
    expect(await answer(asked.approvalId, 'approve', world.ann)).toMatchObject({ ok: false });
    expect(await must(answer(asked.approvalId, 'approve', world.bob))).toMatchObject({ state: 'approved' });
    const own: ProposalIn = { kind: 'pay-in-full', instalments: [{ dueOn: '2026-06-15', amount: GBP(120_000) }] };
    expect(await ask(debtor, own)).toMatchObject({ refusal: { code: 'approval-not-needed' } });
  });

  test('nobody answers: it expires, and the debtor is promised a call that is on the list', async () => {
    const debtor = await late();
    const { approvalId } = await must(ask(debtor));
    world.at('2026-06-10T09:15:00.000Z');
    expect(await answer(approvalId, 'approve')).toMatchObject({ refusal: { values: { state: 'expired' } } });
    const told = await must(
      world.run('POST /approvals/{approvalId}/call-back', world.ann, {
        params: { approvalId },
        body: { at: '2026-06-11T08:30:00.000Z' },
      }),
    );
    expect(told).toMatchObject({ state: 'expired', callBackAt: '2026-06-11T08:30:00.000Z' });
    const brief = await must(world.run('GET /cases/{caseId}', world.ann, { params: { caseId: debtor.caseId } }));
    expect(brief.nextStep).toMatchObject({ kind: 'call-back', dueOn: '2026-06-11' });
  });

  test('a manager changes who may do what; two at once do not overwrite each other', async () => {
    const { changeNo, settings } = await must(world.run('GET /settings/negotiation', world.bob, {}));
    const collector = { ...settings.limits.collector, discountPercentMax: '20.00', discountMax: [GBP(24_000)] };
    const wider = { ...settings, limits: { ...settings.limits, collector } };
    const put = (body: object) => world.run('PUT /settings/negotiation', world.bob, { body: body as never });
    expect(await must(put({ basedOn: changeNo, settings: wider }))).toEqual({ changeNo: changeNo + 1, changed: true });
    const debtor = await late();
    expect(await must(agree(debtor, settlement))).toEqual({});
    expect(await put({ basedOn: changeNo, settings })).toMatchObject({ refusal: { code: 'settings-changed' } });
    const twice = { ...wider, limits: { ...wider.limits, manager: { ...collector, planMax: [GBP(1), GBP(2)] } } };
    expect(await put({ basedOn: changeNo + 1, settings: twice })).toMatchObject({ refusal: { code: 'input-invalid' } });
    expect(await must(put({ basedOn: changeNo + 1, settings }))).toMatchObject({ changed: true });
  });
});

describe('what can be afforded', () => {
  const record = ({ caseId }: AddedCase, body: object) =>
    world.run('POST /cases/{caseId}/affordability', world.ann, { params: { caseId }, body: body as never });
  const means = ({ caseId }: AddedCase) =>
    must(world.run('GET /cases/{caseId}/affordability', world.ann, { params: { caseId } }));
  const household = (wages: number, rent: number) => ({
    kind: 'household',
    consent: true,
    statement: {
      income: { wages: { amount: GBP(wages), every: 'month' } },
      expenditure: { housing: { amount: GBP(rent), every: 'week' } },
    },
  });

  test('declined once, it is never asked again; only what they bring themselves is taken', async () => {
    const debtor = await late({ kind: 'consumer', name: 'Una Reid' });
    expect((await offers(debtor)).affordability).toMatchObject({ state: 'not-asked', mayAsk: true });
    await must(record(debtor, { kind: 'declined' }));
    expect((await offers(debtor)).affordability).toMatchObject({ state: 'declined', mayAsk: false });
    expect(await means(debtor)).toMatchObject({ state: 'declined', mayAsk: false });
    expect(await record(debtor, household(200_000, 30_000))).toMatchObject({
      refusal: { code: 'affordability-declined' },
    });
    await must(record(debtor, { ...household(200_000, 30_000), volunteered: true }));
    // 2000.00 less 300.00 a week, which is 1300.00 a month.
    expect(await means(debtor)).toMatchObject({
      state: 'known',
      household: { answer: { leftPerMonth: GBP(70_000), surplusPerMonth: GBP(70_000) } },
    });
  });

  test('what is left makes the plan; the figures are in no event, and go with the person', async () => {
    const debtor = await late({ kind: 'consumer', name: 'Wanda Reid' });
    await must(record(debtor, household(150_077, 27_700)));
    const { offers: best, others, affordability } = await offers(debtor);
    expect(affordability.surplusPerMonth).toEqual(GBP(30_043));
    const plan = [...best, ...others].find(({ offer }) => offer.kind === 'instalments');
    expect(plan?.offer.instalments.map(({ amount }) => amount.minor)).toEqual(['30000', '30000', '30000', '30000']);
    const events = () =>
      asOwner(world.owner, (client) =>
        client.query("select data::text as t from event where type = 'affordability-recorded'"),
      );
    expect(JSON.stringify((await events()).rows)).not.toMatch(/150077|27700/);
    const kept = () => asOwner(world.owner, (client) => client.query('select data::text as t from affordability'));
    expect(JSON.stringify((await kept()).rows)).toContain('150077');
    const { rows } = await asOwner(world.owner, (client) =>
      client.query("update account set status = 'paid-in-full' where debtor_id = $1 returning account_id", [
        debtor.debtorId,
      ]),
    );
    expect(rows).toHaveLength(1);
    await asOwner(world.owner, (client) =>
      client.query("update item set state = 'settled', open_minor = 0 where account_id = $1", [rows[0]?.account_id]),
    );
    world.at('2036-06-10T09:00:00.000Z');
    const erased = await must(
      world.run('POST /debtors/{debtorId}/erase', world.bob, {
        params: { debtorId: debtor.debtorId },
        body: { reason: 'They asked.', requestedOn: '2036-06-09' },
      }),
    );
    expect(erased.outcome).toBe('erased');
    expect(JSON.stringify((await kept()).rows)).not.toContain('150077');
  });

  test('a year after it was said it goes by itself', async () => {
    const debtor = await late({ kind: 'consumer', name: 'Xena Reid' });
    await must(record(debtor, household(160_088, 20_000)));
    const retain = () => must(world.run('POST /retention', world.bob, { body: {} }));
    world.at('2027-06-10T09:00:00.000Z');
    await retain();
    expect(await means(debtor)).toMatchObject({ state: 'known' });
    world.at('2027-06-11T09:00:00.000Z');
    expect((await retain()).removed).toContainEqual(expect.objectContaining({ record: 'affordability' }));
    expect(await means(debtor)).toMatchObject({ state: 'not-asked' });
  });

  test('nothing left leads to care, not to a plan', async () => {
    const debtor = await late({ kind: 'consumer', name: 'Yara Reid' });
    await must(record(debtor, household(100_000, 30_000)));
    expect(await offers(debtor)).toMatchObject({
      offers: [],
      forbidden: [{ code: 'care-first' }],
      affordability: { care: 'hardship' },
    });
  });

  test('a business says three things; evidence is asked for once', async () => {
    const debtor = await late();
    const statement = {
      cashNow: GBP(500_000),
      receipts: [{ on: '2026-06-20', amount: GBP(100_000) }],
      outgoingsPerWeek: GBP(30_000),
    };
    await must(record(debtor, { kind: 'business', consent: true, statement }));
    const { business } = await means(debtor);
    expect(business?.answer).toMatchObject({ lowest: GBP(210_000), lowestWeek: 13, shortWeek: null });
    const evidence = (is: 'asked' | 'seen') =>
      world.run('POST /cases/{caseId}/affordability/evidence', world.ann, {
        params: { caseId: debtor.caseId },
        body: { kind: 'accounts', is },
      });
    await must(evidence('asked'));
    expect(await evidence('asked')).toMatchObject({ refusal: { code: 'evidence-asked-before' } });
    await must(evidence('seen'));
    expect((await means(debtor)).evidence).toMatchObject([{ kind: 'accounts', seenAt: NOW, by: 'Ann' }]);
  });
});

test('while a breathing space runs nothing is offered, asked for approval, or agreed', async () => {
  const debtor = await late({ kind: 'consumer' });
  const why = { reason: 'The register says so.', evidence: 'Letter' };
  await must(
    world.run('POST /cases/{caseId}/states', world.ann, {
      params: { caseId: debtor.caseId },
      body: { state: 'breathing-space', ...why, since: '2026-06-09T08:00:00.000Z' } as never,
    }),
  );
  const { offers: best, others, forbidden } = await offers(debtor);
  expect([best, others]).toEqual([[], []]);
  expect(forbidden.map(({ code }) => code)).toContain('breathing-space');
  expect(await ask(debtor)).toMatchObject({ refusal: { code: 'offer-forbidden' } });
  expect(await agree(debtor, settlement)).toMatchObject({ refusal: { code: 'offer-forbidden' } });
});

test('late interest tells its stretches and sources; a rate of the firm’s own stands before ours', async () => {
  const debtor = await late();
  const show = (query = {}) =>
    must(world.run('GET /cases/{caseId}/interest', world.ann, { params: { caseId: debtor.caseId }, query }));
  const before = await show({ asOf: '2026-06-10' });
  expect(before).toMatchObject({ country: 'GB', countryFrom: 'creditor', unknown: null });
  expect(before.items[0]?.segments[0]?.rate).toMatchObject({ basis: 'reference', isOwn: false });
  const rate = { series: 'boe', period: '2026 H1', percent: '12.00', source: 'Our own reading' };
  const add = (body: object) => world.run('POST /interest/rates', world.bob, { body: body as never });
  expect(await must(add(rate))).toMatchObject({ isOwn: true, by: 'Bob', from: '2026-01-01', to: '2026-06-30' });
  expect(await add({ ...rate, source: '' })).toMatchObject({ refusal: { code: 'input-invalid' } });
  const after = await show({ asOf: '2026-06-10' });
  expect(after.items[0]?.segments[0]?.rate).toMatchObject({ percent: '20.00', isOwn: true, source: 'Our own reading' });
  expect(Number(after.interest?.minor)).toBeGreaterThan(Number(before.interest?.minor));
  // Corrected by adding again: the later one holds.
  await must(add({ ...rate, percent: '4.00' }));
  expect((await show()).items[0]?.segments[0]?.rate.percent).toBe('12.00');
  const { rates, missing } = await must(world.run('GET /interest/rates', world.ann, {}));
  expect(rates.slice(0, 2).map(({ percent, isOwn }) => [percent, isOwn])).toEqual([
    ['4.00', true],
    ['12.00', true],
  ]);
  expect(missing.every(({ knownUntil }) => knownUntil === null || knownUntil < '2026-07-11')).toBe(true);
});
