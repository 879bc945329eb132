import type { letters as english } from '../en/letters.ts';
import type { Translation } from '../catalogue.ts';

export const letters: Translation<typeof english> = {
  'letters.subject.confirmation': 'Conferma del nostro accordo del {$agreedOn}',
  'letters.subject.reminder': 'Promemoria: {$amount} entro il {$dueOn}',
  'letters.subject.receipt': 'Grazie per il pagamento',
  'letters.greeting': 'Gentile {$name},',
  'letters.intro.promise':
    'grazie per il colloquio. Il {$agreedOn} Lei si è impegnato a pagare {$total} entro il {$dueOn}. Con la presente lo confermiamo.',
  'letters.intro.plan':
    'grazie per il colloquio. Il {$agreedOn} abbiamo concordato che Lei paghi {$total} in {$count} rate. Con la presente lo confermiamo.',
  'letters.intro.settlement':
    'grazie per il colloquio. Il {$agreedOn} abbiamo concordato che Lei paghi {$total}. Quando tutto sarà arrivato, rinunciamo ai restanti {$forgiven}. Con la presente lo confermiamo.',
  'letters.intro.reminder':
    'il {$dueOn} scade un pagamento di {$amount} secondo il nostro accordo del {$agreedOn}. È solo un promemoria.',
  'letters.intro.receipt':
    'abbiamo ricevuto {$amount}, in scadenza il {$dueOn}. Grazie per aver rispettato il nostro accordo.',
  'letters.receipt.left': 'Secondo il nostro accordo restano ancora {$left}.',
  'letters.receipt.done': 'Con questo il nostro accordo del {$agreedOn} è concluso.',
  'letters.receipt.waived':
    'Con questo il nostro accordo del {$agreedOn} è concluso: rinunciamo ai restanti {$forgiven}.',
  'letters.waiver': 'Se entro il {$expiresOn} sarà arrivato tutto, rinunceremo ai restanti {$forgiven}.',
  'letters.promisedBy': 'Per Lei ha parlato {$name}.',
  'letters.items': 'Riguarda: {$items}.',
  'letters.expires': 'Questo accordo può essere adempiuto fino al {$expiresOn}.',
  'letters.table.caption': 'Pagamenti concordati',
  'letters.table.number': 'N.',
  'letters.table.dueOn': 'Scadenza',
  'letters.table.amount': 'Importo',
  'letters.table.total': 'Totale',
  'letters.pay.title': 'Come pagare',
  'letters.pay.amount': 'Prossimo pagamento',
  'letters.pay.accountName': 'Intestatario',
  'letters.pay.iban': 'IBAN',
  'letters.pay.bic': 'BIC',
  'letters.pay.reference': 'Causale',
  'letters.pay.hint': 'Indichi questa causale, così riconosciamo il suo pagamento.',
  'letters.pay.link': 'Pagare online',
  'letters.pay.epc': 'Con molte app bancarie può inquadrare questo codice.',
  'letters.pay.alt': 'Codice QR per un bonifico di {$amount} a {$name}, causale {$reference}',
  'letters.pay.swiss': 'La sezione pagamento con il codice QR svizzero è nell’ultima pagina.',
  'letters.crossed': 'Se nel frattempo ha già pagato, non tenga conto di questa lettera.',
  'letters.difficulty': 'Se non può rispettarlo, o se qualcosa non è corretto, ce lo dica: lo vediamo insieme.',
  'letters.optOut': 'Se non desidera e-mail su questo, risponda STOP e non ne invieremo più.',
  'letters.closing': 'Cordiali saluti',
  'letters.calendar': '{$amount} a {$name}',
  'letters.subject.invoices':
    '.input {$count :number} .match $count 1 {{Di nuovo la fattura {$number}}} * {{Di nuovo le Sue {$count} fatture}}',
  'letters.intro.invoices':
    '.input {$count :number} .match $count 1 {{Ci ha chiesto di nuovo questa fattura. Eccola, con quanto risulta aperto oggi.}} * {{Ci ha chiesto di nuovo queste fatture. Eccole, con quanto risulta aperto oggi su ciascuna.}}',
  'letters.invoices.attached': 'In allegato: {$numbers}.',
  'letters.invoices.follows': 'Queste le elenchiamo soltanto; la fattura stessa segue: {$numbers}.',
  'letters.invoices.caption': 'Fatture',
  'letters.invoices.number': 'Fattura',
  'letters.invoices.issuedOn': 'Del',
  'letters.invoices.details': 'Che cosa è stato fornito con {$number}',
  'letters.invoices.delivered': 'Fornito',
  'letters.invoices.quantity': 'Quantità',
  'letters.invoices.net': 'Netto',
  'letters.invoices.whole': 'Totale fattura',
  'letters.invoices.notRight': 'Se in una c’è qualcosa che non va, ce lo dica: la guarderemo insieme.',
  'letters.pay.open': 'Aperto',
};
