import type { AmountByDay } from '@duologue/core/calls/brief/reached-by.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { LineResult, Party } from '@duologue/core/calls/outcome-codes.ts';
import type { ActorId, CallId, CaseId, ContactId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { NumberUse, Relation, Voice } from '@duologue/core/compliance/facts/facts.ts';
import type { OutcomeData } from '@duologue/core/cases/events/call-events.ts';

export type CallState = 'ringing' | 'answered' | 'verified' | 'third-party' | 'voicemail' | 'wrap-up' | 'closed';

/** What the call was about when it began; rules count it as it was then. Empty for calls of before this was kept. */
export type CallAbout = {
  readonly relation?: Relation;
  readonly numberUse?: NumberUse;
  readonly purpose?: string;
  readonly voice?: Voice;
  /** The person it was meant for: the debtor, or who else has the number. */
  readonly personId?: string;
  readonly itemIds?: readonly string[];
  /** The objective that was suggested when the call began; beside it stands the one that was chosen. */
  readonly suggested?: string;
  /** The money it was to bring, and by when. */
  readonly aim?: AmountByDay;
};

/** Decided before the first word: what is recorded, and what has to be said or asked first. */
export type CallRecording = {
  readonly on: boolean;
  readonly announcementWanted: boolean;
  readonly consentWanted: boolean;
  readonly ruleIds: readonly string[];
};
export const NOT_RECORDED: CallRecording = { on: false, announcementWanted: false, consentWanted: false, ruleIds: [] };

export type CallRecord = {
  readonly callId: CallId;
  readonly caseId: CaseId;
  readonly debtorId: DebtorId;
  readonly actorId: ActorId;
  readonly by: string;
  readonly decisionId: string;
  readonly number: string;
  readonly state: CallState;
  /** `live`: led on the call screen. `entered-later`: made elsewhere and logged afterwards. */
  readonly mode: 'live' | 'entered-later';
  readonly objective: string | null;
  readonly startedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly verifiedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly lineResult: LineResult | null;
  readonly party: Party | null;
  readonly outcomes: readonly OutcomeData[];
  readonly contactId: ContactId | null;
  readonly wrapUp: Readonly<Record<string, unknown>> | null;
  readonly ticks: readonly string[];
  readonly notes: string;
  readonly turn: number;
  readonly about: CallAbout;
  readonly recording: CallRecording;
};

/** One change of a call, kept beside it. */
export type TurnRecord = {
  readonly turn: number;
  readonly at: Instant;
  readonly actorId: ActorId;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
};

export type CallLogRow = CallRecord & {
  readonly debtorName: string;
  readonly debtorNumber: string | null;
  readonly person: string | null;
  readonly verdict: 'allow' | 'warn' | 'deny';
};

export type CallLogQuery = {
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly before: { readonly startedAt: Instant; readonly callId: string | null } | null;
  readonly limit: number;
};

export interface CallRecords {
  find(callId: CallId): Promise<CallRecord | undefined>;
  /** The same, and nobody else changes the call until this transaction ends. */
  lock(callId: CallId): Promise<CallRecord | undefined>;
  findOpen(caseId: CaseId): Promise<CallRecord | undefined>;
  /** The call that this person has not closed yet. Nobody opens another one for the same person until this transaction ends. */
  findOpenOf(actorId: ActorId): Promise<CallRecord | undefined>;
  add(call: CallRecord): Promise<void>;
  /** Writes the call as it is now, together with the turn that brought it there. */
  save(call: CallRecord, turn: TurnRecord): Promise<void>;
  /** The call log, newest first. */
  listLog(query: CallLogQuery): Promise<readonly CallLogRow[]>;
}
