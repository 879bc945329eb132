import type { ErasureAnswer, PersonData } from '@duologue/contract/privacy.ts';
import { DataView } from './data-view.tsx';
import { Done, Planned } from './erase-form.tsx';
import { Held } from './access-form.tsx';

const ignore = () => undefined;
const id = (tail: number) => `0192f000-0000-7000-8000-${String(tail).padStart(12, '0')}`;

export const data: PersonData = {
  debtorId: id(10),
  state: 'restricted',
  restrictedAt: '2026-11-03T10:00:00Z',
  erasedAt: null,
  holds: [
    { legalHoldId: id(1), reason: 'Suit in Turin', placedAt: '2026-11-03T10:00:00Z', liftedAt: null },
    { legalHoldId: id(2), reason: 'Audit', placedAt: '2026-01-03T10:00:00Z', liftedAt: '2026-02-03T10:00:00Z' },
  ],
  requests: [
    {
      requestId: id(3),
      requestedOn: '2026-11-01',
      answerDueOn: '2026-12-01',
      decidedAt: '2026-11-03T10:00:00Z',
      outcome: 'restricted',
      rules: ['DP-HOLD'],
    },
  ],
  kept: [
    { record: 'recording', state: 'until', eraseOn: '2027-05-02', because: '', duty: null },
    { record: 'call-log', state: 'held', eraseOn: null, because: '', duty: null },
    {
      record: 'decision',
      state: 'until',
      eraseOn: '2032-03-02',
      because: '',
      duty: { citation: 'Reg. 74 s. 13', confidence: 'O' },
    },
  ],
  limitation: { place: 'IT', from: 'law', months: 120, endsWithYear: false, citation: 'Ten years', confidence: 'M' },
};
const answer: ErasureAnswer = {
  debtorId: id(10),
  outcome: 'restricted',
  dryRun: true,
  answerDueOn: '2026-12-01',
  findings: [
    {
      rule: 'DP-HOLD',
      sentence: { en: 'The claim still needs this data.', de: 'Noch gebraucht.', it: 'Serve ancora.' },
      citation: 'GDPR art. 17(3)(e)',
      confidence: 'M',
    },
  ],
  removed: { events: 0, records: 0, numbersKept: 0 },
};

export const OnHold = () => <DataView data={data} onTask={ignore} />;
export const Erased = () => (
  <DataView data={{ ...data, state: 'erased', kept: [], holds: [], requests: [] }} onTask={ignore} />
);
export const NowhereKnown = () => (
  <DataView data={{ ...data, limitation: { ...data.limitation, place: null, from: 'unknown' } }} onTask={ignore} />
);
export const WouldBeRefused = () => <Planned answer={answer} />;
export const WouldBeErased = () => <Planned answer={{ ...answer, outcome: 'erased', findings: [] }} />;
export const WasErased = () => (
  <Done
    answer={{ ...answer, outcome: 'erased', dryRun: false, removed: { events: 12, records: 30, numbersKept: 1 } }}
    onClose={ignore}
  />
);
export const WhatIsHeld = () => (
  <Held
    name="access-C-1001"
    held={{
      caseId: id(1),
      madeAt: '2026-11-20T10:00:00Z',
      answerDueOn: '2026-12-20',
      sections: [{ section: 'numbers', records: [{ number: '+442079460100' }] }],
      text: 'NUMBERS',
    }}
  />
);
