import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId } from '@duologue/core/cases/ids.ts';
import type { Overlay } from '@duologue/core/guide/edit/overlay.ts';

export type PlaybookVersionRecord = {
  readonly version: number;
  readonly publishedAt: Instant;
  readonly note: string;
  readonly revertOf: number | null;
  readonly overlay: Overlay;
};

/** `draftNo` counts the edits; a draft that nobody has begun is 0 and like the published version. */
export type PlaybookDraftRecord = { readonly draftNo: number; readonly overlay: Overlay };

/** Who changed a place last on the way to a version. */
export type PlaceChanged = {
  readonly path: string;
  readonly forVersion: number;
  readonly by: string;
  readonly at: Instant;
};

/** The firm's playbook: what it changes of ours, edited and published. */
export interface GuideRecords {
  /** What everybody is told now; `undefined` while the firm has changed nothing. */
  published(): Promise<PlaybookVersionRecord | undefined>;
  findVersion(version: number): Promise<PlaybookVersionRecord | undefined>;
  /** Newest first. */
  listVersions(limit: number): Promise<readonly (PlaybookVersionRecord & { readonly by: string })[]>;
  draft(): Promise<PlaybookDraftRecord | undefined>;
  /** The same, and nobody else edits or publishes until the transaction ends. */
  lockDraft(): Promise<PlaybookDraftRecord | undefined>;
  saveDraft(
    draft: PlaybookDraftRecord,
    change: {
      readonly paths: readonly string[];
      readonly forVersion: number;
      readonly actorId: ActorId;
      readonly at: Instant;
    },
  ): Promise<void>;
  /** The draft is done with: the next one begins from what is published. */
  addVersion(version: PlaybookVersionRecord, actorId: ActorId): Promise<void>;
  /** Who changed which place last for the versions from this one on. */
  changesFrom(version: number): Promise<readonly PlaceChanged[]>;
}
