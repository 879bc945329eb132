import type { Records } from '@duologue/server/app/ports/store.ts';
import { bankRecords } from '../bank/records.ts';
import { briefRecords } from './brief.ts';
import { callRecords } from './calls.ts';
import { caseRecords } from './cases.ts';
import { decisionRecords } from './decisions.ts';
import { eventRecords } from './events.ts';
import { lawRecords } from './law.ts';
import { ledgerRecords } from './ledger.ts';
import { numberRecords } from './numbers.ts';
import { peopleRecords } from './people.ts';
import { privacyRecords } from '../privacy/records.ts';
import type { Scope } from './scope.ts';
import { worklistRecords } from './worklist.ts';

/** Every subject of one transaction of one tenant. */
export function recordsOf(scope: Scope): Records {
  return {
    cases: caseRecords(scope),
    brief: briefRecords(scope),
    people: peopleRecords(scope),
    ledger: ledgerRecords(scope),
    calls: callRecords(scope),
    decisions: decisionRecords(scope),
    events: eventRecords(scope),
    worklist: worklistRecords(scope),
    numbers: numberRecords(scope),
    law: lawRecords(scope),
    privacy: privacyRecords(scope),
    bank: bankRecords(scope),
  };
}
