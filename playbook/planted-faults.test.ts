import { checkPlaybook } from '@duologue/core/guide/check/check-playbook.ts';
import { GUIDE_PROBLEMS, type GuideProblemCode } from '@duologue/core/guide/check/problem.ts';
import { objection } from '@duologue/core/guide/objection.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import type { Said } from '@duologue/core/guide/said.ts';
import { expect, test } from 'vitest';
import { playbook as shipped } from './playbook.ts';

/** Without our own excuses: a fault is found as well, and sooner. */
const playbook: Playbook = { ...shipped, objections: [] };
const said = (text: string): Said => ({ en: text, de: text, it: text });
const phrases = Array.from({ length: 10 }, (_, place) => `a phrase of number ${place}`);
const own = objection({
  id: 'own-excuse',
  family: 'papers',
  audience: 'both',
  name: said('An excuse of our own'),
  phrases: { en: phrases, de: phrases, it: phrases },
  acknowledge: said('I see.'),
  ask: said('Since when?'),
  answer: said('Then we do it together.'),
  evidence: said('The letter.'),
  actions: [{ act: 'verify', verification: { with: 'own-sales', question: 'own-sales.price-agreed' } }],
  leadsTo: { outcome: 'information-requested' },
  next: 'resolve',
  never: [said('That is impossible.')],
});
const withOwn = (change: object): Playbook => ({
  ...playbook,
  objections: [{ ...own, ...change } as Playbook['objections'][number]],
});
const stage = (id: string, change: object): Playbook => ({
  ...playbook,
  stages: playbook.stages.map((one) => (one.id === id ? { ...one, ...change } : one)) as Playbook['stages'],
});

/** One of our ways to the goal, for cases that there are none of. */
const neverLate: Playbook = {
  ...playbook,
  methods: playbook.methods.map((way, at) => (at === 0 ? { ...way, when: { monthsLate: { from: 6, to: 3 } } } : way)),
};

test('an excuse added as it should be is no problem', () => expect(checkPlaybook(withOwn({}), [])).toEqual([]));

const FAULTS: readonly (readonly [GuideProblemCode, string, Playbook])[] = [
  ['stage-missing', 'stages.agree', { ...playbook, stages: playbook.stages.filter(({ id }) => id !== 'agree') }],
  ['stage-unknown', 'stages.listen.next', stage('listen', { next: ['resolve', 'nowhere'] })],
  ['stage-unreachable', 'stages.read-back', stage('agree', { next: ['listen', 'resolve', 'close'] })],
  ['dead-end', 'stages.close.next', stage('close', { next: [] })],
  ['dead-end', 'objections.own-excuse.next', { ...stage('resolve', { next: [] }), objections: [own] }],
  ['stage-unknown', 'objections.own-excuse.next', withOwn({ next: 'somewhere' })],
  ['no-outcome-at-end', 'stages.wrap-up.leaveWhen', stage('wrap-up', { leaveWhen: [] })],
  ['no-outcome-at-end', 'stages.close.leaveWhen', stage('close', { leaveWhen: [] })],
  ['outcome-without-next-step', 'objections.own-excuse.leadsTo', withOwn({ leadsTo: { outcome: 'shrug' } })],
  ['objection-without-action', 'objections.own-excuse.actions', withOwn({ actions: [] })],
  ['objection-without-never', 'objections.own-excuse.never', withOwn({ never: [] })],
  ['too-few-phrases', 'objections.own-excuse.phrases', withOwn({ phrases: { ...own.phrases, de: ['Eine', 'eine '] } })],
  [
    'verification-unknown',
    'objections.own-excuse.actions',
    withOwn({ actions: [{ act: 'verify', verification: { with: 'own-sales', question: 'own-sales.nothing' } }] }),
  ],
  [
    'verifier-differs',
    'objections.own-excuse.actions',
    withOwn({ actions: [{ act: 'verify', verification: { with: 'own-bank', question: 'own-sales.price-agreed' } }] }),
  ],
  ['mood-missing', 'acknowledgments.ill', { ...playbook, acknowledgments: playbook.acknowledgments.slice(0, 6) }],
  ['question-missing', 'factQuestions.language', { ...playbook, factQuestions: playbook.factQuestions.slice(0, 10) }],
  ['nothing-to-say', 'stages.close.say', stage('close', { say: [] })],
  [
    'nothing-to-say',
    'stages.close.say',
    stage('close', { say: [{ id: 'x', said: said('Goodbye.'), when: { audience: 'consumer' } }] }),
  ],
  ['nothing-to-say', 'stages.agree.say', stage('agree', { say: [{ id: 'x', said: said('By {byDate}?') }] })],
  ['no-text-at-all', 'voicemail', { ...playbook, voicemail: [] }],
  ['months-not-in-order', `methods.${playbook.methods[0]?.id ?? ''}.when.monthsLate`, neverLate],
  ['id-twice', 'objections.own-excuse', { ...playbook, objections: [own, own] }],
  [
    'id-twice',
    'thirdPerson.voicemail-number',
    { ...playbook, thirdPerson: [...playbook.thirdPerson, ...playbook.voicemail] },
  ],
  ['text-missing', 'objections.own-excuse.answer', withOwn({ answer: { ...own.answer, it: ' ' } })],
  ['text-too-long', 'objections.own-excuse.ask', withOwn({ ask: said('Why so? '.repeat(30)) })],
  ['text-too-long', 'objections.own-excuse.ask', withOwn({ ask: said('Why so? '.repeat(10_000)) })],
  ['blank-unknown', 'objections.own-excuse.answer', withOwn({ answer: said('It is {sum}.') })],
  [
    'blanks-differ',
    'objections.own-excuse.answer',
    withOwn({ answer: { ...said('It is {amount}.'), de: 'Es ist viel.' } }),
  ],
  ['forbidden-words', 'objections.own-excuse.answer', withOwn({ answer: said('Otherwise we will sue you.') })],
  ['forbidden-words', 'objections.own-excuse.acknowledge', withOwn({ acknowledge: said('Si vergogni!') })],
  [
    'tells-of-debt',
    'stages.reach.forward.x.said',
    stage('reach', { forward: [{ id: 'x', said: said('About an invoice.') }] }),
  ],
  [
    'tells-of-debt',
    'stages.verify.forward.x.said',
    stage('verify', { forward: [{ id: 'x', said: said('{amount}') }] }),
  ],
  ['tells-of-debt', 'voicemail.x.said', { ...playbook, voicemail: [{ id: 'x', said: said('{caller} of {firm}') }] }],
];

test.each(FAULTS)('%s is found at %s', (code, path, broken) => {
  expect(checkPlaybook(broken, [])).toContainEqual(expect.objectContaining({ code, path }));
});

test('every problem was seen, or belongs to the law or to a file', () => {
  const elsewhere = ['law-leaves-nothing', 'not-changeable', 'place-unknown'];
  expect(GUIDE_PROBLEMS.filter((code) => !FAULTS.some(([one]) => one === code)).sort()).toEqual(elsewhere);
});

test('what must never be said, and what is only for the caller, may name it', () => {
  expect(checkPlaybook(withOwn({ never: [said('We will sue you.')], evidence: said('The court order.') }), [])).toEqual(
    [],
  );
});
