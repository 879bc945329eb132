import type { CallGuide } from '@duologue/contract/guide.ts';

type Stage = CallGuide['stages'][number];

const stage = (id: Stage['id'], name: string, say: readonly string[], more: Partial<Stage> = {}): Stage => ({
  id,
  name,
  aim: `What ${name.toLowerCase()} is for.`,
  leaveWhen: [],
  say: say.map((text, index) => ({ id: `${id}-${index + 1}`, text, when: {} })),
  bringBack: [],
  forward: [],
  next: [],
  locked: false,
  law: [],
  ask: null,
  ...more,
});

const RUN: CallGuide['objections'][number] = {
  id: 'payment-run',
  family: 'payment',
  audience: 'business',
  name: 'In the next payment run',
  acknowledge: 'A fixed day suits me too.',
  ask: 'Which of our invoices are on the list for it?',
  answer: 'Then I note the day and look at our bank after it.',
  evidence: 'The day, the invoices, and who released them.',
  actions: [{ act: 'note-payment-run' }],
  leadsTo: { outcome: 'in-payment-run' },
  next: 'read-back',
  never: ['Pull it forward and pay by hand.'],
  verifications: {},
};

/** Before the right person is there: nothing of the debt, as the server sends it. */
export const guideLocked: CallGuide = {
  callId: 'call-1',
  version: 0,
  language: 'en',
  verified: false,
  stages: [
    stage('reach', 'Reach', ['Good morning. May I speak with Maria Keller?']),
    stage('verify', 'Verify', ['Am I speaking with Maria Keller herself?', 'Is that Ms Keller?'], { next: ['open'] }),
  ],
  acknowledgments: [
    { mood: 'angry', name: 'Angry', say: [{ id: 'angry-1', text: 'I hear that this annoys you.', when: {} }] },
    { mood: 'worried', name: 'Worried', say: [{ id: 'worried-1', text: 'Let us look at it calmly.', when: {} }] },
  ],
  objections: [],
  voicemail: [
    { id: 'voicemail-number', text: 'My name is Anna Brandt. Please ring me back on 020 7946 0100.', when: {} },
  ],
  thirdPerson: [
    { id: 'third-when-there', text: 'My name is Anna Brandt. When can I reach Maria Keller in person?', when: {} },
    { id: 'third-sorry', text: 'Sorry to have disturbed you. Goodbye.', when: {} },
  ],
  deEscalation: {
    breathe: 'Breathe in for four, out for six.',
    phrases: [{ id: 'calm-1', text: 'I am listening.', when: {} }],
    boundaries: [{ id: 'line-1', text: 'I will not be shouted at, and I will stay polite.', when: {} }],
    endings: [{ id: 'end-1', text: 'I end the call now and write to you.', when: {} }],
    record: ['What was said, word for word.'],
    aftercare: ['Five minutes away from the telephone.'],
  },
  told: null,
};

export const guideVerified: CallGuide = {
  ...guideLocked,
  verified: true,
  stages: [
    ...guideLocked.stages,
    stage('open', 'Open', ['Thank you for the £450.00 of 2 October. One invoice has not followed yet.'], {
      next: ['state'],
      bringBack: [{ id: 'open-back', text: 'Gladly another time; the reason I ring is this.', when: {} }],
    }),
    stage('state', 'State', ['£9,640.50 is open, the oldest since August. When will it be paid?'], {
      next: ['listen'],
      ask: { fact: 'payment-run-day', text: 'On which day do you run payments?', why: 'It is not on file yet.' },
    }),
    stage('listen', 'Listen', ['I am listening.'], { next: ['resolve', 'agree'] }),
  ],
  objections: [RUN],
  told: {
    situation: { audience: 'business' },
    methods: [
      {
        id: 'nearest-date',
        name: 'Full payment by the nearest date',
        how: 'Name the amount and the nearest date, and be silent.',
        fits: 'When nothing is disputed.',
        say: { id: 'nearest-date-1', text: 'Can it go out this Friday?', when: {} },
        because: [],
      },
    ],
    reminders: [{ id: 'delivered', name: 'What was delivered', text: 'The hinges came on 3 August.', when: {} }],
    lastTalk: {
      on: '2026-11-03',
      person: 'Ms Keller',
      title: 'Accounts',
      said: 'payment run on Friday',
      text: 'Last time Ms Keller (Accounts) said: payment run on Friday.',
    },
  },
};
