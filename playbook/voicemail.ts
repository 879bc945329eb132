import type { Variant } from '@duologue/core/guide/said.ts';

/**
 * P16: what may be left on a machine that somebody else may hear: a name and how to ring back. What the law of the place
 * wants said is in the message, or the message is not offered. The first that fits is the one that is shown.
 */
export const voicemail: readonly Variant[] = [
  {
    id: 'voicemail-company',
    when: { audience: 'business' },
    said: {
      en: 'This is {caller} from {firm}, for {person}. Please ring me back on {replyNumber}. Thank you.',
      de: 'Hier ist {caller} von {firm}, für {person}. Bitte rufen Sie mich zurück unter {replyNumber}. Danke.',
      it: 'Sono {caller} di {firm}, per {person}. La prego di richiamarmi al {replyNumber}. Grazie.',
    },
  },
  {
    id: 'voicemail-number-hours',
    said: {
      en: 'My name is {caller}. Please ring me back on {replyNumber}, I am there {replyHours}. Thank you.',
      de: 'Mein Name ist {caller}. Bitte rufen Sie mich zurück unter {replyNumber}, ich bin {replyHours} da. Danke.',
      it: 'Mi chiamo {caller}. La prego di richiamarmi al {replyNumber}, mi trova {replyHours}. Grazie.',
    },
  },
  {
    id: 'voicemail-number',
    said: {
      en: 'My name is {caller}. Please ring me back on {replyNumber}. Thank you.',
      de: 'Mein Name ist {caller}. Bitte rufen Sie mich zurück unter {replyNumber}. Danke.',
      it: 'Mi chiamo {caller}. La prego di richiamarmi al {replyNumber}. Grazie.',
    },
  },
  {
    id: 'voicemail-name-only',
    said: {
      en: 'My name is {caller}. I will try again. Thank you.',
      de: 'Mein Name ist {caller}. Ich versuche es wieder. Danke.',
      it: 'Mi chiamo {caller}. Riproverò più tardi. Grazie.',
    },
  },
];
