/** The tables of e-invoices and of the inbox as Kysely sees them; see `tables.ts`. */
type Uuid = string;
type Int8 = string;
type DateText = string;
type Timestamp = Date;
/** Written as text, read parsed. */
type Json = unknown;

export type ItemDocumentTable = {
  tenant_id: Uuid;
  document_id: Uuid;
  item_id: Uuid;
  file_name: string;
  file_sha256: string;
  place: number;
  syntax: string;
  kind: string;
  number: string | null;
  issued_on: DateText | null;
  due_on: DateText | null;
  order_reference: string | null;
  buyer_reference: string | null;
  payment_reference: string | null;
  ibans: string[];
  terms: string | null;
  preceding: string[];
  lines: Json;
  lines_count: number;
  broken_sums: Json;
  problems: string[];
  read_at: Timestamp | string;
};

export type CreditorNameTable = { tenant_id: Uuid; creditor_id: Uuid; written: string; added_at: Timestamp | string };

export type InboxFileTable = {
  tenant_id: Uuid;
  inbox_file_id: Uuid;
  name: string;
  sha256: string;
  size_bytes: Int8;
  kind: string;
  outcome: string;
  result: Json;
  read_at: Timestamp | string;
};
