import type { Translation } from '../catalogue.ts';
import type { codes as english } from '../en/codes.ts';

export const codes: Translation<typeof english> = {
  'role.collector': 'Telefonie',
  'role.supervisor': 'Teamleitung',
  'role.manager': 'Leitung',
  'role.auditor': 'Prüfung (nur lesen)',
  'confidence.P': 'im Gesetz selbst nachgelesen',
  'confidence.O': 'aus amtlichen Hinweisen',
  'confidence.S': 'aus guter Zweitquelle',
  'confidence.M': 'noch nicht an einer Quelle geprüft',
  'confidence.D': 'Gesetzesentwurf',
  'confidence.H': 'unsere eigene Hausregel',
};
