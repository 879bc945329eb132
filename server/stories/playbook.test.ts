import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import { importGuide } from '@duologue/server/app/guide/share-guide.ts';
import { hear, openHearing } from '@duologue/core/guide/hearing/hear.ts';
import type { HearingModel } from '@duologue/core/guide/hearing/model.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
});
afterEach(() => world?.close());

const PATH = 'objections.payment-run.answer';
const said = (text: string) => ({ en: text, de: text, it: text });
const better = said('Then let us be in the next one: what do you need?');

const answered = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

function desk() {
  const { run, bob } = world;
  return {
    draft: async () => answered(await run('GET /guide/draft', bob, {})),
    change: (draftNo: number, change: object) => run('PUT /guide/draft', bob, { body: { draftNo, change } }),
    publish: (draftNo: number) => run('POST /guide/publish', bob, { body: { draftNo, note: 'As we say it.' } }),
    revert: (version: number) => run('POST /guide/revert', bob, { body: { version, note: 'As it was.' } }),
    versions: async () => answered(await run('GET /guide/versions', bob, {})).versions,
    guide: async (language: 'en' | 'de' | 'it' = 'en') =>
      answered(await run('GET /guide', bob, { query: { language } })),
  };
}

const answerOf = (guide: { objections: readonly { id: string; answer: string }[] }) =>
  guide.objections.find(({ id }) => id === 'payment-run')?.answer;

test('a firm that changed nothing has the playbook as shipped, whole, in three languages', async () => {
  const { guide, draft, versions } = desk();
  for (const language of ['en', 'de', 'it'] as const) {
    const shown = await guide(language);
    expect(shown).toMatchObject({ version: 0, language });
    expect(shown.objections.length).toBeGreaterThanOrEqual(40);
    expect(shown.stages.length).toBe(11);
  }
  expect(await draft()).toMatchObject({ draftNo: 0, version: 0, changes: [], problems: [] });
  expect(await versions()).toEqual([]);
});

