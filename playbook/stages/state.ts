import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const state: GuideStage = {
  id: 'state',
  name: { en: 'State', de: 'Benennen', it: 'Esporre' },
  aim: {
    en: 'Say the figure, the invoice and the day, ask one clear question, and then be silent.',
    de: 'Betrag, Rechnung und Tag nennen, eine klare Frage stellen, und dann schweigen.',
    it: 'Dire cifra, fattura e data, fare una domanda chiara, e poi tacere.',
  },
  leaveWhen: ['amount-named'],
  say: [
    {
      id: 'state-plain',
      said: {
        en: 'It is {amount} for {invoices}. When can we count on it?',
        de: 'Es sind {amount} für {invoices}. Wann können wir damit rechnen?',
        it: 'Sono {amount} per {invoices}. Quando possiamo contarci?',
      },
    },
    {
      id: 'state-late',
      said: {
        en: 'Invoice {oldestInvoice} has been due for {daysLate} days. Altogether it is {amount}: will you have it paid this week?',
        de: 'Rechnung {oldestInvoice} ist seit {daysLate} Tagen fällig. Zusammen sind es {amount}: Geht das diese Woche raus?',
        it: 'La fattura {oldestInvoice} è scaduta da {daysLate} giorni. In tutto sono {amount}: la mette in pagamento questa settimana?',
      },
    },
    {
      id: 'state-warm',
      when: { tone: 'warm' },
      said: {
        en: 'It has probably just slipped through: {amount} for {invoices}. Shall I send you the copy while we speak?',
        de: 'Das ist sicher nur durchgerutscht: {amount} für {invoices}. Soll ich Ihnen die Kopie gleich jetzt schicken?',
        it: 'Probabilmente è solo sfuggita: {amount} per {invoices}. Le mando la copia mentre parliamo?',
      },
    },
    {
      id: 'state-firm',
      when: { tone: 'firm' },
      said: {
        en: '{amount} is open, and {invoices} are long due. I would like to fix with you today how and when it is paid.',
        de: '{amount} sind offen, und {invoices} sind lange fällig. Ich möchte heute mit Ihnen festlegen, wie und wann gezahlt wird.',
        it: 'Sono aperti {amount}, e {invoices} sono scadute da tempo. Vorrei fissare oggi con lei come e quando si paga.',
      },
    },
    {
      id: 'state-disputed-part',
      said: {
        en: 'We are looking into the {disputedPart} that you questioned. The rest is {amount}: when can that go out?',
        de: 'Die {disputedPart}, die Sie beanstandet haben, prüfen wir. Der Rest sind {amount}: Wann kann das raus?',
        it: 'I {disputedPart} che ha contestato li stiamo verificando. Il resto sono {amount}: quando può partire?',
      },
    },
    {
      id: 'state-consumer',
      when: { audience: 'consumer' },
      said: {
        en: 'What is open is {amount} for {invoices}. Is that how you have it too?',
        de: 'Offen sind {amount} für {invoices}. Haben Sie das auch so vorliegen?',
        it: 'Risultano aperti {amount} per {invoices}. Torna anche a lei?',
      },
    },
    {
      id: 'state-no-figure',
      said: {
        en: 'I see something open here, and before I name a figure I would like to compare with you what you have on your side.',
        de: 'Bei mir ist etwas offen. Bevor ich eine Zahl nenne, möchte ich mit Ihnen abgleichen, was Sie bei sich sehen.',
        it: 'Da me risulta qualcosa di aperto. Prima di dirle una cifra vorrei confrontare con lei cosa vede da voi.',
      },
    },
  ],
  bringBack: [
    {
      id: 'state-bring-back',
      said: {
        en: 'I understand. And the open amount: what do you see on your side?',
        de: 'Verstehe. Und der offene Betrag: Was sehen Sie bei sich?',
        it: 'Capisco. E l’importo aperto: cosa vede da parte sua?',
      },
    },
  ],
  forward: [
    {
      id: 'state-forward',
      said: {
        en: 'What would have to happen for it to go out this week?',
        de: 'Was müsste geschehen, damit es diese Woche rausgeht?',
        it: 'Cosa dovrebbe succedere perché parta questa settimana?',
      },
    },
  ],
  next: ['listen', 'agree'],
};
