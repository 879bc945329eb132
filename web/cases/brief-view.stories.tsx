import type { Brief } from '@duologue/contract/cases.ts';
import { brightwater, brightwaterTooLate, newcomer, withCare } from '../api/testing/named-brief.ts';
import { ApiProblem } from '../api/problem.ts';
import { briefCommands } from './brief-commands.ts';
import { BriefView } from './brief-view.tsx';

const ignore = () => undefined;

const Shown = ({ brief, problem = null }: { readonly brief: Brief; readonly problem?: unknown }) => (
  <BriefView
    brief={brief}
    number={brief.phones[0]?.number}
    onNumber={ignore}
    commands={briefCommands(ignore, brief)}
    onAct={ignore}
    onGone={ignore}
    isAnswering={false}
    isStarting={false}
    problem={problem}
  />
);

export const MayBeCalled = () => <Shown brief={brightwater} />;
export const CalledYesterday = () => <Shown brief={{ ...brightwater, decision: withCare }} />;
export const HalfPastEightThere = () => <Shown brief={brightwaterTooLate} />;
const GBP = (minor: string) => ({ currency: 'GBP', minor });

const ASKED: Brief['excuses'][number]['tasks'][number] = {
  taskId: 'task-1',
  excuseId: 'excuse-1',
  caseId: brightwater.caseId,
  kind: 'verify',
  dueOn: '2026-11-25',
  assignee: 'me',
  forActorId: null,
  verifier: 'debtor-accounts',
  questionKey: 'debtor-accounts.payment-released',
  question: { en: 'Is our last delivery released?', de: 'Ist sie freigegeben?', it: 'È approvata?' },
  what: null,
  state: 'open',
  overdue: false,
  result: null,
  doneOn: null,
};

/** They named a payment run; their accounts department is to be asked about it. */
export const SaidLastTime = () => (
  <Shown
    brief={{
      ...brightwater,
      lastTalk: { on: '2026-11-16', person: 'Ms Keller', title: 'Accounts', said: 'it is in the run on Friday' },
      excuses: [
        {
          excuseId: 'excuse-1',
          caseId: brightwater.caseId,
          callId: 'call-1',
          objectionId: 'payment-run',
          name: { en: 'Next payment run', de: 'Nächster Zahllauf', it: 'Prossimo giro di pagamenti' },
          words: 'it is in the run on Friday',
          heardOn: '2026-11-16',
          person: 'Ms Keller',
          title: 'Accounts',
          claimedOn: null,
          state: 'heard',
          answer: null,
          tasks: [ASKED],
        },
      ],
    }}
  />
);

/** Half of it waits to be sorted: less is asked for than is overdue. */
export const HalfCameIn = () => (
  <Shown
    brief={{
      ...brightwater,
      stillOwed: { ...brightwater.stillOwed, ask: [GBP('450000')] },
      objective: { ...brightwater.objective, amount: GBP('450000') },
    }}
  />
);

export const AnnouncedUntilWednesday = () => (
  <Shown
    brief={{
      ...brightwaterTooLate,
      objective: { ...brightwater.objective, kind: 'do-not-call', amount: null, byOn: null },
      stillOwed: {
        ...brightwater.stillOwed,
        state: 'refused',
        checks: [
          {
            id: 'announced',
            result: 'failed',
            message: {
              code: 'cases.owed.announced.refused',
              values: { announced: GBP('919050'), expectedOn: '2026-11-25' },
            },
          },
        ],
        ask: [],
        opensOn: '2026-11-26',
      },
    }}
  />
);

export const PaidBeforeTheDial = () => (
  <Shown
    brief={brightwater}
    problem={
      new ApiProblem({
        type: 'urn:duologue:problem:owed-changed',
        title: 'owed changed',
        status: 409,
        code: 'owed-changed',
        values: {
          was: [GBP('919050')],
          is: [GBP('799050')],
          changed: [{ direction: 'paid', amount: GBP('120000'), number: 'INV-2511' }],
        },
      })
    }
  />
);

export const PaidMeanwhile = () => (
  <Shown
    brief={{
      ...brightwater,
      accountStatus: 'paid-in-full',
      stillOwed: {
        at: '2026-11-21T10:00:00.000Z',
        state: 'refused',
        checks: [{ id: 'paid', result: 'failed', message: { code: 'cases.owed.paid.refused', values: {} } }],
        ask: [],
        opensOn: null,
      },
    }}
  />
);
export const NobodyKnown = () => <Shown brief={newcomer} />;
export const CallStillOpen = () => (
  <Shown brief={{ ...brightwaterTooLate, openCallId: '0192f000-0000-7000-8000-000000000002' }} />
);
export const SomeGone = () => (
  <Shown
    brief={{ ...brightwater, items: brightwater.items.map((item, at) => (at < 2 ? { ...item, state: 'gone' } : item)) }}
  />
);
