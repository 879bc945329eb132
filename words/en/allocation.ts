/** Why a receipt is thought to pay what it is thought to pay; the codes of `core/allocation`. */
export const allocation = {
  'allocation.because.reference': `.input {$count :number}
.match $count
one {{The payment reference is that of {$number}}}
*   {{The payment reference is that of {$number} and others}}`,
  'allocation.because.reference-holds-number': 'The payment reference holds the number {$number}',
  'allocation.because.reference-fails-check':
    'The payment reference resembles that of {$number}, but its check digits do not hold',
  'allocation.because.number': 'The payer wrote the number {$number}',
  'allocation.because.number-digits': 'The payer wrote the digits of {$number}',
  'allocation.because.number-pieced': 'The payer wrote {$number} in pieces',
  'allocation.because.number-near': 'The payer wrote a number close to {$number}: a slip of the pen?',
  'allocation.because.number-ending': 'The payer wrote only the end of {$number}',
  'allocation.because.number-not-open': 'The payer also wrote {$number}, which is not open here',
  'allocation.because.payer-account': 'This account has paid for this debtor before',
  'allocation.because.payer-account-of-other': 'This account has paid for another debtor before',
  'allocation.because.payer-account-of-several': 'This account has paid for several debtors before',
  'allocation.because.payer-name': 'The payer’s name is that of the debtor: {$name}',
  'allocation.because.payer-name-like': 'The payer’s name resembles that of the debtor: {$name}',
  'allocation.because.customer-number': 'The payer wrote the debtor’s customer number: {$number}',
  'allocation.because.customer-number-of-other': 'The payer wrote the customer number of another debtor: {$number}',
  'allocation.because.amount-exact': 'The amount is exactly what is open',
  'allocation.because.amount-sum': `.input {$count :number}
.match $count
0   {{The amount is the sum of open items}}
one {{The amount is exactly what is open}}
*   {{The amount is the sum of {$count} open items}}`,
  'allocation.because.amount-credit': 'The amount is what is open, less a credit note',
  'allocation.because.amount-discount': 'The amount is what is open, less a discount of {$given}',
  'allocation.because.amount-fee': 'The amount falls short by {$given}: what a bank keeps on the way',
  'allocation.because.amount-instructed': 'What the payer sent is what is open; {$given} was kept on the way',
  'allocation.because.amount-part': 'The amount is a part of what is open',
  'allocation.because.amount-over': '{$left} more than is open',
  'allocation.because.amount-none': 'The amount fits nothing that is open',
  'allocation.because.instalment-expected': 'It is the instalment of {$dueOn} over {$amount}',
  'allocation.because.promise-expected': 'It is what was promised for {$dueOn}: {$amount}',
  'allocation.because.amount-of-several': 'Several open items have this amount',
  'allocation.because.other-account-fits': 'Another debtor fits as well',
  'allocation.because.other-currency': 'The payer sent {$instructed}, in another currency',
  'allocation.because.disputed': `.input {$count :number}
.match $count
one {{An item of it is disputed}}
*   {{{$count} items of it are disputed}}`,
} as const;
