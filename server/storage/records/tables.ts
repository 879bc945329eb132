import type { Generated } from 'kysely';
import type { ExcuseTable, ExcuseTaskTable } from './excuse-tables.ts';
import type { ArrangementTable } from './arrangement-table.ts';
import type { CreditorNameTable, InboxFileTable, ItemDocumentTable } from './document-tables.ts';
import type { LetterSettingsTable, LetterTable } from './letter-tables.ts';
import type { ItemPaperTable, LetterPaperTable } from './paper-tables.ts';

/**
 * The tables as Kysely sees them: the columns that queries use, as the driver hands them over. Whole numbers of 64 bits
 * and dates arrive as text (no rounding, no midnight of some zone), instants as `Date`; the mappers in `columns.ts`
 * make our own types of them.
 */
type Uuid = string;
type Int8 = string;
type DateText = string;
type Timestamp = Date;
/** Written as text, read parsed. */
type Json = unknown;

type TenantTable = {
  tenant_id: Uuid;
  name: string;
  kind: string;
  zone: string;
  home_country: string;
  home_currency: string;
};
type ActorTable = { tenant_id: Uuid; actor_id: Uuid; name: string };
type CreditorTable = { tenant_id: Uuid; creditor_id: Uuid; name: string; created_at: Timestamp | string };

type DebtorTable = {
  tenant_id: Uuid;
  debtor_id: Uuid;
  name: string;
  parent_name: string | null;
  number: string | null;
  tax_number: string | null;
  kind: string;
  country: string | null;
  region: string | null;
  city: string | null;
  postcode: string | null;
  address_line: string | null;
  email: string | null;
  language: string | null;
  zone_said: string | null;
  restricted_at: Timestamp | string | null;
  erased_at: Timestamp | string | null;
};

type ContactTable = {
  tenant_id: Uuid;
  contact_id: Uuid;
  debtor_id: Uuid;
  name: string;
  role: string;
  relation: string;
  email: string | null;
  manner: string | null;
  note: string | null;
  created_at: Timestamp | string;
  retired_at: Timestamp | string | null;
};

type PhoneTable = {
  tenant_id: Uuid;
  debtor_id: Uuid;
  number: string;
  as_written: string;
  label: string;
  state: string;
  contact_id: Uuid | null;
  created_at: Timestamp | string;
};

type AccountTable = {
  tenant_id: Uuid;
  account_id: Uuid;
  creditor_id: Uuid;
  debtor_id: Uuid;
  status: string;
  status_since: Timestamp | string;
  merged_into: Uuid | null;
};

type ImportRunTable = { tenant_id: Uuid; import_id: Uuid; creditor_id: Uuid; as_of: DateText };

type ItemTable = {
  tenant_id: Uuid;
  item_id: Uuid;
  account_id: Uuid;
  match_key: string;
  kind: string;
  number: string | null;
  reference: string | null;
  issued_on: DateText | null;
  due_on: DateText | null;
  currency: string;
  amount_minor: Int8;
  open_minor: Int8;
  state: string;
  disputed: boolean;
  settled_on: DateText | null;
  bucket_from_days: number | null;
  bucket_to_days: number | null;
  waived_ahead_minor: Generated<Int8>;
  interest_of: Generated<Json>;
};

type LedgerEntryTable = {
  tenant_id: Uuid;
  entry_id: Uuid;
  account_id: Uuid;
  item_id: Uuid | null;
  direction: string;
  currency: string;
  amount_minor: Int8;
  posted_on: DateText;
  source: string;
  import_id: Uuid | null;
  reverses: Uuid | null;
  reference: string | null;
  actor_id: Uuid;
  recorded_at: Timestamp | string;
};

type CaseFileTable = {
  tenant_id: Uuid;
  case_id: Uuid;
  account_id: Uuid;
  owner_id: Uuid | null;
  version: number;
  head_hash: string;
};

type EventTable = {
  tenant_id: Uuid;
  case_id: Uuid;
  version: number;
  type: string;
  at: Timestamp | string;
  actor_id: Uuid;
  data: Json;
  prev_hash: string;
  hash: string;
};

type HoldTable = {
  tenant_id: Uuid;
  hold_id: Uuid;
  case_id: Uuid;
  kind: string;
  reason: string;
  placed_at: Timestamp | string;
  until_on: DateText | null;
  lifted_at: Timestamp | string | null;
  actor_id: Uuid;
};

type StopRequestTable = {
  tenant_id: Uuid;
  stop_id: Uuid;
  case_id: Uuid;
  scope: Json;
  words: string;
  requested_at: Timestamp | string;
  revoked_at: Timestamp | string | null;
  actor_id: Uuid;
};

type DisputeTable = {
  tenant_id: Uuid;
  dispute_id: Uuid;
  case_id: Uuid;
  reason: string;
  status: string;
  currency: string | null;
  amount_minor: Int8 | null;
  item_ids: string[];
  note: string | null;
  raised_by: string;
  raised_at: Timestamp | string;
  closed_at: Timestamp | string | null;
  justified: string | null;
};

