import { type Money, money } from '../../money/money.ts';
import type { InvoiceDocument } from './invoice-document.ts';
import { isCredit } from './invoice-kind.ts';

/**
 * What a document does to the account of its buyer, as a positive amount and a word. `nothing`: it asks for no money.
 * `unclear`: a person must say, because the amount is not known, or kind and sign speak against each other.
 */
export type OwedByDocument =
  | { readonly direction: 'charged' | 'credited'; readonly amount: Money }
  | { readonly direction: 'nothing' | 'unclear' };

/**
 * The sign, read. An invoice below zero credits the buyer. A credit note is positive; one that is written below zero is
 * either a credit by a program that writes every credit so, or the taking back of one: only a person can say.
 */
export function owedByDocument({
  kind,
  due,
  preceding,
}: Pick<InvoiceDocument, 'kind' | 'due' | 'preceding'>): OwedByDocument {
  if (kind === 'not-a-claim') return { direction: 'nothing' };
  if (kind === 'unknown' || due === undefined) return { direction: 'unclear' };
  if (due.minor === 0n) return { direction: 'nothing' };
  if (isCredit(kind)) return due.minor > 0n ? { direction: 'credited', amount: due } : { direction: 'unclear' };
  // A corrected invoice above zero may stand for the old one or be added to it.
  if (kind === 'corrected-invoice' && due.minor > 0n && preceding.length > 0) return { direction: 'unclear' };
  if (due.minor > 0n) return { direction: 'charged', amount: due };
  return { direction: 'credited', amount: money(due.currency, -due.minor) };
}
