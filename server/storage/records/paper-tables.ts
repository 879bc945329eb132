type Uuid = string;
type Timestamp = Date;

export type ItemPaperTable = {
  tenant_id: Uuid;
  paper_id: Uuid;
  item_id: Uuid;
  file_name: string;
  media_type: string;
  sha256: string;
  size_bytes: number;
  origin: string;
  bytes: Uint8Array | null;
  actor_id: Uuid;
  added_at: Timestamp | string;
  removed_at: Timestamp | string | null;
};

export type LetterPaperTable = {
  tenant_id: Uuid;
  letter_id: Uuid;
  paper_id: Uuid;
  place: number;
};
