import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const listen: GuideStage = {
  id: 'listen',
  name: { en: 'Listen', de: 'Zuhören', it: 'Ascoltare' },
  aim: {
    en: 'Let them finish, write down their own words, and find out whether they cannot, will not, or only wait for something.',
    de: 'Ausreden lassen, ihre eigenen Worte notieren, und herausfinden: können sie nicht, wollen sie nicht, oder warten sie?',
    it: 'Lasciarli finire, annotare le loro parole, e capire se non possono, non vogliono o aspettano qualcosa.',
  },
  leaveWhen: ['their-words-noted'],
  say: [
    {
      id: 'listen-open-question',
      said: {
        en: 'What is holding it up?',
        de: 'Woran hängt es?',
        it: 'Cosa lo sta bloccando?',
      },
    },
    {
      id: 'listen-tell-me',
      when: { audience: 'consumer' },
      said: {
        en: 'Tell me how things are at the moment. I am listening, and there is no wrong answer.',
        de: 'Erzählen Sie mir, wie es gerade steht. Ich höre zu, eine falsche Antwort gibt es nicht.',
        it: 'Mi dica com’è la situazione adesso. La ascolto, non ci sono risposte sbagliate.',
      },
    },
    {
      id: 'listen-process',
      when: { audience: 'business' },
      said: {
        en: 'Which way does an invoice take at your place, and where is ours on it right now?',
        de: 'Welchen Weg nimmt eine Rechnung bei Ihnen, und wo darauf liegt unsere gerade?',
        it: 'Che percorso fa una fattura da voi, e a che punto è la nostra adesso?',
      },
    },
    {
      id: 'listen-mirror',
      said: {
        en: 'Let me say it back, so that I write it down right: …',
        de: 'Ich wiederhole es kurz, damit ich es richtig aufschreibe: …',
        it: 'Glielo ripeto, così lo scrivo giusto: …',
      },
    },
  ],
  bringBack: [
    {
      id: 'listen-bring-back',
      said: {
        en: 'That is quite a story. May I come back to the one thing the two of us can settle today?',
        de: 'Das ist ja eine Geschichte. Darf ich zu dem zurück, was wir beide heute klären können?',
        it: 'È proprio una bella storia. Posso tornare alla cosa che noi due possiamo sistemare oggi?',
      },
    },
    {
      id: 'listen-bring-back-silent',
      said: {
        en: 'Take your time. I am still here.',
        de: 'Nehmen Sie sich Zeit. Ich bin noch da.',
        it: 'Faccia con calma. Sono ancora qui.',
      },
    },
  ],
  forward: [
    {
      id: 'listen-forward',
      said: {
        en: 'Is that the only thing, or is there something else in the way?',
        de: 'Ist es nur das, oder steht noch etwas im Weg?',
        it: 'È solo questo, o c’è qualcos’altro di mezzo?',
      },
    },
  ],
  next: ['resolve', 'agree', 'close'],
};
