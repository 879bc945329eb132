import { foldWords } from '../cells/fold-words.ts';

/** What the status of a document says about its row: an invoice, one that is paid, one that was never sent or is undone. */
export type RowStatus = 'read' | 'paid' | 'draft' | 'cancelled';

/** Whole values, folded, in the languages of the headings. */
const WORDS: Readonly<Record<RowStatus, string>> = {
  read: 'open|sent|issued|overdue|past due|unpaid|outstanding|due|not due|not paid|part paid|partly paid|partially paid|partial|authorised|authorized|approved|posted|final|finalised|finalized|active|viewed|awaiting payment|current|in progress|disputed|pending|offen|versendet|gesendet|gebucht|festgeschrieben|fallig|uberfallig|unbezahlt|teilbezahlt|teilweise bezahlt|freigegeben|gemahnt|aperta|aperto|inviata|emessa|scaduta|insoluta|non pagata|da pagare|parzialmente pagata|in scadenza|ouverte|ouvert|envoyee|emise|validee|impayee|en retard|echue|partiellement payee|abierta|enviada|emitida|vencida|pendiente|parcialmente pagada|openstaand|verzonden|verstuurd|vervallen|onbetaald|deels betaald|late|emailed|open invoice|not yet due|awaiting approval|submitted|partly settled|reminded|in collection|collections|in mahnung|mahnung|gemahnt|zahlungserinnerung|teilzahlung|nicht bezahlt|nicht fallig|aussenstand|non saldata|non saldato|da saldare|da incassare|parzialmente saldata|parzialmente incassata|parz saldata|non incassata|sollecitata|attesa pagamento|in attesa di pagamento|a payer|a regler|non payee|non reglee|partiellement reglee|relancee|en attente|por cobrar|por pagar|no pagada|parcial|niet betaald|te betalen|herinnerd',
  paid: 'paid|fully paid|paid in full|settled|closed|cleared|completed|bezahlt|ausgeglichen|beglichen|pagata|pagato|saldata|incassata|chiusa|payee|paye|soldee|reglee|pagada|cobrada|cerrada|betaald|voldaan|in payment|paid late|reconciled|saldato|incassato|encaissee|acquittee|liquidada',
  draft:
    'draft|drafts|unsent|not sent|quote|estimate|proforma|pro forma|entwurf|nicht versendet|angebot|bozza|preventivo|brouillon|devis|borrador|presupuesto|concept|offerte',
  cancelled:
    'void|voided|cancelled|canceled|cancel|deleted|reversed|withdrawn|written off|storniert|storno|geloscht|annulliert|ausgebucht|annullata|annullato|stornata|stornato|eliminata|annulee|annule|supprimee|anulada|anulado|cancelada|eliminada|geannuleerd|vernietigd',
};

const STATUS_OF: ReadonlyMap<string, RowStatus> = new Map(
  (['read', 'paid', 'draft', 'cancelled'] as const).flatMap((status) =>
    WORDS[status].split('|').map((word) => [word, status] as const),
  ),
);

/** What this value of a status column means; `undefined` when only a person can say. An empty cell says nothing. */
export function statusOfWord(text: string): RowStatus | undefined {
  return text.trim() === '' ? 'read' : STATUS_OF.get(foldWords(text));
}
