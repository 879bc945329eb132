import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { ActorId } from '@duologue/core/cases/ids.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { Ids } from '../deps.ts';
import type { PaperRecord } from '../ports/papers.ts';
import type { Records } from '../ports/store.ts';
import { PAPERS_PER_ITEM_MAX } from './limits.ts';
import type { PaperFile } from './read-paper.ts';

type Keeping = {
  readonly records: Pick<Records, 'papers'>;
  readonly ids: Ids;
  readonly actorId: ActorId;
  readonly at: Instant;
};

/** The file that is kept, and what is to be told on the case's chain: nothing where the same bytes were there. */
export type PaperKept = { readonly paper: PaperRecord; readonly events: readonly CaseEvent[] };

/** Keeps a file with its item, in the transaction of whoever holds the item's case. The same bytes again change nothing. */
export async function keepPaper(
  { records, ids, actorId, at }: Keeping,
  { itemId, origin }: Pick<PaperRecord, 'itemId' | 'origin'>,
  { bytes, ...file }: PaperFile,
): Promise<Result<PaperKept, 'papers-full'>> {
  const there = (await records.papers.ofItems([itemId])).get(itemId) ?? [];
  const same = there.find(({ sha256 }) => sha256 === file.sha256);
  if (same !== undefined) return accept({ paper: same, events: [] });
  if (there.length >= PAPERS_PER_ITEM_MAX) return refuse('papers-full');
  const paperId = ids.next();
  const sizeBytes = bytes.byteLength;
  const paper: PaperRecord = { paperId, itemId, ...file, sizeBytes, origin, actorId, addedAt: at };
  await records.papers.add(paper, bytes);
  const { sha256, mediaType } = file;
  return accept({
    paper,
    events: [{ type: 'paper-kept', data: { paperId, itemId, sha256, origin, mediaType, sizeBytes } }],
  });
}