describe('a wording is drafted, checked, published and taken back', () => {
  test('nobody is told of it before it is published', async () => {
    const { change, guide, publish, draft, versions, revert } = desk();
    const before = answerOf(await guide());
    const drafted = answered(await change(0, { wordings: { [PATH]: better } }));
    expect(drafted).toMatchObject({ draftNo: 1, problems: [] });
    expect(drafted.changes).toMatchObject([{ path: PATH, to: better, by: 'Bob', at: '2026-06-10T09:00:00.000Z' }]);
    expect(answerOf(await guide())).toBe(before);

    expect(answered(await publish(1))).toEqual({ version: 1 });
    expect(answerOf(await guide())).toBe(better.en);
    expect(await draft()).toMatchObject({ draftNo: 1, version: 1, changes: [] });
    // Twice is once.
    expect(answered(await publish(1))).toEqual({ version: 1 });

    expect(answered(await revert(0))).toEqual({ version: 2 });
    expect(answerOf(await guide())).toBe(before);
    const [second, first] = await versions();
    expect(second).toMatchObject({ version: 2, revertOf: 0, changes: [{ path: PATH, from: better }] });
    expect(first).toMatchObject({
      version: 1,
      by: 'Bob',
      note: 'As we say it.',
      changes: [{ path: PATH, to: better }],
    });
    expect((await draft()).changes).toEqual([]);
  });

  test('a broken one is kept as a draft, and refused with all that is wrong', async () => {
    const { change, publish, guide, versions } = desk();
    const broken = {
      wordings: { [PATH]: { ...said('Otherwise we will sue you.'), it: '' }, 'objections.gone.answer': better },
      next: { close: [] },
    };
    const drafted = answered(await change(0, broken));
    const refused = await publish(drafted.draftNo);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'playbook-not-whole' } });
    const problems: GuideProblemWire[] = drafted.problems;
    expect(problems.map(({ message }) => message.code)).toEqual(
      expect.arrayContaining([
        'guide.problem.place-unknown',
        'guide.problem.dead-end',
        'guide.problem.forbidden-words',
        'guide.problem.text-missing',
      ]),
    );
    expect(await versions()).toEqual([]);
    expect(answerOf(await guide())).not.toContain('sue');
    // Taken back to ours, there is nothing wrong and nothing to publish.
    const back = { wordings: { [PATH]: null, 'objections.gone.answer': null }, next: { close: null } };
    expect(answered(await change(1, back))).toMatchObject({ changes: [], problems: [] });
    expect(answered(await publish(2))).toEqual({ version: 0 });
  });

  const paths = (changes: readonly { path: string; from: unknown; to: unknown }[]) =>
    changes.map(({ path, from, to }) => [path, from === null, to === null]);

  /** One of everything that a firm may do beside wording it differently. */
  async function ownThings() {
    const { playbook } = await desk().draft();
    const [method] = playbook.methods;
    const [excuse] = playbook.objections;
    if (method === undefined || excuse === undefined) throw new Error('none');
    return {
      lines: {
        'stages.open.say.open-ours': { id: 'open-ours', said: said('Good morning from us.'), when: { tone: 'warm' } },
        'stages.open.say.open-thanks': 'removed',
      },
      methods: { [method.id]: 'removed' },
      objections: { budget: { ...excuse, id: 'budget', name: said('Budget used up') } },
      onwards: { 'payment-run': 'agree' },
    };
  }

  test('lines, ways and excuses come and go, each as one change with who made it, and any of them is taken back', async () => {
    const { change } = desk();
    const own = await ownThings();
    const [method = ''] = Object.keys(own.methods);
    const drafted = answered(await change(0, own));
    expect(drafted.problems).toEqual([]);
    expect(paths(drafted.changes)).toEqual([
      [`methods.${method}`, false, true],
      ['objections.budget', true, false],
      ['objections.payment-run.next', false, false],
      ['stages.open.say.open-ours', true, false],
      ['stages.open.say.open-thanks', false, true],
    ]);
    // A word within a new part is still the one change, by whoever touched it last.
    world.at('2026-06-10T10:00:00.000Z');
    const word = { wordings: { 'stages.open.say.open-ours.said': said('Good morning!') } };
    const reworded = answered(await change(1, word));
    expect(reworded.changes.find(({ path }) => path === 'stages.open.say.open-ours')).toMatchObject({
      to: { said: said('Good morning!') },
      by: 'Bob',
      at: '2026-06-10T10:00:00.000Z',
    });
    expect(reworded.overlay.wordings).toEqual({});
    const back = answered(await change(2, { back: ['stages.open.say.open-thanks', `methods.${method}`] }));
    expect(back.changes.map(({ path }) => path)).toEqual([
      'objections.budget',
      'objections.payment-run.next',
      'stages.open.say.open-ours',
    ]);
  });

  test('what a firm has published of its own is told in the history, and is removed and taken back like ours', async () => {
    const { change, publish, guide, versions } = desk();
    answered(await change(0, await ownThings()));
    answered(await publish(1));
    const shown = await guide();
    expect(shown.stages.find(({ id }) => id === 'open')?.say.map(({ id }) => id)).toContain('open-ours');
    expect(shown.objections.find(({ id }) => id === 'budget')?.name).toBe('Budget used up');
    expect((await versions())[0]?.changes.map(({ path, by }) => [path, by])).toContainEqual([
      'objections.budget',
      'Bob',
    ]);
    const without = answered(
      await change(1, { objections: { budget: null }, lines: { 'stages.open.say.open-ours': null } }),
    );
    expect(paths(without.changes)).toEqual([
      ['objections.budget', false, true],
      ['stages.open.say.open-ours', false, true],
    ]);
    const whole = answered(await change(2, { back: without.changes.map(({ path }) => path) }));
    expect(whole.changes).toEqual([]);
  });

  test('what a stage or an excuse cannot be without is told where it is missing', async () => {
    const { change, publish, draft } = desk();
    const { playbook } = await draft();
    const stage = playbook.stages.find(({ id }) => id === 'close');
    const [excuse] = playbook.objections;
    if (stage === undefined || excuse === undefined) throw new Error('none');
    const lines = Object.fromEntries(stage.say.map(({ id }) => [`stages.close.say.${id}`, 'removed' as const]));
    const own = { ...excuse, id: 'bare', actions: [], phrases: { en: [], de: [], it: [] }, answer: said('') };
    const drafted = answered(await change(0, { lines, objections: { bare: own }, next: { agree: ['listen'] } }));
    expect(drafted.problems.map(({ path, message }) => [path, message.code.replace('guide.problem.', '')])).toEqual(
      expect.arrayContaining([
        ['stages.close.say', 'nothing-to-say'],
        ['stages.read-back', 'stage-unreachable'],
        ['objections.bare.actions', 'objection-without-action'],
        ['objections.bare.phrases', 'too-few-phrases'],
        ['objections.bare.answer', 'text-missing'],
      ]),
    );
    expect(await publish(1)).toMatchObject({ ok: false, refusal: { code: 'playbook-not-whole' } });
  });

  test('two who edit at once do not undo each other', async () => {
    const { change } = desk();
    expect((await change(0, { wordings: { [PATH]: better } })).ok).toBe(true);
    expect(await change(0, { wordings: { [PATH]: said('Mine.') } })).toMatchObject({
      ok: false,
      refusal: { code: 'draft-changed', values: { draftNo: 1 } },
    });
  });

  test('a change can be looked at first, and nothing is kept', async () => {
    const { run, bob } = world;
    const asked = await run('POST /guide/check', bob, {
      body: { change: { wordings: { [PATH]: said('Si vergogni!') } } },
    });
    expect(answered(asked).problems.length).toBeGreaterThan(0);
    expect(await desk().draft()).toMatchObject({ draftNo: 0, changes: [] });
  });
});

