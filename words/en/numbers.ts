/** Who cannot be called for want of a number, and how the numbers come in. */
export const numbers = {
  'numbers.title': 'Add telephone numbers',
  'numbers.lead': `.input {$count :number}
.match $count
one {{One debtor cannot be called: no telephone number is known.}}
* {{{$count} debtors cannot be called: no telephone number is known. Those to call first stand on top.}}`,
  'numbers.typing': 'Type them in',
  'numbers.typingHint': 'Enter saves and goes to the next. What you do not know, leave empty.',
  'numbers.numberOf': 'Telephone number of {$name}',
  'numbers.saved': 'Saved as {$number}',
  'numbers.saving': 'Saving…',
  'numbers.more': 'Show more',
  'numbers.empty.title': 'First bring in your ledger',
  'numbers.empty.words':
    'Telephone numbers belong to debtors, and none is here yet. A phone column in the ledger is taken along; whoever has no number then is listed here, the most urgent first.',
  'numbers.none.title': 'Every debtor has a number',
  'numbers.none.words': 'Nobody stands apart for want of a telephone number.',
  'numbers.today': 'Back to today’s calls',
  'numbers.paste.title': 'Or paste a list',
  'numbers.paste.hint':
    'Two columns are enough: customer number (or name) and telephone number. Copy them from a spreadsheet, or choose a CSV file.',
  'numbers.paste.label': 'Customers and their numbers',
  'numbers.paste.example': 'C-1001; +44 20 7946 0101',
  'numbers.paste.choose': 'Choose a file…',
  'numbers.paste.tooLarge': 'This list is too long. Bring it in parts of some thousand lines.',
  'numbers.paste.look': 'See what it says',
  'numbers.paste.write': `.input {$count :number}
.match $count
one {{Add one number}}
* {{Add {$count} numbers}}`,
  'numbers.paste.summary': '{$new} new, {$known} already here, {$refused} left out.',
  'numbers.paste.done': `.input {$count :number}
.match $count
one {{One number was added.}}
* {{{$count} numbers were added.}}`,
  'numbers.column.line': 'Line',
  'numbers.column.customer': 'Customer',
  'numbers.column.phone': 'Number',
  'numbers.column.result': 'What becomes of it',
  'numbers.result.new': 'will be added',
  'numbers.result.known': 'is here already',
  'numbers.result.not-a-number': 'this is no telephone number',
  'numbers.result.debtor-unknown': 'no debtor here has this number or name',
  'numbers.result.debtor-ambiguous': 'several debtors have this name: use the customer number',
  'numbers.result.too-many': 'too many numbers of one debtor',
  'numbers.result.customer-missing': 'no customer on this line',
  'numbers.result.phone-missing': 'no telephone number on this line',
  'numbers.result.row-unreadable': 'this line cannot be read',
  'numbers.missing.title': `.input {$count :number}
.match $count
one {{One debtor has no telephone number}}
* {{{$count} debtors have no telephone number}}`,
  'numbers.missing.words': 'Add them here in a minute or two, or import the ledger again with a phone column.',
  'numbers.missing.action': 'Add numbers',
  'numbers.missing.import': 'Import a file',
  'numbers.missing.shell': `.input {$count :number}
.match $count
one {{One debtor has no telephone number. Bring it with: duologue numbers FILE (customer and number), or a ledger with a phone column.}}
* {{{$count} debtors have no telephone number. Bring them with: duologue numbers FILE (customer and number), or a ledger with a phone column.}}`,
} as const;
