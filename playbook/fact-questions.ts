import type { FactQuestion } from '@duologue/core/guide/playbook.ts';

/** P20: what nobody knows yet, asked where it fits and one at a time. */
export const factQuestions: readonly FactQuestion[] = [
  {
    fact: 'head-of-payments',
    stage: 'listen',
    ask: {
      en: 'Who releases payments at your place, and how do I reach them directly?',
      de: 'Wer gibt bei Ihnen die Zahlungen frei, und wie erreiche ich die Person direkt?',
      it: 'Chi autorizza i pagamenti da voi, e come posso contattarlo direttamente?',
    },
    why: {
      en: 'So that the next call goes to whoever can say yes.',
      de: 'Damit der nächste Anruf bei jemandem landet, der Ja sagen kann.',
      it: 'Così la prossima chiamata arriva a chi può dire di sì.',
    },
  },
  {
    fact: 'approver',
    stage: 'listen',
    ask: {
      en: 'Who has to approve our invoices before they are paid?',
      de: 'Wer muss unsere Rechnungen freigeben, bevor gezahlt wird?',
      it: 'Chi deve approvare le nostre fatture prima del pagamento?',
    },
    why: {
      en: 'Most waiting is waiting for one signature.',
      de: 'Meist wird nur auf eine Unterschrift gewartet.',
      it: 'Quasi sempre si aspetta una sola firma.',
    },
  },
  {
    fact: 'purchase-order',
    stage: 'resolve',
    ask: {
      en: 'Which order number shall we put on the invoice so that it goes through?',
      de: 'Welche Bestellnummer sollen wir auf die Rechnung setzen, damit sie durchläuft?',
      it: 'Che numero d’ordine mettiamo in fattura perché passi subito?',
    },
    why: {
      en: 'An invoice without it comes back.',
      de: 'Eine Rechnung ohne sie kommt zurück.',
      it: 'Senza, la fattura torna indietro.',
    },
  },
  {
    fact: 'payment-run-day',
    stage: 'agree',
    ask: {
      en: 'On which days do you run payments, and until when must an invoice be in for it?',
      de: 'An welchen Tagen läuft Ihr Zahllauf, und bis wann muss eine Rechnung dafür drin sein?',
      it: 'In che giorni fate i pagamenti, ed entro quando deve esserci la fattura?',
    },
    why: {
      en: 'A day before the run is the best day to ring.',
      de: 'Der Tag vor dem Lauf ist der beste für einen Anruf.',
      it: 'Il giorno prima è il migliore per chiamare.',
    },
  },
  {
    fact: 'payment-method',
    stage: 'agree',
    ask: {
      en: 'How do you usually pay: transfer, card or direct debit?',
      de: 'Wie zahlen Sie üblicherweise: Überweisung, Karte oder Lastschrift?',
      it: 'Come paga di solito: bonifico, carta o addebito diretto?',
    },
    why: {
      en: 'Tells how long the money takes to arrive.',
      de: 'Sagt, wie lange das Geld bis zu uns braucht.',
      it: 'Dice quanto ci mette il denaro ad arrivare.',
    },
  },
  {
    fact: 'email',
    stage: 'resolve',
    ask: {
      en: 'To which e-mail address shall I send it so that it lands with you?',
      de: 'An welche E-Mail-Adresse soll ich es schicken, damit es bei Ihnen landet?',
      it: 'A quale indirizzo e-mail lo mando, perché arrivi proprio a lei?',
    },
    why: {
      en: 'What is agreed goes out in writing.',
      de: 'Was vereinbart ist, geht schriftlich hinaus.',
      it: 'Ciò che si concorda parte per iscritto.',
    },
  },
  {
    fact: 'phone',
    stage: 'close',
    ask: {
      en: 'Is there a direct number on which I reach you without disturbing others?',
      de: 'Gibt es eine Durchwahl, unter der ich Sie erreiche, ohne andere zu stören?',
      it: 'C’è un numero diretto al quale la trovo senza disturbare altri?',
    },
    why: {
      en: 'A direct number saves every detour next time.',
      de: 'Eine Durchwahl spart beim nächsten Mal jeden Umweg.',
      it: 'Un numero diretto evita ogni giro la prossima volta.',
    },
  },
  {
    fact: 'postal-address',
    stage: 'close',
    ask: {
      en: 'Is your postal address still the same? Would you tell it to me?',
      de: 'Stimmt Ihre Postanschrift noch? Nennen Sie sie mir bitte?',
      it: 'L’indirizzo postale è sempre lo stesso? Me lo dice, per favore?',
    },
    why: {
      en: 'Letters that come back cost weeks.',
      de: 'Briefe, die zurückkommen, kosten Wochen.',
      it: 'Le lettere che tornano costano settimane.',
    },
  },
  {
    fact: 'tax-number',
    stage: 'resolve',
    ask: {
      en: 'Which VAT number shall stand on your invoices?',
      de: 'Welche USt-IdNr. soll auf Ihren Rechnungen stehen?',
      it: 'Che partita IVA dobbiamo mettere sulle vostre fatture?',
    },
    why: {
      en: 'An invoice without the right one is not approved.',
      de: 'Ohne die richtige wird eine Rechnung nicht freigegeben.',
      it: 'Senza quella giusta la fattura non viene approvata.',
    },
  },
  {
    fact: 'best-time-to-call',
    stage: 'close',
    ask: {
      en: 'When do I disturb you least: mornings or afternoons?',
      de: 'Wann störe ich am wenigsten: vormittags oder nachmittags?',
      it: 'Quando la disturbo di meno: la mattina o il pomeriggio?',
    },
    why: {
      en: 'The next call is then short and welcome.',
      de: 'Der nächste Anruf ist dann kurz und willkommen.',
      it: 'Così la prossima chiamata è breve e gradita.',
    },
  },
  {
    fact: 'language',
    stage: 'open',
    ask: {
      en: 'Which language do you prefer to speak with us?',
      de: 'In welcher Sprache sprechen Sie am liebsten mit uns?',
      it: 'In che lingua preferisce parlare con noi?',
    },
    why: {
      en: 'Nobody agrees to what they only half understand.',
      de: 'Niemand stimmt dem zu, was er nur halb versteht.',
      it: 'Nessuno accetta ciò che capisce a metà.',
    },
  },
];
