import { foldWords } from '../cells/fold-words.ts';
import type { IntakeItemKind } from '../intake-record.ts';

const CREDIT =
  /\b(credit|gutschrift|nota di credito|nota credito|note di credito|avoir|abono|nota de credito|note de credit|creditnota|creditfactuur|storno|stornorechnung|cn|gs|credito)\b/;
const PAYMENT =
  /\b(payment|payments|prepayment|overpayment|pre payment|over payment|receipt|deposit|unapplied|on account|zahlung|zahlungseingang|anzahlung|vorauszahlung|uberzahlung|akonto|pagamento|incasso|acconto|anticipo|paiement|reglement|acompte|trop percu|pago|cobro|betaling|ontvangst|aanbetaling|vooruitbetaling)\b/;

const REMEMBERED_MAX = 1_000;

/** What a type column says an item is; `undefined` where it says nothing of the kind. */
export function createKindReader() {
  const known = new Map<string, IntakeItemKind | undefined>();
  return (text: string): IntakeItemKind | undefined => {
    // A number is no word: `CN-17` says less than a type does, and every row has another one.
    if (text === '' || /\d/.test(text)) return undefined;
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    const words = foldWords(text);
    // "Credit card payment" is a payment: money received goes before paper written.
    const kind = PAYMENT.test(words) ? 'unapplied-payment' : CREDIT.test(words) ? 'credit-note' : undefined;
    if (known.size >= REMEMBERED_MAX) known.clear();
    known.set(text, kind);
    return kind;
  };
}
export type KindReader = ReturnType<typeof createKindReader>;
