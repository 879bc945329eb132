/** Che cosa è stato di file e fatture elettroniche, e perché altri non sono stati presi. */
export const inbox = {
  'taken.added': 'Aggiunta come fattura aperta.',
  'taken.credit-added': 'Aggiunta come nota di credito aperta.',
  'taken.not-in-ledger':
    'Aggiunta, ma lo scadenzario del {$ledgerAsOn} non la riporta: prima di chiamare qualcuno deve dire che ne è stato.',
  'taken.completed': 'La fattura era nota; il suo documento è conservato con essa.',
  'taken.amount-differs':
    'La fattura era nota; il suo documento è conservato con essa. Lo scadenzario dice {$ledger}, il documento {$document}: vale lo scadenzario.',
  'taken.repeated': 'Questo documento era già stato preso: nulla è cambiato.',
  'taken.is-a-ledger': 'Questo è uno scadenzario e non un estratto conto: lo importi (duologue import FILE).',
  'taken.nothing': 'Non chiede denaro: nulla è stato aggiunto.',
  'taken.not-ours': 'Non è nostra: nulla è stato aggiunto.',
  'taken.asked.seller-not-us':
    'Il venditore, {$seller}, è la sua azienda? Se sì, lo dica una volta: duologue inbox --we-are "{$seller}". Nulla è stato aggiunto.',
  'taken.asked.number-missing': 'Che numero ha? Il documento non ne riporta. Nulla è stato aggiunto.',
  'taken.asked.buyer-missing': 'Chi è l’acquirente? Il documento non lo dice. Nulla è stato aggiunto.',
  'taken.asked.buyer-unsure':
    'L’acquirente, {$buyer}, è il debitore {$like}? Dal documento non si capisce. Nulla è stato aggiunto.',
  'taken.asked.several-items': '{$count} partite hanno il numero {$number}: quale è? Nulla è stato aggiunto.',
  'taken.asked.due-missing': 'Quando scade? Il documento non lo dice con certezza. Nulla è stato aggiunto.',
  'taken.asked.amount-missing': 'Quanto resta da pagare? Il documento non lo dice. Nulla è stato aggiunto.',
  'taken.asked.amount-unclear': 'Che cosa è dovuto? Tipo e importo non lo dicono. Nulla è stato aggiunto.',
  'taken.asked.open-question': 'Nel documento qualcosa è in sospeso ({$about}). Nulla è stato aggiunto.',
  'inbox.ledger':
    'Scadenzario del {$ledgerAsOn}: {$newItems} partite nuove, {$changedItems} cambiate, {$paidItems} pagate, {$goneItems} non più elencate.',
  'inbox.statement':
    'Estratto conto: {$entries} movimenti, {$posted} pagamenti registrati, {$review} attendono qualcuno.',
  'inbox.invoices': 'Fatture: {$taken} prese, per {$asked} c’è una domanda.',
  'inbox.repeated': 'Già preso: nulla è cambiato.',
  'inbox.refused.not-a-file':
    'Una cartella, un collegamento o un dispositivo: si prendono solo file. È rimasto dov’era.',
  'inbox.refused.too-large': 'Più grande di {$bytesMax} byte: nulla è stato preso.',
  'inbox.refused.stopped-us':
    'Duologue è terminato {$times} volte leggendo questo file, che non viene più letto. Nulla è stato preso.',
  'inbox.refused.not-read':
    'Non preso: né un estratto conto né una fattura elettronica leggibile, e nessuno scadenzario di forma nota.',
  'inbox.refused.asked':
    'Prima di prendere queste fatture occorre una risposta ({$asked}). Porti il file in Denaro, «Porta file»: lì viene chiesto.',
  'inbox.refused.ledger-asked':
    'Uno scadenzario di forma nota, ma in questo file c’è qualcosa da chiedere. Lo importi una volta a mano: duologue import FILE.',
  'inbox.refused.layout-not-known':
    'Una tabella le cui colonne nessuno ha ancora spiegato. La importi una volta a mano (duologue import FILE); poi i file di questa forma vengono presi da qui.',
} as const;
