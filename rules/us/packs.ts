import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { usHouse } from './house.ts';
import { usRecording } from './recording.ts';
import { regulationF } from './regulation-f.ts';
import { california } from './states/california.ts';
import { conductStates } from './states/conduct.ts';
import { districtOfColumbia } from './states/dc.ts';
import { massachusetts } from './states/massachusetts.ts';
import { newYork, newYorkCity, newYorkProposal } from './states/new-york.ts';
import {
  colorado,
  illinois,
  michigan,
  mississippi,
  nevada,
  oregon,
  pennsylvania,
  wisconsin,
} from './states/north-and-west.ts';
import { florida, louisiana, northCarolina, texas, westVirginia } from './states/south.ts';
import { washington } from './states/washington.ts';
import { stay } from './stay.ts';
import { tcpa } from './tcpa.ts';

/** The packs of the United States: federal law, states, cities and our own rules there. */
export const usPacks: readonly RulePack[] = [
  regulationF,
  tcpa,
  stay,
  usRecording,
  california,
  colorado,
  districtOfColumbia,
  florida,
  illinois,
  louisiana,
  massachusetts,
  michigan,
  mississippi,
  nevada,
  newYork,
  newYorkCity,
  newYorkProposal,
  northCarolina,
  oregon,
  pennsylvania,
  texas,
  washington,
  westVirginia,
  wisconsin,
  ...conductStates,
  usHouse,
];
