import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const prepare: GuideStage = {
  id: 'prepare',
  name: { en: 'Prepare', de: 'Vorbereiten', it: 'Preparare' },
  aim: {
    en: 'Know three things before you dial: what you ask for, what was said last time, and what you will do if it is a no.',
    de: 'Drei Dinge vor dem Wählen wissen: was Sie verlangen, was zuletzt gesagt wurde, und was bei einem Nein kommt.',
    it: 'Sapere tre cose prima di comporre: cosa chiede, cosa si è detto l’ultima volta, cosa farà se dicono no.',
  },
  leaveWhen: ['brief-read', 'permit-given'],
  say: [
    {
      id: 'prepare-plain',
      said: {
        en: 'Read the brief, say your first sentence to yourself once, and have paper and water beside you.',
        de: 'Das Wichtigste lesen, den ersten Satz einmal für sich sagen, Papier und Wasser bereitlegen.',
        it: 'Legga il riepilogo, si ripeta la prima frase, e tenga a portata carta e acqua.',
      },
    },
    {
      id: 'prepare-first',
      when: { contact: 'first' },
      said: {
        en: 'Nobody has spoken to them yet. Have the invoice open, sit up, and smile at the first word: it is heard.',
        de: 'Noch hat niemand mit ihnen gesprochen. Rechnung öffnen, aufrecht sitzen, beim ersten Wort lächeln: man hört es.',
        it: 'Nessuno ci ha ancora parlato. Tenga aperta la fattura, stia dritto e sorrida alla prima parola: si sente.',
      },
    },
    {
      id: 'prepare-follow-up',
      when: { contact: 'follow-up' },
      said: {
        en: 'Read what they said last time, and what we promised. If we owe them something, do that first.',
        de: 'Lesen, was zuletzt gesagt wurde und was wir zugesagt haben. Schulden wir etwas, dann zuerst das erledigen.',
        it: 'Rilegga cosa hanno detto l’ultima volta e cosa abbiamo promesso noi. Se manca qualcosa di nostro, prima quello.',
      },
    },
    {
      id: 'prepare-broken',
      when: { history: 'promise-broken' },
      said: {
        en: 'A promise did not hold. Go in curious, not cross: what came in between, and which day is safe this time?',
        de: 'Eine Zusage hat nicht gehalten. Neugierig hineingehen, nicht verärgert: was kam dazwischen, welcher Tag ist sicher?',
        it: 'Una promessa non è stata mantenuta. Entri curioso, non irritato: cosa è successo, e che giorno è sicuro stavolta?',
      },
    },
  ],
  bringBack: [],
  forward: [
    {
      id: 'prepare-forward',
      said: {
        en: 'Ready when you can say in one sentence what you will ask for.',
        de: 'Bereit, wenn Sie in einem Satz sagen können, was Sie verlangen.',
        it: 'È pronto quando sa dire in una frase cosa chiederà.',
      },
    },
  ],
  next: ['reach'],
};
