import type { Translation } from '../catalogue.ts';
import type { codes as english } from '../en/codes.ts';

export const codes: Translation<typeof english> = {
  'role.collector': 'Operatore',
  'role.supervisor': 'Supervisore',
  'role.manager': 'Responsabile',
  'role.auditor': 'Revisore (sola lettura)',
  'confidence.P': 'testo originale letto',
  'confidence.O': 'da indicazioni ufficiali',
  'confidence.S': 'da una buona fonte secondaria',
  'confidence.M': 'non ancora verificato su una fonte',
  'confidence.D': 'progetto di legge',
  'confidence.H': 'nostra regola interna',
  // Why two debtors may be one, or may not; the codes of core/cases.
  'debtor.reason.same-number': 'Stesso codice cliente',
  'debtor.reason.same-tax': 'Stessa partita IVA o codice fiscale',
  'debtor.reason.same-name': 'Stesso nome',
  'debtor.reason.same-email': 'Stesso indirizzo e-mail',
  'debtor.reason.same-phone': 'Stesso numero di telefono',
  'debtor.reason.same-address': 'Stesso indirizzo',
  'debtor.reason.similar-name': 'Nome simile',
  'debtor.reason.different-name': 'Ma nome diverso',
  'debtor.reason.different-number': 'Ma codice cliente diverso',
  'debtor.reason.different-tax': 'Ma partita IVA diversa',
  'debtor.reason.different-legal-form': 'Ma forma giuridica diversa',
  'debtor.reason.different-address': 'Ma indirizzo diverso',
  'debtor.reason.several-matches': 'Corrispondono più debitori',
};
