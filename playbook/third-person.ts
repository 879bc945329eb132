import type { Variant } from '@duologue/core/guide/said.ts';

/** P17: to whoever else picks up, in the order of such a talk. Who I am, whom I seek, when they are there; not why. */
export const thirdPerson: readonly Variant[] = [
  {
    id: 'third-when-there',
    said: {
      en: 'My name is {caller}. I would like to speak to {person} in person. When is a good time to try again?',
      de: 'Mein Name ist {caller}. Ich möchte {person} persönlich sprechen. Wann kann ich es gut wieder versuchen?',
      it: 'Mi chiamo {caller}. Vorrei parlare personalmente con {person}. Quando posso riprovare?',
    },
  },
  {
    id: 'third-ring-back',
    said: {
      en: 'Would you ask {person} to ring {caller} back on {replyNumber}? Thank you, that is all.',
      de: 'Bitten Sie {person}, {caller} unter {replyNumber} zurückzurufen? Danke, das ist schon alles.',
      it: 'Può chiedere a {person} di richiamare {caller} al {replyNumber}? Grazie, è tutto.',
    },
  },
  {
    id: 'third-what-about',
    said: {
      en: 'My name is {caller}. It is a personal matter, and I am sure you understand that I only discuss it in person.',
      de: 'Mein Name ist {caller}. Es ist eine persönliche Angelegenheit; Sie verstehen sicher, dass ich sie nur persönlich bespreche.',
      it: 'Mi chiamo {caller}. È una questione personale, capirà che posso parlarne solo con l’interessato.',
    },
  },
  {
    id: 'third-company',
    when: { audience: 'business' },
    said: {
      en: 'This is {caller} from {firm}. Who stands in for {person}, and when are they back at the desk?',
      de: 'Hier ist {caller} von {firm}. Wer vertritt {person}, und wann ist jemand wieder am Platz?',
      it: 'Sono {caller} di {firm}. Chi sostituisce {person}, e quando rientra in ufficio?',
    },
  },
  {
    id: 'third-accounts',
    when: { audience: 'business' },
    said: {
      en: 'My name is {caller}. Who looks after accounts with you, and could you put me through?',
      de: 'Mein Name ist {caller}. Wer ist bei Ihnen für die Buchhaltung zuständig, und können Sie mich verbinden?',
      it: 'Mi chiamo {caller}. Chi segue la contabilità da voi, e può passarmi la persona?',
    },
  },
  {
    id: 'third-sorry',
    said: {
      en: 'My name is {caller}. Sorry to have disturbed you, I will try again another time. Goodbye.',
      de: 'Mein Name ist {caller}. Entschuldigen Sie die Störung, ich versuche es ein andermal. Auf Wiederhören.',
      it: 'Mi chiamo {caller}. Scusi il disturbo, riproverò un’altra volta. Arrivederci.',
    },
  },
];
