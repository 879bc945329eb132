import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { alberta } from './ca/alberta.ts';
import { britishColumbia } from './ca/british-columbia.ts';
import { canadaEverywhere } from './ca/everywhere.ts';
import { canadaBanks, canadaTrustCompanies } from './ca/federal.ts';
import { newBrunswick } from './ca/new-brunswick.ts';
import { ontario } from './ca/ontario.ts';
import { quebec } from './ca/quebec.ts';

/** The packs of the Americas without the United States, of Africa, Asia and Oceania. */
export const worldPacks: readonly RulePack[] = [
  canadaBanks,
  canadaTrustCompanies,
  canadaEverywhere,
  ontario,
  britishColumbia,
  quebec,
  alberta,
  newBrunswick,
];
