import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import { importGuide } from '@duologue/server/app/guide/share-guide.ts';
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
      expect.arrayContaining([PATH, 'stages.listen.next', 'objections.own-excuse.answer']),
    );
    expect(answered(await desk().publish(1))).toEqual({ version: 1 });
    expect((await desk().guide()).objections.map(({ id }) => id)).toContain('own-excuse');
    // And out again, whole.
    expect((await exported()).playbook.objections.map(({ id }) => id)).toContain('own-excuse');
  });

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
    expect(await take({ ...file, playbook: { ...file.playbook, voicemail: [] } })).toMatchObject({
      refusal: { problems: [{ field: 'playbook.voicemail', message: { code: 'guide.problem.not-changeable' } }] },
    });
    expect(await take('not a file')).toMatchObject({
      refusal: { problems: [{ message: { code: 'input.not-json' } }] },
    });
  });
});
