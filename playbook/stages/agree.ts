import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const agree: GuideStage = {
  id: 'agree',
  name: { en: 'Agree', de: 'Vereinbaren', it: 'Concordare' },
  aim: {
    en: 'An amount, a day and a way of paying, in their own mouth. “Soon” is not a day.',
    de: 'Ein Betrag, ein Tag und ein Weg, aus ihrem eigenen Mund. „Bald“ ist kein Tag.',
    it: 'Un importo, un giorno e un modo di pagare, detti da loro. «Presto» non è una data.',
  },
  leaveWhen: ['amount-and-date-agreed'],
  say: [
    {
      id: 'agree-by-date',
      said: {
        en: 'Then let us fix it: {amount} by {byDate}, by transfer. Does that hold?',
        de: 'Dann halten wir fest: {amount} bis {byDate}, per Überweisung. Steht das?',
        it: 'Allora fissiamo: {amount} entro il {byDate}, con bonifico. Va bene così?',
      },
    },
    {
      id: 'agree-which-day',
      said: {
        en: 'Which day can you give me that is certain, and who starts the payment?',
        de: 'Welchen Tag können Sie mir sicher nennen, und wer löst die Zahlung aus?',
        it: 'Che giorno mi può dare con certezza, e chi fa partire il pagamento?',
      },
    },
    {
      id: 'agree-next-run',
      when: { audience: 'business' },
      said: {
        en: 'When is your next payment run, and is our invoice in it? What do you still need so that it is?',
        de: 'Wann ist Ihr nächster Zahllauf, und sind wir dabei? Was brauchen Sie noch, damit wir es sind?',
        it: 'Quando è il vostro prossimo giro di pagamenti, e ci siamo anche noi? Cosa serve ancora?',
      },
    },
    {
      id: 'agree-affordable',
      when: { audience: 'consumer' },
      said: {
        en: 'What can you pay without rent, food and power going short? Let us start from there.',
        de: 'Was können Sie zahlen, ohne dass Miete, Essen und Strom zu kurz kommen? Davon gehen wir aus.',
        it: 'Quanto può pagare senza togliere nulla ad affitto, spesa e bollette? Partiamo da lì.',
      },
    },
    {
      id: 'agree-discount',
      said: {
        en: 'If it is all here by {discountUntil}, {discountAmount} comes off. Shall we do it that way?',
        de: 'Wenn alles bis {discountUntil} da ist, gehen {discountAmount} ab. Machen wir es so?',
        it: 'Se arriva tutto entro il {discountUntil}, togliamo {discountAmount}. Facciamo così?',
      },
    },
  ],
  bringBack: [
    {
      id: 'agree-bring-back',
      said: {
        en: '“As soon as possible” is hard to write down. Which day shall I put?',
        de: '„So bald wie möglich“ kann ich schlecht eintragen. Welchen Tag schreibe ich hin?',
        it: '«Il prima possibile» non so come scriverlo. Che giorno metto?',
      },
    },
  ],
  forward: [
    {
      id: 'agree-forward',
      said: {
        en: 'Good. I will read it back to you so that we both have the same.',
        de: 'Gut. Ich lese es Ihnen vor, damit wir beide dasselbe haben.',
        it: 'Bene. Glielo rileggo, così abbiamo tutti e due la stessa cosa.',
      },
    },
  ],
  next: ['read-back', 'listen', 'resolve', 'close'],
};
