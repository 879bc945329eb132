import type { DebtorId } from '../../cases/ids.ts';
import { assert } from '../../kernel/assert.ts';
import type { Brand } from '../../kernel/brand.ts';
import type { VerifiedCall } from '../call.ts';

const content = Symbol('what only the right party may hear');

/**
 * Something about a debtor as it lies on the desk during a call. It is reached with `disclose` and a verified call, and
 * by nothing else: neither by name nor by turning it into JSON.
 */
export type Sealed<Value> = { readonly debtorId: DebtorId; readonly [content]: Value };

/** Came out of `disclose`. Whatever asks for this type cannot be given the debt in another way. */
export type Disclosed<Value> = Brand<Value, 'disclosed'>;

export function seal<Value>(debtorId: DebtorId, value: Value): Sealed<Value> {
  // Not enumerable, so that copying or writing out what is sealed leaves the debt behind.
  return Object.defineProperty({ debtorId } as Sealed<Value>, content, { value, enumerable: false });
}

/**
 * For the sheet that a caller takes along who dials away from the screen: it is read by nobody else, and what may be said of
 * it is said on it. No screen and no message is made of this.
 */
export function onPaper<Value>(value: Value): Disclosed<Value> {
  return value as Disclosed<Value>;
}

/** Takes a `VerifiedCall`, so telling a stranger about the debt does not compile. */
export function disclose<Value>(call: VerifiedCall, sealed: Sealed<Value>): Disclosed<Value> {
  assert(call.debtorId === sealed.debtorId, 'what is disclosed is about the person on the line');
  const open: Value | undefined = sealed[content];
  assert(open !== undefined, 'it is the sealed one itself, not a copy');
  return open as Disclosed<Value>;
}
