import type { Translation } from '../catalogue.ts';
import type { invoices as english } from '../en/invoices.ts';

export const invoices: Translation<typeof english> = {
  'invoices.problem.missing': 'Il documento non indica: {$field}.',
  'invoices.problem.not-a-date': '«{$written}» non è una data ({$field}).',
  'invoices.problem.not-an-amount': '«{$written}» non è un importo ({$field}).',
  'invoices.problem.not-a-currency': '«{$written}» non è una valuta.',
  'invoices.problem.amount-rounded': '{$field}: «{$written}» ha più decimali di {$currency}; si prende {$taken}.',
  'invoices.problem.amount-in-other-currency':
    '{$field}: {$written} è indicato in {$marked}, ma il documento è in {$currency}. Non viene preso.',
  'invoices.problem.worked-out': '{$field} non è indicato. Ricavato dal resto: {$taken} {$currency}',
  'invoices.problem.kind-unknown':
    'Il codice «{$written}» non indica un tipo di documento conosciuto. È un credito da riscuotere?',
  'invoices.problem.no-claim': 'Secondo il suo codice ({$written}) questo documento non chiede denaro.',
  'invoices.problem.corrects-another':
    'Una fattura rettificata ({$preceding}): sostituisce la precedente o si aggiunge?',
  'invoices.problem.sign-unclear':
    'Una nota di credito sotto zero: è un credito scritto con il meno, o annulla un credito?',
  'invoices.problem.sum-differs': '{$field}: è indicato {$stated}, le parti danno {$computed} ({$currency}).',
  'invoices.problem.tax-differs':
    'Imposta: il {$rate}% di {$basis} è {$computed}, ma è indicato {$stated} ({$currency}).',
  'invoices.problem.due-not-told': 'Quando scade? {$reason}',
  'invoices.problem.due-in-parts':
    'Scade in {$count} rate, la prima il {$firstOn}; per intero il {$lastOn}, data che viene presa.',
  'invoices.problem.due-dates-differ': 'Due scadenze: {$takenOn}, che viene presa, e {$otherOn}.',
  'invoices.problem.due-before-issue': 'Scade il {$dueOn}, prima della data della fattura ({$issueOn}).',
  'invoices.problem.terms-differ': 'Scade il {$takenOn}, ma le condizioni danno {$otherOn}: «{$terms}»',
  'invoices.problem.says-paid': 'Il testo dice che non c’è nulla da pagare o che è saldata: «{$terms}»',
  'invoices.problem.iban-not-valid': 'Le cifre di controllo dell’IBAN «{$written}» sono errate.',
  'invoices.problem.two-invoices':
    'Il PDF contiene due fatture diverse: {$taken}, che viene presa, e {$other}. Quale vale?',
  'invoices.problem.encoding-mended': 'Il file dice di essere UTF-8 e non lo è; letto come {$encoding}.',
  'invoices.problem.signature-not-checked':
    'Il file è firmato. Si legge il contenuto firmato; la firma non viene verificata.',
  'invoices.sum.BR-CO-10': 'Le righe danno {$computed}, ma la loro somma indica {$stated} ({$currency}).',
  'invoices.sum.BR-CO-11': 'Gli abbuoni danno {$computed}, ma la loro somma indica {$stated} ({$currency}).',
  'invoices.sum.BR-CO-12': 'Le maggiorazioni danno {$computed}, ma la loro somma indica {$stated} ({$currency}).',
  'invoices.sum.BR-CO-13':
    'Righe meno abbuoni più maggiorazioni danno {$computed}, ma il totale netto indica {$stated} ({$currency}).',
  'invoices.sum.BR-CO-14':
    'L’imposta di tutte le aliquote dà {$computed}, ma il totale imposta indica {$stated} ({$currency}).',
  'invoices.sum.BR-CO-15': 'Netto e imposta danno {$computed}, ma il totale indica {$stated} ({$currency}).',
  'invoices.sum.BR-CO-16':
    'Il totale meno gli acconti dà {$computed}, ma l’importo dovuto indica {$stated} ({$currency}).',
  'invoices.field.number': 'numero',
  'invoices.field.issueOn': 'data della fattura',
  'invoices.field.dueOn': 'scadenza',
  'invoices.field.currency': 'valuta',
  'invoices.field.seller': 'venditore',
  'invoices.field.buyer': 'acquirente',
  'invoices.field.lineTotal': 'somma delle righe',
  'invoices.field.allowances': 'abbuoni',
  'invoices.field.charges': 'maggiorazioni',
  'invoices.field.taxExclusive': 'totale netto',
  'invoices.field.taxTotal': 'totale imposta',
  'invoices.field.grandTotal': 'totale',
  'invoices.field.prepaid': 'acconti',
  'invoices.field.rounding': 'arrotondamento',
  'invoices.field.due': 'importo dovuto',
  'invoices.field.line': 'riga',
  'invoices.field.tax': 'imposta',
  'invoices.field.payment': 'pagamento',
  'invoices.reason.nothing-said': 'Non sono indicate né una data né condizioni.',
  'invoices.reason.says-paid': 'Il testo dice che è saldata.',
  'invoices.reason.direct-debit': 'Viene riscossa con addebito diretto o carta.',
  'invoices.reason.in-parts': 'Si paga in più parti.',
  'invoices.reason.from-receipt': 'I giorni decorrono dal ricevimento, che il file non conosce.',
  'invoices.reason.from-delivery': 'I giorni decorrono dalla consegna.',
  'invoices.reason.business-days': 'I giorni sono lavorativi.',
  'invoices.reason.end-of-month': 'Il termine va a fine mese, che si conta in due modi.',
  'invoices.reason.in-advance': 'Era da pagare in anticipo.',
  'invoices.reason.date-ambiguous': 'La data nelle condizioni si legge in due modi.',
  'invoices.reason.several-dates': 'Le condizioni nominano più date.',
  'invoices.reason.before-the-invoice': 'La data nelle condizioni precede quella della fattura.',
  'invoices.reason.not-understood': 'Le condizioni non lo dicono in modo che si legga con certezza.',
  'invoices.file.empty-file': 'Il file è vuoto.',
  'invoices.file.file-too-large': 'Il file supera {$bytesMax} byte.',
  'invoices.file.unknown-encoding': 'Il testo è in {$encoding}, che non si può leggere.',
  'invoices.file.xml-not-well-formed': 'L’XML è errato qui: {$reason}',
  'invoices.file.xml-with-doctype': 'L’XML ha un tipo di documento proprio. Viene rifiutato, perché può fare danni.',
  'invoices.file.xml-too-deep': 'L’XML è annidato oltre {$depthMax} livelli.',
  'invoices.file.xml-text-too-long': 'Un testo nell’XML supera {$charsMax} caratteri.',
  'invoices.file.xml-too-many-elements': 'Una parte dell’XML ha più di {$elementsMax} elementi.',
  'invoices.file.xml-too-many-attributes': 'Un elemento dell’XML ha più di {$attributesMax} attributi.',
  'invoices.file.not-an-invoice': 'Questa non è una fattura elettronica.',
  'invoices.file.other-invoice-format':
    'Questo è {$format}, che non viene letto. Chieda UBL, CII, Factur-X o FatturaPA.',
  'invoices.file.too-many-lines': 'La fattura ha più di {$linesMax} righe.',
  'invoices.file.too-many-invoices': 'Il file contiene più di {$invoicesMax} fatture.',
  'invoices.file.pdf-damaged': 'Il PDF è danneggiato e non si apre.',
  'invoices.file.pdf-encrypted': 'Il PDF è protetto da una password. Lo salvi senza.',
  'invoices.file.pdf-without-invoice':
    'Il PDF mostra una fattura alle persone, ma non ne contiene una leggibile. Allegati: {$attachments}',
  'invoices.file.pdf-unpacks-too-large':
    'Il PDF supererebbe {$bytesMax} byte una volta espanso, e non è stato espanso.',
  'invoices.file.took-too-long': 'Il PDF non si è aperto entro {$secondsMax} secondi ed è stato abbandonato.',
  'invoices.file.signed-file-damaged': 'Il file firmato è danneggiato.',
  'invoices.file.signed-file-without-content':
    'Il file contiene solo una firma. Ciò che è stato firmato è in un altro file: scelga quello.',
};
