/** Invoices as files: why one is not kept, and what the screen says of them. */
export const papers = {
  'problem.paper-not-found': 'This file is not kept on the case, or not any more.',
  'problem.papers-full': 'This invoice has {$papersMax} files already. Remove one of them first.',
  'input.papers.empty': 'The file is empty.',
  'input.papers.too-large': 'The file is larger than {$megabytesMax} MB. Save the invoice as a smaller PDF.',
  'input.papers.signed':
    'This is a signed file (.p7m) out of which nothing can be taken. Attach its PDF, or the XML without the signature.',
  'input.papers.several-invoices':
    'The file holds more than one invoice: whoever got it would read about others. Attach each invoice alone.',
  'input.papers.not-a-paper': 'Only a PDF, an e-invoice (XML), a JPEG or a PNG can be kept as the file of an invoice.',
  'taken.paper.attached': 'The PDF is kept with this invoice; its number stands in the name of the file.',
  'taken.paper.no-number':
    'No invoice has a number that stands in the name of the file. Name the file after the invoice’s number and bring it again, or attach it on the page of the account.',
  'taken.paper.several':
    'More than one invoice could be meant by the name of the file: {$candidates}. Attach it on the page of the account.',
  'taken.paper.full': 'Invoice {$number} has {$papersMax} files already: this one was not kept with it.',
  'taken.paper.empty': 'The file is empty.',
  'taken.paper.too-large':
    'The file is larger than {$megabytesMax} MB and was not kept with the invoice. Attach a smaller PDF on the page of the account.',
  'taken.paper.signed':
    'The signed file (.p7m) was read but not kept with the invoice, because what was signed cannot be taken out of it. Attach its PDF on the page of the account.',
  'taken.paper.several-invoices':
    'The file holds more than one invoice and was not kept with them: whoever got it would read about others.',
  'taken.paper.not-a-paper': 'The file was not kept with the invoice: it is neither PDF nor e-invoice nor picture.',
  'papers.title': 'Files of the invoices',
  'papers.all': 'All {$count} invoices',
  'papers.settled': 'paid',
  'papers.none': 'No file',
  'papers.why':
    'Attach the invoices as files, so that they can be sent while you are on the line. Drop them here on their rows, or all at once into the inbox folder, named after their numbers.',
  'papers.attach': 'Attach…',
  'papers.attachTo': 'Attach a file to invoice {$number}',
  'papers.drop': 'Drop the file here',
  'papers.kept': '{$name} is kept with invoice {$number}.',
  'papers.removed': '{$name} is gone.',
  'papers.save': 'Save {$name}',
  'papers.remove': 'Remove {$name}',
  'papers.remove.title': 'Remove {$name}?',
  'papers.remove.about':
    'The file of invoice {$number} is gone for good; a letter that waits to leave with it is withheld. The timeline keeps that there was one.',
  'papers.remove.confirm': 'Remove for good',
} as const;
