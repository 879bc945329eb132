/** What became of files and e-invoices that were taken, and why others were not. */
export const inbox = {
  'taken.added': 'Added as an open invoice.',
  'taken.credit-added': 'Added as an open credit note.',
  'taken.not-in-ledger':
    'Added, but the ledger of {$ledgerAsOn} does not list it: somebody must say what became of it before anyone is called.',
  'taken.completed': 'The invoice was known; its document is kept with it.',
  'taken.amount-differs':
    'The invoice was known; its document is kept with it. The ledger says {$ledger}, the document {$document}: the ledger stands.',
  'taken.repeated': 'This document was taken before: nothing changed.',
  'taken.is-a-ledger': 'This is a ledger of open items and no statement: import it (duologue import FILE).',
  'taken.nothing': 'It asks for no money: nothing was added.',
  'taken.not-ours': 'It is not ours: nothing was added.',
  'taken.asked.seller-not-us':
    'Is the seller, {$seller}, you? If so, say it once: duologue inbox --we-are "{$seller}". Nothing was added.',
  'taken.asked.number-missing': 'Which number has it? The document names none. Nothing was added.',
  'taken.asked.buyer-missing': 'Who is the buyer? The document names none. Nothing was added.',
  'taken.asked.buyer-unsure':
    'Is the buyer, {$buyer}, the debtor {$like}? It cannot be told from the document. Nothing was added.',
  'taken.asked.several-items': '{$count} items have the number {$number}: which one is it? Nothing was added.',
  'taken.asked.due-missing': 'When is it due? The document does not say it surely. Nothing was added.',
  'taken.asked.amount-missing': 'How much is left to pay? The document does not say it. Nothing was added.',
  'taken.asked.amount-unclear': 'What is owed by it? Kind and amount do not tell. Nothing was added.',
  'taken.asked.open-question': 'Something in the document is open ({$about}). Nothing was added.',
  'inbox.ledger':
    'Ledger of {$ledgerAsOn}: {$newItems} new items, {$changedItems} changed, {$paidItems} paid, {$goneItems} no longer listed.',
  'inbox.statement': 'Bank statement: {$entries} entries, {$posted} payments posted, {$review} wait for somebody.',
  'inbox.invoices': 'Invoices: {$taken} taken, {$asked} asked about.',
  'inbox.repeated': 'Taken before: nothing changed.',
  'inbox.refused.not-a-file': 'A folder, a link or a device: only files are taken. It was left where it is.',
  'inbox.refused.too-large': 'Larger than {$bytesMax} bytes: nothing was taken.',
  'inbox.refused.stopped-us':
    'Duologue ended {$times} times while it read this file, so it is read no more. Nothing was taken.',
  'inbox.refused.not-read':
    'Not taken: neither a bank statement nor an e-invoice that can be read, and no ledger of a known layout.',
  'inbox.refused.asked':
    'Something must be said before these invoices can be taken ({$asked}). Bring the file under Money, “Bring files”: there it is asked.',
  'inbox.refused.ledger-asked':
    'A ledger of a known layout, but something in this file must be asked. Import it once by hand: duologue import FILE.',
  'inbox.refused.layout-not-known':
    'A table whose columns nobody has explained yet. Import it once by hand (duologue import FILE); after that, files of this layout are taken from here.',
} as const;
