import { createHash } from 'node:crypto';
import type { Hash } from '@duologue/core/evidence/chain.ts';

/** What core hashes with. */
export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') as Hash;
