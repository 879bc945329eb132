import type { Brief } from '@duologue/contract/cases.ts';
import { brightwater, brightwaterTooLate, newcomer, withCare } from '../api/testing/named-brief.ts';
import { briefCommands } from './brief-commands.ts';
import { BriefView } from './brief-view.tsx';

const ignore = () => undefined;

const Shown = ({ brief }: { readonly brief: Brief }) => (
  <BriefView
    brief={brief}
    number={brief.phones[0]?.number}
    onNumber={ignore}
    commands={briefCommands(ignore, brief)}
    onAct={ignore}
    onGone={ignore}
    isAnswering={false}
    isStarting={false}
    problem={null}
  />
);

export const MayBeCalled = () => <Shown brief={brightwater} />;
export const CalledYesterday = () => <Shown brief={{ ...brightwater, decision: withCare }} />;
export const HalfPastEightThere = () => <Shown brief={brightwaterTooLate} />;
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
