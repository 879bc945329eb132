import type { Translation } from '../catalogue.ts';
import type { ui as english } from '../en/ui.ts';

export const ui: Translation<typeof english> = {
  'ui.close': 'Chiudi',
  'ui.undo': 'Annulla operazione',
  'ui.dismiss': 'Nascondi',
  'ui.notices': 'Avvisi',
  'ui.loading': 'Caricamento in corso',
  'ui.tryAgain': 'Riprova',
  'ui.amountNotRead': 'Non è un importo esatto in {$currency}. Lo scriva così: 1.234,50.',
  'ui.numberBetween': 'Un numero intero da {$min} a {$max}.',
  'ui.dateNotRead': 'Qui non è possibile una data simile. Provi +3, ven, 14/3 o 2026-03-14.',
  'ui.dateHint': '+3, ven, 14/3',
  'ui.openCalendar': 'Apri il calendario',
  'ui.ageingIn': 'Anzianità in {$currency}',
  'ui.bucket.notDue': 'A scadere',
  'ui.bucket.days1to30': '1–30 giorni',
  'ui.bucket.days31to60': '31–60 giorni',
  'ui.bucket.days61to90': '61–90 giorni',
  'ui.bucket.days91plus': 'Oltre 90 giorni',
  'ui.bucket.undated': 'Senza scadenza',
  'ui.finding.refused': 'Non consentito',
  'ui.finding.unknown': 'Non noto, quindi non consentito',
  'ui.finding.warned': 'Attenzione',
  'ui.finding.satisfied': 'In regola',
  'ui.inForceSince': 'in vigore dal {$sinceOn}',
  'ui.allowedFrom': 'Di nuovo consentito: {$nextAt}',
};
