import { foldWords } from '@duologue/core/intake/cells/fold-words.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import type { ExactAmount } from '@duologue/core/statements/exact-amount.ts';
import { readAmountCell } from '../read-cell.ts';
import { present } from '../statement-flow.ts';

const OPENING =
  /^(balance at start|opening balance|beginning balance|starting balance|anfangssaldo|startsaldo|alter kontostand|saldo alt|solde initial|solde au debut|solde precedent|ancien solde|saldo iniziale|saldo inicial|beginsaldo|ingaende saldo)/;
const CLOSING =
  /^(balance at end|closing balance|ending balance|endsaldo|schlusssaldo|neuer kontostand|kontostand|saldo neu|aktueller kontostand|letzter kontostand|solde final|solde a la fin|nouveau solde|solde au|saldo finale|saldo final|eindsaldo|utgaende saldo|current balance|kontensaldo)/;
const TOTAL = /^(total|summe|gesamt|somme|totale|totaal|subtotal|zwischensumme)/;

export type LooseRow =
  | { readonly kind: 'opening' | 'closing'; readonly amount: ExactAmount }
  | { readonly kind: 'total' };

/** A row above or below the table that states a balance or a total; nothing for any other. */
export function looseRow({ cells }: SheetRow, currency: string | undefined): LooseRow | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const label = foldWords((filled[0] ?? '').slice(0, 80));
  const kind = OPENING.test(label) ? 'opening' : CLOSING.test(label) ? 'closing' : undefined;
  if (kind === undefined) return TOTAL.test(label) ? { kind: 'total' } : undefined;
  for (const cell of filled.slice(1)) {
    // Balances carry their decimals, dates and account numbers do not.
    const amount =
      /[.,]\d{2}\D*$/.test(cell) && !/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(cell)
        ? readAmountCell(cell, currency, 'unknown')
        : undefined;
    if (amount !== undefined && typeof amount !== 'string') return { kind, amount };
  }
  return undefined;
}

export type Preamble = { readonly account?: string; readonly currency?: string };

/** What banks write above the table: `IBAN: DE…`, `Kontonummer;123456`, `Currency: EUR`. */
export function preambleOf(rows: readonly SheetRow[]): Preamble {
  const found: { account?: string | undefined; currency?: string | undefined } = {};
  for (const { cells } of rows) {
    const text = cells.join(' ').replace(/\s+/g, ' ').slice(0, 500);
    const account =
      /\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?)\b/.exec(text)?.[1] ??
      /(?:account (?:number|no)|kontonummer|konto|compte|conto|rekening|cuenta)\W{0,3}\s*:?\s*([\d][\d ./-]{4,25}\d)/i.exec(
        text,
      )?.[1];
    found.account ??= account?.trim();
    found.currency ??=
      /(?:currency|währung|waehrung|devise|valuta|divisa|munt)\W{0,3}\s*([A-Z]{3})\b|: ?(EUR|CHF|GBP|USD|SEK|NOK|DKK)\b/i
        .exec(text)
        ?.slice(1)
        .find(Boolean)
        ?.toUpperCase();
  }
  return present<Preamble>({ account: found.account, currency: found.currency });
}
