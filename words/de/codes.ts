import type { Translation } from '../catalogue.ts';
import type { codes as english } from '../en/codes.ts';

export const codes: Translation<typeof english> = {
  'role.collector': 'Telefonie',
  'role.supervisor': 'Teamleitung',
  'role.manager': 'Leitung',
  'role.auditor': 'Prüfung (nur lesen)',
  'confidence.P': 'Originaltext gelesen',
  'confidence.O': 'aus amtlichen Hinweisen',
  'confidence.S': 'aus guter Zweitquelle',
  'confidence.M': 'noch nicht an einer Quelle geprüft',
  'confidence.D': 'Gesetzesentwurf',
  'confidence.H': 'unsere eigene Hausregel',
  // Why two debtors may be one, or may not; the codes of core/cases.
  'debtor.reason.same-number': 'Gleiche Kundennummer',
  'debtor.reason.same-tax': 'Gleiche Steuernummer',
  'debtor.reason.same-name': 'Gleicher Name',
  'debtor.reason.same-email': 'Gleiche E-Mail-Adresse',
  'debtor.reason.same-phone': 'Gleiche Telefonnummer',
  'debtor.reason.same-address': 'Gleiche Anschrift',
  'debtor.reason.similar-name': 'Ähnlicher Name',
  'debtor.reason.different-name': 'Aber anderer Name',
  'debtor.reason.different-number': 'Aber andere Kundennummer',
  'debtor.reason.different-tax': 'Aber andere Steuernummer',
  'debtor.reason.different-legal-form': 'Aber andere Rechtsform',
  'debtor.reason.different-address': 'Aber andere Anschrift',
  'debtor.reason.several-matches': 'Mehrere Schuldner passen',
};
