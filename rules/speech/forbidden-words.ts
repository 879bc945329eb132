import type { WordRule } from '@duologue/core/guide/check-words.ts';
import { THREAT_OF_SUIT } from './items.ts';
import { FALSE_POWER, FALSE_STATEMENT, SHAMING, THREAT, UNDUE_PRESSURE } from './never-said.ts';

/**
 * By which words the things that must stay unsaid are known in a text of ours. What a kind is and why it stays unsaid are
 * those of the checklists of speech; the words are ours. They are few and plain: they catch slips, and no intent.
 */
const words = ({ id, words: why }: typeof THREAT, patterns: WordRule['patterns']): WordRule => ({
  kind: id,
  why: { en: why['en'] ?? id, de: why['de'] ?? id, it: why['it'] ?? id },
  patterns,
});

export const forbiddenWords: readonly WordRule[] = [
  words(THREAT_OF_SUIT, {
    en: ['sue you', 'suing you', 'take* you to court', 'legal action', 'court order', 'lawsuit*', 'court proceeding*'],
    de: ['verklag*', 'klage einreichen', 'gerichtlich*', 'mahnbescheid*', 'vollstreckungsbescheid*', 'vor gericht'],
    it: ['citar* in giudizio', 'azion* legal*', 'vie legali', 'causa civile', 'decreto ingiuntivo', 'tribunale'],
  }),
  words(FALSE_POWER, {
    en: ['arrest*', 'police', 'jail', 'prison', 'bailiff*', 'seize*', 'seizure*', 'garnish*', 'criminal offence'],
    de: ['verhaft*', 'polizei*', 'gefängnis*', 'haftbefehl*', 'pfänd*', 'gerichtsvollzieher*', 'strafanzeige*'],
    it: [
      'arrest*',
      'polizia',
      'carabinieri',
      'galera',
      'carcere',
      'pignora*',
      'ufficial* giudiziari*',
      'denuncia* penal*',
    ],
  }),
  words(THREAT, {
    en: ['or else', 'you will regret', 'last warning', 'final warning', 'we know where you'],
    de: ['sonst passiert', 'sie werden es bereuen', 'letzte warnung', 'wir wissen wo sie'],
    it: ['se ne pentirà', 'ultimo avvertimento', 'sappiamo dove', 'altrimenti vedrà'],
  }),
  words(SHAMING, {
    en: [
      'shame on you',
      'ashamed',
      'deadbeat*',
      'liar*',
      'tell your ~ neighbours',
      'tell your ~ employer',
      'tell your family',
    ],
    de: ['schämen', 'schande', 'lügner*', 'betrüger*', 'ihren nachbarn', 'ihrem arbeitgeber', 'ihrer familie sagen'],
    it: ['si vergogni', 'vergogna', 'bugiard*', 'truffator*', 'suoi vicini', 'suo datore di lavoro', 'sua famiglia'],
  }),
  words(UNDUE_PRESSURE, {
    en: ['borrow ~ from', 'sell your', 'pay immediately', 'pay at once', 'within 24 hours', 'no excuse*'],
    de: ['leihen sie sich', 'verkaufen sie ihr*', 'sofort zahlen', 'innerhalb von 24 stunden', 'keine ausrede*'],
    it: ['chieda un prestito', 'paghi subito', 'paghi immediatamente', 'entro 24 ore', 'nessuna scusa'],
  }),
  words(FALSE_STATEMENT, {
    en: ['on behalf of the court', 'government agency', 'debt never expires'],
    de: ['im auftrag des gerichts', 'im namen der behörde', 'verjährt nie'],
    it: ['per conto del tribunale', 'per conto dello stato', 'non si prescrive mai'],
  }),
];
