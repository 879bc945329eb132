import type { Translation } from '../catalogue.ts';
import type { welcome as english } from '../en/welcome.ts';

export const welcome: Translation<typeof english> = {
  'welcome.title': 'Benvenuti in Duologue',
  'welcome.lead':
    'Le dieci chiamate che si rimandano volentieri, rese più facili: chi chiamare, che cosa dire, che cosa si è concordato. Tutto resta su questo computer.',
  'welcome.mineTitle': 'Inizia con le mie fatture',
  'welcome.mineWords': 'Porti l’elenco delle fatture scadute dalla contabilità. Due minuti alla prima chiamata.',
  'welcome.sampleTitle': 'Prima dare un’occhiata',
  'welcome.sampleWords':
    'Debitori inventati, in ogni situazione che può capitare. Separati dai suoi dati e rimossi con un clic.',
  'welcome.sampleAction': 'Apri l’esempio',
  'welcome.sampleMaking': 'L’esempio è in preparazione…',
  'welcome.who': 'Chi lavora?',
  'welcome.whoHint': 'Profili su questo computer. Nessuna password: Duologue risponde solo a questo computer.',
  'welcome.anotherFirm': 'Aggiungi un’altra azienda',
  'welcome.sampleBadge': 'Esempio',
  'welcome.formTitle': 'La sua azienda',
  'welcome.firm': 'Nome dell’azienda creditrice',
  'welcome.firmHelp': 'Come la conoscono i debitori; si dice all’inizio di ogni chiamata.',
  'welcome.country': 'Paese',
  'welcome.currency': 'Valuta principale',
  'welcome.you': 'Il suo nome',
  'welcome.youHelp': 'Comparirà accanto a tutto ciò che registra.',
  'welcome.begin': 'Inizia',
  'welcome.back': 'Indietro',
};
