import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { australia, australiaOldDebts } from './au/rg-96.ts';
import { brazil, brazilOldDebts } from './br/consumer.ts';
import { brazilianStates } from './br/states.ts';
import { alberta } from './ca/alberta.ts';
import { britishColumbia } from './ca/british-columbia.ts';
import { canadaEverywhere } from './ca/everywhere.ts';
import { canadaBanks, canadaTrustCompanies } from './ca/federal.ts';
import { newBrunswick } from './ca/new-brunswick.ts';
import { ontario } from './ca/ontario.ts';
import { quebec } from './ca/quebec.ts';
import { india, indiaOldDebts } from './in/reserve-bank.ts';
import { japan, japanOldDebts } from './jp/money-lending.ts';
import { mexico, mexicoOldDebts } from './mx/condusef.ts';
import { newZealand, newZealandOldDebts } from './nz/consumer.ts';
import { singapore } from './sg/debt-collection.ts';
import { southAfrica } from './za/debt-collectors.ts';

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
  australia,
  australiaOldDebts,
  newZealand,
  newZealandOldDebts,
  india,
  indiaOldDebts,
  japan,
  japanOldDebts,
  singapore,
  southAfrica,
  brazil,
  brazilOldDebts,
  ...brazilianStates,
  mexico,
  mexicoOldDebts,
];
