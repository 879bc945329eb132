import { hash } from 'node:crypto';
import type { Hash } from '@duologue/core/evidence/chain.ts';

/** SHA-256 of the UTF-8 bytes of a text, as the evidence rooms of core want it handed in. */
export function sha256(text: string): Hash {
  return hash('sha256', text, 'hex') as Hash;
}
