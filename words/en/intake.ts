export const intake = {
  'intake.title': 'Import a ledger',
  'intake.intro':
    'Export your overdue or open invoices from the accounts package, as CSV or Excel, and drop the file here. Nothing is imported before you have seen what it says.',
  'intake.drop.label': 'Drop a file here',
  'intake.drop.choose': 'Choose a file…',
  'intake.drop.over': 'Let go to read it',
  'intake.drop.kinds': 'CSV with any separator, or XLSX. The file stays on this machine.',
  'intake.asOf': 'As of which day is this ledger?',
  'intake.asOfHint': 'The day on which it was exported. Payments after it are not in it.',
  'intake.uploading': 'Reading {$name}…',
  'intake.progress.reading': 'Reading the rows',
  'intake.progress.comparing': 'Comparing with what is here',
  'intake.progress.writing': 'Writing',
  'intake.progress.ranking': 'Ranking today’s calls',
  'intake.progress.done': 'Done',
  'intake.progress.failed': 'It did not work',
  'intake.progress.rows': '{$done} of {$total} rows',
  'intake.progress.rowsSoFar': `.input {$done :number}
.match $done
one {{{$done} row so far}}
* {{{$done} rows so far}}`,
  'intake.another': 'Choose another file',
  'intake.report.what': '{$kind}, {$encoding}',
  'intake.report.delimiter.comma': 'separated by commas',
  'intake.report.delimiter.semicolon': 'separated by semicolons',
  'intake.report.delimiter.tab': 'separated by tabs',
  'intake.report.delimiter.pipe': 'separated by bars',
  'intake.report.delimiter.other': 'separated by “{$sign}”',
  'intake.report.sheet': 'sheet “{$sheet}”',
  'intake.report.headerLine': 'headings on line {$line}',
  'intake.report.noHeader': 'no headings',
  'intake.report.remembered': 'Read as you chose last time.',
  'intake.report.totals': 'Open in this file',
  'intake.report.overdue': `.input {$items :number}
.input {$debtors :number}
.match $items $debtors
one one {{{$amount} overdue: {$items} item, {$debtors} debtor}}
one * {{{$amount} overdue: {$items} item, {$debtors} debtors}}
* one {{{$amount} overdue: {$items} items, {$debtors} debtor}}
* * {{{$amount} overdue: {$items} items, {$debtors} debtors}}`,
  'intake.count.rows': 'rows read',
  'intake.count.accepted': 'accepted',
  'intake.count.history': 'already paid, kept as history',
  'intake.count.rejected': 'rejected',
  'intake.count.ignored': 'not read on purpose',
  'intake.count.debtors': 'debtors',
  'intake.questions.title': `.input {$count :number}
.match $count
one {{One question before we go on}}
* {{{$count} questions before we go on}}`,
  'intake.questions.hint': 'The file can be read in more than one way. We do not guess.',
  'intake.questions.column': 'Column “{$column}”',
  'intake.columns.title': 'How the columns are read',
  'intake.columns.header': 'Heading',
  'intake.columns.role': 'Read as',
  'intake.columns.because': 'Read with',
  'intake.columns.samples': 'Examples',
  'intake.columns.unnamed': 'Column {$number}',
  'intake.columns.again': 'Read it again this way',
  'intake.columns.changed': 'You changed the columns. Read the file again to see what comes of it.',
  'intake.role.debtorNumber': 'Customer number',
  'intake.role.debtorName': 'Customer name',
  'intake.role.parentName': 'Parent company',
  'intake.role.contactName': 'Contact person',
  'intake.role.email': 'E-mail',
  'intake.role.phone': 'Telephone',
  'intake.role.addressLine': 'Street',
  'intake.role.postcode': 'Postcode',
  'intake.role.city': 'Town',
  'intake.role.region': 'Region',
  'intake.role.country': 'Country',
  'intake.role.taxNumber': 'Tax number',
  'intake.role.invoiceNumber': 'Invoice number',
  'intake.role.reference': 'Reference',
  'intake.role.issuedOn': 'Invoice date',
  'intake.role.dueOn': 'Due date',
  'intake.role.settledOn': 'Paid on',
  'intake.role.currency': 'Currency',
  'intake.role.amount': 'Invoice amount',
  'intake.role.open': 'Open amount',
  'intake.role.paid': 'Paid so far',
  'intake.role.debit': 'Debit',
  'intake.role.credit': 'Credit',
  'intake.role.creditDebitMark': 'Debit or credit mark',
  'intake.role.documentType': 'Kind of document',
  'intake.role.documentStatus': 'Status of the document',
  'intake.role.disputed': 'Disputed',
  'intake.role.language': 'Language',
  'intake.role.debtorKind': 'Business or consumer',
  'intake.role.bucket': 'Age bucket',
  'intake.role.ignored': 'Not read',
  'intake.rejected.title': `.input {$count :number}
.match $count
one {{{$count} row was rejected}}
* {{{$count} rows were rejected}}`,
  'intake.rejected.line': 'Line',
  'intake.rejected.column': 'Column',
  'intake.rejected.reason': 'What is wrong',
  'intake.rejected.more': `.input {$count :number}
.match $count
one {{and {$count} more row}}
* {{and {$count} more rows}}`,
  'intake.rejected.accept': 'Import the rest without these rows',
  'intake.warnings.title': 'Worth knowing',
  'intake.warnings.line': 'Line {$line}:',
  'intake.ignoredTitle': 'Not read on purpose',
  'intake.ignoredLine': '{$count} × {$reason}',
  'intake.preview.title': 'The first rows as we read them',
  'intake.preview.line': 'Line',
  'intake.preview.debtor': 'Debtor',
  'intake.preview.number': 'Invoice',
  'intake.preview.issued': 'Date',
  'intake.preview.due': 'Due',
  'intake.preview.open': 'Open',
  'intake.ageing.title': 'How old it is',
  'intake.changes.title': 'Compared with the last import',
  'intake.changes.already': 'This very file was imported before ({$importedAt}). Importing it again changes nothing.',
  'intake.changes.new': 'new',
  'intake.changes.changed': 'changed',
  'intake.changes.paid': 'paid',
  'intake.changes.same': 'unchanged',
  'intake.changes.newDebtors': 'new debtors',
  'intake.changes.maybeSame': `.input {$count :number}
.match $count
one {{{$count} debtor may be one we know: look after the import.}}
* {{{$count} debtors may be ones we know: look after the import.}}`,
  'intake.gone.title': `.input {$count :number}
.match $count
one {{{$count} open item is no longer in the file ({$amount})}}
* {{{$count} open items are no longer in the file ({$amount})}}`,
  'intake.gone.hint': 'For example {$examples}. What became of them?',
  'intake.gone.answer.keep-and-ask': 'I do not know yet: keep them, and do not call for them',
  'intake.gone.answer.paid': 'They were paid',
  'intake.gone.answer.cancelled': 'They were cancelled or credited',
  'intake.commit.button': `.input {$items :number}
.input {$debtors :number}
.match $items $debtors
one one {{Import {$items} item of {$debtors} debtor}}
one * {{Import {$items} item of {$debtors} debtors}}
* one {{Import {$items} items of {$debtors} debtor}}
* * {{Import {$items} items of {$debtors} debtors}}`,
  'intake.commit.nothing': 'Import again (nothing will change)',
  'intake.commit.unasked': 'Import',
  'intake.commit.sentence': `.input {$rejected :number}
.match $rejected
0   {{It writes {$new} new, {$changed} changed and {$paid} paid items.}}
one {{It writes {$new} new, {$changed} changed and {$paid} paid items. One row stays out.}}
*   {{It writes {$new} new, {$changed} changed and {$paid} paid items. {$rejected} rows stay out.}}`,
  'intake.commit.blocked.question': `.input {$count :number}
.match $count
one {{Answer the question above first.}}
* {{Answer the {$count} questions above first.}}`,
  'intake.commit.blocked.columns': 'Read the file again with your columns first.',
  'intake.commit.blocked.asOf': 'Say first of which day the ledger is.',
  'intake.commit.blocked.rejected': 'Some rows were rejected: agree to leave them out, or correct the file.',
  'intake.commit.blocked.empty': 'No row can be imported.',
  'intake.commit.running': 'Importing…',
  'intake.result.title': 'Imported',
  'intake.result.repeated': 'This file was here already. Nothing changed.',
  'intake.result.line': `.input {$items :number}
.input {$cases :number}
.match $items $cases
one one {{{$items} open item; {$cases} new case.}}
one * {{{$items} open item; {$cases} new cases.}}
* one {{{$items} open items; {$cases} new case.}}
* * {{{$items} open items; {$cases} new cases.}}`,
  'intake.result.history': `.input {$count :number}
.match $count
one {{One that was paid is kept as history: the brief shows how they pay.}}
* {{{$count} that were paid are kept as history: the briefs show how each debtor pays.}}`,
  'intake.result.promises': `.input {$count :number}
.match $count
one {{The ledger judged {$count} promise}}
* {{The ledger judged {$count} promises}}`,
  'intake.result.today': 'See who to call today',
  'intake.result.more': 'Import another file',
  'intake.error.title': 'This file cannot be read',
  'intake.error.nothingLost': 'Nothing was imported and nothing was changed.',
  'file.empty-file': 'The file is empty.',
  'file.not-a-ledger': 'This is not a table of invoices. Export the list as CSV or Excel (xlsx) and choose that file.',
  'file.unknown-encoding': 'The characters of this file cannot be told. Save it as UTF-8 and try again.',
  'file.file-too-large': 'The file is too large. Export fewer years, or only what is open.',
  'file.too-many-lines': 'There are more than five million lines. Export only what is open.',
  'file.workbook-damaged':
    'The workbook is damaged or protected. Open it in the spreadsheet program and save it anew as xlsx.',
  'file.workbook-too-large': 'The workbook is too large. Save the sheet as CSV: there is room for much more.',
  'file.workbook-unpacks-too-large': 'The workbook unpacks to far more than it should. It was not opened.',
  'file.sheet-too-large': 'The sheet is too large. Save it as CSV.',
  'file.no-filled-sheet': 'No sheet of the workbook has rows.',
  'intake.looksLike.pdf': 'It looks like a PDF.',
  'intake.looksLike.image': 'It looks like a picture.',
  'intake.looksLike.old-excel-or-protected':
    'It looks like an old Excel file (xls) or a protected one: save it as xlsx.',
  'intake.looksLike.open-document': 'It looks like an OpenDocument file: save it as xlsx or CSV.',
  'intake.looksLike.word-or-powerpoint': 'It looks like a text document or slides.',
  'intake.looksLike.zip': 'It looks like a zip archive: unpack it and choose the file in it.',
  'intake.looksLike.html': 'It looks like a web page.',
  'intake.looksLike.xml': 'It looks like XML.',
  'intake.looksLike.json': 'It looks like JSON.',
  'intake.looksLike.rtf': 'It looks like a text document.',
  'intake.looksLike.bank-statement': 'It looks like a bank statement, not a list of invoices.',
  'intake.looksLike.mail': 'It looks like a saved mail: bring it under Money, “Bring files”, or import its attachment.',
  'intake.looksLike.calendar-or-card': 'It looks like a calendar or address book.',
  'intake.looksLike.database': 'It looks like a database.',
  'intake.looksLike.program': 'It looks like a program. It was not run.',
  'intake.looksLike.plain-text': 'It looks like plain text without columns.',
  'intake.looksLike.binary': 'It holds no readable text.',
  'intake.problem.quote-not-closed': 'a quotation mark was never closed',
  'intake.problem.quote-misplaced': 'a quotation mark in the wrong place',
  'intake.problem.cell-too-long': 'a cell is far too long',
  'intake.problem.row-too-long': 'the row is far too long',
  'intake.problem.too-many-columns': 'too many columns',
  'intake.problem.nul-bytes': 'it holds bytes that are no text',
  'intake.problem.damaged-characters': 'damaged characters',
  'intake.problem.too-many-broken-rows': 'too many broken rows; the rest was not read',
  'intake.reads.dmy': 'day first',
  'intake.reads.mdy': 'month first',
  'intake.reads.ymd': 'year first',
  'intake.reads.excel-serial': 'Excel dates',
  'intake.reads.unknown': 'not clear yet',
  'intake.reads.point': 'decimal point',
  'intake.reads.comma': 'decimal comma',
  'intake.question.date-order': 'Which comes first in these dates: the day or the month?',
  'intake.question.decimal-style': 'Is it a decimal point or a decimal comma?',
  'intake.question.currency': 'In which currency are the amounts?',
  'intake.question.as-of': 'As of which day is this ledger?',
  'intake.question.column': 'Which column is it: {$role}?',
  'intake.question.row-status': 'Are rows with this status invoices that are owed?',
  'intake.question.line-items': 'Several rows have one invoice number. Are they lines of one invoice?',
  'intake.choice.date-order.dmy': 'Day first',
  'intake.choice.date-order.mdy': 'Month first',
  'intake.choice.date-order.ymd': 'Year first',
  'intake.choice.date-order.excel-serial': 'Excel’s own dates',
  'intake.choice.decimal-style.point': 'The point is the decimal mark',
  'intake.choice.decimal-style.comma': 'The comma is the decimal mark',
  'intake.choice.row-status.read': 'Yes, read them',
  'intake.choice.line-items.sum': 'Yes, add their amounts up',
  'intake.choice.line-items.separate': 'No, only the first of them counts',
  'intake.choice.row-status.leave-out': 'No, leave them out',
  'intake.otherCurrency': 'Another currency (three letters)',
  'intake.answer': `.input {$count :number}
.match $count
one {{Take this answer}}
* {{Take these answers}}`,
  'intake.not-an-answer': 'This is no answer to the question.',
  'intake.mapping-missing': 'The columns are not complete.',
  'intake.mapping-not-one-of': 'A column is read as something unknown.',
  'intake.mapping-not-valid': 'The columns cannot be read this way.',
  'intake.mapping-used-twice': 'Two columns are read as the same thing.',
  'intake.layout.items': 'one row for each invoice',
  'intake.layout.bucket-items': 'one row for each invoice, in age columns',
  'intake.layout.bucket-summary': 'one row for each customer, in age columns',
  'intake.ignored.title': 'title rows',
  'intake.ignored.header': 'headings',
  'intake.ignored.blank': 'blank rows',
  'intake.ignored.section': 'section headings',
  'intake.ignored.contact-line': 'contact lines',
  'intake.ignored.parent': 'parent rows',
  'intake.ignored.subtotal': 'subtotals',
  'intake.ignored.total': 'totals',
  'intake.ignored.percentage': 'percentages',
  'intake.ignored.footer': 'footers',
  'intake.ignored.zero-balance': 'nothing open',
  'intake.ignored.not-issued-yet': 'issued after that day',
  'intake.ignored.draft': 'drafts',
  'intake.ignored.cancelled': 'void or cancelled',
  'intake.ignored.status-left-out': 'left out for their status',
  'intake.ignored.line-of-invoice': 'further lines of an invoice, taken into it',
  'intake.warning.total-differs': 'the total says {$stated}, the rows sum to {$computed}: the rows count',
  'intake.warning.open-differs': '{$stated} is said to be open, {$computed} comes out',
  'intake.problem.debtor-missing': 'no customer',
  'intake.problem.amount-missing': 'no amount',
  'intake.problem.not-an-amount': '“{$value}” is no amount',
  'intake.problem.amount-ambiguous': '“{$value}” can be read in two ways',
  'intake.problem.amount-too-large': '“{$value}” is too large',
  'intake.problem.too-many-decimals': '“{$value}” has too many decimals',
  'intake.problem.not-a-date': '“{$value}” is no date',
  'intake.problem.date-ambiguous': '“{$value}” can be two dates',
  'intake.problem.not-a-currency': '“{$value}” is no currency',
  'intake.problem.currency-unknown': 'no currency',
  'intake.problem.amount-in-other-currency': '“{$value}” is in another currency',
  'intake.problem.not-a-debit-or-credit': '“{$value}” is neither debit nor credit',
  'intake.problem.seen-before': 'the same invoice stands on line {$firstLine}',
  'intake.problem.paid-but-open': 'the status says “{$value}”, and an amount is still open',
  'intake.problem.as-of-unknown': 'the day of the ledger is missing',
  'intake.problem.not-in-any-bucket': 'the amount stands in no age column',
  'intake.gone.answer.leave-open': 'The file lists only a part: leave them as they are',
} as const;
