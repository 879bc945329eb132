import { BUSINESS_OUTCOMES, type BusinessOutcome, type Party, type PartyRule } from '../outcome-codes.ts';
import { HOLD_BUSINESS_DAYS } from './hold-days.ts';

const callAgain = { kind: 'call', assignee: 'anyone', when: { inBusinessDays: 1 } } as const;
const findContact = { kind: 'find-contact', assignee: 'me', when: { inBusinessDays: 1 } } as const;

const mayHear = { rpc: true, mayHear: true, blocks: 'nothing', needsBusiness: true, nextStep: callAgain } as const;
const stranger = { rpc: false, mayHear: false, blocks: 'nothing', needsBusiness: false, nextStep: callAgain } as const;

/** What anyone may ask of us, whoever they are. */
const ANYONE: readonly BusinessOutcome[] = ['stop-requested', 'complaint', 'language-need'];

/** A lawyer speaks for the debtor, but health and hardship are recorded with the debtor's own consent only. */
const BY_ATTORNEY = BUSINESS_OUTCOMES.filter((code) => !['hardship', 'vulnerable', 'access-need'].includes(code));

/** Who was there, and what may then come of the call. Nothing that speaks of the debt comes of a stranger. */
export const PARTY_TABLE: Readonly<Record<Party, PartyRule>> = {
  'debtor-verified': { ...mayHear, business: BUSINESS_OUTCOMES },
  'debtor-unverified': {
    ...stranger,
    business: [
      ...ANYONE,
      'callback-agreed',
      'refuses',
      'represented',
      'insolvency-reported',
      'not-mine',
      'identity-theft',
      'access-need',
      'escalate-supervisor',
    ],
  },
  'authorised-representative': { ...mayHear, business: BUSINESS_OUTCOMES },
  attorney: {
    ...mayHear,
    blocks: 'all-calls',
    business: BY_ATTORNEY,
    hold: { reason: 'represented', businessDays: HOLD_BUSINESS_DAYS.represented },
    nextStep: { kind: 'contact-representative', assignee: 'me', when: { inBusinessDays: 1 } },
  },
  gatekeeper: {
    ...stranger,
    business: [...ANYONE, 'callback-agreed', 'escalate-supervisor', 'escalate-account-owner'],
  },
  'third-party': { ...stranger, business: [...ANYONE, 'callback-agreed', 'represented'] },
  'wrong-number': { ...stranger, blocks: 'number', business: ANYONE, nextStep: findContact },
  'not-in': { ...stranger, business: [...ANYONE, 'callback-agreed'] },
  'deceased-reported': {
    ...stranger,
    blocks: 'hold',
    business: [...ANYONE, 'callback-agreed', 'represented'],
    hold: { reason: 'deceased-reported', businessDays: HOLD_BUSINESS_DAYS['deceased-reported'] },
    nextStep: { kind: 'check-report', assignee: 'supervisor', when: { inBusinessDays: 2 } },
  },
  'identity-refused': {
    ...stranger,
    business: [...ANYONE, 'callback-agreed', 'refuses', 'represented', 'escalate-supervisor'],
    nextStep: { kind: 'verify-identity', assignee: 'me', when: { inBusinessDays: 2 } },
  },
};
