import type { LineResult, LineRule } from '../outcome-codes.ts';

const dialled = {
  attempt: true,
  reached: true,
  connected: false,
  worked: true,
  blocks: 'nothing',
  party: 'none',
} as const;
const tryAgain = { kind: 'call', assignee: 'anyone', when: { inBusinessDays: 1 } } as const;
const waitForReply = { kind: 'call', assignee: 'anyone', when: { inBusinessDays: 2 } } as const;
const findNumber = { kind: 'find-contact', assignee: 'me', when: { inBusinessDays: 1 } } as const;

/** What each line result means. A voicemail leaves a deadline, so it waits a day longer than a call nobody heard. */
export const LINE_TABLE: Readonly<Record<LineResult, LineRule>> = {
  'gate-refused': { ...dialled, attempt: false, reached: false, worked: false, nextStep: tryAgain },
  'no-answer': { ...dialled, nextStep: tryAgain },
  busy: { ...dialled, reached: false, nextStep: tryAgain },
  'voicemail-no-message': { ...dialled, nextStep: tryAgain },
  'voicemail-limited': { ...dialled, nextStep: waitForReply },
  'voicemail-full': { ...dialled, nextStep: waitForReply },
  disconnected: { ...dialled, reached: false, blocks: 'number', nextStep: findNumber },
  'invalid-number': { ...dialled, reached: false, blocks: 'number', nextStep: findNumber },
  'line-fault': { ...dialled, reached: false, worked: false, nextStep: tryAgain },
  abandoned: { ...dialled, nextStep: tryAgain },
  'hung-up': { ...dialled, connected: true, party: 'optional', nextStep: waitForReply },
  answered: { ...dialled, connected: true, party: 'required', nextStep: tryAgain },
  unknown: {
    ...dialled,
    worked: false,
    nextStep: { kind: 'reconcile-call', assignee: 'supervisor', when: { inBusinessDays: 1 } },
  },
};
