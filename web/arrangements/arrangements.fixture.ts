import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import type { ApprovalWire, OfferWire } from '@duologue/contract/negotiation.ts';
import { DEFAULT_LIMITS } from '@duologue/core/negotiation/authority/default-limits.ts';
import type { Check, Offers } from './panel/negotiation-panel.tsx';

const gbp = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const CASE_ID = '0192f000-0000-7000-8000-000000000001';
const part = (number: number, dueOn: string, minor: number) => ({ number, dueOn, amount: gbp(minor) });

export const limits = DEFAULT_LIMITS;

const firmOnly = (value: number, chancePercent: number): OfferWire['firmOnly'] => ({
  presentValue: gbp(value),
  cost: gbp(919_050 - value),
  chancePercent,
  chanceBecause: [{ code: 'start', points: chancePercent }],
  expectedValue: gbp(Math.round((value * chancePercent) / 100)),
});
const mine: OfferWire['authority'] = { mayAgree: true, exceeded: [], whoMayApprove: [], approval: null };

const whole: OfferWire = {
  offer: {
    kind: 'pay-in-full',
    pays: gbp(919_050),
    forgiven: gbp(0),
    interestWaived: gbp(0),
    instalments: [part(1, '2026-12-01', 919_050)],
    expiresOn: null,
  },
  hash: 'a'.repeat(64),
  because: [
    { code: 'whole-by-date', values: { amount: gbp(919_050), on: '2026-12-01' } },
    { code: 'broken-before', values: { kept: 3, broken: 1 } },
  ],
  authority: mine,
  firmOnly: firmOnly(917_800, 46),
};
const three: OfferWire = {
  offer: {
    kind: 'instalments',
    pays: gbp(919_050),
    forgiven: gbp(0),
    interestWaived: gbp(0),
    instalments: [part(1, '2026-12-07', 306_350), part(2, '2027-01-07', 306_350), part(3, '2027-02-08', 306_350)],
    expiresOn: null,
  },
  hash: 'b'.repeat(64),
  because: [
    { code: 'ends-on', values: { count: 3, on: '2027-02-08' } },
    { code: 'surplus-unknown', values: {} },
  ],
  authority: mine,
  firmOnly: firmOnly(909_700, 61),
};
const less: OfferWire = {
  offer: {
    kind: 'settlement',
    pays: gbp(781_192),
    forgiven: gbp(137_858),
    interestWaived: gbp(0),
    instalments: [part(1, '2026-12-07', 781_192)],
    expiresOn: '2026-12-07',
  },
  hash: 'c'.repeat(64),
  because: [
    { code: 'less-but-soon', values: { amount: gbp(137_858), on: '2026-12-07' } },
    { code: 'needs-approval', values: {} },
  ],
  authority: {
    mayAgree: false,
    exceeded: [{ limit: 'discount-percent', asked: '15.00', allowed: '0.00' }],
    whoMayApprove: ['supervisor', 'manager'],
    approval: null,
  },
  firmOnly: firmOnly(779_100, 70),
};

/** Brightwater Joinery on the line: three offers, one of them beyond the caller's authority. */
export const offers: Offers = {
  today: '2026-11-23',
  claim: gbp(919_050),
  otherClaims: [],
  disputed: gbp(45_000),
  interest: null,
  yearlyPercent: '8.00',
  forbidden: [],
  law: [],
  offers: [whole, three, less],
  others: [],
  affordability: { state: 'not-asked', surplusPerMonth: null, mayAsk: true, care: null },
};

/** A moratorium runs: everything stays on the screen, and nothing can be agreed. */
export const forbiddenOffers: Offers = {
  ...offers,
  offers: [],
  forbidden: [{ code: 'moratorium', untilOn: '2027-01-15' }],
};

export const settlementCheck: Check = {
  proposal: {
    ...less.offer,
    claim: gbp(919_050),
    interest: gbp(0),
    hash: less.hash,
  },
  authority: less.authority,
  law: [],
  forbidden: [],
  firmOnly: less.firmOnly,
};

export const waiting: ApprovalWire = {
  approvalId: '0192f000-0000-7000-8000-0000000000a1',
  caseId: CASE_ID,
  debtorName: 'Brightwater Joinery Ltd',
  askedBy: { actorId: '0192f000-0000-7000-8000-000000000030', name: 'Ines Keller' },
  askedAt: '2026-11-23T10:16:00Z',
  expiresAt: '2026-11-23T10:21:00Z',
  callId: '0192f000-0000-7000-8000-000000000002',
  note: 'Tom can pay today if we give up the rest.',
  proposal: settlementCheck.proposal,
  exceeded: less.authority.exceeded,
  whoMayApprove: ['supervisor', 'manager'],
  mayAnswer: true,
  state: 'open',
  answeredBy: null,
  answeredAt: null,
  reason: '',
  callBackAt: null,
  usedAt: null,
};
export const approved: ApprovalWire = {
  ...waiting,
  state: 'approved',
  answeredBy: 'Nora Kessler',
  answeredAt: '2026-11-23T10:17:10Z',
};
export const declined: ApprovalWire = {
  ...waiting,
  state: 'declined',
  answeredBy: 'Nora Kessler',
  answeredAt: '2026-11-23T10:17:10Z',
  reason: 'Ten per cent, not more.',
};
export const expired: ApprovalWire = { ...waiting, state: 'expired', mayAnswer: false };

type Status = ArrangementWire['instalments'][number]['status'];
const instalment = (number: number, dueOn: string, minor: number, status: Status, received = 0) => ({
  ...part(number, dueOn, minor),
  promiseId: `0192f000-0000-7000-8000-0000000000b${number}`,
  graceUntil: dueOn,
  status,
  received: gbp(received),
});

/** Two kept, the third broken. */
export const brokenPlan: ArrangementWire = {
  arrangementId: '0192f000-0000-7000-8000-0000000000b0',
  caseId: CASE_ID,
  kind: 'plan',
  status: 'late',
  agreedOn: '2026-08-20',
  total: gbp(919_050),
  forgiven: gbp(0),
  received: gbp(612_700),
  outstanding: gbp(306_350),
  behind: gbp(306_350),
  itemIds: [],
  instalments: [
    instalment(1, '2026-09-07', 306_350, 'kept', 306_350),
    instalment(2, '2026-10-07', 306_350, 'kept-late', 306_350),
    instalment(3, '2026-11-09', 306_350, 'broken'),
  ],
  nextDue: null,
  awaitingBooks: false,
  expiresOn: null,
  promisedBy: 'Tom Reeve',
  method: null,
  approvedBy: 'Nora Kessler',
  suspendedFor: null,
  supersedes: null,
  supersededBy: null,
  callId: null,
};
/** A settlement whose first day has come; the bank file that could show the money is not in yet. */
export const runningSettlement: ArrangementWire = {
  ...brokenPlan,
  arrangementId: '0192f000-0000-7000-8000-0000000000c0',
  kind: 'settlement',
  status: 'active',
  agreedOn: '2026-11-12',
  total: gbp(781_192),
  forgiven: gbp(137_858),
  received: gbp(0),
  outstanding: gbp(781_192),
  behind: gbp(0),
  instalments: [instalment(1, '2026-11-19', 390_596, 'in-grace'), instalment(2, '2026-12-17', 390_596, 'pending')],
  nextDue: part(1, '2026-11-19', 390_596),
  awaitingBooks: true,
  expiresOn: '2026-12-17',
};
