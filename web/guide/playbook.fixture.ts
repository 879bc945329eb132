import type { DraftWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';

const said = (en: string, de = en, it = en) => ({ en, de, it });
const variant = (id: string, en: string, de?: string, it?: string) => ({ id, said: said(en, de, it) });

/** A playbook of three stages and one excuse: enough to go round once. */
export const smallPlaybook: PlaybookWire = {
  stages: [
    {
      id: 'prepare',
      name: said('Prepare', 'Vorbereiten', 'Preparare'),
      aim: said('Know what to ask for.'),
      leaveWhen: ['brief-read'],
      say: [variant('prepare-plain', 'Read the brief.')],
      bringBack: [],
      forward: [],
      next: ['listen'],
    },
    {
      id: 'listen',
      name: said('Listen', 'Zuhören', 'Ascoltare'),
      aim: said('Hear what stands in the way.'),
      leaveWhen: [],
      say: [
        variant(
          'listen-plain',
          'What came in between with the {amount}?',
          'Was kam mit den {amount} dazwischen?',
          'Cosa è successo con i {amount}?',
        ),
      ],
      bringBack: [variant('listen-back', 'Let us come back to it.')],
      forward: [],
      next: ['wrap-up', 'prepare'],
    },
    {
      id: 'wrap-up',
      name: said('Wrap up', 'Abschließen', 'Chiudere'),
      aim: said('Write down the next step.'),
      leaveWhen: ['outcome-recorded'],
      say: [variant('wrap-up-plain', 'Write it down now.')],
      bringBack: [],
      forward: [],
      next: [],
    },
  ],
  objections: [
    {
      id: 'payment-run',
      family: 'payment',
      audience: 'business',
      name: said('Next payment run', 'Nächster Zahllauf', 'Prossimo giro di pagamenti'),
      phrases: { en: ['run is on friday'], de: ['Zahllauf ist freitags'], it: ['giro di venerdì'] },
      acknowledge: said('A fixed day suits me too.'),
      ask: said('Which invoices are on the list?'),
      answer: said('Then I note the day of the run.'),
      evidence: said('Day and amount.'),
      actions: [{ act: 'note-payment-run' }],
      leadsTo: { outcome: 'in-payment-run' },
      next: 'wrap-up',
      never: [said('Pay it by hand today.')],
    },
  ],
  acknowledgments: [{ mood: 'angry', name: said('Angry'), say: [variant('angry-plain', 'I hear that.')] }],
  methods: [],
  reminders: [],
  verifications: {},
  voicemail: [variant('voicemail-plain', 'Please ring back on {replyNumber}.')],
  thirdPerson: [],
  deEscalation: {
    breathe: said('Breathe out.'),
    phrases: [variant('calm-one', 'I am listening.')],
    boundaries: [variant('calm-line', 'Not in this tone, please.')],
    endings: [variant('calm-end', 'I shall ring tomorrow.')],
    record: [],
    aftercare: [],
  },
  factQuestions: [],
};

const NONE = { wordings: {}, objections: {}, next: {}, onwards: {}, lines: {}, methods: {} };

const ANSWER = 'objections.payment-run.answer';
const shipped = said('Then I note the day of the run.');
const threat = { ...shipped, en: 'Otherwise we will sue you, {debtorr}.' };

/** Somebody wrote a threat, and a blank that nobody can fill. */
export const brokenDraft: DraftWire = {
  draftNo: 3,
  version: 1,
  playbook: {
    ...smallPlaybook,
    objections: smallPlaybook.objections.map((objection) => ({ ...objection, answer: threat })),
  },
  overlay: { ...NONE, wordings: { [ANSWER]: threat } },
  changes: [{ path: ANSWER, from: shipped, to: threat, by: 'Nora Kessler', at: '2026-11-20T10:00:00.000Z' }],
  problems: [
    {
      path: ANSWER,
      language: 'en',
      message: { code: 'guide.problem.forbidden-words', values: { words: 'sue you', kind: 'threat-of-suit' } },
    },
    {
      path: 'objections.payment-run.phrases',
      language: 'de',
      message: { code: 'guide.problem.too-few-phrases', values: { count: 1, min: 10 } },
    },
  ],
};

export const cleanDraft: DraftWire = {
  draftNo: 0,
  version: 0,
  playbook: smallPlaybook,
  overlay: NONE,
  changes: [],
  problems: [],
};
