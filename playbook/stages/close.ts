import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const close: GuideStage = {
  id: 'close',
  name: { en: 'Close', de: 'Abschließen', it: 'Chiudere' },
  aim: {
    en: 'Whatever came of it, both know what happens next and when, and it ends kindly.',
    de: 'Was auch herauskam: Beide wissen, was wann geschieht, und es endet freundlich.',
    it: 'Comunque sia andata, entrambi sanno cosa succede e quando, e si chiude con cortesia.',
  },
  leaveWhen: ['next-step-said'],
  say: [
    {
      id: 'close-agreed',
      said: {
        en: 'Thank you, {person}. I will look on {byDate}, and you hear from me only if something is missing.',
        de: 'Danke, {person}. Ich sehe am {byDate} nach, und Sie hören nur von mir, wenn etwas fehlt.',
        it: 'Grazie, {person}. Il {byDate} controllo, e mi sente solo se manca qualcosa.',
      },
    },
    {
      id: 'close-next-step',
      said: {
        en: 'Thank you for your time. I will do my part today; on which day may I ring you about yours?',
        de: 'Danke für Ihre Zeit. Meinen Teil erledige ich heute; an welchem Tag darf ich wegen Ihrem anrufen?',
        it: 'Grazie del suo tempo. La mia parte la faccio oggi; che giorno posso chiamarla per la sua?',
      },
    },
    {
      id: 'close-later',
      said: {
        en: 'I see that now is not the moment. When do I catch you in peace?',
        de: 'Ich merke, es passt gerade nicht. Wann erreiche ich Sie in Ruhe?',
        it: 'Capisco che non è il momento. Quando la trovo con calma?',
      },
    },
    {
      id: 'close-key',
      when: { relation: 'key' },
      said: {
        en: 'Thank you. It is good to work with you, and I am glad that this is cleared up.',
        de: 'Vielen Dank. Wir arbeiten gern mit Ihnen, und ich bin froh, dass das geklärt ist.',
        it: 'Grazie. È un piacere lavorare con voi, e sono contento che sia chiarito.',
      },
    },
  ],
  bringBack: [
    {
      id: 'close-bring-back',
      said: {
        en: 'That I have noted. So that you can get on with your day: the next step is mine, and you have the date.',
        de: 'Ist notiert. Damit Sie weiterkommen: Der nächste Schritt liegt bei mir, und den Tag haben Sie.',
        it: 'Annotato. Così può continuare la giornata: il prossimo passo è mio, e la data ce l’ha.',
      },
    },
  ],
  forward: [
    {
      id: 'close-forward',
      said: {
        en: 'Are your e-mail address and this number still the best way to reach you?',
        de: 'Sind Ihre E-Mail-Adresse und diese Nummer noch der beste Weg zu Ihnen?',
        it: 'La sua e-mail e questo numero sono ancora il modo migliore per raggiungerla?',
      },
    },
  ],
  next: ['wrap-up'],
};
