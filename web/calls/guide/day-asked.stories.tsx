import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import { DayAsked } from './day-asked.tsx';

const saved = async () => undefined;

const heard = (asksDay: ExcuseHeard['asksDay'], claimedOn: string | null = null): ExcuseHeard => ({
  excuse: {
    excuseId: 'excuse-1',
    caseId: 'case-1',
    callId: 'call-1',
    objectionId: 'already-paid',
    name: { en: 'Already paid', de: 'Schon bezahlt', it: 'Già pagato' },
    words: 'But that is paid.',
    heardOn: '2026-11-23',
    person: null,
    title: null,
    claimedOn,
    state: 'heard',
    answer: null,
    tasks: [],
  },
  version: 7,
  steps: [],
  wrapUp: {
    outcome: 'payment-sent-claimed',
    captured: {},
    disputeReason: null,
    also: [],
    nextStep: { kind: 'trace-payment', dueOn: '2026-11-26' },
  },
  asksDay,
  next: 'read-back',
  resent: null,
  decision: null,
});

const Shown = (given: Pick<Parameters<typeof DayAsked>[0], 'heard'>) => (
  <DayAsked {...given} today="2026-11-23" onDay={saved} />
);

const SINCE = { from: '2026-09-24', until: '2026-11-26' };
export const NotNamedYet = () => <Shown heard={heard({ question: 'left', watch: SINCE })} />;
export const OfARun = () => (
  <Shown heard={heard({ question: 'leaves', watch: { from: '2026-11-23', until: '2026-12-03' } })} />
);
export const Named = () => (
  <Shown heard={heard({ question: 'left', watch: { from: '2026-11-18', until: '2026-11-26' } }, '2026-11-18')} />
);
/** As an older server may have kept it: it is asked back. */
export const NamedButStillToCome = () => <Shown heard={heard({ question: 'left', watch: SINCE }, '2026-11-27')} />;
export const OfNoDay = () => <Shown heard={heard(null)} />;
