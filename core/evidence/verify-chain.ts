import type { CaseId } from '../cases/ids.ts';
import { type ChainedEvent, EMPTY_HEAD, envelope, type Hash, type Head, type Sha256 } from './chain.ts';
import { isBlank, stubOf, stubsNamedBy } from './erasure.ts';

/**
 * What is wrong with the first event that is not as it was recorded:
 * `edited` its content is not what was hashed; `missing` it is gone; `inserted` it was never recorded there;
 * `reordered` its place was taken by another event of the case; `rewritten` it and its hash were replaced together, which
 * shows in what follows it, in the head of the case or in an anchor; `misplaced` it belongs to another case or tenant;
 * `returned` its data was erased and is there again.
 */
export type BadReason = 'edited' | 'missing' | 'inserted' | 'reordered' | 'rewritten' | 'misplaced' | 'returned';

export type BadEvent = { readonly caseId: CaseId; readonly version: number; readonly reason: BadReason };

export type ChainVerdict =
  | { readonly ok: true; readonly count: number; readonly head: Head }
  | { readonly ok: false; readonly firstBad: BadEvent };

export type ChainExpectation = {
  /** The head after which the list starts; the beginning of the case when left out. */
  readonly from?: Head;
  /** Where the case must end. Without it, events cut off at the end cannot be noticed. */
  readonly head?: Head;
  /** Heads that were bound elsewhere (anchors): the chain must pass through each. Ascending by version. */
  readonly passes?: readonly Head[];
  /** Events of the type `data-erased` that follow the list: they may name events in it. */
  readonly erasures?: readonly ChainedEvent[];
};

/** Whether an event is what it was recorded as, as far as the event alone can tell. */
type IsSound = (event: ChainedEvent) => boolean;

/** Verifies events of one case, in the order in which they are kept, and names the first that is not as recorded. */
export function verifyChain(
  caseId: CaseId,
  events: readonly ChainedEvent[],
  expectation: ChainExpectation,
  sha256: Sha256,
): ChainVerdict {
  const bad = (version: number, reason: BadReason) => ({ ok: false, firstBad: { caseId, version, reason } }) as const;
  const passes = new Map((expectation.passes ?? []).map((pass) => [pass.version, pass.hash]));
  let head = expectation.from ?? EMPTY_HEAD;
  const erased = erasedBy([...events, ...(expectation.erasures ?? [])], sha256);
  const isSound: IsSound = (event) => isHashed(event, sha256) || isErased(event, erased, sha256);

  for (const [index, event] of events.entries()) {
    const version = head.version + 1;
    if (event.caseId !== caseId) return bad(version, 'misplaced');
    if (event.version !== version || !isSound(event)) {
      const verified = events.slice(0, index);
      const [badVersion, reason] = explain(version, event, { verified, rest: events.slice(index) }, isSound);
      return bad(badVersion, reason);
    }
    // The event is what its own hash says. If it names another predecessor, the predecessor was replaced.
    if (event.prevHash !== head.hash) return bad(Math.max(head.version, 1), 'rewritten');
    if ((passes.get(version) ?? event.hash) !== event.hash) return bad(version, 'rewritten');
    if (erased.has(version) && !isBlank(event.data)) return bad(version, 'returned');
    head = { version, hash: event.hash };
  }
  return verifyEnd(caseId, head, events.length, expectation);
}

function verifyEnd(caseId: CaseId, head: Head, count: number, { head: end, passes }: ChainExpectation): ChainVerdict {
  const latest = passes?.at(-1)?.version ?? 0;
  const missing = { caseId, version: head.version + 1, reason: 'missing' } as const;
  if (end !== undefined && end.version < head.version && latest < head.version) {
    return { ok: false, firstBad: { caseId, version: end.version + 1, reason: 'inserted' } };
  }
  if (latest > head.version || (end !== undefined && end.version > head.version))
    return { ok: false, firstBad: missing };
  if (end !== undefined && end.hash !== head.hash) {
    return { ok: false, firstBad: { caseId, version: head.version, reason: 'rewritten' } };
  }
  return { ok: true, count, head };
}

/** Which version is the first bad one, and why, as far as what is kept can tell. */
function explain(
  version: number,
  found: ChainedEvent,
  { verified, rest }: { readonly verified: readonly ChainedEvent[]; readonly rest: readonly ChainedEvent[] },
  isSound: IsSound,
): readonly [version: number, reason: BadReason] {
  const recordedAt = recordedVersion(found, version + rest.length, isSound);
  if (recordedAt === undefined) {
    if (found.version === version) return [version, 'edited'];
    return [version, found.version > version ? 'missing' : 'inserted'];
  }
  if (recordedAt === version) return [version, 'edited'];
  if (recordedAt < version) {
    // Two sound events claim one version. The later one is a copy, or the earlier one was slipped in before it.
    const claimant = verified.find((event) => event.version === recordedAt);
    const isSlippedIn = claimant !== undefined && claimant.hash !== found.hash;
    return [isSlippedIn ? recordedAt : version, 'inserted'];
  }
  return [version, rest.some((event) => isSound({ ...event, version })) ? 'reordered' : 'missing'];
}

/** The version under which an event was hashed, whatever number it carries now. */
function recordedVersion(event: ChainedEvent, versionMax: number, isSound: IsSound): number | undefined {
  if (isSound(event)) return event.version;
  for (let version = 1; version <= versionMax; version += 1) {
    if (isSound({ ...event, version })) return version;
  }
  return undefined;
}

/** Whether the content of an event is what its own hash says. */
function isHashed(event: ChainedEvent, sha256: Sha256): boolean {
  const text = envelope(event, event.prevHash);
  return text.ok && sha256(text.value) === event.hash;
}

/** What sound erasures say, by the version of what was erased. An erasure that is not as it was recorded says nothing. */
function erasedBy(events: readonly ChainedEvent[], sha256: Sha256): ReadonlyMap<number, Hash> {
  const naming = events.filter((event) => stubsNamedBy(event).length > 0 && isHashed(event, sha256));
  return new Map(naming.flatMap(stubsNamedBy).map(({ version, stub }) => [version, stub]));
}

/** Whether the data of an event was erased by a later event that names it, and the rest is as that event found it. */
function isErased(event: ChainedEvent, erased: ReadonlyMap<number, Hash>, sha256: Sha256): boolean {
  const stub = erased.get(event.version);
  return stub !== undefined && isBlank(event.data) && stubOf(event, sha256) === stub;
}
