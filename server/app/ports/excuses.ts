import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ExcuseState, ExcuseTaskKind, TaskAssignee } from '@duologue/core/cases/excuses.ts';
import type { ExcuseAnswered } from '@duologue/core/cases/events/excuse-events.ts';
import type { ActorId, CallId, CaseId } from '@duologue/core/cases/ids.ts';
import type { BookedAfter, Watch } from '@duologue/core/guide/judge-excuse.ts';

export type ExcuseTaskRecord = {
  readonly taskId: string;
  readonly excuseId: string;
  readonly caseId: CaseId;
  readonly kind: ExcuseTaskKind;
  readonly dueOn: CalendarDate;
  readonly assignee: TaskAssignee;
  readonly forActorId: ActorId | null;
  /** Of `verify`: whom to ask, and the key of the question. */
  readonly verifier: string | null;
  readonly question: string | null;
  /** Of `send-information`: which papers. */
  readonly what: string | null;
  readonly state: 'open' | 'done';
  readonly result: string | null;
  readonly doneOn: CalendarDate | null;
};

export type ExcuseAnswerRecord = Omit<ExcuseAnswered['data'], 'excuseId' | 'taskId'>;

export type ExcuseRecord = {
  readonly excuseId: string;
  readonly caseId: CaseId;
  readonly callId: CallId;
  readonly objectionId: string;
  readonly words: string;
  readonly heardOn: CalendarDate;
  readonly heardAt: Instant;
  readonly claimedOn: CalendarDate | null;
  readonly watch: Watch | null;
  readonly state: ExcuseState;
  readonly answer: ExcuseAnswerRecord | null;
  /** Who said it, as the call was recorded. */
  readonly person: string | null;
  readonly title: string | null;
  readonly tasks: readonly ExcuseTaskRecord[];
};

export type OpenTask = ExcuseTaskRecord & {
  readonly debtorName: string;
  readonly words: string;
  readonly objectionId: string;
};

export type OpenTaskQuery = {
  /** Only what this person has to do. */
  readonly actorId: ActorId | null;
  /** Only what was due before this day. */
  readonly before: CalendarDate | null;
  readonly limit: number;
};

/** An excuse that the books can judge, with the money that was booked after it was heard. */
export type WatchedExcuse = {
  readonly excuseId: string;
  readonly caseId: CaseId;
  readonly watch: Watch;
  readonly booked: readonly BookedAfter[];
};

export interface ExcuseRecords {
  add(excuse: Omit<ExcuseRecord, 'person' | 'title' | 'tasks'>): Promise<void>;
  addTask(task: ExcuseTaskRecord): Promise<void>;
  setDay(excuseId: string, day: Pick<ExcuseRecord, 'claimedOn' | 'watch'>): Promise<void>;
  setAnswer(excuseId: string, state: ExcuseState, answer: ExcuseAnswerRecord): Promise<void>;
  finishTask(taskId: string, result: string, doneOn: CalendarDate): Promise<void>;
  find(excuseId: string): Promise<ExcuseRecord | undefined>;
  findTask(taskId: string): Promise<ExcuseTaskRecord | undefined>;
  /** Newest first. */
  listOfCase(caseId: CaseId, limit: number): Promise<readonly ExcuseRecord[]>;
  /** What is not done, the longest due first. */
  listOpenTasks(query: OpenTaskQuery): Promise<readonly OpenTask[]>;
  /** Of these cases, or of all where none are named; by excuse id after `after`. */
  listWatched(
    caseIds: readonly CaseId[] | 'all',
    after: string | null,
    limit: number,
  ): Promise<readonly WatchedExcuse[]>;
}
