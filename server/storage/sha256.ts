import { createHash } from 'node:crypto';
import type { Hash } from '@duologue/core/evidence/chain.ts';

/** SHA-256 of the UTF-8 bytes of a text, as the evidence rooms of core want it handed in. */
export function sha256(text: string): Hash {
  return createHash('sha256').update(text, 'utf8').digest('hex') as Hash;
}
