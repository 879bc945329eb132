import type { Translation } from '../catalogue.ts';
import type { intake as english } from '../en/intake.ts';

export const intake: Translation<typeof english> = {
  'intake.title': 'Importa una contabilità',
  'intake.intro':
    'Esporti le fatture aperte o scadute dal programma di contabilità, in CSV o Excel, e trascini qui il file. Nulla viene importato prima che abbia visto cosa contiene.',
  'intake.drop.label': 'Trascini qui il file',
  'intake.drop.choose': 'Scegli un file…',
  'intake.drop.over': 'Rilasci per leggerlo',
  'intake.drop.kinds': 'CSV con qualsiasi separatore, o XLSX. Il file resta su questo computer.',
  'intake.asOf': 'Di che giorno è questa contabilità?',
  'intake.asOfHint': 'Il giorno dell’esportazione. I pagamenti successivi non ci sono.',
  'intake.uploading': 'Lettura di {$name}…',
  'intake.progress.reading': 'Lettura delle righe',
  'intake.progress.comparing': 'Confronto con ciò che c’è',
  'intake.progress.writing': 'Scrittura',
  'intake.progress.ranking': 'Ordinamento delle chiamate di oggi',
  'intake.progress.done': 'Fatto',
  'intake.progress.failed': 'Non è riuscito',
  'intake.progress.rows': '{$done} righe su {$total}',
  'intake.progress.rowsSoFar': `.input {$done :number}
.match $done
one {{finora {$done} riga}}
* {{finora {$done} righe}}`,
  'intake.another': 'Scegli un altro file',
  'intake.report.what': '{$kind}, {$encoding}',
  'intake.report.delimiter.comma': 'separato da virgole',
  'intake.report.delimiter.semicolon': 'separato da punti e virgola',
  'intake.report.delimiter.tab': 'separato da tabulazioni',
  'intake.report.delimiter.pipe': 'separato da barre verticali',
  'intake.report.delimiter.other': 'separato da «{$sign}»',
  'intake.report.sheet': 'foglio «{$sheet}»',
  'intake.report.headerLine': 'intestazioni alla riga {$line}',
  'intake.report.noHeader': 'nessuna intestazione',
  'intake.report.remembered': 'Letto come ha scelto l’ultima volta.',
  'intake.report.totals': 'Aperto in questo file',
  'intake.report.overdue': `.input {$items :number}
.input {$debtors :number}
.match $items $debtors
one one {{{$amount} scaduti: {$items} partita, {$debtors} debitore}}
one * {{{$amount} scaduti: {$items} partita, {$debtors} debitori}}
* one {{{$amount} scaduti: {$items} partite, {$debtors} debitore}}
* * {{{$amount} scaduti: {$items} partite, {$debtors} debitori}}`,
  'intake.count.rows': 'righe lette',
  'intake.count.accepted': 'accettate',
  'intake.count.history': 'già pagate, tenute come storico',
  'intake.count.rejected': 'rifiutate',
  'intake.count.ignored': 'non lette di proposito',
  'intake.count.debtors': 'debitori',
  'intake.questions.title': `.input {$count :number}
.match $count
one {{Una domanda prima di proseguire}}
* {{{$count} domande prima di proseguire}}`,
  'intake.questions.hint': 'Il file si può leggere in più modi. Non indoviniamo.',
  'intake.questions.column': 'Colonna «{$column}»',
  'intake.columns.title': 'Come sono lette le colonne',
  'intake.columns.header': 'Intestazione',
  'intake.columns.role': 'Letta come',
  'intake.columns.because': 'Letta con',
  'intake.columns.samples': 'Esempi',
  'intake.columns.unnamed': 'Colonna {$number}',
  'intake.columns.again': 'Rileggi in questo modo',
  'intake.columns.changed': 'Ha cambiato le colonne. Rilegga il file per vedere il risultato.',
  'intake.role.debtorNumber': 'Codice cliente',
  'intake.role.debtorName': 'Nome cliente',
  'intake.role.parentName': 'Capogruppo',
  'intake.role.contactName': 'Referente',
  'intake.role.email': 'E-mail',
  'intake.role.phone': 'Telefono',
  'intake.role.addressLine': 'Via',
  'intake.role.postcode': 'CAP',
  'intake.role.city': 'Città',
  'intake.role.region': 'Provincia',
  'intake.role.country': 'Paese',
  'intake.role.taxNumber': 'Partita IVA',
  'intake.role.invoiceNumber': 'Numero fattura',
  'intake.role.reference': 'Riferimento',
  'intake.role.issuedOn': 'Data fattura',
  'intake.role.dueOn': 'Scadenza',
  'intake.role.settledOn': 'Pagata il',
  'intake.role.currency': 'Valuta',
  'intake.role.amount': 'Importo fattura',
  'intake.role.open': 'Importo aperto',
  'intake.role.paid': 'Pagato finora',
  'intake.role.debit': 'Dare',
  'intake.role.credit': 'Avere',
  'intake.role.creditDebitMark': 'Segno dare o avere',
  'intake.role.documentType': 'Tipo di documento',
  'intake.role.documentStatus': 'Stato del documento',
  'intake.role.disputed': 'Contestata',
  'intake.role.language': 'Lingua',
  'intake.role.debtorKind': 'Azienda o privato',
  'intake.role.bucket': 'Fascia di scaduto',
  'intake.role.ignored': 'Non letta',
  'intake.rejected.title': `.input {$count :number}
.match $count
one {{{$count} riga è stata rifiutata}}
* {{{$count} righe sono state rifiutate}}`,
  'intake.rejected.line': 'Riga',
  'intake.rejected.column': 'Colonna',
  'intake.rejected.reason': 'Cosa non va',
  'intake.rejected.more': `.input {$count :number}
.match $count
one {{e {$count} altra riga}}
* {{e altre {$count} righe}}`,
  'intake.rejected.accept': 'Importa il resto senza queste righe',
  'intake.warnings.title': 'Da sapere',
  'intake.warnings.line': 'Riga {$line}:',
  'intake.ignoredTitle': 'Non lette di proposito',
  'intake.ignoredLine': '{$count} × {$reason}',
  'intake.preview.title': 'Le prime righe come le leggiamo',
  'intake.preview.line': 'Riga',
  'intake.preview.debtor': 'Debitore',
  'intake.preview.number': 'Fattura',
  'intake.preview.issued': 'Data',
  'intake.preview.due': 'Scadenza',
  'intake.preview.open': 'Aperto',
  'intake.ageing.title': 'Quanto è vecchio',
  'intake.changes.title': 'Rispetto all’ultima importazione',
  'intake.changes.already':
    'Proprio questo file è già stato importato ({$importedAt}). Importarlo di nuovo non cambia nulla.',
  'intake.changes.new': 'nuove',
  'intake.changes.changed': 'cambiate',
  'intake.changes.paid': 'pagate',
  'intake.changes.same': 'invariate',
  'intake.changes.newDebtors': 'nuovi debitori',
  'intake.changes.maybeSame': `.input {$count :number}
.match $count
one {{{$count} debitore è forse già noto: guardi dopo l’importazione.}}
* {{{$count} debitori sono forse già noti: guardi dopo l’importazione.}}`,
  'intake.gone.title': `.input {$count :number}
.match $count
one {{{$count} partita aperta non è più nel file ({$amount})}}
* {{{$count} partite aperte non sono più nel file ({$amount})}}`,
  'intake.gone.hint': 'Per esempio {$examples}. Cosa ne è stato?',
  'intake.gone.answer.keep-and-ask': 'Non lo so ancora: tenerle e non chiamare per queste',
  'intake.gone.answer.paid': 'Sono state pagate',
  'intake.gone.answer.cancelled': 'Sono state annullate o accreditate',
  'intake.commit.button': `.input {$items :number}
.input {$debtors :number}
.match $items $debtors
one one {{Importa {$items} partita di {$debtors} debitore}}
one * {{Importa {$items} partita di {$debtors} debitori}}
* one {{Importa {$items} partite di {$debtors} debitore}}
* * {{Importa {$items} partite di {$debtors} debitori}}`,
  'intake.commit.nothing': 'Importa di nuovo (non cambia nulla)',
  'intake.commit.unasked': 'Importa',
  'intake.commit.sentence': `.input {$rejected :number}
.match $rejected
0   {{Partite da scrivere: {$new} nuove, {$changed} cambiate, {$paid} pagate.}}
one {{Partite da scrivere: {$new} nuove, {$changed} cambiate, {$paid} pagate. Una riga resta fuori.}}
*   {{Partite da scrivere: {$new} nuove, {$changed} cambiate, {$paid} pagate. {$rejected} righe restano fuori.}}`,
  'intake.commit.blocked.question': `.input {$count :number}
.match $count
one {{Risponda prima alla domanda qui sopra.}}
* {{Risponda prima alle {$count} domande qui sopra.}}`,
  'intake.commit.blocked.columns': 'Rilegga prima il file con le sue colonne.',
  'intake.commit.blocked.asOf': 'Dica prima di che giorno è la contabilità.',
  'intake.commit.blocked.rejected': 'Alcune righe sono state rifiutate: accetti di lasciarle fuori o corregga il file.',
  'intake.commit.blocked.empty': 'Nessuna riga si può importare.',
  'intake.commit.running': 'Importazione…',
  'intake.result.title': 'Importato',
  'intake.result.repeated': 'Questo file c’era già. Nulla è cambiato.',
  'intake.result.line': `.input {$items :number}
.input {$cases :number}
.match $items $cases
one one {{{$items} partita aperta; {$cases} pratica nuova.}}
one * {{{$items} partita aperta; {$cases} pratiche nuove.}}
* one {{{$items} partite aperte; {$cases} pratica nuova.}}
* * {{{$items} partite aperte; {$cases} pratiche nuove.}}`,
  'intake.result.history': `.input {$count :number}
.match $count
one {{Una già pagata resta come storico: la scheda mostra come paga.}}
* {{{$count} già pagate restano come storico: le schede mostrano come paga ogni debitore.}}`,
  'intake.result.promises': `.input {$count :number}
.match $count
one {{La contabilità ha giudicato {$count} promessa}}
* {{La contabilità ha giudicato {$count} promesse}}`,
  'intake.result.today': 'Vedi chi chiamare oggi',
  'intake.result.more': 'Importa un altro file',
  'intake.error.title': 'Questo file non si può leggere',
  'intake.error.nothingLost': 'Nulla è stato importato e nulla è stato cambiato.',
  'file.empty-file': 'Il file è vuoto.',
  'file.not-a-ledger': 'Non è una tabella di fatture. Esporti l’elenco in CSV o Excel (xlsx) e scelga quel file.',
  'file.unknown-encoding': 'I caratteri di questo file non si riconoscono. Lo salvi in UTF-8 e riprovi.',
  'file.file-too-large': 'Il file è troppo grande. Esporti meno anni o solo ciò che è aperto.',
  'file.too-many-lines': 'Ci sono più di cinque milioni di righe. Esporti solo ciò che è aperto.',
  'file.workbook-damaged':
    'La cartella di lavoro è danneggiata o protetta. La apra nel foglio di calcolo e la salvi di nuovo in xlsx.',
  'file.workbook-too-large':
    'La cartella di lavoro è troppo grande. Salvi il foglio in CSV: c’è posto per molto di più.',
  'file.workbook-unpacks-too-large': 'La cartella di lavoro si espande molto più del dovuto. Non è stata aperta.',
  'file.sheet-too-large': 'Il foglio è troppo grande. Lo salvi in CSV.',
  'file.no-filled-sheet': 'Nessun foglio della cartella contiene righe.',
  'intake.looksLike.pdf': 'Sembra un PDF.',
  'intake.looksLike.image': 'Sembra un’immagine.',
  'intake.looksLike.old-excel-or-protected': 'Sembra un vecchio file Excel (xls) o protetto: lo salvi in xlsx.',
  'intake.looksLike.open-document': 'Sembra un file OpenDocument: lo salvi in xlsx o CSV.',
  'intake.looksLike.word-or-powerpoint': 'Sembra un documento di testo o una presentazione.',
  'intake.looksLike.zip': 'Sembra un archivio zip: lo estragga e scelga il file all’interno.',
  'intake.looksLike.html': 'Sembra una pagina web.',
  'intake.looksLike.xml': 'Sembra XML.',
  'intake.looksLike.json': 'Sembra JSON.',
  'intake.looksLike.rtf': 'Sembra un documento di testo.',
  'intake.looksLike.bank-statement': 'Sembra un estratto conto, non un elenco di fatture.',
  'intake.looksLike.mail': 'Sembra un messaggio salvato: lo porti in Denaro, «Porta file», oppure importi l’allegato.',
  'intake.looksLike.calendar-or-card': 'Sembra un calendario o una rubrica.',
  'intake.looksLike.database': 'Sembra un database.',
  'intake.looksLike.program': 'Sembra un programma. Non è stato eseguito.',
  'intake.looksLike.plain-text': 'Sembra testo semplice senza colonne.',
  'intake.looksLike.binary': 'Non contiene testo leggibile.',
  'intake.problem.quote-not-closed': 'una virgoletta non è mai stata chiusa',
  'intake.problem.quote-misplaced': 'una virgoletta nel posto sbagliato',
  'intake.problem.cell-too-long': 'una cella è troppo lunga',
  'intake.problem.row-too-long': 'la riga è troppo lunga',
  'intake.problem.too-many-columns': 'troppe colonne',
  'intake.problem.nul-bytes': 'contiene byte che non sono testo',
  'intake.problem.damaged-characters': 'caratteri danneggiati',
  'intake.problem.too-many-broken-rows': 'troppe righe danneggiate; il resto non è stato letto',
  'intake.reads.dmy': 'prima il giorno',
  'intake.reads.mdy': 'prima il mese',
  'intake.reads.ymd': 'prima l’anno',
  'intake.reads.excel-serial': 'date di Excel',
  'intake.reads.unknown': 'non ancora chiaro',
  'intake.reads.point': 'punto decimale',
  'intake.reads.comma': 'virgola decimale',
  'intake.question.date-order': 'In queste date viene prima il giorno o il mese?',
  'intake.question.decimal-style': 'È un punto o una virgola decimale?',
  'intake.question.currency': 'In quale valuta sono gli importi?',
  'intake.question.as-of': 'Di che giorno è questa contabilità?',
  'intake.question.column': 'Quale colonna è: {$role}?',
  'intake.question.row-status': 'Le righe con questo stato sono fatture dovute?',
  'intake.question.line-items': 'Più righe hanno lo stesso numero di fattura. Sono righe di una sola fattura?',
  'intake.choice.date-order.dmy': 'Prima il giorno',
  'intake.choice.date-order.mdy': 'Prima il mese',
  'intake.choice.date-order.ymd': 'Prima l’anno',
  'intake.choice.date-order.excel-serial': 'Date di Excel',
  'intake.choice.decimal-style.point': 'Il punto è il segno decimale',
  'intake.choice.decimal-style.comma': 'La virgola è il segno decimale',
  'intake.choice.row-status.read': 'Sì, leggerle',
  'intake.choice.line-items.sum': 'Sì, sommare gli importi',
  'intake.choice.line-items.separate': 'No, vale solo la prima',
  'intake.choice.row-status.leave-out': 'No, lasciarle fuori',
  'intake.otherCurrency': 'Altra valuta (tre lettere)',
  'intake.answer': `.input {$count :number}
.match $count
one {{Usa questa risposta}}
* {{Usa queste risposte}}`,
  'intake.not-an-answer': 'Questa non è una risposta alla domanda.',
  'intake.mapping-missing': 'Le colonne non sono complete.',
  'intake.mapping-not-one-of': 'Una colonna è letta come qualcosa di sconosciuto.',
  'intake.mapping-not-valid': 'Le colonne non si possono leggere così.',
  'intake.mapping-used-twice': 'Due colonne sono lette come la stessa cosa.',
  'intake.layout.items': 'una riga per ogni fattura',
  'intake.layout.bucket-items': 'una riga per fattura, in colonne di scaduto',
  'intake.layout.bucket-summary': 'una riga per cliente, in colonne di scaduto',
  'intake.ignored.title': 'righe di titolo',
  'intake.ignored.header': 'intestazioni',
  'intake.ignored.blank': 'righe vuote',
  'intake.ignored.section': 'righe di sezione',
  'intake.ignored.contact-line': 'righe di contatto',
  'intake.ignored.parent': 'righe del gruppo',
  'intake.ignored.subtotal': 'subtotali',
  'intake.ignored.total': 'totali',
  'intake.ignored.percentage': 'percentuali',
  'intake.ignored.footer': 'piè di pagina',
  'intake.ignored.zero-balance': 'nulla di aperto',
  'intake.ignored.not-issued-yet': 'emesse dopo quel giorno',
  'intake.ignored.draft': 'bozze',
  'intake.ignored.cancelled': 'annullate',
  'intake.ignored.status-left-out': 'lasciate fuori per il loro stato',
  'intake.ignored.line-of-invoice': 'altre righe di una fattura, comprese in essa',
  'intake.warning.total-differs': 'il totale dice {$stated}, le righe danno {$computed}: valgono le righe',
  'intake.warning.open-differs': 'sarebbero aperti {$stated}, ne risultano {$computed}',
  'intake.problem.debtor-missing': 'nessun cliente',
  'intake.problem.amount-missing': 'nessun importo',
  'intake.problem.not-an-amount': '«{$value}» non è un importo',
  'intake.problem.amount-ambiguous': '«{$value}» si può leggere in due modi',
  'intake.problem.amount-too-large': '«{$value}» è troppo grande',
  'intake.problem.too-many-decimals': '«{$value}» ha troppi decimali',
  'intake.problem.not-a-date': '«{$value}» non è una data',
  'intake.problem.date-ambiguous': '«{$value}» può essere due date',
  'intake.problem.not-a-currency': '«{$value}» non è una valuta',
  'intake.problem.currency-unknown': 'nessuna valuta',
  'intake.problem.amount-in-other-currency': '«{$value}» è in un’altra valuta',
  'intake.problem.not-a-debit-or-credit': '«{$value}» non è né dare né avere',
  'intake.problem.seen-before': 'la stessa fattura è alla riga {$firstLine}',
  'intake.problem.paid-but-open': 'lo stato dice «{$value}» e un importo è ancora aperto',
  'intake.problem.as-of-unknown': 'manca il giorno della contabilità',
  'intake.problem.not-in-any-bucket': 'l’importo non è in alcuna fascia',
  'intake.gone.answer.leave-open': 'Il file ne elenca solo una parte: lasciarle come sono',
};
