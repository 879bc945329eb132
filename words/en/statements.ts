/** What is wrong with a bank statement, as a reader of `formats/statement` found it. */
export const statements = {
  'statements.problem.empty-file': 'The file is empty.',
  'statements.problem.not-a-statement': 'This is no bank statement that we can read.',
  'statements.problem.unknown-version':
    'Version {$version} of this format is newer than those we know; it was read like them.',
  'statements.problem.no-statement': 'There is no statement in this file.',
  'statements.problem.bank-answered-error':
    'The bank put an error into the file instead of a statement: {$number} {$message}',
  'statements.problem.unknown-encoding':
    'The text is in an encoding that we cannot read ({$encoding}). Save it as UTF-8.',
  'statements.problem.encoding-differs': 'The file says that it is UTF-8 and is not; it was read as {$encoding}.',
  'statements.problem.file-too-large': 'The file is larger than {$bytesMax} bytes. Ask the bank for a shorter period.',
  'statements.problem.too-many-lines': 'The file has more than {$linesMax} lines. Ask the bank for a shorter period.',
  'statements.problem.line-too-long': 'A line is longer than {$charsMax} characters; the rest was not read.',
  'statements.problem.archive-damaged': 'The archive is damaged.',
  'statements.problem.archive-too-large':
    'The archive holds more than {$bytesMax} bytes. Unpack it and read the files in it.',
  'statements.problem.archive-part-left-out': '“{$file}” in the archive is no bank statement and was left out.',
  'statements.problem.file-ends-early': 'The file ends before its last record; something may be missing.',
  'statements.problem.xml-not-well-formed': 'From here on the file is not XML: {$reason}',
  'statements.problem.xml-with-doctype':
    'The file holds a document type. Statements have none, and we do not read such files.',
  'statements.problem.xml-too-deep': 'Elements stand inside each other more than {$depthMax} deep.',
  'statements.problem.xml-text-too-long': 'A text or a tag is longer than any bank writes; the rest was not read.',
  'statements.problem.xml-too-many-elements':
    'One entry holds more elements than any bank writes; the rest was not read.',
  'statements.problem.xml-too-many-attributes': 'One element has more than {$attributesMax} attributes.',
  'statements.problem.unknown-record': 'A line that this format does not know: “{$written}”.',
  'statements.problem.text-out-of-place': 'A field that does not belong here was read as text: “{$written}”.',
  'statements.problem.securities-left-out':
    'The account holds securities; trades in them were left out, and only payments were read.',
  'statements.problem.more-problems': 'There are {$count} more problems like these.',
  'statements.problem.amount-missing': 'There is no amount; the entry was set aside.',
  'statements.problem.not-an-amount': '“{$written}” is not an amount; the entry was set aside.',
  'statements.problem.amount-ambiguous': '“{$written}” can be read in two ways; the entry was set aside.',
  'statements.problem.amount-negative':
    'The amount “{$written}” has a sign of its own beside its direction; the entry was set aside.',
  'statements.problem.amount-too-large':
    'The amount “{$written}” has more digits than any account; the entry was set aside.',
  'statements.problem.direction-missing': 'Nothing says whether money came or went; the entry was set aside.',
  'statements.problem.not-a-direction':
    '“{$written}” does not say whether money came or went; the entry was set aside.',
  'statements.problem.entry-unreadable': 'This entry cannot be read and was set aside: “{$written}”.',
  'statements.problem.row-unreadable': 'This row cannot be read ({$problem}) and was set aside.',
  'statements.problem.debit-and-credit':
    'There is an amount in both columns, debit and credit; the entry was set aside.',
  'statements.problem.balance-unreadable': 'The balance {$balance} cannot be read and was left out.',
  'statements.problem.date-missing': 'The entry has no date.',
  'statements.problem.not-a-date': '“{$written}” is not a date; the entry stands without it.',
  'statements.problem.date-does-not-exist':
    'The day {$written} does not exist; it was read as the last day of its month, {$readOn}.',
  'statements.problem.not-a-currency': '“{$currency}” is not a currency that we know; its amounts are kept as written.',
  'statements.problem.currency-unknown': 'Nothing says in which currency the amounts are.',
  'statements.problem.status-missing':
    'There is no status; a statement lists what is booked, and the entry counts as booked.',
  'statements.problem.status-unknown': '“{$written}” is not a status that we know; the entry counts as pending.',
  'statements.problem.more-decimals-than-currency':
    'An amount has {$decimals} decimals, more than {$currency} has. It is kept exactly as written.',
  'statements.problem.detail-unreadable':
    '“{$written}” inside the entry is not an amount; the entry stands without it.',
  'statements.problem.too-many-details':
    'The entry was booked for more than {$detailsMax} transactions; those beyond are not listed.',
  'statements.problem.details-differ': 'The {$count} transactions of this entry do not add up to it.',
  'statements.problem.text-cut': 'A text was longer than {$charsMax} characters and was cut.',
  'statements.problem.not-an-update': 'The bank marks this group with {$status}: a deletion, a correction or a test.',
  'statements.problem.does-not-balance':
    'The statement of {$account} does not balance: {$opening} and {$entries} do not make {$closing}.',
  'statements.problem.total-differs': 'The control total is {$stated}, but the amounts add up to {$computed}.',
  'statements.problem.count-differs': 'The file counts {$stated} {$what}, but there are {$computed}.',
  'statements.problem.running-balance-differs': 'The balance of this row does not follow from the row before.',
  'statements.problem.date-order-open': 'Is the day or the month first? These dates can be read both ways: {$examples}',
  'statements.problem.decimal-open':
    'Is the decimal mark a point or a comma? These amounts can be read both ways: {$examples}',
  'statements.problem.column-open': 'Which column holds the {$role}? It could be: {$choices}',
} as const;
