/** The still-owed gate: what each check found, and what to do. */
export const owed = {
  'cases.owed.title': 'Still owed?',
  'cases.owed.state.owed': 'Still owed',
  'cases.owed.state.refused': 'Not to be asked for',
  'cases.owed.state.unknown': 'Nobody can tell',
  'cases.owed.allPassed': `.input {$count :number}
.match $count
one {{The check passed}}
* {{All {$count} checks passed}}`,
  'cases.owed.ask': 'To ask for',
  'cases.owed.ask.nothing': 'Nothing may be asked for now',
  'cases.owed.opensOn': 'May be asked for again from {$opensOn}',
  'cases.owed.changed.title': 'This has changed since the brief was opened',
  'cases.owed.changed.paid': '{$amount} paid on {$number}',
  'cases.owed.changed.credited': '{$amount} credited on {$number}',
  'cases.owed.changed.reversed': '{$amount} taken back on {$number}',
  'cases.owed.changed.charged': '{$amount} charged on {$number}',
  'cases.owed.changed.ask': 'To ask for: {$was} before, {$is} now',
  'cases.owed.changed.hint': 'Read the brief again, then call.',
  'cases.owed.ledger-age.passed': `.input {$days :number}
.match $days
0 {{The ledger is from today}}
one {{The ledger is {$days} day old}}
* {{The ledger is {$days} days old}}`,
  'cases.owed.ledger-age.warned': `.input {$days :number}
.match $days
one {{The ledger is {$days} day old, a payment may be missing: ask first whether they have paid}}
* {{The ledger is {$days} days old, a payment may be missing: ask first whether they have paid}}`,
  'cases.owed.ledger-age.refused': `.input {$days :number}
.match $days
one {{The ledger is {$days} day old: import a newer one before calling}}
* {{The ledger is {$days} days old: import a newer one before calling}}`,
  'cases.owed.ledger-age.unknown': 'Nobody said of which day the ledger is: import it again with its date',
  'cases.owed.bank-age.passed': `.input {$accounts :number}
.match $accounts
0 {{No bank statement was ever read: only the ledger tells of payments}}
* {{The bank was read up to {$upToOn}}}`,
  'cases.owed.bank-age.warned': `.input {$days :number}
.match $days
one {{The bank was read up to {$upToOn}, {$days} day ago: read a newer statement, or ask first whether they have paid}}
* {{The bank was read up to {$upToOn}, {$days} days ago: read a newer statement, or ask first whether they have paid}}`,
  'cases.owed.bank-age.refused': `.input {$days :number}
.match $days
one {{The bank was read up to {$upToOn}, {$days} day ago: read a newer statement before calling}}
* {{The bank was read up to {$upToOn}, {$days} days ago: read a newer statement before calling}}`,
  'cases.owed.bank-age.unknown': 'Every bank statement is of a day that is still to come: check the files',
  'cases.owed.bank-account.passed': 'Every account that is paid into was read',
  'cases.owed.bank-account.warned':
    'Account {$account} was read only up to {$upToOn}: read a newer statement of it, or ask first whether they have paid',
  'cases.owed.paid.passed': 'Not everything is paid',
  'cases.owed.paid.refused': 'Everything is paid: do not call, thank them when you next write',
  'cases.owed.overdue.passed': '{$overdue} is past its due date',
  'cases.owed.overdue.refused': 'Nothing is overdue: wait for the due date',
  'cases.owed.overdue.unknown': 'No item has a due date: find out when they are due, nobody can say that they are late',
  'cases.owed.gone.passed': 'The newest ledger lists every open item',
  'cases.owed.gone.warned': `.input {$items :number}
.match $items
one {{The newest ledger no longer lists {$items} item: it is not asked for; say what became of it}}
* {{The newest ledger no longer lists {$items} items: they are not asked for; say what became of them}}`,
  'cases.owed.gone.unknown': 'The newest ledger no longer lists what was open: find out what became of it',
  'cases.owed.disputed.passed': 'Nothing is disputed',
  'cases.owed.disputed.warned': '{$disputed} is disputed: ask for the rest only',
  'cases.owed.disputed.refused': 'All of it is disputed: answer the dispute before calling',
  'cases.owed.held.passed': 'Nothing is on hold',
  'cases.owed.held.warned': '{$held} is on hold: ask for the rest only',
  'cases.owed.held.refused': 'All of it is on hold: wait until the hold ends, or lift it with a reason',
  'cases.owed.duplicate.passed': 'No invoice is there twice',
  'cases.owed.duplicate.warned': `.input {$pairs :number}
.match $pairs
one {{Two invoices look like one ({$numbers}): look at both; one number twice is asked for once}}
* {{{$pairs} pairs of invoices look like one ({$numbers}): look at them; one number twice is asked for once}}`,
  'cases.owed.document.passed': 'No invoice contradicts itself',
  'cases.owed.document.warned': 'The sums of {$numbers} do not add up: have the invoice checked, ask for the rest only',
  'cases.owed.document.unknown': 'The sums of {$numbers} do not add up: have the invoice checked before calling',
  'cases.owed.credit.passed': 'No credit covers it',
  'cases.owed.credit.warned': '{$credits} stands to their credit: ask for the difference',
  'cases.owed.credit.refused': '{$credits} stands to their credit and covers all of it: settle it against the invoices',
  'cases.owed.received.passed': 'No money waits to be sorted that may be theirs',
  'cases.owed.received.warned': '{$received} came in and may be theirs: sort it, and ask for the rest only',
  'cases.owed.received.refused': '{$received} came in and may be theirs: sort it before calling',
  'cases.owed.announced.passed': 'No payment is announced',
  'cases.owed.announced.warned': '{$announced} is announced and may arrive until {$expectedOn}: ask for the rest only',
  'cases.owed.announced.refused': '{$announced} is announced and may arrive until {$expectedOn}: wait until then',
  'cases.owed.sums.passed': 'The amounts add up',
  'cases.owed.sums.unknown': 'The amounts of the ledger do not add up: have them put right before calling',
  'cases.owed.call-worthy.passed': 'Worth a call',
  'cases.owed.call-worthy.refused': '{$ask} is less than a call is worth ({$least}): write instead',
  'cases.owed.left-to-ask.passed': 'Something is left to ask for',
  'cases.owed.left-to-ask.refused': 'What is disputed, held, paid or announced leaves nothing to ask for: do not call',
  'cases.owed.check.ledger-age': 'Ledger too old',
  'cases.owed.check.bank-age': 'Bank too old',
  'cases.owed.check.bank-account': 'An account was not read',
  'cases.owed.check.paid': 'Paid',
  'cases.owed.check.overdue': 'Not overdue',
  'cases.owed.check.gone': 'No longer in the ledger',
  'cases.owed.check.disputed': 'Disputed',
  'cases.owed.check.held': 'On hold',
  'cases.owed.check.duplicate': 'Entered twice',
  'cases.owed.check.document': 'Invoice contradicts itself',
  'cases.owed.check.credit': 'Covered by credit',
  'cases.owed.check.received': 'Money came in and waits to be sorted',
  'cases.owed.check.announced': 'Payment announced',
  'cases.owed.check.sums': 'Ledger does not add up',
  'cases.owed.check.call-worthy': 'Too small for a call',
  'cases.owed.check.left-to-ask': 'Nothing left to ask for',
  'cases.owed.check.settled-since': 'Settled while the brief was open',
  'cases.owed.avoided.total': `.input {$calls :number}
.match $calls
one {{One mistaken chase avoided from {$from} to {$to}}}
* {{{$calls} mistaken chases avoided from {$from} to {$to}}}`,
  'cases.owed.avoided.formula':
    'How it is counted: a case once a day and check, when somebody was about to dial, or when the list would have named it as one to ring now and nothing but this gate stood in the way. An old ledger or bank counts only at dialling.',
} as const;
