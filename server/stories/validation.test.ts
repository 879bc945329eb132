import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AddedCase, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-07-10T16:00:00.000Z');
  await world.ledgerOf('2026-07-10');
  const body = { basedOn: 0, settings: { collector: 'third-party' as const }, reason: 'Story' };
  await must(world.run('PUT /settings/law', world.bob, { body }));
});
beforeEach(() => world.at('2026-07-10T16:00:00.000Z'));
afterAll(() => world?.close());

const must = async <Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; refusal: unknown }>) => {
  const got = await answer;
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
};
const why = { reason: 'It came by post.', evidence: 'Letter' };
const american = (phone: string, kind: 'consumer' | 'business' = 'consumer') =>
  world.addCase({ country: 'US', kind, phone, items: [[`INV-${phone.slice(-4)}`, '2026-04-01', 30_000]] });
const notice = ({ caseId }: AddedCase, sentAt: string) =>
  must(
    world.run('POST /cases/{caseId}/notices', world.ann, {
      params: { caseId },
      body: { notice: 'validation-notice' as const, sentAt, ...why },
    }),
  );
const dispute = ({ caseId }: AddedCase, since: string) =>
  must(
    world.run('POST /cases/{caseId}/states', world.ann, {
      params: { caseId },
      body: { state: 'dispute-written' as const, since, ...why },
    }),
  );
const answer = ({ caseId }: AddedCase) =>
  must(world.run('GET /cases/{caseId}/gate-answer', world.ann, { params: { caseId } }));
/** The federal rules on disputes that object or warn now. */
const disputeCodes = async (debtor: AddedCase) => {
  const { decision } = await answer(debtor);
  const codes = (decision?.findings ?? []).filter(({ result }) => result !== 'satisfied').map(({ code }) => code);
  return ['FED-DISPUTE-CEASE', 'FED-DISPUTE-ORAL'].filter((code) => codes.includes(code));
};
const mustSay = async ({ caseId }: AddedCase, word: string) => {
  const query = { moment: 'later-talk' as const, relation: 'debtor' as const };
  const { items } = await must(world.run('GET /cases/{caseId}/sayings', world.ann, { params: { caseId }, query }));
  return items.flatMap(({ rules }) => rules.map(({ code }) => code)).includes(word);
};

describe('a validation notice was sent on 1 June', () => {
  test('a dispute in writing on 8 July, the last day, stops collection', async () => {
    const debtor = await american('+12145550123');
    await notice(debtor, '2026-06-01T16:00:00Z');
    expect(await disputeCodes(debtor)).toEqual([]);
    await dispute(debtor, '2026-07-08T16:00:00Z');
    expect(await disputeCodes(debtor)).toEqual(['FED-DISPUTE-CEASE']);
    expect((await answer(debtor)).decision?.verdict).toBe('deny');
  });

  test('a day later it is late: collection may go on, and the debt is treated as disputed', async () => {
    const debtor = await american('+12145550124');
    await notice(debtor, '2026-06-01T16:00:00Z');
    await dispute(debtor, '2026-07-09T16:00:00Z');
    expect(await disputeCodes(debtor)).toEqual(['FED-DISPUTE-ORAL']);
  });

  test('without a notice no dispute is late; when it turns out to have been sent, it is judged anew', async () => {
    const debtor = await american('+12145550125');
    await dispute(debtor, '2026-07-09T16:00:00Z');
    expect(await disputeCodes(debtor)).toEqual(['FED-DISPUTE-CEASE']);
    await notice(debtor, '2026-06-01T16:00:00Z');
    expect(await disputeCodes(debtor)).toEqual(['FED-DISPUTE-ORAL']);
  });

  test('the day is that of the debtor: late evening in Texas is still the last day', async () => {
    const debtor = await american('+12145550126');
    await notice(debtor, '2026-06-01T16:00:00Z');
    // 9 July in London and in UTC, 8 July in Dallas.
    await dispute(debtor, '2026-07-09T03:00:00Z');
    expect(await disputeCodes(debtor)).toEqual(['FED-DISPUTE-CEASE']);
  });

  test('within the period nothing may press for payment at once; after it that rule is silent', async () => {
    const debtor = await american('+12145550127');
    expect(await mustSay(debtor, 'FED-VALIDATION-PERIOD')).toBe(false);
    await notice(debtor, '2026-06-22T16:00:00Z');
    expect(await mustSay(debtor, 'FED-VALIDATION-PERIOD')).toBe(true);
    world.at('2026-09-10T16:00:00.000Z');
    expect(await mustSay(debtor, 'FED-VALIDATION-PERIOD')).toBe(false);
  });
});

describe('an American consumer without a state', () => {
  test('one finding asks for the address; the verdict and the next moment are those of all states', async () => {
    // A number that tells no state.
    const debtor = await american('+18005550123');
    const { number } = debtor;
    const gate = await answer(debtor);
    const codes = (gate.decision?.findings ?? []).map(({ code }) => code);
    expect(codes.filter((code) => code === 'BASE-REGION-UNKNOWN')).toHaveLength(1);
    expect(gate.folded.length).toBeGreaterThan(10);
    const open = (gate.decision?.findings ?? []).filter(({ result }) => result !== 'satisfied');
    expect(open.length).toBeLessThan(gate.folded.length);
    // What is kept when a call is tried names every rule, and says the same.
    const call = { params: { caseId: debtor.caseId }, body: { number, acknowledgeWarnings: true } };
    const tried = await world.run('POST /cases/{caseId}/calls', world.ann, call);
    expect([gate.decision?.verdict, tried]).toMatchObject(['deny', { ok: false }]);
    const { decision } = (tried.ok ? {} : tried.refusal.values) as { decision: NonNullable<typeof gate.decision> };
    expect(decision.verdict).toBe(gate.decision?.verdict);
    expect(decision.nextAllowedAt).toBe(gate.decision?.nextAllowedAt);
    expect(decision.findings.length).toBe((gate.decision?.findings.length ?? 0) - 1 + gate.folded.length);
  });
});
