/** Letters to the debtor. They are written in the debtor's language, whatever the screen speaks. */
export const letters = {
  'letters.subject.confirmation': 'Confirmation of our agreement of {$agreedOn}',
  'letters.subject.reminder': 'Reminder: {$amount} by {$dueOn}',
  'letters.subject.receipt': 'Thank you for your payment',
  'letters.greeting': 'Dear {$name},',
  'letters.intro.promise':
    'Thank you for talking to us. On {$agreedOn} you agreed to pay {$total} by {$dueOn}. We hereby confirm this.',
  'letters.intro.plan':
    'Thank you for talking to us. On {$agreedOn} we agreed that you pay {$total} in {$count} instalments. We hereby confirm this.',
  'letters.intro.settlement':
    'Thank you for talking to us. On {$agreedOn} we agreed that you pay {$total}. Once all of it has arrived, we waive the other {$forgiven}. We hereby confirm this.',
  'letters.intro.reminder':
    'On {$dueOn} a payment of {$amount} is due under our agreement of {$agreedOn}. This is only to help you remember.',
  'letters.intro.receipt':
    'We have received {$amount}, which was due on {$dueOn}. Thank you for keeping to what we agreed.',
  'letters.receipt.left': 'Still to come under our agreement: {$left}.',
  'letters.receipt.done': 'With this our agreement of {$agreedOn} is complete.',
  'letters.receipt.waived': 'With this our agreement of {$agreedOn} is complete: we waive the other {$forgiven}.',
  'letters.waiver': 'Once all of it has arrived by {$expiresOn}, we waive the other {$forgiven}.',
  'letters.promisedBy': 'You were represented by {$name}.',
  'letters.items': 'It is about: {$items}.',
  'letters.expires': 'This agreement can be kept until {$expiresOn}.',
  'letters.table.caption': 'Payments that were agreed',
  'letters.table.number': 'No.',
  'letters.table.dueOn': 'Due on',
  'letters.table.amount': 'Amount',
  'letters.table.total': 'Total',
  'letters.pay.title': 'How to pay',
  'letters.pay.amount': 'Next payment',
  'letters.pay.accountName': 'Account holder',
  'letters.pay.iban': 'IBAN',
  'letters.pay.bic': 'BIC',
  'letters.pay.reference': 'Reference',
  'letters.pay.hint': 'Please give this reference, so that we recognise your payment.',
  'letters.pay.link': 'Pay online',
  'letters.pay.epc': 'With many banking apps you can scan this code.',
  'letters.pay.alt': 'QR code for a transfer of {$amount} to {$name}, reference {$reference}',
  'letters.pay.swiss': 'The payment part with the Swiss QR code is on the last page.',
  'letters.crossed': 'If you have paid in the meantime, please ignore this letter.',
  'letters.difficulty':
    'If you cannot keep to this, or if something here is not right, please tell us: we will look at it together.',
  'letters.optOut': 'If you do not want e-mails about this, answer with STOP and we will send no more.',
  'letters.closing': 'Kind regards',
  'letters.calendar': '{$amount} to {$name}',
} as const;
