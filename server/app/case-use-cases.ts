import { addNote } from './add-note.ts';
import { answerGone } from './answer-gone.ts';
import type { CaseDeps } from './case-deps.ts';
import { checkGate } from './check-gate.ts';
import { correctEntry } from './correct-entry.ts';
import { exportCallsCsv, exportCallsXlsx } from './export-calls.ts';
import { findCases } from './find-cases.ts';
import { giveCase } from './give-case.ts';
import { learnFact } from './learn-fact.ts';
import { liftHold } from './lift-hold.ts';
import { listCalls } from './list-calls.ts';
import { logCall } from './log-call.ts';
import { markPaid } from './mark-paid.ts';
import { moveCall } from './move-call.ts';
import { openBrief } from './open-brief.ts';
import { placeHold } from './place-hold.ts';
import { prepareWrapUp } from './prepare-wrap-up.ts';
import { printCallSheet } from './print-call-sheet.ts';
import { recordOutcome } from './record-outcome.ts';
import { recordPayment } from './record-payment.ts';
import { requestStop } from './request-stop.ts';
import { saveCallNotes } from './save-call-notes.ts';
import { savePerson } from './save-person.ts';
import { savePhone } from './save-phone.ts';
import { showCall } from './show-call.ts';
import { showTimeline } from './show-timeline.ts';
import { showToday } from './show-today.ts';
import { startCall } from './start-call.ts';
import { tickItem } from './tick-item.ts';
import type { UseCases } from './use-case.ts';

/** Worklist, cases, calls and the call log: the operations of the API that are carried out on cases. */
export function createCaseUseCases(deps: CaseDeps) {
  return {
    'GET /today': showToday(deps),
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
  } satisfies Partial<UseCases>;
}
