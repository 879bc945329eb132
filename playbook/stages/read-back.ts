import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const readBack: GuideStage = {
  id: 'read-back',
  name: { en: 'Read back', de: 'Wiederholen', it: 'Rileggere' },
  aim: {
    en: 'Say it all once more and get a yes: amount, day, way, and what we do in return.',
    de: 'Alles noch einmal sagen und ein Ja holen: Betrag, Tag, Weg, und was wir dafür tun.',
    it: 'Ripetere tutto e ottenere un sì: importo, giorno, modo, e cosa facciamo noi.',
  },
  leaveWhen: ['agreement-read-back'],
  say: [
    {
      id: 'read-back-full',
      said: {
        en: 'So: you pay {amount} by {byDate}, and I send you this in writing today. Is that right?',
        de: 'Also: Sie zahlen {amount} bis {byDate}, und ich schicke Ihnen das heute schriftlich. Stimmt das so?',
        it: 'Allora: lei paga {amount} entro il {byDate}, e oggi glielo mando per iscritto. È corretto?',
      },
    },
    {
      id: 'read-back-plain',
      said: {
        en: 'Let me read you what I have written down, and you tell me whether it is right.',
        de: 'Ich lese Ihnen vor, was ich notiert habe, und Sie sagen mir, ob es stimmt.',
        it: 'Le leggo quello che ho scritto, e lei mi dice se è giusto.',
      },
    },
    {
      id: 'read-back-their-words',
      when: { history: 'promise-broken' },
      said: {
        en: 'Would you say it to me once more in your own words: how much, and on which day?',
        de: 'Sagen Sie es mir bitte noch einmal mit Ihren Worten: wie viel, und an welchem Tag?',
        it: 'Me lo ripete con parole sue: quanto, e in che giorno?',
      },
    },
  ],
  bringBack: [
    {
      id: 'read-back-bring-back',
      said: {
        en: 'I will change that at once. So how does it read now?',
        de: 'Das ändere ich gleich. Wie lautet es jetzt?',
        it: 'Lo correggo subito. Quindi adesso com’è?',
      },
    },
  ],
  forward: [
    {
      id: 'read-back-forward',
      said: {
        en: 'And should something come in between: ring me before that day, not after it.',
        de: 'Und wenn etwas dazwischenkommt: Rufen Sie mich vor dem Tag an, nicht danach.',
        it: 'E se dovesse succedere qualcosa: mi chiami prima di quel giorno, non dopo.',
      },
    },
  ],
  next: ['close', 'agree'],
};
