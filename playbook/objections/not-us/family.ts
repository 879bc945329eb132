import type { Objection } from '@duologue/core/guide/objection.ts';
import { companyChanged } from './company-changed.ts';
import { contractEnded } from './contract-ended.ts';
import { formerPartner } from './former-partner.ts';
import { identityTheft } from './identity-theft.ts';
import { neverOrdered } from './never-ordered.ts';
import { notMyDebt } from './not-my-debt.ts';
import { notResponsible } from './not-responsible.ts';

/**
 * They say that it is somebody else's. Who owes is looked up, not argued about; until then nothing is asked for that
 * part.
 */
export const NOT_US: readonly Objection[] = [
  neverOrdered,
  contractEnded,
  notMyDebt,
  formerPartner,
  identityTheft,
  companyChanged,
  notResponsible,
];
