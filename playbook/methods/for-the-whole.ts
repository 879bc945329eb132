import type { Method } from '@duologue/core/guide/playbook.ts';

/** P04: ways of going for the whole amount. */
export const methodsForTheWhole: readonly Method[] = [
  {
    id: 'full-by-nearest-date',
    name: { en: 'Full payment by the nearest date', de: 'Alles zum nächsten Termin', it: 'Tutto alla prima data' },
    how: {
      en: 'Ask for everything and name the nearest possible day yourself. Then be silent: whoever speaks first moves it.',
      de: 'Alles verlangen und den nächsten möglichen Tag selbst nennen. Dann schweigen: Wer zuerst spricht, verschiebt ihn.',
      it: 'Chieda tutto e nomini lei il primo giorno possibile. Poi taccia: chi parla per primo lo sposta.',
    },
    say: {
      id: 'method-full-by-date',
      said: {
        en: 'Can you let the whole {amount} go out by {byDate}?',
        de: 'Können Sie die ganzen {amount} bis {byDate} rausgehen lassen?',
        it: 'Può far partire tutti i {amount} entro il {byDate}?',
      },
    },
    fits: {
      en: 'Nothing is disputed and they can pay: nearly always the first thing to ask.',
      de: 'Nichts ist strittig und sie können zahlen: fast immer die erste Frage.',
      it: 'Non c’è nulla di contestato e possono pagare: quasi sempre la prima richiesta.',
    },
    when: { objectives: ['collect-in-full'], hasDispute: false },
  },
  {
    id: 'assumed-plan',
    name: { en: 'Assumed plan', de: 'Selbstverständlicher Plan', it: 'Piano dato per scontato' },
    how: {
      en: 'Speak as if it were settled that it will be paid, and ask only which way. Stop at the first sign of distress.',
      de: 'Sprechen, als wäre klar, dass gezahlt wird, und nur nach dem Weg fragen. Beim ersten Zeichen von Not aufhören.',
      it: 'Parli come se fosse chiaro che pagano, e chieda solo come. Si fermi al primo segno di difficoltà.',
    },
    say: {
      id: 'method-assumed-plan',
      said: {
        en: 'I put {invoices} down for your next run. Does the transfer come from the usual account?',
        de: 'Ich trage {invoices} für Ihren nächsten Lauf ein. Kommt die Überweisung vom üblichen Konto?',
        it: 'Segno {invoices} per il vostro prossimo giro. Il bonifico arriva dal solito conto?',
      },
    },
    fits: {
      en: 'A company that usually pays, and only late.',
      de: 'Eine Firma, die sonst zahlt, nur spät.',
      it: 'Un’azienda che di solito paga, ma tardi.',
    },
    when: { objectives: ['collect-in-full'], audience: 'business', history: 'pays-late', hasDispute: false },
  },
  {
    id: 'two-alternatives',
    name: { en: 'Two alternatives', de: 'Zwei Möglichkeiten', it: 'Due alternative' },
    how: {
      en: 'Offer two ways that are both good for us. Choosing is easier than deciding.',
      de: 'Zwei Wege anbieten, die beide gut für uns sind. Wählen ist leichter als entscheiden.',
      it: 'Proponga due modi che ci vanno bene entrambi. Scegliere è più facile che decidere.',
    },
    say: {
      id: 'method-two-alternatives',
      said: {
        en: 'Would you rather pay all of it by {byDate}, or half now and half at the end of the month?',
        de: 'Lieber alles bis {byDate}, oder jetzt die Hälfte und zum Monatsende den Rest?',
        it: 'Preferisce tutto entro il {byDate}, o metà adesso e metà a fine mese?',
      },
    },
    fits: {
      en: 'They want to pay and cannot make up their minds.',
      de: 'Sie wollen zahlen und können sich nicht entschließen.',
      it: 'Vogliono pagare ma non si decidono.',
    },
    when: { hasDispute: false, monthsLate: { from: 1 } },
  },
  {
    id: 'mutual-deadline',
    name: { en: 'Mutual deadline', de: 'Frist für beide Seiten', it: 'Scadenza reciproca' },
    how: {
      en: 'Both sides get something to do by the same day: they decide, we send what is missing. Write both down.',
      de: 'Beide Seiten bekommen bis zum selben Tag etwas zu tun: Sie entscheiden, wir liefern. Beides notieren.',
      it: 'Entrambi hanno qualcosa da fare entro lo stesso giorno: loro decidono, noi mandiamo. Annoti tutto.',
    },
    say: {
      id: 'method-mutual-deadline',
      said: {
        en: 'By {byDate} you have the papers from me, and I have the day of payment from you. Do we do it like that?',
        de: 'Bis {byDate} haben Sie von mir die Unterlagen und ich von Ihnen den Zahltag. Machen wir es so?',
        it: 'Entro il {byDate} lei riceve da me i documenti e io da lei la data del pagamento. Facciamo così?',
      },
    },
    fits: {
      en: 'Something is also missing on our side, or an approval is pending.',
      de: 'Auch bei uns fehlt noch etwas, oder eine Freigabe steht aus.',
      it: 'Manca qualcosa anche da parte nostra, o c’è un’approvazione in sospeso.',
    },
    when: { objectives: ['gather-information', 'answer-dispute', 'collect-in-full'], audience: 'business' },
  },
  {
    id: 'value-reminder',
    name: { en: 'Value reminder', de: 'An den Nutzen erinnern', it: 'Ricordare il valore' },
    how: {
      en: 'Before the figure, name what they got for it, from the papers. No reproach: a fact.',
      de: 'Vor dem Betrag nennen, was sie dafür bekamen, aus den Papieren. Kein Vorwurf: eine Tatsache.',
      it: 'Prima della cifra, dica cosa hanno ricevuto, dai documenti. Nessun rimprovero: un fatto.',
    },
    say: {
      id: 'method-value-reminder',
      said: {
        en: 'You have had {delivered} since {deliveredOn}. Is it doing what you bought it for?',
        de: 'Sie haben {delivered} seit {deliveredOn}. Leistet es, wofür Sie es gekauft haben?',
        it: 'Avete {delivered} dal {deliveredOn}. Funziona come vi serviva?',
      },
    },
    fits: {
      en: 'What was delivered is on file and nobody complained.',
      de: 'Die Lieferung ist belegt, und niemand hat sich beschwert.',
      it: 'La consegna è documentata e nessuno si è lamentato.',
    },
    when: { hasDispute: false, contact: 'first' },
  },
  {
    id: 'early-payment-discount',
    name: { en: 'Discount for paying now', de: 'Nachlass bei Zahlung jetzt', it: 'Sconto se paga ora' },
    how: {
      en: 'Only what the program offers, only with its end date, and only after the whole was asked for.',
      de: 'Nur was das Programm anbietet, nur mit Enddatum, und erst nachdem alles verlangt wurde.',
      it: 'Solo ciò che propone il programma, con la sua scadenza, e solo dopo aver chiesto tutto.',
    },
    say: {
      id: 'method-discount',
      said: {
        en: 'If it is all here by {discountUntil}, {discountAmount} comes off. Would that help you decide?',
        de: 'Wenn alles bis {discountUntil} da ist, gehen {discountAmount} ab. Hilft Ihnen das bei der Entscheidung?',
        it: 'Se arriva tutto entro il {discountUntil}, togliamo {discountAmount}. La aiuta a decidere?',
      },
    },
    fits: {
      en: 'The firm allows one, and money in hand is worth more than waiting.',
      de: 'Die Firma erlaubt einen, und Geld jetzt ist mehr wert als Warten.',
      it: 'L’azienda lo consente, e incassare ora vale più che aspettare.',
    },
    when: { hasDispute: false, monthsLate: { from: 2 } },
  },
  {
    id: 'same-day-help',
    name: { en: 'Help on the line', de: 'Hilfe am Telefon', it: 'Aiuto in linea' },
    how: {
      en: 'Do what is missing while they are on the line, and stay until they see it on their side.',
      de: 'Das Fehlende erledigen, solange sie dran sind, und bleiben, bis sie es bei sich sehen.',
      it: 'Faccia ciò che manca mentre sono in linea, e resti finché lo vedono da loro.',
    },
    say: {
      id: 'method-same-day-help',
      said: {
        en: 'I am sending it to you now and stay on the line until it is there. Which address shall I use?',
        de: 'Ich schicke es Ihnen jetzt und bleibe dran, bis es da ist. An welche Adresse?',
        it: 'Glielo mando adesso e resto in linea finché arriva. A quale indirizzo?',
      },
    },
    fits: {
      en: 'A paper, a number or an address is what it hangs on.',
      de: 'Es hängt an einem Papier, einer Nummer oder einer Adresse.',
      it: 'Manca solo un documento, un numero o un indirizzo.',
    },
    when: { objectives: ['gather-information', 'answer-dispute'], contact: 'first' },
  },
];
