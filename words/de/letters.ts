import type { letters as english } from '../en/letters.ts';
import type { Translation } from '../catalogue.ts';

export const letters: Translation<typeof english> = {
  'letters.subject.confirmation': 'Bestätigung unserer Vereinbarung vom {$agreedOn}',
  'letters.subject.reminder': 'Erinnerung: {$amount} bis {$dueOn}',
  'letters.subject.receipt': 'Vielen Dank für Ihre Zahlung',
  'letters.greeting': 'Guten Tag {$name},',
  'letters.intro.promise':
    'vielen Dank für das Gespräch. Am {$agreedOn} haben Sie zugesagt, {$total} bis zum {$dueOn} zu zahlen. Das bestätigen wir hiermit.',
  'letters.intro.plan':
    'vielen Dank für das Gespräch. Am {$agreedOn} haben wir vereinbart, dass Sie {$total} in {$count} Raten zahlen. Das bestätigen wir hiermit.',
  'letters.intro.settlement':
    'vielen Dank für das Gespräch. Am {$agreedOn} haben wir vereinbart, dass Sie {$total} zahlen. Ist alles eingegangen, erlassen wir die übrigen {$forgiven}. Das bestätigen wir hiermit.',
  'letters.intro.reminder':
    'am {$dueOn} ist nach unserer Vereinbarung vom {$agreedOn} eine Zahlung von {$amount} fällig. Wir möchten nur daran erinnern.',
  'letters.intro.receipt':
    'wir haben {$amount} erhalten, fällig am {$dueOn}. Danke, dass Sie sich an unsere Vereinbarung halten.',
  'letters.receipt.left': 'Nach unserer Vereinbarung folgen noch {$left}.',
  'letters.receipt.done': 'Damit ist unsere Vereinbarung vom {$agreedOn} erfüllt.',
  'letters.receipt.waived':
    'Damit ist unsere Vereinbarung vom {$agreedOn} erfüllt: Wir verzichten auf die übrigen {$forgiven}.',
  'letters.waiver': 'Ist bis zum {$expiresOn} alles eingegangen, verzichten wir auf die übrigen {$forgiven}.',
  'letters.promisedBy': 'Für Sie gesprochen hat {$name}.',
  'letters.items': 'Es geht um: {$items}.',
  'letters.expires': 'Diese Vereinbarung kann bis zum {$expiresOn} erfüllt werden.',
  'letters.table.caption': 'Vereinbarte Zahlungen',
  'letters.table.number': 'Nr.',
  'letters.table.dueOn': 'Fällig am',
  'letters.table.amount': 'Betrag',
  'letters.table.total': 'Summe',
  'letters.pay.title': 'So zahlen Sie',
  'letters.pay.amount': 'Nächste Zahlung',
  'letters.pay.accountName': 'Kontoinhaber',
  'letters.pay.iban': 'IBAN',
  'letters.pay.bic': 'BIC',
  'letters.pay.reference': 'Verwendungszweck',
  'letters.pay.hint': 'Bitte geben Sie diesen Verwendungszweck an, damit wir Ihre Zahlung erkennen.',
  'letters.pay.link': 'Online zahlen',
  'letters.pay.epc': 'Mit vielen Banking-Apps können Sie diesen Code scannen.',
  'letters.pay.alt': 'QR-Code für eine Überweisung von {$amount} an {$name}, Verwendungszweck {$reference}',
  'letters.pay.swiss': 'Der Zahlteil mit dem Swiss QR Code steht auf der letzten Seite.',
  'letters.crossed': 'Falls Sie inzwischen gezahlt haben, ist dieses Schreiben für Sie erledigt.',
  'letters.difficulty':
    'Falls Sie das nicht einhalten können oder hier etwas nicht stimmt, sagen Sie es uns bitte: Wir sehen es uns gemeinsam an.',
  'letters.optOut': 'Wenn Sie dazu keine E-Mails möchten, antworten Sie mit STOP; wir senden dann keine mehr.',
  'letters.closing': 'Mit freundlichen Grüßen',
  'letters.calendar': '{$amount} an {$name}',
  'letters.subject.invoices':
    '.input {$count :number} .match $count 1 {{Rechnung {$number} noch einmal}} * {{Ihre {$count} Rechnungen noch einmal}}',
  'letters.intro.invoices':
    '.input {$count :number} .match $count 1 {{Sie haben uns um diese Rechnung noch einmal gebeten. Hier ist sie, mit dem, was darauf heute offen ist.}} * {{Sie haben uns um diese Rechnungen noch einmal gebeten. Hier sind sie, mit dem, was auf jede heute offen ist.}}',
  'letters.invoices.attached': 'Beigefügt: {$numbers}.',
  'letters.invoices.follows': 'Diese führen wir hier nur auf; die Rechnung selbst folgt: {$numbers}.',
  'letters.invoices.caption': 'Rechnungen',
  'letters.invoices.number': 'Rechnung',
  'letters.invoices.issuedOn': 'Vom',
  'letters.invoices.details': 'Was mit {$number} geliefert wurde',
  'letters.invoices.delivered': 'Geliefert',
  'letters.invoices.quantity': 'Menge',
  'letters.invoices.net': 'Netto',
  'letters.invoices.whole': 'Rechnungsbetrag',
  'letters.invoices.notRight':
    'Wenn an einer etwas nicht stimmt, sagen Sie es uns bitte: Wir sehen es uns gemeinsam an.',
  'letters.pay.open': 'Offen',
};
