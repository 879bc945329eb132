import { formatInstant, type Instant } from '../calendar/instant.ts';
import type { ActorId, CaseId, TenantId } from '../cases/ids.ts';
import { assert } from '../kernel/assert.ts';
import type { Brand } from '../kernel/brand.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { type CanonicalRefusal, canonicalForm, type Plain } from './canonical-form.ts';
import { EVENT_LENGTH_MAX } from './limits.ts';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Hash = Brand<string, 'Hash'>;

/** Hashes the UTF-8 bytes of a text. Handed in by the shell: core brings no cryptography of its own. */
export type Sha256 = (text: string) => Hash;

/** What the first event of a case, and the first anchor of a tenant, follow. */
export const NO_HASH = '0'.repeat(64) as Hash;

/** An event of a case with who and when, as it is hashed. `version` counts from 1 without gaps; `actor` says who did it. */
export type RecordedEvent = {
  readonly tenantId: TenantId;
  readonly caseId: CaseId;
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly actor: ActorId;
  readonly data: Plain;
};

/** An event as it is kept: with the hash of the event before it, and its own. */
export type ChainedEvent = RecordedEvent & { readonly prevHash: Hash; readonly hash: Hash };

/** Where a case stands: its last event. Version 0 with `NO_HASH` is a case to which nothing has happened. */
export type Head = { readonly version: number; readonly hash: Hash };

export const EMPTY_HEAD: Head = { version: 0, hash: NO_HASH };

export type EnvelopeRefusal = CanonicalRefusal | { readonly code: 'too-long'; readonly path: string };

/** The text that is hashed for an event; documented in `docs/concepts/event-chain.md`. */
export function envelope(event: RecordedEvent, prevHash: Hash): Result<string, EnvelopeRefusal> {
  const text = canonicalForm({
    v: 1,
    tenant: event.tenantId,
    case: event.caseId,
    version: event.version,
    type: event.type,
    at: formatInstant(event.at),
    actor: event.actor,
    data: event.data,
    prev: prevHash,
  });
  if (!text.ok) return text;
  return text.value.length > EVENT_LENGTH_MAX ? refuse({ code: 'too-long', path: '' }) : accept(text.value);
}

/** The hash of an event that follows `prevHash`. An event that has no canonical form is a fault of the program. */
export function chainHash(prevHash: Hash, event: RecordedEvent, sha256: Sha256): Hash {
  const text = envelope(event, prevHash);
  assert(
    text.ok,
    `the event has a canonical form, but ${text.ok ? '' : `${text.refusal.path} is ${text.refusal.code}`}`,
  );
  return sha256(text.value);
}

/** Links an event to the head of its case. */
export function chainEvent(head: Head, event: RecordedEvent, sha256: Sha256): ChainedEvent {
  assert(event.version === head.version + 1, 'an event follows the last one of its case');
  return { ...event, prevHash: head.hash, hash: chainHash(head.hash, event, sha256) };
}

/** Reads a hash from outside: 64 lower-case hexadecimal digits and nothing else. */
export function parseHash(text: string): Hash | undefined {
  return /^[0-9a-f]{64}$/.test(text) ? (text as Hash) : undefined;
}
