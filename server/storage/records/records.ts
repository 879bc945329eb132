import type { Records } from '@duologue/server/app/ports/store.ts';
import { arrangementRecords } from './arrangements.ts';
import { avoidedRecords } from './avoided.ts';
import { bankRecords } from '../bank/records.ts';
import { briefRecords } from './brief.ts';
import { callRecords } from './calls.ts';
import { caseRecords } from './cases.ts';
import { decisionRecords } from './decisions.ts';
import { documentRecords } from './documents.ts';
import { eventRecords } from './events.ts';
import { excuseRecords } from './excuses.ts';
import { guideRecords } from './guide.ts';
import { inboxRecords } from './inbox.ts';
import { lawRecords } from './law.ts';
import { ledgerRecords } from './ledger.ts';
import { letterRecords } from './letters.ts';
import { morningRecords } from './morning.ts';
import { negotiationRecords } from './negotiation.ts';
import { numberRecords } from './numbers.ts';
import { peopleRecords } from './people.ts';
import { privacyRecords } from '../privacy/records.ts';
import type { Scope } from './scope.ts';
import { togetherOver } from './together.ts';
import { worklistRecords } from './worklist.ts';

/** Every subject of one transaction of one tenant. */
export function recordsOf(scope: Scope): Records {
  return {
    cases: caseRecords(scope),
    arrangements: arrangementRecords(scope),
    brief: briefRecords(scope),
    people: peopleRecords(scope),
    ledger: ledgerRecords(scope),
    letters: letterRecords(scope),
    calls: callRecords(scope),
    decisions: decisionRecords(scope),
    documents: documentRecords(scope),
    events: eventRecords(scope),
    excuses: excuseRecords(scope),
    worklist: worklistRecords(scope),
    numbers: numberRecords(scope),
    inbox: inboxRecords(scope),
    law: lawRecords(scope),
    morning: morningRecords(scope),
    privacy: privacyRecords(scope),
    avoided: avoidedRecords(scope),
    bank: bankRecords(scope),
    negotiation: negotiationRecords(scope),
    guide: guideRecords(scope),
    together: togetherOver(scope),
  };
}
