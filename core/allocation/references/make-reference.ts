import { mod10Recursive, mod97 } from './check-digits.ts';

/** Letters and digits that an RF creditor reference has room for behind its check digits (ISO 11649). */
const RF_BODY_MAX = 21;
/** Digits of a Swiss QR reference before its check digit. */
const QR_BODY = 26;

/**
 * The RF creditor reference of a document's number (ISO 11649), or nothing where the number has no letter or digit, is
 * too short to be recognised or too long. What is read back out of it by `readReference` is the number.
 */
export function rfReference(number: string): string | undefined {
  const body = number.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (body.length < 3 || body.length > RF_BODY_MAX) return undefined;
  const check = 98 - mod97(`${body}RF00`);
  return `RF${String(check).padStart(2, '0')}${body}`;
}

/** The Swiss QR reference of a document's number: its digits, filled with zeros from the left, and the check digit. */
export function qrReference(number: string): string | undefined {
  const digits = number.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length < 3 || digits.length > QR_BODY) return undefined;
  const body = digits.padStart(QR_BODY, '0');
  return `${body}${mod10Recursive(body)}`;
}

/** An RF or IBAN in groups of four; a QR reference in groups of five from the right. */
export function printedReference(reference: string): string {
  if (!/^\d{27}$/.test(reference)) return reference.replace(/(.{4})(?=.)/g, '$1 ');
  return `${reference.slice(0, 2)} ${reference.slice(2).replace(/(\d{5})(?=\d)/g, '$1 ')}`;
}
