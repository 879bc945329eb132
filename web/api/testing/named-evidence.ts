import type { ResponseOf } from '@duologue/contract/api.ts';
import type { TimelineEntry } from '@duologue/contract/cases.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { CALL_ID, CASE_ID, gbp } from './named-brief.ts';

/** As the server does it: plain members and amounts may stand in a sentence. */
const plain = (data: TimelineEntry['data']): TimelineEntry['message']['values'] =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || isMoney(value) ? [[name, value]] : [],
    ),
  );

function isMoney(value: unknown): value is MoneyWire {
  return typeof value === 'object' && value !== null && 'minor' in value;
}

const entry = (version: number, type: string, at: string, data: TimelineEntry['data'], by = 'Ines Keller') => ({
  version,
  type,
  at,
  by,
  message: { code: `timeline.${type}`, values: plain(data) },
  data,
  hash: `sha256:${String(version).repeat(8)}c0ffee${'0'.repeat(50)}`,
  correctedBy: version === 3 ? 6 : null,
});

/** A call, a promise, its breach, and a note that was corrected. */
export const timeline: ResponseOf<'GET /cases/{caseId}/timeline'> = {
  caseId: CASE_ID,
  debtorName: 'Brightwater Joinery Ltd',
  entries: [
    entry(1, 'case-opened', '2026-11-02T07:58:00Z', {}, 'Import'),
    entry(2, 'call-started', '2026-11-11T14:18:00Z', { callId: CALL_ID, number: '+441174960142' }),
    entry(3, 'call-closed', '2026-11-11T14:23:00Z', {
      line: 'answered',
      party: 'debtor-verified',
      business: [{ outcome: 'promise-part', captured: {} }],
      spokeWith: { name: 'Amara Nwosu' },
      note: 'Will pay the two oldest on Thursday.',
    }),
    entry(4, 'promise-made', '2026-11-11T14:23:00Z', {
      promisedBy: 'Amara Nwosu',
      amount: gbp(552_000),
      dueOn: '2026-11-19',
    }),
    entry(5, 'promise-judged', '2026-11-23T07:31:00Z', { from: 'in-grace', to: 'broken', received: gbp(0) }, 'Ledger'),
    entry(6, 'event-corrected', '2026-11-12T08:05:00Z', {
      version: 3,
      reason: 'I wrote the wrong day',
      text: 'She said Friday, not Thursday.',
    }),
  ],
  chain: { ok: true, head: `sha256:${'a1b2c3d4e5f6'.repeat(5)}abcd`, firstBad: null },
};

export const broken: typeof timeline = {
  ...timeline,
  chain: { ...timeline.chain, ok: false, firstBad: { version: 3, reason: 'edited' } },
};

export const callLog: ResponseOf<'GET /calls'> = {
  calls: [
    {
      callId: CALL_ID,
      caseId: CASE_ID,
      debtorName: 'Brightwater Joinery Ltd',
      by: 'Ines Keller',
      startedAt: '2026-11-23T10:14:00Z',
      seconds: 242,
      lineResult: 'answered',
      party: 'debtor-verified',
      business: ['promise-full', 'dispute-raised'],
      nextStep: { kind: 'watch-promise', dueOn: '2026-12-02' },
    },
    {
      callId: '0192f000-0000-7000-8000-000000000003',
      caseId: CASE_ID,
      debtorName: 'Lagerhaus Nord GmbH',
      by: 'Ines Keller',
      startedAt: '2026-11-23T09:58:00Z',
      seconds: 31,
      lineResult: 'no-answer',
      party: null,
      business: [],
      nextStep: { kind: 'call', dueOn: '2026-11-24' },
    },
  ],
  next: null,
};

export const allHolds: ResponseOf<'GET /verify'> = {
  ok: true,
  cases: 12,
  events: 348,
  anchors: 2,
  firstBad: null,
  lastAnchor: { anchorNo: 2, at: '2026-11-22T18:00:00Z', hash: `sha256:${'9f8e7d6c5b4a'.repeat(5)}1234` },
};

export const tampered: ResponseOf<'GET /verify'> = {
  ...allHolds,
  ok: false,
  firstBad: { caseId: CASE_ID, version: 3, reason: 'edited', debtorName: 'Brightwater Joinery Ltd' },
};
