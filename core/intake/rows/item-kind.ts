import { foldWords } from '../cells/fold-words.ts';
import type { IntakeItemKind } from '../intake-record.ts';
import { saysLateInterest } from '../late-interest-words.ts';

const CREDIT =
  /\b(credit|gutschrift|nota di credito|nota credito|note di credito|avoir|abono|nota de credito|note de credit|creditnota|creditfactuur|storno|stornorechnung|cn|gs|credito)\b/;
const PAYMENT =
  /\b(payment|payments|prepayment|overpayment|pre payment|over payment|receipt|deposit|unapplied|on account|zahlung|zahlungseingang|anzahlung|vorauszahlung|uberzahlung|akonto|pagamento|incasso|acconto|anticipo|paiement|reglement|acompte|trop percu|pago|cobro|betaling|ontvangst|aanbetaling|vooruitbetaling)\b/;

const REMEMBERED_MAX = 1_000;

/** What a type column says an item is; `undefined` where it says nothing of the kind. */
export const createKindReader = () => remembering(kindSaid);
export type KindReader = ReturnType<typeof createKindReader>;

/** Whether a type column says that an item is late interest, billed by the firm. */
export const createInterestReader = () => remembering(saysLateInterest);
export type InterestReader = ReturnType<typeof createInterestReader>;

function kindSaid(text: string): IntakeItemKind | undefined {
  // A number is no word: `CN-17` says less than a type does, and every row has another one.
  if (text === '' || /\d/.test(text)) return undefined;
  // "Late payment interest" is charged, and nobody's payment.
  if (saysLateInterest(text)) return undefined;
  const words = foldWords(text);
  // "Credit card payment" is a payment: money received goes before paper written.
  return PAYMENT.test(words) ? 'unapplied-payment' : CREDIT.test(words) ? 'credit-note' : undefined;
}

/** The same word stands in thousands of rows: it is looked at once. */
function remembering<Said>(read: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, Said>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Said;
    const said = read(text);
    if (known.size >= REMEMBERED_MAX) known.clear();
    known.set(text, said);
    return said;
  };
}
