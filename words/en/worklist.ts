export const worklist = {
  'worklist.title': 'Today',
  'worklist.headlineNow': `.input {$count :number}
.match $count
0   {{Nobody to call right now}}
one {{One call to make}}
*   {{{$count} calls to make}}`,
  'worklist.headlineLater': `.input {$count :number}
.match $count
0   {{Nothing waits for later}}
one {{One call waits for later}}
*   {{{$count} calls wait for later}}`,
  'worklist.headlineBlocked': `.input {$count :number}
.match $count
0   {{Nobody is blocked}}
one {{One debtor is not to be called}}
*   {{{$count} debtors are not to be called}}`,
  'worklist.atStake': 'overdue in this list',
  'worklist.ledgerAsOf': 'Ledger as of {$asOfOn}',
  'worklist.views': 'Which calls',
  'worklist.view.now': 'Now',
  'worklist.view.later': 'Later',
  'worklist.view.blocked': 'Blocked',
  'worklist.viewHint.later':
    'May not be called at this moment. Each row says which rule stands in the way and when it ends.',
  'worklist.viewHint.blocked': 'Only an event can open these: a hold lifted, a question answered, a number found.',
  'worklist.search': 'Find a debtor',
  'worklist.searchHint': 'Name or number',
  'worklist.list': 'Who to call, and why',
  'worklist.column.rank': 'Rank',
  'worklist.column.debtor': 'Debtor',
  'worklist.column.why': 'Why now',
  'worklist.column.finding': 'What stands in the way',
  'worklist.column.overdue': 'Overdue',
  'worklist.column.ask': 'To ask for',
  'worklist.column.next': 'Next step',
  'worklist.column.action': 'Action',
  'worklist.prepare': 'Prepare call',
  'worklist.look': 'Open the case',
  'worklist.ageAndItems': `.input {$days :number}
.match $days
one {{{$days} day, {$items}}}
* {{{$days} days, {$items}}}`,
  'worklist.items': `.input {$count :number}
.match $count
one {{{$count} invoice}}
* {{{$count} invoices}}`,
  'worklist.stepOn': '{$step}, {$dueOn}',
  'worklist.stepToday': '{$step}, today',
  'worklist.stepLate': '{$step}, due since {$dueOn}',
  'worklist.callBackAt': 'Call back: {$callbackAt}',
  'worklist.allowedFrom': 'May be called from {$nextAt}',
  'worklist.noDate': 'No date: something has to happen first',
  'worklist.group': 'Worklist',
  'worklist.command.next': 'Next debtor',
  'worklist.command.previous': 'Previous debtor',
  'worklist.command.prepare': 'Prepare the call',
  'worklist.command.search': 'Find a debtor',
  'worklist.command.now': 'Show: now',
  'worklist.command.later': 'Show: later',
  'worklist.command.blocked': 'Show: blocked',
  'worklist.empty.import.title': 'No invoices yet',
  'worklist.empty.import.words':
    'Export the open items from your accounts package, as CSV or as a spreadsheet, and bring them here. Duologue then says whom to call first, and why.',
  'worklist.empty.import.action': 'Import a ledger',
  'worklist.empty.now.title': 'All done for now',
  'worklist.empty.now.words':
    'Nobody may or need be called at this moment. {$later} wait for later, {$blocked} for something to happen.',
  'worklist.empty.now.action': 'See who may be called later',
  'worklist.empty.later.title': 'Nobody waits for later',
  'worklist.empty.later.words':
    'Debtors appear here while it is night where they are, while a limit on calls is reached, or while a promise runs.',
  'worklist.empty.blocked.title': 'Nobody is blocked',
  'worklist.empty.blocked.words':
    'Debtors appear here when they asked you to stop, when everything is disputed or paid, or when no telephone number is known.',
  'worklist.empty.search.title': 'Nobody by that name here',
  'worklist.empty.search.words': 'The search looks at names and customer numbers in this view.',
  'worklist.empty.search.action': 'Show all again',
  // Why a case is where it is; the codes are the signals of core/worklist.
  'worklist.because.no-number': 'No usable telephone number is known',
  'worklist.because.callback-due': 'Asked to be called at {$at}',
  'worklist.because.promise-broken': 'Promise of {$amount} for {$dueOn} was not kept',
  'worklist.because.promise-due-today': 'Promised to pay today',
  'worklist.because.dispute-answer-due': 'Waits for our answer to the dispute since {$dueOn}',
  'worklist.because.next-step-due': 'Next step was set for {$dueOn}',
  'worklist.because.money-at-risk': '{$amount} to collect',
  'worklist.because.new-overdue': `.input {$days :number}
.match $days
one {{Newly overdue, since yesterday}}
* {{Newly overdue, for {$days} days}}`,
  'worklist.because.never-contacted': 'Nobody has spoken with them yet',
  'worklist.because.high-late-habit': `.input {$days :number}
.match $days
one {{Usually pays one day late}}
* {{Usually pays {$days} days late}}`,
  'worklist.because.age': `.input {$days :number}
.match $days
one {{Oldest invoice one day overdue}}
* {{Oldest invoice {$days} days overdue}}`,
} as const;
