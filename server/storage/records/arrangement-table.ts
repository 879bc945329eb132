/** Plans and settlements as Kysely sees them; the types of columns are those of `tables.ts`. */
export type ArrangementTable = {
  tenant_id: string;
  arrangement_id: string;
  case_id: string;
  kind: string;
  status: string;
  currency: string;
  total_minor: string;
  forgiven_minor: string;
  item_ids: string[];
  agreed_on: string;
  expires_on: string | null;
  promised_by: string | null;
  approved_by: string | null;
  method: string | null;
  suspended_for: string | null;
  supersedes: string | null;
  superseded_by: string | null;
  call_id: string | null;
  made_at: Date | string;
  moved_at: Date | string;
};
