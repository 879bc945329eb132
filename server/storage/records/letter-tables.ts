type Uuid = string;
type Timestamp = Date;
type Json = unknown;

export type LetterSettingsTable = {
  tenant_id: Uuid;
  part: string;
  change_no: number;
  settings: Json;
  actor_id: Uuid;
  changed_at: Timestamp | string;
};

export type LetterTable = {
  tenant_id: Uuid;
  letter_id: Uuid;
  case_id: Uuid;
  agreement_id: Uuid | null;
  purpose: string;
  instalment: number | null;
  dedupe_key: string | null;
  sent_by: string;
  recipient: string | null;
  language: string;
  content: Json;
  sha256: string;
  state: string;
  problem: Json | null;
  attempts: number;
  actor_id: Uuid;
  queued_at: Timestamp | string;
  next_try_at: Timestamp | string | null;
  sent_at: Timestamp | string | null;
};
