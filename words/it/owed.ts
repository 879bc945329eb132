/** The still-owed gate: what each check found, and what to do. */
export const owed = {
  'cases.owed.title': 'Ancora dovuto?',
  'cases.owed.state.owed': 'Ancora dovuto',
  'cases.owed.state.refused': 'Da non chiedere',
  'cases.owed.state.unknown': 'Nessuno può dirlo',
  'cases.owed.allPassed': `.input {$count :number}
.match $count
one {{Il controllo è superato}}
* {{Tutti i {$count} controlli superati}}`,
  'cases.owed.ask': 'Da chiedere',
  'cases.owed.ask.nothing': 'Ora non si può chiedere nulla',
  'cases.owed.opensOn': 'Si potrà chiedere di nuovo dal {$opensOn}',
  'cases.owed.changed.title': 'È cambiato da quando la scheda è stata aperta',
  'cases.owed.changed.paid': '{$amount} pagati su {$number}',
  'cases.owed.changed.credited': '{$amount} accreditati su {$number}',
  'cases.owed.changed.reversed': '{$amount} stornati su {$number}',
  'cases.owed.changed.charged': '{$amount} addebitati su {$number}',
  'cases.owed.changed.ask': 'Da chiedere: prima {$was}, ora {$is}',
  'cases.owed.changed.hint': 'Rileggere la scheda, poi chiamare.',
  'cases.owed.ledger-age.passed': `.input {$days :number}
.match $days
0 {{La contabilità è di oggi}}
one {{La contabilità è di {$days} giorno fa}}
* {{La contabilità è di {$days} giorni fa}}`,
  'cases.owed.ledger-age.warned': `.input {$days :number}
.match $days
one {{La contabilità è di {$days} giorno fa, può mancare un pagamento: chiedere prima se hanno pagato}}
* {{La contabilità è di {$days} giorni fa, può mancare un pagamento: chiedere prima se hanno pagato}}`,
  'cases.owed.ledger-age.refused': `.input {$days :number}
.match $days
one {{La contabilità è di {$days} giorno fa: importarne una più recente prima di chiamare}}
* {{La contabilità è di {$days} giorni fa: importarne una più recente prima di chiamare}}`,
  'cases.owed.ledger-age.unknown': 'Nessuno ha detto di che giorno è la contabilità: importarla di nuovo con la data',
  'cases.owed.bank-age.passed': `.input {$accounts :number}
.match $accounts
0 {{Nessun estratto conto letto finora: solo la contabilità dice che cosa è pagato}}
* {{La banca è letta fino al {$upToOn}}}`,
  'cases.owed.bank-age.warned': `.input {$days :number}
.match $days
one {{La banca è letta fino al {$upToOn}, {$days} giorno fa: leggere un estratto più recente o chiedere prima se hanno pagato}}
* {{La banca è letta fino al {$upToOn}, {$days} giorni fa: leggere un estratto più recente o chiedere prima se hanno pagato}}`,
  'cases.owed.bank-age.refused': `.input {$days :number}
.match $days
one {{La banca è letta fino al {$upToOn}, {$days} giorno fa: leggere un estratto più recente prima di chiamare}}
* {{La banca è letta fino al {$upToOn}, {$days} giorni fa: leggere un estratto più recente prima di chiamare}}`,
  'cases.owed.bank-age.unknown': 'Ogni estratto conto porta un giorno che deve ancora venire: controllare i file',
  'cases.owed.bank-account.passed': 'Ogni conto su cui arrivano pagamenti è stato letto',
  'cases.owed.bank-account.warned':
    'Il conto {$account} è stato letto solo fino al {$upToOn}: leggere un estratto più recente o chiedere prima se hanno pagato',
  'cases.owed.paid.passed': 'Non è tutto pagato',
  'cases.owed.paid.refused': 'È tutto pagato: non chiamare, ringraziare alla prossima occasione',
  'cases.owed.overdue.passed': '{$overdue} sono scaduti',
  'cases.owed.overdue.refused': 'Nulla è scaduto: attendere la scadenza',
  'cases.owed.overdue.unknown':
    'Nessuna partita ha una scadenza: scoprire quando scadono, non si può dire che siano in ritardo',
  'cases.owed.gone.passed': 'L’ultima contabilità elenca ogni partita aperta',
  'cases.owed.gone.warned': `.input {$items :number}
.match $items
one {{L’ultima contabilità non elenca più {$items} partita: non si chiede; dire che cosa ne è stato}}
* {{L’ultima contabilità non elenca più {$items} partite: non si chiedono; dire che cosa ne è stato}}`,
  'cases.owed.gone.unknown': 'L’ultima contabilità non elenca più ciò che era aperto: chiarire',
  'cases.owed.disputed.passed': 'Nulla è contestato',
  'cases.owed.disputed.warned': '{$disputed} sono contestati: chiedere solo il resto',
  'cases.owed.disputed.refused': 'È tutto contestato: rispondere alla contestazione prima di chiamare',
  'cases.owed.held.passed': 'Nulla è sospeso',
  'cases.owed.held.warned': '{$held} sono sospesi: chiedere solo il resto',
  'cases.owed.held.refused': 'È tutto sospeso: attendere la fine o revocare con un motivo',
  'cases.owed.duplicate.passed': 'Nessuna fattura è doppia',
  'cases.owed.duplicate.warned': `.input {$pairs :number}
.match $pairs
one {{Due fatture sembrano la stessa ({$numbers}): guardarle entrambe; un numero doppio si chiede una volta}}
* {{{$pairs} coppie di fatture sembrano la stessa ({$numbers}): guardarle; un numero doppio si chiede una volta}}`,
  'cases.owed.document.passed': 'Nessuna fattura si contraddice',
  'cases.owed.document.warned':
    'Le somme di {$numbers} non tornano: far controllare la fattura, chiedere solo il resto',
  'cases.owed.document.unknown': 'Le somme di {$numbers} non tornano: far controllare la fattura prima di chiamare',
  'cases.owed.credit.passed': 'Nessun credito lo copre',
  'cases.owed.credit.warned': 'C’è un credito di {$credits}: chiedere la differenza',
  'cases.owed.credit.refused': 'Un credito di {$credits} copre tutto: compensarlo con le fatture',
  'cases.owed.received.passed': 'Nessun incasso da attribuire sembra loro',
  'cases.owed.received.warned':
    'Sono entrati {$received} che possono essere loro: attribuirli e chiedere solo il resto',
  'cases.owed.received.refused': 'Sono entrati {$received} che possono essere loro: attribuirli prima di chiamare',
  'cases.owed.announced.passed': 'Nessun pagamento è annunciato',
  'cases.owed.announced.warned':
    '{$announced} sono annunciati e possono arrivare fino al {$expectedOn}: chiedere solo il resto',
  'cases.owed.announced.refused': '{$announced} sono annunciati e possono arrivare fino al {$expectedOn}: attendere',
  'cases.owed.sums.passed': 'Gli importi tornano',
  'cases.owed.sums.unknown': 'Gli importi della contabilità non tornano: farli correggere prima di chiamare',
  'cases.owed.call-worthy.passed': 'Vale una chiamata',
  'cases.owed.call-worthy.refused': '{$ask} sono meno di quanto vale una chiamata ({$least}): scrivere invece',
  'cases.owed.left-to-ask.passed': 'Resta qualcosa da chiedere',
  'cases.owed.left-to-ask.refused': 'Ciò che è contestato, sospeso, pagato o annunciato non lascia nulla: non chiamare',
  'cases.owed.check.ledger-age': 'Contabilità troppo vecchia',
  'cases.owed.check.bank-age': 'Banca troppo vecchia',
  'cases.owed.check.bank-account': 'Un conto non letto',
  'cases.owed.check.paid': 'Pagato',
  'cases.owed.check.overdue': 'Non scaduto',
  'cases.owed.check.gone': 'Non più in contabilità',
  'cases.owed.check.disputed': 'Contestato',
  'cases.owed.check.held': 'Sospeso',
  'cases.owed.check.duplicate': 'Inserita due volte',
  'cases.owed.check.document': 'La fattura si contraddice',
  'cases.owed.check.credit': 'Coperto da credito',
  'cases.owed.check.received': 'Incasso da attribuire',
  'cases.owed.check.announced': 'Pagamento annunciato',
  'cases.owed.check.sums': 'La contabilità non torna',
  'cases.owed.check.call-worthy': 'Troppo piccolo per una chiamata',
  'cases.owed.check.left-to-ask': 'Niente più da chiedere',
  'cases.owed.check.settled-since': 'Saldato mentre la scheda era aperta',
  'cases.owed.avoided.total': `.input {$calls :number}
.match $calls
one {{Una chiamata sbagliata evitata dal {$from} al {$to}}}
* {{{$calls} chiamate sbagliate evitate dal {$from} al {$to}}}`,
  'cases.owed.avoided.formula':
    'Come si conta: un caso una volta al giorno e per controllo, quando qualcuno stava per comporre il numero o quando la lista lo avrebbe indicato da chiamare ora e solo questo controllo lo impediva. Contabilità e banca vecchie contano solo quando si compone il numero.',
} as const;
