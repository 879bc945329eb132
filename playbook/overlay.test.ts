import { checkPlaybook } from '@duologue/core/guide/check/check-playbook.ts';
import { lineListsOf } from '@duologue/core/guide/edit/line-lists.ts';
import { layOver, lostPaths, NO_OVERLAY, type Overlay, settled } from '@duologue/core/guide/edit/overlay.ts';
import { overlayOf } from '@duologue/core/guide/edit/overlay-of.ts';
import { takenBack } from '@duologue/core/guide/edit/take-back.ts';
import { textsOf } from '@duologue/core/guide/edit/texts.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playbook } from './playbook.ts';

const said = (text: string) => ({ en: text, de: text, it: text });
const line = (id: string, text = id) => ({ id, said: said(text) });
const texts = textsOf(playbook);

test('nothing laid over changes nothing', () => expect(layOver(playbook, NO_OVERLAY)).toEqual(playbook));

test('each text has a path of its own', () => {
  expect(texts.length).toBeGreaterThan(150);
  expect(new Set(texts.map(({ path }) => path)).size).toBe(texts.length);
});

test('what is laid over a playbook can be read off it again', () => {
  fc.assert(
    fc.property(
      fc.subarray(
        texts.map(({ path }) => path),
        { maxLength: 8 },
      ),
      fc.string({ minLength: 1 }),
      (paths, text) => {
        const wordings = Object.fromEntries(paths.map((path) => [path, said(`New ${text}`)]));
        const overlay = { ...NO_OVERLAY, wordings };
        expect(overlayOf(playbook, layOver(playbook, overlay))).toEqual({ overlay, notChangeable: [] });
      },
    ),
    { numRuns: 30 },
  );
});

test('a stage that goes elsewhere is read off as well', () => {
  const overlay = { ...NO_OVERLAY, next: { listen: ['agree', 'close'] } } as const;
  const made = layOver(playbook, overlay);
  expect(overlayOf(playbook, made).overlay.next).toEqual(overlay.next);
  expect(checkPlaybook(made, [])).toEqual([]);
  expect(checkPlaybook(layOver(playbook, { ...NO_OVERLAY, next: { close: [] } }), [])[0]?.code).toBe('dead-end');
});

test('a file that adds a fact question where none can be added is told so', () => {
  const [question] = playbook.factQuestions;
  if (question === undefined) throw new Error('The playbook asks for no fact.');
  const given = { ...playbook, factQuestions: [...playbook.factQuestions, question] };
  expect(overlayOf(playbook, given).notChangeable).toEqual(['factQuestions']);
});

test.each([
  ['voicemail', 'voicemail-number'],
  ['thirdPerson', 'third-sorry'],
  ['reminders', 'reminder-kept'],
  ['acknowledgments.angry.say', 'angry-hear'],
  ['deEscalation.endings', undefined],
])('a line of %s is added and one of ours left out, in a file as on the screen', (place, ours) => {
  const mine = { id: 'mine', said: said('Hello'), ...(place === 'reminders' ? { name: said('Mine') } : {}) };
  const left = ours ?? lineListsOf(playbook).find((list) => list.place === place)?.lines[0]?.id ?? '';
  const lines: Overlay['lines'] = { [`${place}.mine`]: mine, [`${place}.${left}`]: 'removed' };
  const made = layOver(playbook, { ...NO_OVERLAY, lines });
  const ids = lineListsOf(made)
    .find((list) => list.place === place)
    ?.lines.map(({ id }) => id);
  expect(ids?.at(-1)).toBe('mine');
  expect(ids).not.toContain(left);
  expect(overlayOf(playbook, made)).toEqual({ overlay: { ...NO_OVERLAY, lines }, notChangeable: [] });
  expect(lostPaths(playbook, { ...NO_OVERLAY, lines })).toEqual([]);
});

test('a list whose lines have names says so, for whoever adds one', () => {
  const lists = lineListsOf(playbook).filter(({ lines }) => lines.length > 0);
  const named = lists.filter(({ lines }) => lines.every(({ name }) => name !== undefined));
  expect(lists.filter(({ isNamed }) => isNamed)).toEqual(named);
  expect(named.map(({ place }) => place)).toEqual(['reminders']);
});

test('a list that must have something to say is not emptied, and a reminder has a name', () => {
  const angry = lineListsOf(playbook).find(({ place }) => place === 'acknowledgments.angry.say');
  const none = Object.fromEntries((angry?.lines ?? []).map(({ id }) => [`acknowledgments.angry.say.${id}`, 'removed']));
  const problems = (lines: Overlay['lines']) =>
    checkPlaybook(layOver(playbook, { ...NO_OVERLAY, lines }), []).map(({ path, code }) => `${path} ${code}`);
  expect(problems(none as Overlay['lines'])).toContain('acknowledgments.angry.say no-text-at-all');
  expect(problems({ 'reminders.mine': line('mine', 'You have a good name with us.') })).toContain(
    'reminders.mine.name text-missing',
  );
  // What is left on a machine is heard by anybody: nothing there may tell of a debt.
  expect(problems({ 'voicemail.mine': line('mine', 'It is about your unpaid invoice.') })).toContain(
    'voicemail.mine.said tells-of-debt',
  );
});

