/** The words of the printed call sheet. Printed pages are made on the server, where the screen's catalogues are not. */
export const SHEET_LANGUAGES = ['en', 'de', 'it'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

const table = {
  title: ['Call sheet', 'Anrufblatt', 'Foglio di chiamata'],
  debtorNumber: ['Debtor no.', 'Debitor-Nr.', 'N. debitore'],
  creditor: ['Creditor', 'Gläubiger', 'Creditore'],
  ledgerOf: ['Ledger of', 'Stand der Bücher', 'Contabilità al'],
  printedOn: ['Printed', 'Gedruckt', 'Stampato'],
  askFor: ['Ask for', 'Verlangen', 'Chiedere di'],
  gate: ['May we call?', 'Dürfen wir anrufen?', 'Possiamo chiamare?'],
  allow: ['Yes', 'Ja', 'Sì'],
  warn: ['Yes, with care', 'Ja, mit Vorsicht', 'Sì, con cautela'],
  deny: ['No', 'Nein', 'No'],
  noNumber: ['No usable number', 'Keine brauchbare Nummer', 'Nessun numero utilizzabile'],
  from: ['from', 'ab', 'dalle'],
  objective: ['Objective', 'Ziel', 'Obiettivo'],
  by: ['by', 'bis', 'entro il'],
  toAsk: ['To ask for', 'Zu verlangen', 'Da chiedere'],
  nothingToAsk: [
    'Nothing may be asked for now',
    'Zurzeit darf nichts verlangt werden',
    'Ora non si può chiedere nulla',
  ],
  open: ['Open', 'Offen', 'Aperto'],
  overdue: ['Overdue', 'Überfällig', 'Scaduto'],
  disputed: ['Disputed', 'Bestritten', 'Contestato'],
  invoice: ['Invoice', 'Rechnung', 'Fattura'],
  issued: ['Issued', 'Datum', 'Data'],
  due: ['Due', 'Fällig', 'Scadenza'],
  days: ['Days', 'Tage', 'Giorni'],
  amount: ['Amount', 'Betrag', 'Importo'],
  more: ['more', 'weitere', 'altre'],
  habits: ['How they pay', 'Zahlungsweise', 'Come pagano'],
  habitsText: [
    '{paid} paid, {late} % late, {days} days late on average',
    '{paid} bezahlt, {late} % verspätet, im Schnitt {days} Tage',
    '{paid} pagate, {late} % in ritardo, in media {days} giorni',
  ],
  noHistory: ['No history', 'Keine Vorgeschichte', 'Nessuno storico'],
  promises: ['Promises', 'Zusagen', 'Promesse'],
  keptBroken: [
    '{kept} kept, {broken} broken',
    '{kept} gehalten, {broken} gebrochen',
    '{kept} mantenute, {broken} non mantenute',
  ],
  lastContacts: ['Last contacts', 'Letzte Kontakte', 'Ultimi contatti'],
  questions: ['To find out', 'Zu erfragen', 'Da chiedere'],
  steps: ['Steps', 'Schritte', 'Passi'],
  outcome: ['Outcome', 'Ergebnis', 'Esito'],
  spokeWith: ['Spoke with', 'Gesprochen mit', 'Parlato con'],
  agreed: ['Agreed: amount, date, how', 'Vereinbart: Betrag, Datum, Weg', 'Accordo: importo, data, modo'],
  nextStep: ['Next step, on', 'Nächster Schritt, am', 'Prossimo passo, il'],
  notes: ['In their words', 'In ihren Worten', 'Con le loro parole'],
  'step.verify': ['Right person?', 'Richtige Person?', 'Persona giusta?'],
  'step.open': ['Greet, offer help', 'Begrüßen, Hilfe anbieten', 'Salutare, offrire aiuto'],
  'step.state': ['Say what is open', 'Sagen, was offen ist', 'Dire cosa è aperto'],
  'step.listen': ['Listen, note', 'Zuhören, notieren', 'Ascoltare, annotare'],
  'step.resolve': ['Answer objections', 'Einwände klären', 'Risolvere obiezioni'],
  'step.agree': ['Amount, date, way', 'Betrag, Datum, Weg', 'Importo, data, modo'],
  'step.close': ['Read back, thank', 'Wiederholen, danken', 'Ripetere, ringraziare'],
  'objective.do-not-call': ['Do not call', 'Nicht anrufen', 'Non chiamare'],
  'objective.verify-ledger': ['Check the ledger first', 'Erst die Bücher prüfen', 'Prima verificare la contabilità'],
  'objective.repair-broken-promise': [
    'Repair the broken promise',
    'Gebrochene Zusage erneuern',
    'Rinnovare la promessa mancata',
  ],
  'objective.confirm-promise': ['Confirm the promise', 'Zusage bestätigen', 'Confermare la promessa'],
  'objective.answer-dispute': ['Answer the dispute', 'Auf die Reklamation antworten', 'Rispondere alla contestazione'],
  'objective.collect-undisputed-part': [
    'Collect the undisputed part',
    'Unstrittigen Teil einfordern',
    'Incassare la parte non contestata',
  ],
  'objective.collect-in-full': ['Collect in full', 'Alles einfordern', 'Incassare tutto'],
  'objective.gather-information': ['Find out what is missing', 'Fehlendes erfragen', 'Raccogliere informazioni'],
  'ask.phone': ['Telephone number', 'Telefonnummer', 'Numero di telefono'],
  'ask.email': ['E-mail for invoices', 'E-Mail für Rechnungen', 'E-mail per le fatture'],
  'ask.head-of-payments': ['Who pays the invoices?', 'Wer bezahlt die Rechnungen?', 'Chi paga le fatture?'],
  'ask.approver': ['Who approves them?', 'Wer gibt sie frei?', 'Chi le approva?'],
  'ask.purchase-order': ['Purchase order', 'Bestellnummer', 'Numero d’ordine'],
  'ask.payment-run-day': ['Day of the payment run', 'Tag des Zahlungslaufs', 'Giorno dei pagamenti'],
  'ask.payment-method': ['How do they pay?', 'Wie wird bezahlt?', 'Come pagano?'],
  'ask.postal-address': ['Postal address', 'Postanschrift', 'Indirizzo postale'],
  'ask.tax-number': ['Tax number', 'Steuernummer', 'Partita IVA'],
  'ask.best-time-to-call': ['Best time to call', 'Beste Anrufzeit', 'Orario migliore'],
  'ask.language': ['Language', 'Sprache', 'Lingua'],
  'line.gate-refused': ['not allowed', 'nicht erlaubt', 'non consentita'],
  'line.no-answer': ['no answer', 'niemand da', 'nessuna risposta'],
  'line.busy': ['busy', 'besetzt', 'occupato'],
  'line.voicemail-no-message': ['voicemail, no message', 'Mailbox, keine Nachricht', 'segreteria, senza messaggio'],
  'line.voicemail-limited': [
    'voicemail, neutral message',
    'Mailbox, neutrale Nachricht',
    'segreteria, messaggio neutro',
  ],
  'line.voicemail-full': ['voicemail, full message', 'Mailbox, volle Nachricht', 'segreteria, messaggio completo'],
  'line.disconnected': ['disconnected', 'nicht vergeben', 'disattivato'],
  'line.invalid-number': ['invalid number', 'ungültige Nummer', 'numero non valido'],
  'line.line-fault': ['line fault', 'Leitungsstörung', 'linea guasta'],
  'line.abandoned': ['given up', 'aufgegeben', 'interrotta'],
  'line.hung-up': ['hung up', 'aufgelegt', 'riagganciato'],
  'line.answered': ['answered', 'angenommen', 'risposta'],
  'line.unknown': ['not known', 'unbekannt', 'non noto'],
} as const satisfies Readonly<Record<string, readonly [en: string, de: string, it: string]>>;

export type SheetWord = keyof typeof table;
export type Say = (word: SheetWord, values?: Readonly<Record<string, string | number>>) => string;

/** Speaks one language. `{name}` in a text stands for a value. */
export function speak(language: SheetLanguage): Say {
  const index = SHEET_LANGUAGES.indexOf(language);
  return (word, values = {}) =>
    (table[word][index] ?? table[word][0]).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The word of a code, or the code itself when a newer one has no word yet: a printed page is never without it. */
export function sayCode(say: Say, prefix: 'objective' | 'ask' | 'line', code: string): string {
  const word = `${prefix}.${code}`;
  return Object.hasOwn(table, word) ? say(word as SheetWord) : code;
}
