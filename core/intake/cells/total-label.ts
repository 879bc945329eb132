import { foldWords } from './fold-words.ts';

const TOTAL =
  /^(grand total|report total|overall total|sub total|subtotal|total|totals|sum|summe|gesamt|gesamtsumme|gesamtbetrag|zwischensumme|endsumme|totale|totale generale|subtotale|totali|total general|totaux|sous total|totales|subtotales|suma|razem|ogolem|sum totalt|totalt|i alt|totaal|totalen|eindtotaal|subtotaal)$/;
const TOTAL_FOR =
  /^\s*(?:total (?:for|of|por|de|pour)|totale (?:per|di)|total|summe(?: für| von)?|gesamt|totale|totaal(?: voor)?|suma|subtotal(?: for)?|sub-total(?: for)?)[\s:]+(?:[-–]\s+)?(.+?)\s*$/i;
const WITH_PREPOSITION =
  /^\s*(total|totale|summe|totaal|subtotal|sub-total) (for|of|por|de|pour|per|di|für|von|voor) /i;
const PERCENTAGE =
  /^(percentage|percent|prozent|percentuale|pourcentage|porcentaje|ageing percent|aging percent|ageing percentage)\b|^in prozent\b/;
const FOOTER =
  /^(page|seite|pagina) \d|^(printed|gedruckt|stampato|imprime|generated|erstellt am|accrual basis|cash basis|report date|report generated|run date|exported|end of report)\b/;

/** A total of something: `Total for Alpha` says so, `Total Alpha` may also be the name of a firm. */
export type TotalOf = { readonly of: string; readonly isPlain: boolean };

/** `total` for a bare total, the name for a total of something, `undefined` for anything else. */
export function totalLabel(label: string): 'total' | TotalOf | undefined {
  if (label.length > 200) return undefined;
  if (TOTAL.test(foldWords(label))) return 'total';
  const of = TOTAL_FOR.exec(label)?.[1];
  return of === undefined ? undefined : { of, isPlain: WITH_PREPOSITION.test(label) };
}

export function isPercentageLabel(label: string): boolean {
  return PERCENTAGE.test(foldWords(label));
}

/** A time stamp, a page number, a remark of the program that wrote the report. */
export function isFooterText(text: string): boolean {
  return FOOTER.test(foldWords(text)) || /\b\d{1,2}:\d{2}\b/.test(text);
}
