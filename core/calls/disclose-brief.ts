import { assert } from '../kernel/assert.ts';
import type { Brief, BriefLocked } from './brief/brief.ts';
import type { VerifiedCall } from './call.ts';

const sealed = Symbol('what only the right party may hear');

/**
 * A brief as it lies on the desk during a call. Its locked part is in plain sight; the rest is reached with
 * `discloseBrief` and a verified call, and nothing else: neither by name nor by turning the brief into JSON.
 */
export type SealedBrief = { readonly locked: BriefLocked; readonly [sealed]: Brief };

export function sealBrief(brief: Brief): SealedBrief {
  // Not enumerable, so that copying or writing out the sealed brief leaves the debt behind.
  return Object.defineProperty({ locked: brief.locked } as SealedBrief, sealed, { value: brief, enumerable: false });
}

/** Takes a `VerifiedCall`, so telling a stranger about the debt does not compile. */
export function discloseBrief(call: VerifiedCall, brief: SealedBrief): Brief {
  assert(call.debtorId === brief.locked.debtorId, 'the brief is about the person on the line');
  const open: Brief | undefined = brief[sealed];
  assert(open !== undefined, 'the brief is the sealed one itself, not a copy');
  return open;
}
