import {
  LEGAL_ANSWERS,
  LEGAL_CONSENTS,
  LEGAL_NOTICES,
  LEGAL_STATES,
  PRODUCTS,
} from '@duologue/core/cases/legal-words.ts';
import { RELATIONS } from '@duologue/core/compliance/facts/facts.ts';
import { z } from 'zod';
import { EVERYONE, LEADS, route, WORKERS } from './route.ts';
import { DateText, DecisionWire, Id, InstantText } from './wire.ts';

/** What the law asks about a debtor and a case: states, notices sent, answers, consents, limitation, other contacts. */

const Text = (max: number) => z.string().trim().min(1).max(max);
const Done = z.object({ caseId: Id, version: z.number().int() });
const Params = z.object({ caseId: Id });
/** Why, and what it rests on: both are kept for ever. */
const Because = { reason: Text(500), evidence: z.string().trim().max(2000).default('') };

export const RELATIONS_WIRE = RELATIONS;
export const NUMBER_USES = ['mobile', 'home', 'work', 'other-person', 'unknown'] as const;
export const CONSENT_FORMS = ['spoken', 'written', 'written-separately', 'registered-letter'] as const;
export const LOGGED_CONTACTS = [
  'call-in',
  'text-out',
  'text-in',
  'email-out',
  'email-in',
  'letter-out',
  'letter-in',
  'visit',
] as const;
export const INBOUND_OUTCOMES = [
  'conversation',
  'answered-by-other',
  'answered-dropped',
  'wrong-number',
  'unknown',
] as const;

export const LegalState = z.object({
  stateId: Id,
  state: z.enum(LEGAL_STATES),
  /** `debtor`: binds every case of the debtor. `case`: this case, or the items named. */
  covers: z.enum(['debtor', 'case']),
  since: InstantText,
  untilOn: DateText.nullable().describe('The last day; null while no end is known.'),
  itemIds: z.array(Id).nullable().describe('Null: all items.'),
  /** Details such as `attorney`, `registeredOn`, `firstOn`. */
  details: z.record(z.string(), z.string()),
  reason: z.string(),
  evidence: z.string(),
  recordedBy: z.string(),
  recordedAt: InstantText,
  liftedAt: InstantText.nullable(),
});
export type LegalState = z.infer<typeof LegalState>;

export const Consent = z.object({
  consentId: Id,
  to: z.enum(LEGAL_CONSENTS),
  form: z.enum(CONSENT_FORMS),
  givenAt: InstantText,
  untilOn: DateText.nullable(),
  number: z.string().nullable(),
  reason: z.string(),
  evidence: z.string(),
  revokedAt: InstantText.nullable(),
});

export const LoggedContact = z.object({
  contactLogId: Id,
  kind: z.enum(LOGGED_CONTACTS),
  at: InstantText,
  relation: z.enum(RELATIONS_WIRE),
  numberUse: z.enum(NUMBER_USES),
  purpose: z.string(),
  voice: z.enum(['live', 'recorded']),
  number: z.string().nullable(),
  outcome: z.enum(INBOUND_OUTCOMES).nullable(),
  itemIds: z.array(Id),
  note: z.string(),
  by: z.string(),
});

export const LegalFacts = z.object({
  caseId: Id,
  debtorId: Id,
  product: z.enum(PRODUCTS),
  productFrom: z.enum(['case', 'firm', 'default']),
  collector: z.enum(['first-party', 'third-party']),
  collectorFrom: z.enum(['case', 'creditor', 'firm']),
  states: z.array(LegalState).describe('In force and lifted, newest first.'),
  notices: z.array(z.object({ notice: z.enum(LEGAL_NOTICES), sentAt: InstantText.nullable(), reason: z.string() })),
  answers: z.array(
    z.object({ answer: z.string(), is: z.enum(['yes', 'no']), from: z.enum(['case', 'firm']), reason: z.string() }),
  ),
  consents: z.array(Consent),
  limitation: z.object({
    accruedOn: DateText.nullable(),
    lastPaymentOn: DateText.nullable(),
    acknowledgedOn: DateText.nullable(),
    judgmentOn: DateText.nullable(),
    declared: z.enum(['time-barred', 'running']).nullable(),
  }),
  contacts: z.array(LoggedContact).describe('Contacts beside our own calls, newest first.'),
});
export type LegalFacts = z.infer<typeof LegalFacts>;

