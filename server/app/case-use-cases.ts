import { createArrangementUseCases } from './arrangements/arrangement-use-cases.ts';
import { addNote } from './cases/add-note.ts';
import { answerGone } from './payments/answer-gone.ts';
import type { CaseDeps } from './case-deps.ts';
import { checkGate } from './gate/check-gate.ts';
import { correctEntry } from './payments/correct-entry.ts';
import { exportCallsCsv, exportCallsXlsx } from './calls/export-calls.ts';
import { findCases } from './cases/find-cases.ts';
import { giveCase } from './cases/give-case.ts';
import { learnFact } from './people/learn-fact.ts';
import { liftHold } from './cases/lift-hold.ts';
import { addNumbers } from './people/add-numbers.ts';
import { listCalls } from './calls/list-calls.ts';
import { listWithoutNumber } from './people/list-without-number.ts';
import { logCall } from './calls/log-call.ts';
import { markPaid } from './payments/mark-paid.ts';
import { moveCall } from './calls/move-call.ts';
import { openBrief } from './brief/open-brief.ts';
import { placeHold } from './cases/place-hold.ts';
import { prepareWrapUp } from './wrap-up/prepare-wrap-up.ts';
import { printCallSheet } from './call-sheet/print-call-sheet.ts';
import { recordOutcome } from './wrap-up/record-outcome.ts';
import { recordPayment } from './payments/record-payment.ts';
import { requestStop } from './cases/request-stop.ts';
import { saveCallNotes } from './calls/save-call-notes.ts';
import { savePerson } from './people/save-person.ts';
import { savePhone } from './people/save-phone.ts';
import { showCall } from './calls/show-call.ts';
import { showTimeline } from './cases/show-timeline.ts';
import { showToday } from './worklist/show-today.ts';
import { startCall } from './calls/start-call.ts';
import { tickItem } from './calls/tick-item.ts';
import { createExcuseUseCases } from './excuses/excuse-use-cases.ts';
import { createGuideUseCases } from './guide/guide-use-cases.ts';
import { createLawUseCases } from './law/law-use-cases.ts';
import { mayAgree } from './negotiation/may-agree.ts';
import { createNegotiationUseCases } from './negotiation/negotiation-use-cases.ts';
import { createPaperUseCases } from './papers/paper-use-cases.ts';
import type { UseCases } from './use-case.ts';

/** Worklist, cases, calls and the call log: the operations of the API that are carried out on cases. */
export function createCaseUseCases(deps: CaseDeps) {
  return {
    'GET /today': showToday(deps),
    'GET /debtors/without-number': listWithoutNumber(deps),
    'POST /debtors/numbers': addNumbers(deps),
    'GET /cases': findCases(deps),
    'GET /cases/{caseId}': openBrief(deps),
    'GET /cases/{caseId}/call-sheet': printCallSheet(deps),
    'GET /cases/{caseId}/timeline': showTimeline(deps),
    'POST /cases/{caseId}/gate': checkGate(deps),
    'POST /cases/{caseId}/notes': addNote(deps),
    'POST /cases/{caseId}/corrections': correctEntry(deps),
    'POST /cases/{caseId}/people': savePerson(deps),
    'POST /cases/{caseId}/phones': savePhone(deps),
    'POST /cases/{caseId}/facts': learnFact(deps),
    'POST /cases/{caseId}/holds': placeHold(deps),
    'POST /cases/{caseId}/holds/{holdId}/lift': liftHold(deps),
    'POST /cases/{caseId}/stops': requestStop(deps),
    'POST /cases/{caseId}/payments': recordPayment(deps),
    'POST /cases/{caseId}/paid': markPaid(deps),
    'POST /cases/{caseId}/gone': answerGone(deps),
    'POST /cases/{caseId}/owner': giveCase(deps),
    'POST /cases/{caseId}/calls': startCall(deps),
    'POST /cases/{caseId}/call-log': logCall(deps),
    'GET /exports/calls.csv': exportCallsCsv(deps),
    'GET /exports/calls.xlsx': exportCallsXlsx(deps),
    'GET /calls': listCalls(deps),
    'GET /calls/{callId}': showCall(deps),
    'POST /calls/{callId}/events': moveCall(deps),
    'POST /calls/{callId}/notes': saveCallNotes(deps),
    'POST /calls/{callId}/ticks': tickItem(deps),
    'GET /calls/{callId}/wrap-up': prepareWrapUp(deps),
    'POST /calls/{callId}/outcome': recordOutcome(deps),
    ...createExcuseUseCases(deps),
    ...createLawUseCases(deps),
    ...createNegotiationUseCases(deps),
    ...createGuideUseCases(deps),
    ...createPaperUseCases(deps),
    ...createArrangementUseCases(deps, mayAgree),
  } satisfies Partial<UseCases>;
}
