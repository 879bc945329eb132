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
import { paperRecords } from './papers.ts';
import { peopleRecords } from './people.ts';
import { privacyRecords } from '../privacy/records.ts';
import type { Scope } from './scope.ts';
import { togetherOver } from './together.ts';
import { worklistRecords } from './worklist.ts';

const SUBJECTS = {
  cases: caseRecords,
  arrangements: arrangementRecords,
  brief: briefRecords,
  papers: paperRecords,
  people: peopleRecords,
  ledger: ledgerRecords,
  letters: letterRecords,
  calls: callRecords,
  decisions: decisionRecords,
  documents: documentRecords,
  events: eventRecords,
  excuses: excuseRecords,
  worklist: worklistRecords,
  numbers: numberRecords,
  inbox: inboxRecords,
  law: lawRecords,
  morning: morningRecords,
  privacy: privacyRecords,
  avoided: avoidedRecords,
  bank: bankRecords,
  negotiation: negotiationRecords,
  guide: guideRecords,
} satisfies { readonly [Subject in Exclude<keyof Records, 'together'>]: (scope: Scope) => Records[Subject] };

type Made = { readonly scope: Scope };

/** Makes a subject when it is first asked for, and keeps it: most pages ask for two or three of them. */
const onDemand = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(SUBJECTS).map(([subject, make]) => [
      subject,
      {
        get(this: Made) {
          const value = make(this.scope);
          Object.defineProperty(this, subject, { value });
          return value;
        },
      },
    ]),
  ),
);

/** Every subject of one transaction of one tenant. */
export const recordsOf = (scope: Scope): Records =>
  Object.assign(Object.create(onDemand), { scope, together: togetherOver(scope) });
