import type { Translation } from '../catalogue.ts';
import type { ui as english } from '../en/ui.ts';

export const ui: Translation<typeof english> = {
  'ui.close': 'Schließen',
  'ui.undo': 'Rückgängig',
  'ui.dismiss': 'Ausblenden',
  'ui.notices': 'Hinweise',
  'ui.loading': 'Wird geladen',
  'ui.tryAgain': 'Erneut versuchen',
  'ui.amountNotRead': 'Das ist kein genauer Betrag in {$currency}. Schreiben Sie ihn so: 1.234,50.',
  'ui.numberBetween': 'Eine ganze Zahl von {$min} bis {$max}.',
  'ui.dateNotRead': 'Hier ist kein solches Datum möglich. Versuchen Sie +3, fr, 14.3. oder 2026-03-14.',
  'ui.dateHint': '+3, fr, 14.3.',
  'ui.openCalendar': 'Kalender öffnen',
  'ui.ageingIn': 'Altersstruktur in {$currency}',
  'ui.bucket.notDue': 'Nicht fällig',
  'ui.bucket.days1to30': '1–30 Tage',
  'ui.bucket.days31to60': '31–60 Tage',
  'ui.bucket.days61to90': '61–90 Tage',
  'ui.bucket.days91plus': 'Über 90 Tage',
  'ui.bucket.undated': 'Ohne Fälligkeit',
  'ui.finding.refused': 'Nicht erlaubt',
  'ui.finding.unknown': 'Nicht bekannt, daher nicht erlaubt',
  'ui.finding.warned': 'Vorsicht',
  'ui.finding.satisfied': 'In Ordnung',
  'ui.inForceSince': 'in Kraft seit {$sinceOn}',
  'ui.allowedFrom': 'Wieder erlaubt: {$nextAt}',
};
