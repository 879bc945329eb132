import type { Translation } from '../catalogue.ts';
import type { statements as english } from '../en/statements.ts';

export const statements: Translation<typeof english> = {
  'statements.problem.empty-file': 'Il file è vuoto.',
  'statements.problem.not-a-statement': 'Questo non è un estratto conto che possiamo leggere.',
  'statements.problem.unknown-version':
    'La versione {$version} di questo formato è più recente di quelle note; è stata letta allo stesso modo.',
  'statements.problem.no-statement': 'In questo file non c’è alcun estratto conto.',
  'statements.problem.bank-answered-error':
    'La banca ha messo nel file un errore al posto dell’estratto: {$number} {$message}',
  'statements.problem.unknown-encoding':
    'Il testo è in una codifica che non possiamo leggere ({$encoding}). Salvarlo in UTF-8.',
  'statements.problem.encoding-differs': 'Il file dice di essere UTF-8 e non lo è; è stato letto come {$encoding}.',
  'statements.problem.file-too-large': 'Il file supera {$bytesMax} byte. Chiedere alla banca un periodo più breve.',
  'statements.problem.too-many-lines': 'Il file ha più di {$linesMax} righe. Chiedere alla banca un periodo più breve.',
  'statements.problem.line-too-long': 'Una riga supera {$charsMax} caratteri; il resto non è stato letto.',
  'statements.problem.archive-damaged': 'L’archivio è danneggiato.',
  'statements.problem.archive-too-large':
    'L’archivio contiene più di {$bytesMax} byte. Estrarlo e leggere i file al suo interno.',
  'statements.problem.archive-part-left-out': '«{$file}» nell’archivio non è un estratto conto ed è stato tralasciato.',
  'statements.problem.file-ends-early': 'Il file finisce prima dell’ultimo record; può mancare qualcosa.',
  'statements.problem.xml-not-well-formed': 'Da qui in poi il file non è XML: {$reason}',
  'statements.problem.xml-with-doctype':
    'Il file contiene un tipo di documento. Gli estratti non ne hanno, e non leggiamo file simili.',
  'statements.problem.xml-too-deep': 'Gli elementi sono annidati oltre {$depthMax} livelli.',
  'statements.problem.xml-text-too-long':
    'Un testo o un elemento è più lungo di quanto scriva una banca; il resto non è stato letto.',
  'statements.problem.xml-too-many-elements':
    'Un movimento contiene più elementi di quanti ne scriva una banca; il resto non è stato letto.',
  'statements.problem.xml-too-many-attributes': 'Un elemento ha più di {$attributesMax} attributi.',
  'statements.problem.unknown-record': 'Una riga che il formato non conosce: «{$written}».',
  'statements.problem.text-out-of-place': 'Un campo fuori posto è stato letto come testo: «{$written}».',
  'statements.problem.securities-left-out':
    'Sul conto ci sono titoli; le compravendite sono state tralasciate e sono stati letti solo i pagamenti.',
  'statements.problem.more-problems': 'Ci sono altri {$count} problemi simili.',
  'statements.problem.amount-missing': 'Manca l’importo; il movimento è stato messo da parte.',
  'statements.problem.not-an-amount': '«{$written}» non è un importo; il movimento è stato messo da parte.',
  'statements.problem.amount-ambiguous':
    '«{$written}» si può leggere in due modi; il movimento è stato messo da parte.',
  'statements.problem.amount-negative':
    'L’importo «{$written}» ha un segno proprio oltre alla direzione; il movimento è stato messo da parte.',
  'statements.problem.amount-too-large':
    'L’importo «{$written}» ha più cifre di qualsiasi conto; il movimento è stato messo da parte.',
  'statements.problem.direction-missing':
    'Nulla dice se il denaro è entrato o uscito; il movimento è stato messo da parte.',
  'statements.problem.not-a-direction':
    '«{$written}» non dice se il denaro è entrato o uscito; il movimento è stato messo da parte.',
  'statements.problem.entry-unreadable': 'Questo movimento non è leggibile ed è stato messo da parte: «{$written}».',
  'statements.problem.row-unreadable': 'Questa riga non è leggibile ({$problem}) ed è stata messa da parte.',
  'statements.problem.debit-and-credit':
    'C’è un importo in entrambe le colonne, dare e avere; il movimento è stato messo da parte.',
  'statements.problem.balance-unreadable': 'Il saldo {$balance} non è leggibile ed è stato tralasciato.',
  'statements.problem.date-missing': 'Il movimento non ha data.',
  'statements.problem.not-a-date': '«{$written}» non è una data; il movimento resta senza.',
  'statements.problem.date-does-not-exist':
    'Il giorno {$written} non esiste; è stato letto come ultimo giorno del mese, {$readOn}.',
  'statements.problem.not-a-currency': '«{$currency}» non è una valuta nota; gli importi restano come scritti.',
  'statements.problem.currency-unknown': 'Nulla dice in quale valuta sono gli importi.',
  'statements.problem.status-missing':
    'Manca lo stato; un estratto conto elenca ciò che è contabilizzato, e il movimento conta come tale.',
  'statements.problem.status-unknown': '«{$written}» non è uno stato noto; il movimento vale come in attesa.',
  'statements.problem.more-decimals-than-currency':
    'Un importo ha {$decimals} decimali, più di quanti ne abbia {$currency}. Resta esattamente come scritto.',
  'statements.problem.detail-unreadable': '«{$written}» nel movimento non è un importo; il movimento resta senza.',
  'statements.problem.too-many-details':
    'Il movimento raccoglie più di {$detailsMax} operazioni; le altre non sono elencate.',
  'statements.problem.details-differ': 'Le {$count} operazioni di questo movimento non danno il suo importo.',
  'statements.problem.text-cut': 'Un testo superava {$charsMax} caratteri ed è stato tagliato.',
  'statements.problem.not-an-update':
    'La banca contrassegna questo gruppo con {$status}: cancellazione, rettifica o prova.',
  'statements.problem.does-not-balance':
    'L’estratto di {$account} non quadra: {$opening} e {$entries} non fanno {$closing}.',
  'statements.problem.total-differs': 'Il totale di controllo è {$stated}, ma gli importi fanno {$computed}.',
  'statements.problem.count-differs': 'Il file conta {$stated} ({$what}), ma sono {$computed}.',
  'statements.problem.running-balance-differs': 'Il saldo di questa riga non segue dalla riga precedente.',
  'statements.problem.date-order-open':
    'Viene prima il giorno o il mese? Queste date si leggono in entrambi i modi: {$examples}',
  'statements.problem.decimal-open':
    'Il segno decimale è punto o virgola? Questi importi si leggono in entrambi i modi: {$examples}',
  'statements.problem.column-open': 'Quale colonna è quella giusta ({$role})? Possibili: {$choices}',
};
