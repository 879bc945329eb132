import { foldWords } from '@duologue/core/intake/cells/fold-words.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import type { ExactAmount } from '@duologue/core/statements/exact-amount.ts';
import { readAmountCell } from '../read-cell.ts';
import { present } from '../statement-flow.ts';

const OPENING =
  /^(balance at start|opening balance|balance forward|balance brought forward|brought forward|previous balance|saldo poczatkowe|pocatecni zustatek|report de solde|saldo anterior|beginning balance|starting balance|anfangssaldo|startsaldo|alter kontostand|saldo alt|solde initial|solde au debut|solde precedent|ancien solde|saldo iniziale|saldo inicial|beginsaldo|ingaende saldo)/;
const CLOSING =
  /^(balance at end|closing balance|balance carried forward|carried forward|saldo koncowe|konecny zustatek|ending balance|endsaldo|schlusssaldo|neuer kontostand|kontostand|saldo neu|aktueller kontostand|letzter kontostand|solde final|solde a la fin|nouveau solde|solde au|saldo finale|saldo final|eindsaldo|utgaende saldo|current balance|kontensaldo)/;
const TOTAL = /^(total|summe|gesamt|somme|totale|totaal|subtotal|zwischensumme)/;

/** Whether a text begins as the label of a balance does. */
export function isBalanceLabel(text: string): boolean {
  const label = foldWords(text.slice(0, 80));
  return OPENING.test(label) || CLOSING.test(label);
}

const DAY_BEHIND = /\s+(al|am|on|au|a|per)?\s*[\d./-]{6,10}$/;
const WHOLE_OPENING =
  /^(opening balance|balance brought forward|brought forward|anfangssaldo|alter saldo|saldo iniziale|saldo inicial|solde initial|solde precedent|beginsaldo|ingaende saldo)$/;
const WHOLE_CLOSING =
  /^(closing balance|balance carried forward|carried forward|endsaldo|neuer saldo|saldo finale|saldo contabile|saldo final|solde final|eindsaldo|utgaende saldo)$/;
const WHOLE_OTHER =
  /^(saldo liquido|saldo disponibile|disponibilita( al)?|available balance|verfugbarer saldo|(total )?turnover|apyvarta|apgrozijums|kaive)$/;

/** What balance a text is, that is the label of one and nothing else. A payment of `Saldo Rechnung 12` is none. */
export function balanceNamed(text: string): 'opening' | 'closing' | 'other' | undefined {
  if (text.length > 60) return undefined;
  const words = text.trim().replace(DAY_BEHIND, '');
  // No label holds a figure; most texts do, and to fold them takes long.
  if (/\d/.test(words)) return undefined;
  const label = foldWords(words);
  if (WHOLE_OPENING.test(label)) return 'opening';
  if (WHOLE_CLOSING.test(label)) return 'closing';
  return WHOLE_OTHER.test(label) ? 'other' : undefined;
}

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
      (/[.,]\d{1,2}\D*$/.test(cell) || filled.length === 2) && !/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(cell)
        ? readAmountCell(cell, currency, 'unknown')
        : undefined;
    if (amount !== undefined && typeof amount !== 'string') return { kind, amount };
  }
  return undefined;
}

export type Preamble = { readonly account?: string; readonly currency?: string };

const IBAN = /\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?)\b/;
/** A number behind the word for account, whole: with the letter that French numbers hold. */
const ACCOUNT =
  /(?:account (?:number|no)|kontonummer|konto|compte(?: de d[ée]p[ôo]t)?(?: carte)?(?: n°)?|conto(?: corrente)?|rekening|cuenta|numer rachunku|nr rachunku|konto-?nr|číslo účtu)\W{0,6}(\d[\d ./-]{4,32}\d(?:[A-Z]\d{2,4})?)(?![A-Z\d])/i;
const CURRENCY =
  /(?:currency|währung|waehrung|devise|valuta|divisa|munt|waluta|měna)\W{0,6}([A-Z]{3})\b|[:\d] ?(EUR|CHF|GBP|USD|SEK|NOK|DKK)\b/i;

/** What banks write above the table: `IBAN: DE…`, `Kontonummer;123456`, `Currency: EUR`. */
export function preambleOf(rows: readonly SheetRow[]): Preamble {
  const texts = rows.map(({ cells }) => cells.join(' ').replace(/\s+/g, ' ').trim().slice(0, 500));
  const first = (pattern: RegExp) => {
    for (const [index, text] of texts.entries()) {
      // A label may stand alone, and its value below it.
      const isLabel = /^[^\d]{3,40}[:;]?$/.test(text);
      const found = pattern
        .exec(isLabel ? `${text} ${texts[index + 1] ?? ''}` : text)
        ?.slice(1)
        .find(Boolean);
      if (found !== undefined) return found.trim();
    }
    return undefined;
  };
  return present<Preamble>({
    account: first(IBAN) ?? first(ACCOUNT),
    currency: first(CURRENCY)?.toUpperCase(),
  });
}
