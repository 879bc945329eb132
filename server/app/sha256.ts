import { hash } from 'node:crypto';
import type { Hash } from '@duologue/core/evidence/chain.ts';

/** What core hashes with. */
export const sha256 = (text: string) => hash('sha256', text, 'hex') as Hash;

/** The same of bytes. */
export const sha256Bytes = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');
