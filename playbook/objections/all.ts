import type { Objection } from '@duologue/core/guide/objection.ts';
import { PAPERS } from './papers/family.ts';
import { PAYMENT } from './payment/family.ts';

/** Every objection of the playbook, family by family, in the order in which lists show them. */
export const OBJECTIONS: readonly Objection[] = [...PAPERS, ...PAYMENT];
