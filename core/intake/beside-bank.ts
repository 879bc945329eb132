import type { KeptLine, LedgerLine } from './compare-line.ts';

/** A known item with what the bank has brought to it (`aheadMinor`) and no ledger has shown yet; see `besideBank`. */
export type BesideBank = { readonly kept: KeptLine; readonly aheadMinor: bigint };

/**
 * A ledger's line as it is once the bank is counted in. What the bank has brought is not open any more whatever an older
 * ledger, or one whose bookkeeping lags, says; and when the ledger shows it at last, it is the same money and not more.
 * `aheadMinor` is less than zero where the bank has taken back what a ledger had shown as paid.
 */
export function besideBank(
  { kept, aheadMinor }: BesideBank,
  line: LedgerLine,
): BesideBank & { readonly line: LedgerLine } {
  if (aheadMinor === 0n) return { kept, aheadMinor, line };
  // What the ledgers said was open until now. What they say less (or more) of it from now on is the bank's, as far as it goes.
  const fallen = kept.openMinor + aheadMinor - line.openMinor;
  const shown = aheadMinor > 0n ? within(fallen, 0n, aheadMinor) : within(fallen, aheadMinor, 0n);
  const left = aheadMinor - shown;
  const openMinor = line.openMinor - left < 0n ? 0n : line.openMinor - left;
  const isSettled = openMinor === 0n;
  // Settled by the bank, on the day of the payment; the day of the ledger counts where it names one.
  const settledOn = isSettled ? (line.settledOn ?? kept.settledOn) : null;
  return {
    kept,
    aheadMinor: left,
    line: { ...line, openMinor, state: isSettled ? 'settled' : 'open', settledOn },
  };
}

function within(value: bigint, low: bigint, high: bigint): bigint {
  return value < low ? low : value > high ? high : value;
}

/** What was taken off an item here and no ledger has shown: money of the bank, and what a completed settlement waived. */
export type Ahead = { readonly bankMinor: bigint; readonly waivedMinor: bigint };

/** As `besideBank`, with what was waived: what a ledger says less of an item is money first, and then what was given up. */
export function besideOurs(
  kept: KeptLine,
  { bankMinor, waivedMinor }: Ahead,
  line: LedgerLine,
): { readonly line: LedgerLine; readonly ahead: Ahead } {
  const unwaived = { ...kept, openMinor: kept.openMinor + waivedMinor };
  const money = besideBank({ kept: unwaived, aheadMinor: bankMinor }, line);
  const waived = besideBank({ kept, aheadMinor: waivedMinor }, money.line);
  return { line: waived.line, ahead: { bankMinor: money.aheadMinor, waivedMinor: waived.aheadMinor } };
}