type PromiseTable = {
  tenant_id: Uuid;
  promise_id: Uuid;
  case_id: Uuid;
  currency: string;
  amount_minor: Int8;
  due_on: DateText;
  grace_days: number;
  status: string;
  method: string | null;
  promised_by: string | null;
  item_ids: string[];
  made_at: Timestamp | string;
  judged_on: DateText | null;
  received_minor: Int8;
  supersedes: Uuid | null;
  arrangement_id: Uuid | null;
  instalment_no: number | null;
};

type NextStepTable = {
  tenant_id: Uuid;
  step_id: Uuid;
  case_id: Uuid;
  kind: string;
  due_on: DateText;
  due_at: Timestamp | string | null;
  for_actor_id: Uuid | null;
  currency: string | null;
  expects_minor: Int8 | null;
  note: string | null;
  state: string;
  created_at: Timestamp | string;
  ended_at: Timestamp | string | null;
};

type FactTable = {
  tenant_id: Uuid;
  fact_id: Uuid;
  case_id: Uuid;
  key: string;
  value: string;
  source: string;
  learnt_at: Timestamp | string;
};

type DecisionTable = {
  tenant_id: Uuid;
  decision_id: Uuid;
  case_id: Uuid;
  call_id: Uuid | null;
  actor_id: Uuid;
  at: Timestamp | string;
  number: string;
  verdict: string;
  findings: Json;
  packs: Json;
  tzdb: string;
  next_allowed_at: Timestamp | string | null;
};

type CallTable = {
  tenant_id: Uuid;
  call_id: Uuid;
  case_id: Uuid;
  debtor_id: Uuid;
  actor_id: Uuid;
  decision_id: Uuid;
  number: string;
  state: string;
  mode: string;
  objective: string | null;
  started_at: Timestamp | string;
  answered_at: Timestamp | string | null;
  verified_at: Timestamp | string | null;
  ended_at: Timestamp | string | null;
  closed_at: Timestamp | string | null;
  line_result: string | null;
  party: string | null;
  outcomes: Json;
  contact_id: Uuid | null;
  wrap_up: Json;
  ticks: Json;
  notes: string;
  turn: number;
  about: Json;
  recording: Json;
};

type CallTurnTable = {
  tenant_id: Uuid;
  call_id: Uuid;
  turn: number;
  at: Timestamp | string;
  actor_id: Uuid;
  kind: string;
  data: Json;
};

type WorklistRowTable = {
  tenant_id: Uuid;
  case_id: Uuid;
  view: string;
  rank_key: string;
  tier: number;
  points: number;
  because: Json;
  debtor_name: string;
  debtor_number: string | null;
  country: string | null;
  currency: string;
  overdue_minor: Int8;
  other_currencies: Json;
  ask: Json;
  items_overdue: number;
  oldest_due_on: DateText | null;
  callback_at: Timestamp | string | null;
  next_step_kind: string | null;
  next_step_on: DateText | null;
  promise_status: string | null;
  finding: Json;
  next_allowed_at: Timestamp | string | null;
  changes_at: Timestamp | string | null;
  computed_at: Timestamp | string;
  /** Name and number, folded: what a search looks at. */
  search_text: string;
};

type LawFactTable = {
  tenant_id: Uuid;
  fact_id: Uuid;
  case_id: Uuid;
  debtor_id: Uuid;
  kind: string;
  key: string;
  covers: string;
  value: Json;
  since: Timestamp | string;
  until_on: DateText | null;
  item_ids: string[] | null;
  reason: string;
  evidence: string;
  actor_id: Uuid;
  recorded_at: Timestamp | string;
  ended_at: Timestamp | string | null;
};

type ContactLogTable = {
  tenant_id: Uuid;
  contact_log_id: Uuid;
  case_id: Uuid;
  debtor_id: Uuid;
  kind: string;
  at: Timestamp | string;
  relation: string;
  number_use: string;
  purpose: string;
  voice: string;
  number: string | null;
  outcome: string | null;
  item_ids: string[];
  note: string;
  actor_id: Uuid;
  recorded_at: Timestamp | string;
};

type FirmEventTable = {
  tenant_id: Uuid;
  event_no: number;
  at: Timestamp | string;
  actor_id: Uuid;
  type: string;
  data: Json;
};

export type Tables = {
  tenant: TenantTable;
  actor: ActorTable;
  creditor: CreditorTable;
  creditor_name: CreditorNameTable;
  inbox_file: InboxFileTable;
  letter: LetterTable;
  letter_settings: LetterSettingsTable;
  debtor: DebtorTable;
  contact: ContactTable;
  phone: PhoneTable;
  account: AccountTable;
  import_run: ImportRunTable;
  item: ItemTable;
  item_document: ItemDocumentTable;
  item_paper: ItemPaperTable;
  letter_paper: LetterPaperTable;
  ledger_entry: LedgerEntryTable;
  case_file: CaseFileTable;
  event: EventTable;
  hold: HoldTable;
  stop_request: StopRequestTable;
  dispute: DisputeTable;
  promise: PromiseTable;
  arrangement: ArrangementTable;
  next_step: NextStepTable;
  fact: FactTable;
  decision: DecisionTable;
  call: CallTable;
  call_turn: CallTurnTable;
  worklist_row: WorklistRowTable;
  law_fact: LawFactTable;
  contact_log: ContactLogTable;
  firm_event: FirmEventTable;
  excuse: ExcuseTable;
  excuse_task: ExcuseTaskTable;
};
