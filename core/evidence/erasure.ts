import { formatInstant } from '../calendar/instant.ts';
import { assert } from '../kernel/assert.ts';
import { canonicalForm, type Plain } from './canonical-form.ts';
import { type ChainedEvent, type Hash, parseHash, type Sha256 } from './chain.ts';

/** What stands in the place of data that was erased; documented in `docs/concepts/event-chain.md`. */
export const BLANK = { erased: true } as const;

/** The event that says of earlier events of its case that their data was erased. It is never erased itself. */
export const ERASED_TYPE = 'data-erased';

/** An event that was erased, and the hash of all that is left of it. */
export type Stub = { readonly version: number; readonly stub: Hash };

/** Whether this is what stands in the place of erased data, and nothing else. */
export function isBlank(data: Plain): boolean {
  const text = canonicalForm(data);
  return text.ok && text.value === '{"erased":true}';
}

/**
 * The hash of an event without its data: everything that stays when the data goes, its own hash among it. An erasure keeps
 * it, so that what stays cannot be changed either.
 */
export function stubOf(event: ChainedEvent, sha256: Sha256): Hash {
  const text = canonicalForm({
    v: 1,
    tenant: event.tenantId,
    case: event.caseId,
    version: event.version,
    type: event.type,
    at: formatInstant(event.at),
    actor: event.actor,
    prev: event.prevHash,
    hash: event.hash,
  });
  assert(text.ok, 'what stays of an event is plain');
  return sha256(text.value);
}

/** The events before it that an event says were erased; none for an event of another type. */
export function stubsNamedBy(event: ChainedEvent): readonly Stub[] {
  if (event.type !== ERASED_TYPE || typeof event.data !== 'object' || event.data === null) return [];
  const { stubs } = event.data as { readonly stubs?: unknown };
  if (!Array.isArray(stubs)) return [];
  return stubs.flatMap((named: unknown) => {
    const { version, stub } = (named ?? {}) as { readonly version?: unknown; readonly stub?: unknown };
    const hash = typeof stub === 'string' ? parseHash(stub) : undefined;
    // Only what came before can have been erased.
    return typeof version === 'number' && version < event.version && hash !== undefined
      ? [{ version, stub: hash }]
      : [];
  });
}
