import type { ExcuseTaskDone } from '@duologue/core/cases/events/excuse-events.ts';
import type { CaseChange } from '../cases/change-case.ts';
import { EXCUSES_OF_CASE_MAX } from '../limits.ts';
import type { LetterRecord } from '../ports/letters.ts';
import { isWhole } from './is-whole.ts';

/**
 * The tasks to send an invoice once more that this letter does. Where no file of an invoice went with it, somebody still
 * has to send it: the task stands.
 */
export async function tasksDoneBy(
  { records, debtCase, today }: CaseChange,
  letter: LetterRecord,
): Promise<readonly ExcuseTaskDone['data'][]> {
  if (!isWhole(letter)) return [];
  const excuses = await records.excuses.listOfCase(debtCase.caseId, EXCUSES_OF_CASE_MAX);
  const open = excuses.flatMap(({ tasks }) => tasks).filter((task) => task.kind === 'resend-invoice');
  return open
    .filter(({ state }) => state === 'open')
    .map(({ excuseId, taskId, kind }) => ({ excuseId, taskId, kind, result: letter.to ?? '', doneOn: today }));
}
