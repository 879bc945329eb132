import type { GuideLanguage } from '@duologue/core/guide/said.ts';

/** What each of them says, as a caller types it. None of it stands in the playbook. */
export const SAID = {
  'invoice-not-received': {
    en: 'Sorry, that invoice has never reached my desk.',
    de: 'Tut mir leid, die Rechnung ist nie auf meinem Tisch gelandet.',
    it: 'Mi spiace, quella fattura sulla mia scrivania non è mai arrivata.',
  },
  'already-paid': {
    en: 'But we have paid you already, on Wednesday.',
    de: 'Das haben wir doch am Mittwoch schon bezahlt.',
    it: 'Ma l’abbiamo già pagata mercoledì.',
  },
  'payment-run': {
    en: 'It goes out with our payment run next Friday.',
    de: 'Das geht mit unserem Zahllauf nächsten Freitag raus.',
    it: 'Esce con il nostro giro di pagamenti di venerdì prossimo.',
  },
  'goods-faulty': {
    en: 'Half of the tiles in the last delivery were cracked.',
    de: 'Die Hälfte der Fliesen aus der letzten Lieferung war gesprungen.',
    it: 'Metà delle piastrelle dell’ultima consegna erano crepate.',
  },
  'approver-away': {
    en: 'The one who signs it off is away until Monday.',
    de: 'Die Kollegin, die das freigibt, ist bis Montag nicht da.',
    it: 'La collega che deve approvarla non c’è fino a lunedì.',
  },
  'cash-flow': {
    en: 'Cash is very tight with us at the moment.',
    de: 'Wir sind gerade sehr knapp bei Kasse.',
    it: 'In questo momento siamo a corto di liquidità.',
  },
  'never-ordered': {
    en: 'We never ordered those plants from you.',
    de: 'Diese Pflanzen haben wir nie bei Ihnen bestellt.',
    it: 'Quelle piante da voi non le abbiamo mai ordinate.',
  },
  'lost-job': {
    en: 'I lost my job in October.',
    de: 'Ich habe im Oktober meine Arbeit verloren.',
    it: 'A ottobre ho perso il lavoro.',
  },
  'stop-calling': {
    en: 'Please stop ringing me, I mean it.',
    de: 'Bitte rufen Sie mich nicht mehr an, ich meine es ernst.',
    it: 'Non mi chiamate più, dico sul serio.',
  },
  'talk-to-lawyer': {
    en: 'Talk to our lawyer, Vera Sands.',
    de: 'Sprechen Sie mit unserer Anwältin, Vera Sands.',
    it: 'Parli con il nostro avvocato, Vera Sands.',
  },
  shouting: {
    en: 'Shut up, you idiot, who do you think you are!',
    de: 'Halten Sie den Mund, Sie Idiot, was glauben Sie, wer Sie sind!',
    it: 'Stia zitto, idiota, ma chi si crede di essere!',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<GuideLanguage, string>>>>;
