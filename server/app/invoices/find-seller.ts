import { identityKeys } from '@duologue/core/cases/identity/identity-keys.ts';
import { normaliseName } from '@duologue/core/cases/identity/normalise-name.ts';
import type { CreditorId } from '@duologue/core/cases/ids.ts';
import type { InvoiceDocument } from '@duologue/core/intake/invoice/invoice-document.ts';
import type { KnownCreditor } from '../ports/invoices.ts';

/**
 * Which creditor of the tenant wrote a document: by tax number, else by name where neither its legal form nor a tax number
 * speaks against it. Two that fit, or none, is `undefined`: somebody else's invoice is no claim of ours.
 */
export function findSeller(
  { seller, sellerVat }: Pick<InvoiceDocument, 'seller' | 'sellerVat'>,
  creditors: readonly KnownCreditor[],
): CreditorId | undefined {
  const tax = taxKeyOf(sellerVat);
  const byTax = creditors.filter(({ knownAs }) => tax !== undefined && knownAs.some((text) => taxKeyOf(text) === tax));
  const byName = creditors.filter((creditor) => isNamed(creditor, seller) && !isOtherTax(creditor, tax));
  const [only, ...others] = byTax.length > 0 ? byTax : byName;
  return others.length === 0 ? only?.creditorId : undefined;
}

function isNamed({ name, knownAs }: KnownCreditor, seller: string | undefined): boolean {
  const wanted = normaliseName(seller ?? '');
  if (wanted.core === '') return false;
  return [name, ...knownAs].some((text) => {
    const known = normaliseName(text);
    const isOtherForm = known.form !== '' && wanted.form !== '' && known.form !== wanted.form;
    return known.core === wanted.core && !isOtherForm;
  });
}

/** Tax numbers of the same country's shape that are known, and none of them is this one. */
function isOtherTax({ knownAs }: KnownCreditor, tax: string | undefined): boolean {
  const known = knownAs.flatMap((text) => taxKeyOf(text) ?? []);
  return tax !== undefined && known.length > 0 && !known.includes(tax);
}

/** The key of a text that looks like a tax number: a digit in every second place or more. */
function taxKeyOf(text: string | undefined): string | undefined {
  const plain = (text ?? '').replace(/[\s./-]/g, '');
  if (plain.replace(/\D/g, '').length * 2 < plain.length) return undefined;
  const keys = identityKeys({ creditorId: '' as CreditorId, kind: 'unknown', name: '', taxNumber: plain });
  return keys.find(({ kind }) => kind === 'tax')?.key;
}
