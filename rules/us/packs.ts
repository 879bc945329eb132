import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { regulationF } from './regulation-f.ts';

/** The packs of the United States: federal law, states, cities and our own rules there. */
export const usPacks: readonly RulePack[] = [regulationF];
