import { hash } from 'node:crypto';

/** What became of the part; those of the bank know more kinds, and the reversal of each. */
export type EntryKind = 'paid' | 'reversed' | 'unapplied' | MoveKind | `${MoveKind}-back`;
export type MoveKind = 'arrived' | 'credited' | 'discount' | 'fee' | 'used';

/**
 * The id of the part of a payment that went to one item, or (without item) of what is left of it: a UUID of version 8
 * drawn from both, so that a reversal finds the parts again by the payment alone.
 */
export function entryId(paymentId: string, itemId: string | null, kind: EntryKind): string {
  const hex = hash('sha256', `${kind}:${paymentId}:${itemId ?? ''}`, 'hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
