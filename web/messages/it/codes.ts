import type { Translation } from '../catalogue.ts';
import type { codes as english } from '../en/codes.ts';

export const codes: Translation<typeof english> = {
  'role.collector': 'Operatore',
  'role.supervisor': 'Supervisore',
  'role.manager': 'Responsabile',
  'role.auditor': 'Revisore (sola lettura)',
  'confidence.P': 'letto nella norma stessa',
  'confidence.O': 'da indicazioni ufficiali',
  'confidence.S': 'da una buona fonte secondaria',
  'confidence.M': 'non ancora verificato su una fonte',
  'confidence.D': 'progetto di legge',
  'confidence.H': 'nostra regola interna',
};