describe('a file that a consultant can send', () => {
  const bytesOf = async function* (content: unknown) {
    yield new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  };
  const take = (content: unknown, draftNo = 0) =>
    importGuide(world.deps)(
      { params: undefined, query: { draftNo }, body: undefined, bytes: bytesOf(content) },
      world.bob,
    );
  const exported = async () => answered(await world.run('GET /guide/export', world.bob, { query: {} }));

  test('what is exported and sent back unchanged changes nothing', async () => {
    expect(answered(await take(await exported()))).toMatchObject({ draftNo: 0, changes: [], problems: [] });
  });

  test('wordings, new excuses and other paths come into the draft, and only there', async () => {
    const file = await exported();
    const [first] = file.playbook.objections;
    if (first === undefined) throw new Error('none');
    const own = { ...first, id: 'own-excuse', name: said('Our own') };
    const playbook = {
      ...file.playbook,
      objections: [
        own,
        ...file.playbook.objections.map((one) => (one.id === 'payment-run' ? { ...one, answer: better } : one)),
      ],
      stages: file.playbook.stages.map((one) =>
        one.id === 'listen' ? { ...one, next: ['agree', 'resolve', 'close'] } : one,
      ),
    };
    const draft = answered(await take({ ...file, playbook }));
    expect(draft.problems).toEqual([]);
    expect(Object.keys(draft.overlay.objections)).toEqual(['own-excuse']);
    expect(Object.keys(draft.overlay.wordings)).toEqual([PATH]);
    expect(draft.changes.map(({ path }) => path)).toEqual(
      expect.arrayContaining([PATH, 'stages.listen.next', 'objections.own-excuse']),
    );
    expect(answered(await desk().publish(1))).toEqual({ version: 1 });
    expect((await desk().guide()).objections.map(({ id }) => id)).toContain('own-excuse');
    // And out again, whole.
    expect((await exported()).playbook.objections.map(({ id }) => id)).toContain('own-excuse');
  });

  test('P10: the firm’s own excuse is heard by what the browser is given, once it was learnt', async () => {
    const hearing = async () => answered(await world.run('GET /guide/hearing', world.ann, {}));
    const shipped = await hearing();
    expect(shipped.learning).toBe(false);
    const file = await exported();
    const [first] = file.playbook.objections;
    if (first === undefined) throw new Error('none');
    const phrases = Array.from({ length: 12 }, (_, at) => `the zeppelin is in hangar ${at}`);
    const own = { ...first, id: 'zeppelin', phrases: { en: phrases, de: phrases, it: phrases } };
    answered(await take({ ...file, playbook: { ...file.playbook, objections: [own] } }));
    answered(await desk().publish(1));
    // Nobody waits: at once there is the product's own, and it says that another is coming.
    const since = performance.now();
    expect(await hearing()).toMatchObject({ learning: true, madeFrom: shipped.madeFrom });
    expect(performance.now() - since).toBeLessThan(2_000);
    await expect.poll(async () => (await hearing()).learning, { timeout: 120_000, interval: 500 }).toBe(false);
    const learnt = openHearing((await hearing()) as unknown as HearingModel);
    expect(hear('zeppelin still in its hangar', learnt)[0]?.id).toBe('zeppelin');
    expect(hear('we already paid that', learnt)[0]?.id).toBe('already-paid');
  }, 150_000);

  test('a file with mistakes is refused with every place', async () => {
    const file = await exported();
    const [first] = file.playbook.objections;
    const playbook = {
      ...file.playbook,
      objections: [{ ...first, actions: [{ act: 'call-the-police' }], remark: 'x', answer: { en: 'x', de: 'x' } }],
    };
    const refused = await take({ ...file, playbook, formatVersion: 2 });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
    const fields = JSON.stringify(refused);
    for (const field of [
      'formatVersion',
      'playbook.objections.0.actions.0.act',
      'playbook.objections.0.answer.it',
      'remark',
    ])
      expect(fields).toContain(field);
  });

  test('what cannot be changed in a file is told, and what is no file', async () => {
    const file = await exported();
    expect(await take({ ...file, playbook: { ...file.playbook, factQuestions: [] } })).toMatchObject({
      refusal: { problems: [{ field: 'playbook.factQuestions', message: { code: 'guide.problem.not-changeable' } }] },
    });
    expect(await take('not a file')).toMatchObject({
      refusal: { problems: [{ message: { code: 'input.not-json' } }] },
    });
  });
});
