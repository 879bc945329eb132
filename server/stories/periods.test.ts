import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AddedCase, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
beforeEach(() => world.at('2026-06-10T09:00:00.000Z'));
afterAll(() => world?.close());

const must = async <Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; refusal: unknown }>) => {
  const got = await answer;
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
};
const current = () => must(world.run('GET /settings/law', world.bob, {}));
const save = (settings: object, basedOn: number) =>
  world.run('PUT /settings/law', world.bob, { body: { settings, basedOn, reason: 'Story' } });
const settle = async (settings: object) => must(save(settings, (await current()).changeNo));
const saveRules = (rules: object | null, basedOn: number) =>
  world.run('PUT /settings/law/firm-rules', world.bob, { body: { rules, basedOn } as never });

/** A debtor who has paid everything: the claim is over from the day on which it was. */
async function paid(country: string, phone: string): Promise<AddedCase> {
  const debtor = await world.addCase({ country, phone, items: [[`INV-${country}`, '2026-05-01', 30_000]] });
  const { caseId } = debtor;
  await must(
    world.run('POST /cases/{caseId}/paid', world.ann, { params: { caseId }, body: { postedOn: '2026-06-10' } }),
  );
  return debtor;
}
const data = ({ debtorId }: AddedCase) =>
  must(world.run('GET /debtors/{debtorId}/data', world.bob, { params: { debtorId } }));
const logUntil = async (debtor: AddedCase) =>
  (await data(debtor)).kept.find(({ record }) => record === 'call-log')?.eraseOn;

describe('two managers at the same settings', () => {
  test('the second is told what the first changed, and nothing is overwritten', async () => {
    const { changeNo } = await current();
    await must(save({ mode: 'strict' }, changeNo));
    const second = await save({ product: 'medical' }, changeNo);
    expect(second).toMatchObject({
      ok: false,
      refusal: {
        code: 'settings-changed',
        values: { changes: [{ by: 'Bob', diff: [{ field: 'mode', from: 'standard', to: 'strict' }] }] },
      },
    });
    expect((await current()).settings).toMatchObject({ mode: 'strict', product: 'goods-and-services' });
  });

  test('who wants what is so already is not refused, and who has looked again succeeds', async () => {
    await settle({});
    const { changeNo } = await current();
    await must(save({ mode: 'strict' }, changeNo));
    expect(await must(save({ mode: 'strict' }, changeNo))).toMatchObject({ changed: false });
    expect(await settle({ mode: 'strict', product: 'medical' })).toMatchObject({ changed: true });
  });

  test('the firm’s own rules are another matter: neither stands in the other’s way', async () => {
    const { changeNo } = await current();
    await must(saveRules({ attemptsPerDay: 2 }, changeNo));
    await must(save({}, changeNo));
    expect(await saveRules({ attemptsPerDay: 3 }, changeNo)).toMatchObject({
      ok: false,
      refusal: { values: { changes: [{ diff: expect.arrayContaining([expect.anything()]) }] } },
    });
    await must(saveRules(null, (await current()).changeNo));
  });

  test('nobody has seen a change that was not made yet', async () =>
    expect(await save({ mode: 'strict' }, 10_000)).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } }));
});

describe('how long data is kept', () => {
  test('each place has its own limitation, with its source; a firm sets its own with a reason', async () => {
    const [german, scots, elsewhere] = [
      await paid('DE', '+493023125001'),
      await paid('GB', '+442079460151'),
      await paid('AQ', '+442079460152'),
    ];
    expect(await logUntil(german)).toBe('2031-01-01');
    expect((await data(german)).limitation).toMatchObject({ place: 'DE', from: 'law', confidence: 'P' });
    expect(await logUntil(scots)).toBe('2033-06-11');
    expect(await logUntil(elsewhere)).toBe('2037-06-11');
    expect((await data(elsewhere)).limitation).toMatchObject({ place: null, from: 'unknown', months: 120 });

    await settle({
      limitation: [{ place: 'AQ', months: 24, reason: 'Our lawyer.' }],
      retention: [
        { record: 'call-log', months: 0 },
        { record: 'decision', months: 0 },
      ],
    });
    expect(await logUntil(elsewhere)).toBe('2028-06-11');
    expect((await data(elsewhere)).limitation).toMatchObject({ place: 'AQ', from: 'firm', citation: 'Our lawyer.' });
    const shown = await must(world.run('GET /retention', world.bob, {}));
    expect(shown.limitation.find(({ place }) => place === 'AQ')).toMatchObject({ months: 24, from: 'firm' });
    expect(shown.periods.find(({ record }) => record === 'call-log')).toMatchObject({ months: 0, setBy: 'firm' });

    // What the firm set is what goes, and when; the others stay.
    world.at('2028-06-10T09:00:00.000Z');
    await must(world.run('POST /retention', world.bob, { body: {} }));
    expect(await data(elsewhere)).toMatchObject({ state: 'active' });
    world.at('2028-06-11T09:00:00.000Z');
    await must(world.run('POST /retention', world.bob, { body: {} }));
    expect([(await data(elsewhere)).state, (await data(german)).state]).toEqual(['erased', 'active']);
    world.at('2030-01-01T09:00:00.000Z');
    await must(world.run('POST /retention', world.bob, { body: {} }));
    expect([(await data(german)).state, (await data(scots)).state]).toEqual(['erased', 'active']);
    await settle({});
  });

  test.each<[string, object, string, string]>([
    [
      'shorter than a law',
      { limitation: [{ place: 'FR', months: 12, reason: 'Short' }] },
      'settings.limitation.0',
      'input.period-below-law',
    ],
    [
      'longer and nobody says why',
      { retention: [{ record: 'recording', months: 24 }] },
      'settings.retention.0',
      'input.period-needs-reason',
    ],
    [
      'a place we know nothing of and nobody says why',
      { limitation: [{ place: 'AQ', months: 24 }] },
      'settings.limitation.0',
      'input.period-needs-reason',
    ],
  ])('%s is refused', async (_, settings, field, code) => {
    expect(await save(settings, (await current()).changeNo)).toMatchObject({
      ok: false,
      refusal: { code: 'input-invalid', problems: [{ field, message: { code } }] },
    });
  });
});
