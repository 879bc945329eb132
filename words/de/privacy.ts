import type { privacy as English } from '../en/privacy.ts';
import type { Translation } from '../catalogue.ts';

export const privacy: Translation<typeof English> = {
  'privacy.outcome.erased':
    'Gelöscht: {$events} Einträge und {$records} Datensätze. {$numbersKept} Nummern bleiben als Prüfwert, damit sie nicht wieder angerufen werden.',
  'privacy.outcome.restricted': 'Nicht gelöscht. Die Daten werden nur noch hierfür aufbewahrt:',
  'privacy.outcome.erased-before': 'Es ist nichts mehr zu löschen.',
  'privacy.planned.erased': 'Das würde gelöscht. Es lässt sich nicht rückgängig machen.',
  'privacy.planned.restricted': 'Das würde nicht gelöscht, sondern nur noch hierfür aufbewahrt:',
  'privacy.answer-due': 'Die Antwort ist bis {$dueOn} fällig.',
  'privacy.nothing-due': 'Am {$asOf} ist nichts fällig.',
  'privacy.removed': 'Entfernt, fällig am {$asOf}:',
  'privacy.would-remove': 'Würde entfernt, fällig am {$asOf}:',
};
