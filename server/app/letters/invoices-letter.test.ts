import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { describe, expect, test } from 'vitest';
import { buildInvoicesLetter, type InvoicesGiven } from './build-invoices-letter.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { given, invoiceOf } from './testing.ts';

const about = (more: Partial<InvoicesGiven> = {}): InvoicesGiven => {
  const { purpose: _, ...rest } = given();
  return { ...rest, debtor: 'Amara Ltd', ...more };
};
const textOf = async (...args: Parameters<typeof buildInvoicesLetter>) =>
  renderText((await buildInvoicesLetter(...args)).letter);

describe('the letter with which invoices go out once more', () => {
  test('lists each invoice with its days and what is open, and how to pay the sum', async () => {
    const text = await textOf([invoiceOf('INV-1', 30_000), invoiceOf('INV-2', 20_000, { open: 5_000 })], about());
    expect(text).toContain('Your 2 invoices once more');
    expect(text).toMatch(/INV-1 +1 May 2026 +31 May 2026 +€300\.00 +€300\.00/);
    expect(text).toMatch(/INV-2 +1 May 2026 +31 May 2026 +€200\.00 +€50\.00/);
    expect(text).toMatch(/Total +€350\.00/);
    expect(text).toContain('Open: €350.00');
    expect(text).toContain('DE89 3704 0044 0532 0130 00');
  });

  test('one invoice is called by its number', async () => {
    const { letter } = await buildInvoicesLetter([invoiceOf('INV-1', 30_000)], about());
    expect(letter.subject).toBe('Invoice INV-1 once more');
  });

  test('says which files are attached, and which invoices follow', async () => {
    const text = await textOf([invoiceOf('INV-1', 1), invoiceOf('INV-2', 1, { hasFile: false })], about());
    expect(text).toContain('Attached: INV-1.');
    expect(text).toContain('the invoice itself follows: INV-2.');
  });

  test('what is disputed is listed, and not asked for', async () => {
    const disputed = invoiceOf('INV-2', 20_000, { isAsked: false });
    const text = await textOf([invoiceOf('INV-1', 30_000), disputed], about());
    expect(text).toMatch(/INV-2 .*€200\.00/);
    expect(text).toContain('Open: €300.00');
    const { letter } = await buildInvoicesLetter([disputed], about());
    expect(letter.pay).toBeNull();
  });

  test('amounts of two currencies are not added up', async () => {
    const { letter } = await buildInvoicesLetter(
      [invoiceOf('INV-1', 30_000), invoiceOf('INV-2', 20_000, { currency: 'CHF' })],
      about(),
    );
    expect([letter.table?.total, letter.pay]).toEqual([[], null]);
  });

  test('an invoice whose file is for programs is written out beside it', async () => {
    const lines = [{ name: 'Chairs', quantity: '4 pcs', net: null }];
    const { letter } = await buildInvoicesLetter([invoiceOf('INV-1', 30_000, { lines })], about());
    expect(renderText(letter)).toMatch(/What was delivered under INV-1\n.*Quantity.*\nChairs +4 pcs/);
    expect(renderHtml(letter)).toContain('<td style="text-align:left;padding:0.2em 1em 0.2em 0">Chairs</td>');
  });

  test.each([
    ['de', 'DE', 'Rechnung INV-1 noch einmal', /INV-1 +1\. Mai 2026|INV-1 +01\.05\.2026/],
    ['it', 'IT', 'Di nuovo la fattura INV-1', /INV-1 +1 mag 2026/],
  ] as const)('is written in the debtor’s language: %s', async (language, country, subject, row) => {
    const { letter } = await buildInvoicesLetter([invoiceOf('INV-1', 30_000)], about({ language, country }));
    expect(letter.subject).toBe(subject);
    expect(renderText(letter)).toMatch(row);
  });

  test('an invoice of which no day is known leaves the place empty', async () => {
    const noDays = { issuedOn: null, dueOn: null as CalendarDate | null };
    const { letter } = await buildInvoicesLetter([invoiceOf('INV-1', 30_000, noDays)], about());
    expect(letter.table?.rows[0]?.slice(0, 3)).toEqual(['INV-1', '', '']);
  });
});
