import type { Said } from '@duologue/core/guide/said.ts';

/**
 * How an excuse is checked with whoever is blamed for it (P11). The key begins with whom it is put to, one of
 * `VERIFIERS`, then the matter. No question tells that money is owed, how much, or by whom: the one asked learns what
 * a delivery note or an order would tell them as well.
 */
export const verifications = {
  'own-delivery.was-it-delivered': {
    en: 'Did this delivery arrive: on which day, where, and who signed for it? Please send me the signed note.',
    de: 'Ist diese Lieferung angekommen: an welchem Tag, wo, und wer hat quittiert? Bitte schicken Sie mir den Beleg.',
    it: 'Questa consegna è arrivata: in che giorno, dove e chi ha firmato? Mi manda la bolla firmata?',
  },
  'own-delivery.when-delivered': {
    en: 'For which day was this delivery promised, and on which day did it arrive?',
    de: 'Für welchen Tag war diese Lieferung zugesagt, und an welchem Tag kam sie an?',
    it: 'Per che giorno era promessa questa consegna, e in che giorno è arrivata?',
  },
  'own-delivery.what-was-missing': {
    en: 'How many pieces left our warehouse for this order, and was anything noted as missing on arrival?',
    de: 'Wie viele Stücke haben für diesen Auftrag unser Lager verlassen, und wurde bei Ankunft etwas als fehlend vermerkt?',
    it: 'Quanti pezzi sono partiti dal magazzino per questo ordine, e all’arrivo è stato annotato qualcosa di mancante?',
  },
  'own-delivery.what-was-sent': {
    en: 'Which article went out for this order, and which one was ordered?',
    de: 'Welcher Artikel ging für diesen Auftrag hinaus, und welcher war bestellt?',
    it: 'Quale articolo è partito per questo ordine, e quale era stato ordinato?',
  },
  'own-delivery.condition': {
    en: 'In what state did these goods leave us, and did anybody report damage on arrival?',
    de: 'In welchem Zustand gingen diese Waren hinaus, und hat jemand bei Ankunft einen Schaden gemeldet?',
    it: 'In che stato è partita questa merce, e qualcuno ha segnalato danni all’arrivo?',
  },
  'own-sales.credit-promised': {
    en: 'Did one of us promise a credit note on this order: who, when, and over what? Is it written down?',
    de: 'Hat jemand von uns zu diesem Auftrag eine Gutschrift zugesagt: wer, wann, worüber? Steht das irgendwo?',
    it: 'Qualcuno di noi ha promesso una nota di credito su questo ordine: chi, quando e per cosa? È scritto?',
  },
  'own-sales.price-agreed': {
    en: 'Which price was agreed for this order, and where is that written?',
    de: 'Welcher Preis war für diesen Auftrag vereinbart, und wo steht das?',
    it: 'Che prezzo era stato concordato per questo ordine, e dove è scritto?',
  },
  'own-sales.discount-agreed': {
    en: 'Was a discount or an allowance agreed with this customer, from when, and on what condition?',
    de: 'War mit diesem Kunden ein Rabatt oder Skonto vereinbart, ab wann und unter welcher Bedingung?',
    it: 'Era stato concordato uno sconto con questo cliente, da quando e a quale condizione?',
  },
  'own-sales.terms-agreed': {
    en: 'Which payment terms did we agree with this customer, and in which paper?',
    de: 'Welches Zahlungsziel haben wir mit diesem Kunden vereinbart, und in welchem Papier?',
    it: 'Quali termini di pagamento abbiamo concordato con questo cliente, e in quale documento?',
  },
  'own-sales.who-ordered': {
    en: 'Who placed this order, when and how, and do we hold it in writing?',
    de: 'Wer hat diesen Auftrag erteilt, wann und wie, und haben wir ihn schriftlich?',
    it: 'Chi ha fatto questo ordine, quando e come, e l’abbiamo per iscritto?',
  },
  'own-sales.contract-ended': {
    en: 'Did this customer cancel: when did the notice reach us, and from which day did it take effect?',
    de: 'Hat dieser Kunde gekündigt: wann ging die Kündigung ein, und ab welchem Tag galt sie?',
    it: 'Questo cliente ha disdetto: quando è arrivata la disdetta e da che giorno valeva?',
  },
  'own-sales.invoiced-twice': {
    en: 'Were two invoices written for this one order? Please compare the order lines of both.',
    de: 'Wurden für diesen einen Auftrag zwei Rechnungen geschrieben? Bitte vergleichen Sie die Positionen beider.',
    it: 'Per questo ordine sono state emesse due fatture? Può confrontare le righe di entrambe?',
  },
  'own-sales.right-tax': {
    en: 'Which tax treatment and tax number do we hold for this customer, and which was used on this invoice?',
    de: 'Welche Steuerbehandlung und USt-Nummer haben wir für diesen Kunden, und was steht auf der Rechnung?',
    it: 'Che regime IVA e che partita IVA abbiamo per questo cliente, e cosa riporta questa fattura?',
  },
  'own-sales.other-side-owes': {
    en: 'Do we owe this customer anything, or have we promised them anything that is still open?',
    de: 'Hat dieser Kunde bei uns etwas gut, oder ist eine Zusage von uns noch offen?',
    it: 'Dobbiamo qualcosa a questo cliente, o c’è una nostra promessa ancora in sospeso?',
  },
  'own-service.was-it-done': {
    en: 'Was this work finished: on which day, by whom, and who accepted it?',
    de: 'Ist diese Arbeit fertig: an welchem Tag, von wem, und wer hat sie abgenommen?',
    it: 'Questo lavoro è stato finito: in che giorno, da chi, e chi lo ha accettato?',
  },
  'own-service.fault-reported': {
    en: 'Has this customer reported a fault to us: when, which one, and what was done about it?',
    de: 'Hat dieser Kunde bei uns einen Mangel gemeldet: wann, welchen, und was geschah darauf?',
    it: 'Questo cliente ci ha segnalato un difetto: quando, quale, e che cosa è stato fatto?',
  },
  'own-bank.payment-arrived': {
    en: 'Has a payment with this date, reference and sender reached any of our accounts, or one nobody could match?',
    de: 'Ist eine Zahlung mit diesem Datum, Verwendungszweck und Absender auf einem unserer Konten, auch ungeklärt?',
    it: 'È arrivato su uno dei nostri conti, anche non abbinato, un pagamento con questa data, causale e mittente?',
  },
  'debtor-bank-advice.transfer-proof': {
    en: 'Could you send me the bank’s confirmation of the transfer, with date, reference and receiving account?',
    de: 'Können Sie mir die Bestätigung der Bank schicken: mit Datum, Verwendungszweck und Empfängerkonto?',
    it: 'Mi può mandare la contabile della banca, con data, causale e conto di destinazione?',
  },
  'debtor-bank-advice.returned-or-blocked': {
    en: 'What did the bank say happened, since when, and until which day? Does it stand in a message of theirs?',
    de: 'Was hat die Bank als Grund genannt, seit wann und bis wann? Steht das in einer Nachricht der Bank?',
    it: 'Che motivo ha dato la banca, da quando e fino a quando? C’è una loro comunicazione?',
  },
  'debtor-accounts.payment-released': {
    en: 'Which of our papers are released in your system, and for which payment run are they set?',
    de: 'Welche unserer Belege sind bei Ihnen freigegeben, und für welchen Zahllauf sind sie eingeplant?',
    it: 'Quali dei nostri documenti sono già sbloccati da voi, e per quale giro di pagamenti?',
  },
  'debtor-accounts.invoice-received': {
    en: 'To which address should our papers go, and which of them do you see in your system?',
    de: 'An welche Adresse sollen unsere Belege gehen, und welche davon sehen Sie im System?',
    it: 'A quale indirizzo devono arrivare i nostri documenti, e quali vede nel sistema?',
  },
  'debtor-accounts.next-run': {
    en: 'On which days do you run payments, and until when must a paper be released to be in the next one?',
    de: 'An welchen Tagen läuft Ihr Zahllauf, und bis wann muss ein Beleg freigegeben sein, um dabei zu sein?',
    it: 'In che giorni fate i pagamenti, ed entro quando un documento deve essere sbloccato per rientrarci?',
  },
  'debtor-accounts.system-change': {
    en: 'Since when does the new system run, are we set up in it as a supplier, and what do you still need from us?',
    de: 'Seit wann läuft das neue System, sind wir darin als Lieferant angelegt, und was brauchen Sie noch von uns?',
    it: 'Da quando è attivo il nuovo sistema, siamo già registrati come fornitore, e cosa vi serve ancora da noi?',
  },
  'debtor-accounts.purchase-order': {
    en: 'Which purchase order number should stand on our papers, and who issues it?',
    de: 'Welche Bestellnummer soll auf unseren Belegen stehen, und wer vergibt sie?',
    it: 'Quale numero d’ordine deve comparire sui nostri documenti, e chi lo rilascia?',
  },
  'debtor-approver.when-approved': {
    en: 'There is a paper of ours with you for approval: what do you still need, and by which day can you decide?',
    de: 'Bei Ihnen liegt ein Beleg von uns zur Freigabe: Was brauchen Sie noch, und bis wann entscheiden Sie?',
    it: 'C’è un nostro documento da approvare da lei: cosa le serve ancora, ed entro che giorno può decidere?',
  },
  'debtor-head-office.who-pays': {
    en: 'Who at head office handles the papers of this branch, and how do I best reach that person?',
    de: 'Wer bearbeitet in der Zentrale die Belege dieser Niederlassung, und wie erreiche ich die Person am besten?',
    it: 'Chi in sede si occupa dei documenti di questa filiale, e come posso contattare questa persona?',
  },
  'debtor-accounts.own-customer-pays': {
    en: 'From which customer do you wait for money, for which job, and on which day is it due to you?',
    de: 'Von welchem Kunden warten Sie auf Geld, für welchen Auftrag, und wann ist es bei Ihnen fällig?',
    it: 'Da quale cliente aspettate un incasso, per quale lavoro, e in che giorno vi è dovuto?',
  },
  'public-register.insolvency': {
    en: 'Does the insolvency register show an application or an opened case for this name: court, number, date?',
    de: 'Zeigt das Insolvenzregister zu diesem Namen einen Antrag oder ein Verfahren: Gericht, Aktenzeichen, Datum?',
    it: 'Il registro delle insolvenze riporta una domanda o una procedura per questo nome: tribunale, numero, data?',
  },
  'public-register.company-changed': {
    en: 'What does the company register say of this company: name, form, who acts for it, and since when?',
    de: 'Was sagt das Handelsregister über diese Firma: Name, Rechtsform, Vertretung, und seit wann?',
    it: 'Cosa dice il registro delle imprese su questa società: nome, forma, chi la rappresenta, e da quando?',
  },
  'public-register.still-trading': {
    en: 'Does the company register show that this company is being closed, and who winds it up?',
    de: 'Zeigt das Handelsregister eine Auflösung dieser Firma, und wer ist Liquidator?',
    it: 'Il registro delle imprese riporta la liquidazione di questa società, e chi è il liquidatore?',
  },
  'representative.represents': {
    en: 'Do you act for this person, since when, and could you send me your authority in writing?',
    de: 'Vertreten Sie diese Person, seit wann, und können Sie mir die Vollmacht schriftlich schicken?',
    it: 'Lei assiste questa persona, da quando, e mi può mandare la delega per iscritto?',
  },
} as const satisfies Readonly<Record<string, Said>>;

export type VerificationKey = keyof typeof verifications;