test('a wording for a place that is gone is told, and changes nothing', () => {
  const overlay = { ...NO_OVERLAY, wordings: { 'stages.open.say.gone.said': said('Hello') } };
  expect(layOver(playbook, overlay)).toEqual(playbook);
  expect(lostPaths(playbook, overlay)).toEqual(['stages.open.say.gone.said']);
});

const [method] = playbook.methods;
const [excuse] = playbook.objections;
if (method === undefined || excuse === undefined) throw new Error('The playbook is empty.');
const own: Overlay = {
  ...NO_OVERLAY,
  wordings: { 'stages.close.say.close-agreed.said': said('Goodbye then.') },
  objections: { budget: { ...excuse, id: 'budget', name: said('Budget used up') } },
  onwards: { 'payment-run': 'agree' },
  lines: {
    'stages.open.say.open-ours': { ...line('open-ours', 'Good morning from us.'), when: { tone: 'warm' } },
    'stages.open.say.open-thanks': 'removed',
    'stages.listen.forward.ours-on': line('ours-on', 'And what else?'),
  },
  methods: { ours: { ...method, id: 'ours', say: line('say-ours') }, [method.id]: 'removed' },
};

test('P06: lines, ways and excuses of a firm’s own stand among ours, and ours that it does not use do not', () => {
  const made = layOver(playbook, own);
  const open = made.stages.find(({ id }) => id === 'open')?.say.map(({ id }) => id);
  expect(open).toContain('open-ours');
  expect(open).not.toContain('open-thanks');
  expect(made.methods.map(({ id }) => id)).toEqual([...playbook.methods.slice(1).map(({ id }) => id), 'ours']);
  expect(made.objections.find(({ id }) => id === 'payment-run')?.next).toBe('agree');
  expect(made.objections.at(-1)?.name).toEqual(said('Budget used up'));
  expect(checkPlaybook(made, [])).toEqual([]);
  expect(lostPaths(made, own)).toEqual([]);
});

test('all of that is read off a file again, in whatever order its lists are', () => {
  const made = layOver(playbook, own);
  const shuffled = {
    ...made,
    methods: [...made.methods].reverse(),
    stages: made.stages.map((stage) => ({ ...stage, say: [...stage.say].reverse() })),
  };
  for (const file of [made, shuffled])
    expect(overlayOf(playbook, file)).toEqual({ overlay: settled(playbook, own), notChangeable: [] });
});

test('what is worded differently within its own parts goes with them', () => {
  const reworded: Overlay = {
    ...own,
    wordings: { 'stages.open.say.open-ours.said': said('Hello.'), 'stages.open.say.open-thanks.said': said('Thanks.') },
    onwards: { budget: 'close' },
    lines: { ...own.lines, 'stages.open.say.never-was': 'removed' },
  };
  const made = settled(playbook, reworded);
  expect([made.wordings, made.onwards]).toEqual([{}, {}]);
  expect(made.lines['stages.open.say.open-ours']).toMatchObject({ said: said('Hello.') });
  expect(made.lines).not.toHaveProperty(['stages.open.say.never-was']);
  expect(made.objections['budget']?.next).toBe('close');
  expect(layOver(playbook, made).stages).toEqual(layOver(playbook, { ...reworded }).stages);
});

test('a line of no list, and a part under another name than its own, are told', () => {
  const lines = { 'stages.open.shout.x': line('x'), 'stages.open.say.y': line('z') };
  const methods = { mine: { ...method, id: 'yours' } };
  const overlay: Overlay = { ...NO_OVERLAY, lines, methods, onwards: { 'no-such-excuse': 'close' } };
  expect(lostPaths(layOver(playbook, overlay), overlay)).toEqual([
    'stages.open.shout.x',
    'stages.open.say.y',
    'methods.mine',
    'objections.no-such-excuse.next',
  ]);
});

test('one place is taken back to what is published, and nothing else', () => {
  const draft: Overlay = {
    ...own,
    wordings: { 'stages.reach.aim': said('Get through.') },
    objections: { budget: { ...excuse, id: 'budget', name: said('No budget'), answer: said('Which month?') } },
    lines: { 'stages.open.say.open-ours': line('open-ours', 'Hello.') },
    methods: {},
  };
  const back = (path: string) => takenBack(draft, own, path);
  expect(back('stages.open.say.open-thanks').lines).toEqual({
    ...draft.lines,
    'stages.open.say.open-thanks': 'removed',
  });
  expect(back('stages.open.say.open-ours.when').lines).toEqual({
    'stages.open.say.open-ours': { ...line('open-ours', 'Hello.'), when: { tone: 'warm' } },
  });
  expect(back('objections.budget.name').objections).toEqual({
    budget: { ...draft.objections['budget'], name: said('Budget used up') },
  });
  expect(back('stages.reach.aim')).toEqual({ ...draft, wordings: {} });
  expect(back('methods.ours').methods).toEqual({ ours: own.methods['ours'] });
  expect(takenBack(own, NO_OVERLAY, 'objections.budget').objections).toEqual({});
});
