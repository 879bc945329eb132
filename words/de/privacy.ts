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
  'privacy.record.recording': 'Aufzeichnungen',
  'privacy.record.recording-with-promise': 'Aufzeichnungen einer Zusage, Einwendung oder Einwilligung',
  'privacy.record.call-log': 'Anrufe und die Person',
  'privacy.record.decision': 'Was über jeden Anruf entschieden wurde',
  'privacy.record.third-person': 'Andere Personen',
  'privacy.record.vulnerability-note': 'Vermerke zu Gesundheit und Not',
  'privacy.from.its-own-day': 'ab ihrem Tag',
  'privacy.from.end-of-limitation': 'nach dem Ende der Verjährung',
  'privacy.from.last-use': 'nach der letzten Nutzung',
  'privacy.from.end-of-episode': 'nach dem Ende der Lage',
};
