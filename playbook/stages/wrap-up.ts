import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const wrapUp: GuideStage = {
  id: 'wrap-up',
  name: { en: 'Wrap up', de: 'Nachbereiten', it: 'Registrare' },
  aim: {
    en: 'Record while it is fresh: what the line did, who it was, what came of it, and the next step with its day.',
    de: 'Festhalten, solange es frisch ist: Leitung, Person, Ergebnis, und der nächste Schritt mit seinem Tag.',
    it: 'Registrare finché è fresco: linea, persona, esito, e il prossimo passo con la sua data.',
  },
  leaveWhen: ['outcome-recorded'],
  say: [
    {
      id: 'wrap-up-facts',
      said: {
        en: 'Their words, not your opinion: write nothing that you would not read to them.',
        de: 'Ihre Worte, nicht Ihre Meinung: nichts schreiben, was Sie ihnen nicht vorlesen würden.',
        it: 'Le loro parole, non la sua opinione: non scriva nulla che non leggerebbe a loro.',
      },
    },
    {
      id: 'wrap-up-own-promises',
      said: {
        en: 'What did you promise? Do it now, or give it a day and a name.',
        de: 'Was haben Sie zugesagt? Jetzt erledigen, oder Tag und Namen dazu.',
        it: 'Cosa ha promesso? Lo faccia ora, o gli dia una data e un nome.',
      },
    },
  ],
  bringBack: [],
  forward: [
    {
      id: 'wrap-up-forward',
      said: {
        en: 'One breath out, then the next call.',
        de: 'Einmal ausatmen, dann der nächste Anruf.',
        it: 'Un respiro, poi la prossima chiamata.',
      },
    },
  ],
  next: [],
};