export const legalFactRoutes = {
  'GET /cases/{caseId}/legal': route({
    summary: 'What the rules are told of this case: states, notices, answers, consents, limitation, other contacts.',
    roles: EVERYONE,
    params: Params,
    response: LegalFacts,
  }),
  'POST /cases/{caseId}/states': route({
    summary:
      'Record a legal state by hand. It binds from this moment. Breathing space is reckoned from its registration day.',
    roles: WORKERS,
    params: Params,
    body: z.object({
      state: z.enum(LEGAL_STATES),
      since: InstantText.optional().describe('Left out: now.'),
      untilOn: DateText.optional().describe('The last day; left out: until it is lifted.'),
      registeredOn: DateText.optional().describe('Breathing space: the day of registration.'),
      /** Left out: what the state is by its nature (bankruptcy binds the debtor, a dispute the case). */
      covers: z.enum(['debtor', 'case']).optional(),
      itemIds: z.array(Id).min(1).max(500).optional(),
      details: z.record(z.string().max(40), z.string().max(200)).default({}),
      ...Because,
    }),
    response: Done.extend({ stateId: Id, firstOn: DateText, untilOn: DateText.nullable() }),
  }),
  'POST /cases/{caseId}/states/{stateId}/lift': route({
    summary: 'End a legal state, with the reason and what it rests on.',
    roles: LEADS,
    params: Params.extend({ stateId: Id }),
    body: z.object(Because),
    response: Done,
  }),
  'POST /cases/{caseId}/stops/{stopId}/lift': route({
    summary: 'The debtor took the stop request back. Only on the word of the debtor or of who may speak for them.',
    roles: LEADS,
    params: Params.extend({ stopId: Id }),
    body: z.object(Because),
    response: Done,
  }),
  'POST /cases/{caseId}/notices': route({
    summary: 'A notice that rules ask for was sent, or was not: its waiting period is counted from then.',
    roles: WORKERS,
    params: Params,
    body: z.object({ notice: z.enum(LEGAL_NOTICES), sentAt: InstantText.nullable(), ...Because }),
    response: Done,
  }),
  'POST /cases/{caseId}/answers': route({
    summary: 'Answer a question of the rules about this case; null takes the answer back.',
    roles: WORKERS,
    params: Params,
    body: z.object({ answer: z.enum(LEGAL_ANSWERS), is: z.enum(['yes', 'no']).nullable(), ...Because }),
    response: Done,
  }),
  'POST /cases/{caseId}/consents': route({
    summary: 'Record a consent: to one thing, in one form, until it ends or is revoked.',
    roles: WORKERS,
    params: Params,
    body: z.object({
      to: z.enum(LEGAL_CONSENTS),
      form: z.enum(CONSENT_FORMS),
      givenAt: InstantText.optional(),
      untilOn: DateText.optional(),
      number: z.string().max(40).optional(),
      ...Because,
    }),
    response: Done.extend({ consentId: Id }),
  }),
  'POST /cases/{caseId}/consents/{consentId}/revoke': route({
    summary: 'The consent was taken back. It ends at once.',
    roles: WORKERS,
    params: Params.extend({ consentId: Id }),
    body: z.object(Because),
    response: Done,
  }),
  'POST /cases/{caseId}/limitation': route({
    summary: 'What only a person can say about limitation. Accrual and the last payment come from the ledger.',
    roles: LEADS,
    params: Params,
    body: z.object({
      acknowledgedOn: DateText.nullable().default(null),
      judgmentOn: DateText.nullable().default(null),
      declared: z.enum(['time-barred', 'running']).nullable().default(null),
      ...Because,
    }),
    response: Done,
  }),
  'POST /cases/{caseId}/regime': route({
    summary: 'The product of this account, and for whom it is collected, where they differ from the firm’s settings.',
    roles: LEADS,
    params: Params,
    body: z.object({
      product: z.enum(PRODUCTS).nullable().default(null),
      collector: z.enum(['first-party', 'third-party']).nullable().default(null),
      ...Because,
    }),
    response: Done,
  }),
  'POST /cases/{caseId}/contacts': route({
    summary: 'Log an inbound call or a written contact. It counts in the rules like any other.',
    roles: WORKERS,
    params: Params,
    body: z.object({
      kind: z.enum(LOGGED_CONTACTS),
      at: InstantText,
      relation: z.enum(RELATIONS_WIRE).default('debtor'),
      numberUse: z.enum(NUMBER_USES).default('unknown'),
      purpose: z.string().max(40).default('collect'),
      voice: z.enum(['live', 'recorded']).default('live'),
      number: z.string().max(40).optional(),
      outcome: z.enum(INBOUND_OUTCOMES).optional().describe('For an inbound call; left out: unknown, which counts.'),
      itemIds: z.array(Id).max(500).default([]).describe('What it was about; empty: everything.'),
      note: z.string().max(2000).default(''),
    }),
    response: Done.extend({ contactLogId: Id, decision: DecisionWire.nullable() }),
  }),
} as const;
