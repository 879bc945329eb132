import type { DeEscalation } from '@duologue/core/guide/playbook.ts';

/** P26: one key away when it gets loud. First the caller breathes, then speaks more slowly than the other. */
export const deEscalation: DeEscalation = {
  breathe: {
    en: 'Breathe in for four, out for six. Speak lower and slower. It is not about you.',
    de: 'Vier ein, sechs aus. Tiefer und langsamer sprechen. Es geht nicht um Sie.',
    it: 'Inspiri contando quattro, espiri contando sei. Parli più piano e più basso. Non ce l’hanno con lei.',
  },
  phrases: [
    {
      id: 'calm-hear-you',
      said: { en: 'I hear you. Go on.', de: 'Ich höre Sie. Sprechen Sie weiter.', it: 'La ascolto. Continui pure.' },
    },
    {
      id: 'calm-important',
      said: {
        en: 'This matters to you, so I want to get it right. May I write it down?',
        de: 'Das ist Ihnen wichtig, also will ich es richtig machen. Darf ich es aufschreiben?',
        it: 'Per lei è importante, quindi voglio capire bene. Posso scriverlo?',
      },
    },
    {
      id: 'calm-same-side',
      said: {
        en: 'I would like to end this with something that helps you. What would that be?',
        de: 'Ich möchte, dass am Ende etwas steht, das Ihnen hilft. Was wäre das?',
        it: 'Vorrei che alla fine ci fosse qualcosa che le serve. Cosa potrebbe essere?',
      },
    },
    {
      id: 'calm-slower',
      said: {
        en: 'One thing after the other. What should I understand first?',
        de: 'Eins nach dem anderen. Was soll ich zuerst verstehen?',
        it: 'Una cosa alla volta. Cosa devo capire per prima?',
      },
    },
  ],
  boundaries: [
    {
      id: 'boundary-help',
      said: {
        en: 'I want to help you, and I can do that when we speak calmly with each other.',
        de: 'Ich will Ihnen helfen, und das kann ich, wenn wir ruhig miteinander sprechen.',
        it: 'Voglio aiutarla, e posso farlo se parliamo con calma.',
      },
    },
    {
      id: 'boundary-tone',
      said: {
        en: 'You may be angry with the matter. Please leave me out of it as a person.',
        de: 'Über die Sache dürfen Sie sich ärgern. Mich als Person lassen Sie bitte außen vor.',
        it: 'Può arrabbiarsi per la questione. La prego però di non prendersela con me.',
      },
    },
    {
      id: 'boundary-last',
      said: {
        en: 'If it stays like this, I will end the call now, and we speak another day.',
        de: 'Wenn es so bleibt, beende ich jetzt das Gespräch, und wir sprechen an einem anderen Tag.',
        it: 'Se continuiamo così, ora chiudo la chiamata e ne riparliamo un altro giorno.',
      },
    },
  ],
  endings: [
    {
      id: 'ending-kind',
      said: {
        en: 'I am ending the call here. I wish you a better day, and I will ring again when it is calmer. Goodbye.',
        de: 'Ich beende das Gespräch hier. Ich wünsche Ihnen noch einen besseren Tag und melde mich, wenn es ruhiger ist.',
        it: 'Chiudo qui la chiamata. Le auguro una giornata migliore, la risento quando saremo più tranquilli. Arrivederci.',
      },
    },
    {
      id: 'ending-complaint',
      said: {
        en: 'If you want to complain about this call or about us, I pass you to our complaint desk or take it down myself.',
        de: 'Wenn Sie sich über das Gespräch oder uns beschweren möchten, verbinde ich Sie oder nehme es gleich selbst auf.',
        it: 'Se vuole presentare un reclamo su questa chiamata o su di noi, la passo all’ufficio reclami o lo annoto io.',
      },
    },
    {
      id: 'ending-no-more-calls',
      said: {
        en: 'If you do not want to be rung again, tell me so now, and I write it down at once.',
        de: 'Wenn Sie nicht mehr angerufen werden möchten, sagen Sie es mir jetzt, ich trage es sofort ein.',
        it: 'Se non vuole più essere chiamato, me lo dica ora e lo registro subito.',
      },
    },
  ],
  record: [
    {
      en: 'What was said word for word, yours too, and at which minute.',
      de: 'Was wörtlich gesagt wurde, auch von Ihnen, und in welcher Minute.',
      it: 'Cosa è stato detto parola per parola, anche da lei, e a che minuto.',
    },
    {
      en: 'A threat against you or against themselves: fetch somebody now, do not wait for the end of the call.',
      de: 'Eine Drohung gegen Sie oder gegen sich selbst: sofort jemanden holen, nicht das Ende abwarten.',
      it: 'Una minaccia contro di lei o contro se stessi: chiami subito qualcuno, senza aspettare la fine.',
    },
    {
      en: 'Whether they complained or asked not to be rung: both count, however they put it.',
      de: 'Ob sie sich beschwert oder um keine Anrufe gebeten haben: Beides zählt, wie auch immer gesagt.',
      it: 'Se si sono lamentati o hanno chiesto di non essere chiamati: valgono entrambi, comunque detti.',
    },
  ],
  aftercare: [
    {
      en: 'Take five minutes: stand up, drink something, look out of the window. The list waits.',
      de: 'Fünf Minuten Pause: aufstehen, etwas trinken, aus dem Fenster sehen. Die Liste wartet.',
      it: 'Cinque minuti di pausa: si alzi, beva qualcosa, guardi fuori. La lista aspetta.',
    },
    {
      en: 'Tell a colleague or your supervisor what happened. Nobody has to carry that alone.',
      de: 'Erzählen Sie es jemandem im Team oder Ihrer Leitung. Das muss niemand allein tragen.',
      it: 'Lo racconti a un collega o al responsabile. Nessuno deve tenerselo dentro.',
    },
    {
      en: 'If you would rather not ring this person again, say so: somebody else takes the case.',
      de: 'Wenn Sie diese Person nicht mehr anrufen möchten, sagen Sie es: Jemand anderes übernimmt.',
      it: 'Se preferisce non richiamare questa persona, lo dica: il caso passa a un altro.',
    },
  ],
};
