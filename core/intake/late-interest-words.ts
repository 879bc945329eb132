/**
 * What ledgers call late interest that the firm bills by itself, in lower case, with and without accents: sought anywhere
 * in the number, the text or the type of an item. "Interest" alone is none: a loan bears interest without being late.
 */
export const LATE_INTEREST_WORDS = [
  'late payment interest',
  'late interest',
  'interest on late',
  'interest on overdue',
  'overdue interest',
  'default interest',
  'interest for late',
  'interest charge',
  'finance charge',
  'verzugszins',
  'mahnzins',
  'verspätungszins',
  'verspaetungszins',
  'interessi di mora',
  'interessi moratori',
  'interesse di mora',
  'int. di mora',
  'intérêts de retard',
  'interets de retard',
  'intérêts moratoires',
  'interets moratoires',
  'pénalités de retard',
  'penalites de retard',
  'intereses de demora',
  'intereses moratorios',
  'juros de mora',
  'wettelijke rente',
  'wettelijke handelsrente',
  'vertragingsrente',
  'dröjsmålsränta',
  'drojsmalsranta',
  'forsinkelsesrente',
  'viivästyskorko',
  'viivastyskorko',
  'odsetki za opóźnienie',
  'odsetki za opoznienie',
] as const;

/** Whether a text of a ledger calls an item late interest. */
export function saysLateInterest(text: string): boolean {
  const lower = text.toLowerCase();
  return LATE_INTEREST_WORDS.some((word) => lower.includes(word));
}
