import type { Translation } from '../catalogue.ts';
import type { allocation as english } from '../en/allocation.ts';

export const allocation: Translation<typeof english> = {
  'allocation.because.reference': `.input {$count :number}
.match $count
one {{Il riferimento del pagamento è quello di {$number}}}
*   {{Il riferimento del pagamento è quello di {$number} e altri}}`,
  'allocation.because.reference-holds-number': 'Il riferimento del pagamento contiene il numero {$number}',
  'allocation.because.reference-fails-check':
    'Il riferimento del pagamento somiglia a quello di {$number}, ma le cifre di controllo non tornano',
  'allocation.because.number': 'Il pagatore ha scritto il numero {$number}',
  'allocation.because.number-digits': 'Il pagatore ha scritto le cifre di {$number}',
  'allocation.because.number-pieced': 'Il pagatore ha scritto {$number} a pezzi',
  'allocation.because.number-near': 'Il pagatore ha scritto un numero vicino a {$number}: una svista?',
  'allocation.because.number-ending': 'Il pagatore ha scritto solo la fine di {$number}',
  'allocation.because.number-not-open': 'Il pagatore ha scritto anche {$number}, che qui non è aperto',
  'allocation.because.payer-account': 'Questo conto ha già pagato per questo debitore',
  'allocation.because.payer-account-of-other': 'Questo conto ha già pagato per un altro debitore',
  'allocation.because.payer-account-of-several': 'Questo conto ha già pagato per più debitori',
  'allocation.because.payer-name': 'Il pagatore si chiama come il debitore: {$name}',
  'allocation.because.payer-name-like': 'Il nome del pagatore somiglia a quello del debitore: {$name}',
  'allocation.because.customer-number': 'Chi paga ha scritto il codice cliente del debitore: {$number}',
  'allocation.because.customer-number-of-other':
    'Chi paga ha scritto il codice cliente di un altro debitore: {$number}',
  'allocation.because.amount-exact': 'L’importo è esattamente quello aperto',
  'allocation.because.amount-sum': `.input {$count :number}
.match $count
0   {{L’importo è la somma di partite aperte}}
one {{L’importo è esattamente quello aperto}}
*   {{L’importo è la somma di {$count} partite aperte}}`,
  'allocation.because.amount-credit': 'L’importo è quello aperto, meno una nota di credito',
  'allocation.because.amount-discount': 'L’importo è quello aperto, meno uno sconto di {$given}',
  'allocation.because.amount-fee': 'All’importo mancano {$given}: ciò che una banca trattiene per via',
  'allocation.because.amount-instructed': 'Il pagatore ha inviato ciò che è aperto; {$given} sono rimasti per via',
  'allocation.because.amount-part': 'L’importo è una parte di ciò che è aperto',
  'allocation.because.amount-over': '{$left} più di quanto è aperto',
  'allocation.because.amount-none': 'L’importo non corrisponde a nulla di aperto',
  'allocation.because.instalment-expected': 'È la rata del {$dueOn} di {$amount}',
  'allocation.because.promise-expected': 'È quanto promesso per il {$dueOn}: {$amount}',
  'allocation.because.amount-of-several': 'Più partite aperte hanno questo importo',
  'allocation.because.other-account-fits': 'Anche un altro debitore corrisponde',
  'allocation.because.other-currency': 'Il pagatore ha inviato {$instructed}, in un’altra valuta',
  'allocation.because.disputed': `.input {$count :number}
.match $count
one {{Una sua partita è contestata}}
*   {{{$count} sue partite sono contestate}}`,
};
