/** The tables of excuses as Kysely sees them; see `tables.ts`. */
type Uuid = string;
type DateText = string;
type Timestamp = Date;
/** Written as text, read parsed. */
type Json = unknown;

export type ExcuseTable = {
  tenant_id: Uuid;
  excuse_id: Uuid;
  case_id: Uuid;
  call_id: Uuid;
  objection_id: string;
  words: string;
  heard_on: DateText;
  heard_at: Timestamp | string;
  claimed_on: DateText | null;
  watch_from: DateText | null;
  watch_until: DateText | null;
  state: string;
  answer: Json | null;
};

export type ExcuseTaskTable = {
  tenant_id: Uuid;
  task_id: Uuid;
  excuse_id: Uuid;
  case_id: Uuid;
  kind: string;
  due_on: DateText;
  assignee: string;
  actor_id: Uuid | null;
  verifier: string | null;
  question: string | null;
  what: string | null;
  state: string;
  result: string | null;
  done_on: DateText | null;
};
