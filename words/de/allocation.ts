import type { Translation } from '../catalogue.ts';
import type { allocation as english } from '../en/allocation.ts';

export const allocation: Translation<typeof english> = {
  'allocation.because.reference': `.input {$count :number}
.match $count
one {{Die Zahlungsreferenz ist die von {$number}}}
*   {{Die Zahlungsreferenz ist die von {$number} und anderen}}`,
  'allocation.because.reference-holds-number': 'Die Zahlungsreferenz enthält die Nummer {$number}',
  'allocation.because.reference-fails-check':
    'Die Zahlungsreferenz ähnelt der von {$number}, aber ihre Prüfziffern stimmen nicht',
  'allocation.because.number': 'Der Zahler schrieb die Nummer {$number}',
  'allocation.because.number-digits': 'Der Zahler schrieb die Ziffern von {$number}',
  'allocation.because.number-pieced': 'Der Zahler schrieb {$number} in Stücken',
  'allocation.because.number-near': 'Der Zahler schrieb eine Nummer nahe bei {$number}: ein Schreibfehler?',
  'allocation.because.number-ending': 'Der Zahler schrieb nur das Ende von {$number}',
  'allocation.because.number-not-open': 'Der Zahler schrieb auch {$number}; das ist hier nicht offen',
  'allocation.because.payer-account': 'Dieses Konto hat schon für diesen Schuldner bezahlt',
  'allocation.because.payer-account-of-other': 'Dieses Konto hat schon für einen anderen Schuldner bezahlt',
  'allocation.because.payer-account-of-several': 'Dieses Konto hat schon für mehrere Schuldner bezahlt',
  'allocation.because.payer-name': 'Der Zahler heißt wie der Schuldner: {$name}',
  'allocation.because.payer-name-like': 'Der Zahler heißt ähnlich wie der Schuldner: {$name}',
  'allocation.because.customer-number': 'Der Zahler schrieb die Kundennummer des Schuldners: {$number}',
  'allocation.because.customer-number-of-other':
    'Der Zahler schrieb die Kundennummer eines anderen Schuldners: {$number}',
  'allocation.because.amount-exact': 'Der Betrag ist genau der offene',
  'allocation.because.amount-sum': `.input {$count :number}
.match $count
0   {{Der Betrag ist die Summe offener Posten}}
one {{Der Betrag ist genau der offene}}
*   {{Der Betrag ist die Summe von {$count} offenen Posten}}`,
  'allocation.because.amount-credit': 'Der Betrag ist der offene, abzüglich einer Gutschrift',
  'allocation.because.amount-discount': 'Der Betrag ist der offene, abzüglich {$given} Skonto',
  'allocation.because.amount-fee': 'Dem Betrag fehlen {$given}: so viel behält eine Bank unterwegs',
  'allocation.because.amount-instructed': 'Der Zahler sandte genau das Offene; {$given} blieben unterwegs',
  'allocation.because.amount-part': 'Der Betrag ist ein Teil des Offenen',
  'allocation.because.amount-over': '{$left} mehr, als offen ist',
  'allocation.because.amount-none': 'Der Betrag passt zu nichts Offenem',
  'allocation.because.instalment-expected': 'Es ist die Rate vom {$dueOn} über {$amount}',
  'allocation.because.promise-expected': 'Es ist, was für {$dueOn} zugesagt war: {$amount}',
  'allocation.because.amount-of-several': 'Mehrere offene Posten haben diesen Betrag',
  'allocation.because.other-account-fits': 'Ein anderer Schuldner passt ebenso',
  'allocation.because.other-currency': 'Der Zahler sandte {$instructed}, in einer anderen Währung',
  'allocation.because.disputed': `.input {$count :number}
.match $count
one {{Ein Posten davon ist bestritten}}
*   {{{$count} Posten davon sind bestritten}}`,
};
