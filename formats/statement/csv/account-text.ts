/**
 * Some banks put apostrophes round a number, so that a spreadsheet takes it as text, and programs leave quotes where they
 * cut a row. They are not part of it; only a name holds one within.
 */
export function withoutQuotes(account: string): string {
  const trimmed = account.replace(/^['"\s]+|['"\s]+$/g, '');
  if (!/['"]/.test(trimmed)) return trimmed;
  const bare = trimmed.replace(/['"]/g, '');
  return /^[A-Z0-9 ./-]+$/.test(bare) ? bare : trimmed;
}

/** What two writings of one account have in common: a bank groups its digits here and does not there. */
export const accountKey = (account: string): string => withoutQuotes(account).replace(/\s+/g, '');
