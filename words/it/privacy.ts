import type { privacy as English } from '../en/privacy.ts';
import type { Translation } from '../catalogue.ts';

export const privacy: Translation<typeof English> = {
  'privacy.outcome.erased':
    'Cancellati: {$events} voci e {$records} registrazioni. {$numbersKept} numeri restano come impronta, perché non vengano più chiamati.',
  'privacy.outcome.restricted': 'Non cancellato. I dati si conservano ormai solo per questo:',
  'privacy.outcome.erased-before': 'Non resta nulla da cancellare.',
  'privacy.planned.erased': 'Questo verrebbe cancellato. Non si può annullare.',
  'privacy.planned.restricted': 'Questo non verrebbe cancellato, ma conservato solo per questo:',
  'privacy.answer-due': 'La risposta è dovuta entro il {$dueOn}.',
  'privacy.nothing-due': 'Nulla scade il {$asOf}.',
  'privacy.removed': 'Eliminato, in scadenza il {$asOf}:',
  'privacy.would-remove': 'Verrebbe eliminato, in scadenza il {$asOf}:',
  'privacy.record.recording': 'Registrazioni',
  'privacy.record.recording-with-promise': 'Registrazioni di una promessa, contestazione o consenso',
  'privacy.record.call-log': 'Chiamate e persona',
  'privacy.record.decision': 'Che cosa è stato deciso per ogni chiamata',
  'privacy.record.third-person': 'Altre persone',
  'privacy.record.vulnerability-note': 'Note su salute e difficoltà',
  'privacy.from.its-own-day': 'dal loro giorno',
  'privacy.from.end-of-limitation': 'dopo la fine della prescrizione',
  'privacy.from.last-use': 'dopo l’ultimo uso',
  'privacy.from.end-of-episode': 'dopo la fine della situazione',
};
