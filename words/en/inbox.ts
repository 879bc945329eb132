/** What became of files and e-invoices that were taken, and why others were not. */
export const inbox = {
  'taken.added': 'Added as an open invoice.',
  'taken.credit-added': 'Added as an open credit note.',
  'taken.not-in-ledger':
    'Added, but the ledger of {$asOf} does not list it: somebody must say what became of it before anyone is called.',
  'taken.completed': 'The invoice was known; its document is kept with it.',
  'taken.amount-differs':
    'The invoice was known; its document is kept with it. The ledger says {$ledger}, the document {$document}: the ledger stands.',
  'taken.repeated': 'This document was taken before: nothing changed.',
  'taken.nothing': 'It asks for no money: nothing was added.',
  'taken.asked.seller-not-us':
    'Is the seller, {$seller}, you? If so, say it once: duologue inbox --we-are "{$seller}". Nothing was added.',
  'taken.asked.number-missing': 'Which number has it? The document names none. Nothing was added.',
  'taken.asked.buyer-missing': 'Who is the buyer? The document names none. Nothing was added.',
  'taken.asked.buyer-unsure':
    'Is the buyer, {$buyer}, the debtor {$like}? It cannot be told from the document. Nothing was added.',
  'taken.asked.several-items': '{$count} items have the number {$number}: which one is it? Nothing was added.',
  'taken.asked.due-missing': 'When is it due? The document does not say it surely. Nothing was added.',
  'taken.asked.amount-unclear': 'What is owed by it? Kind and amount do not tell. Nothing was added.',
  'taken.asked.open-question': 'Something in the document is open ({$about}). Nothing was added.',
} as const;
