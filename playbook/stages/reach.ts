import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const reach: GuideStage = {
  id: 'reach',
  name: { en: 'Reach', de: 'Durchkommen', it: 'Raggiungere' },
  aim: {
    en: 'Get to the person who can decide, and tell nobody else what it is about.',
    de: 'Zu der Person kommen, die entscheiden kann, und sonst niemandem sagen, worum es geht.',
    it: 'Arrivare alla persona che può decidere, senza dire ad altri di che si tratta.',
  },
  leaveWhen: ['line-answered'],
  say: [
    {
      id: 'reach-person',
      said: {
        en: 'Good day, my name is {caller}. May I speak to {person}, please?',
        de: 'Guten Tag, mein Name ist {caller}. Kann ich bitte {person} sprechen?',
        it: 'Buongiorno, mi chiamo {caller}. Posso parlare con {person}, per favore?',
      },
    },
    {
      id: 'reach-company-person',
      when: { audience: 'business' },
      said: {
        en: 'Good day, {caller} from {firm}. Could you put me through to {person}, please?',
        de: 'Guten Tag, {caller} von {firm}. Könnten Sie mich bitte mit {person} verbinden?',
        it: 'Buongiorno, {caller} di {firm}. Mi può passare {person}, per favore?',
      },
    },
    {
      id: 'reach-accounts',
      when: { audience: 'business', contact: 'first' },
      said: {
        en: 'Good day, {caller} from {firm}. Who looks after suppliers in your accounts department? Would you put me through?',
        de: 'Guten Tag, {caller} von {firm}. Wer betreut bei Ihnen in der Buchhaltung die Lieferanten? Könnten Sie mich verbinden?',
        it: 'Buongiorno, {caller} di {firm}. Chi segue i fornitori in amministrazione? Me lo può passare?',
      },
    },
    {
      id: 'reach-debtor',
      said: {
        en: 'Good day, my name is {caller}. Am I speaking to {debtor}?',
        de: 'Guten Tag, mein Name ist {caller}. Spreche ich mit {debtor}?',
        it: 'Buongiorno, mi chiamo {caller}. Parlo con {debtor}?',
      },
    },
  ],
  bringBack: [
    {
      id: 'reach-what-about',
      said: {
        en: 'It is a personal matter, so I would like to speak to {person} directly. When is a good time?',
        de: 'Es ist eine persönliche Angelegenheit, deshalb möchte ich {person} direkt sprechen. Wann passt es gut?',
        it: 'È una questione personale, vorrei parlarne direttamente con {person}. Quando posso richiamare?',
      },
    },
    {
      id: 'reach-what-about-company',
      when: { audience: 'business' },
      said: {
        en: 'It is something the two of us can settle in three minutes. Is {person} at the desk right now?',
        de: 'Das klären wir beide in drei Minuten. Ist {person} gerade am Platz?',
        it: 'È una cosa che risolviamo in tre minuti tra noi. {person} è alla scrivania?',
      },
    },
  ],
  forward: [
    {
      id: 'reach-forward',
      said: {
        en: 'Thank you, I will hold.',
        de: 'Danke, ich warte gern.',
        it: 'Grazie, resto in linea.',
      },
    },
  ],
  next: ['verify', 'close'],
};
