import type { InvoiceDraft } from '@duologue/core/intake/invoice/invoice-draft.ts';
import type { InvoiceProblem } from '@duologue/core/intake/invoice/invoice-document.ts';
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

/**
 * Accounts that look like an IBAN and are none. A number without a country in front is an account by another name, and
 * is left alone.
 */
export function checkIbans({ ibans }: InvoiceDraft): readonly InvoiceProblem[] {
  const seen = new Set<string>();
  return ibans.flatMap(({ text, at }): InvoiceProblem[] => {
    const compact = electronicFormatIBAN(text) ?? '';
    if (!/^[A-Z]{2}\d{2}/.test(compact) || isValidIBAN(compact) || seen.has(compact)) return [];
    seen.add(compact);
    return [{ code: 'iban-not-valid', severity: 'warning', at, values: { written: text.slice(0, 40) } }];
  });
}
