import type { BankFileReport } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { InvoiceProblem, ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import type { InvoiceFileProblem } from '@duologue/formats/invoice/invoice-file-problem.ts';
import { readInvoices } from '@duologue/formats/invoice/open-invoice.ts';
import { openStatement } from '@duologue/formats/statement/open-statement.ts';
import type { Acting } from '../deps.ts';
import type { InvoiceDeps } from '../invoices/invoice-deps.ts';
import { takeInvoices } from '../invoices/take-invoices.ts';
import type { BankFileRecord } from '../ports/bank.ts';
import type { Upload } from '../ports/uploads.ts';
import type { BankDeps } from './bank-deps.ts';
import { REVIEW_AGAIN_BY_INVOICE_MAX } from './limits.ts';
import { weighReceipts } from './weigh-receipts.ts';

type File = Pick<Upload, 'name' | 'sha256' | 'source'>;

/** Answers `undefined` for a file that is no e-invoice: then it may be a statement. */
export async function takeInvoiceFile(
  deps: BankDeps,
  invoiceDeps: InvoiceDeps,
  acting: Acting,
  file: File,
): Promise<BankFileReport | undefined> {
  const read = await readInvoices(file.source);
  if (!read.ok && read.refusal.every(({ code }) => NOT_ONE.has(code))) return undefined;
  // What cannot be read as an invoice may well be a statement: XML of a bank, or broken XML whose root tells.
  if (!read.ok && (await openStatement(file.source)).ok) return undefined;
  const known = await deps.store.inTenant(acting.tenantId, ({ bank }) => bank.findFile(file.sha256));
  const fileId = known?.fileId ?? deps.ids.next();
  const taken = read.ok ? await takeInvoices(invoiceDeps, acting, { ...file, fileId }, read.value) : [];
  const nothing = { count: 0, totals: [] };
  const report: BankFileReport = {
    fileId,
    name: file.name,
    kind: 'invoice',
    format: read.ok ? (read.value[0]?.invoice.syntax ?? null) : null,
    repeated: taken.length > 0 && taken.every(({ outcome }) => outcome === 'repeated'),
    refused: !read.ok,
    statements: [],
    invoices: taken.map(({ number, buyer, due, result }) => ({ number, buyer, due, result })),
    posted: nothing,
    review: nothing,
    problems: read.ok ? read.value.flatMap(problemsOf) : read.refusal.map(fileProblem),
  };
  const { kind, format, refused } = report;
  const record: BankFileRecord = {
    fileId,
    name: file.name,
    sha256: file.sha256,
    kind,
    format,
    refused,
    report: { ...report, repeated: false },
    readAt: deps.clock.now(),
  };
  const isAdded = taken.some(({ outcome }) => outcome === 'added');
  await deps.store.inTenant(acting.tenantId, async ({ bank }) => {
    await bank.keepFile(record, acting.actorId);
    if (isAdded) await bank.weighAllAgain(REVIEW_AGAIN_BY_INVOICE_MAX);
  });
  // Money may have come before its invoice: what waits is held against the new item, and what is certain now is posted.
  if (isAdded) await weighReceipts({ deps, tenant: acting, actorId: acting.actorId });
  return report;
}

/** XML of something else, or no XML at all. */
const NOT_ONE: ReadonlySet<InvoiceFileProblem['code']> = new Set(['not-an-invoice', 'empty-file']);

function problemsOf({ problems }: ReadInvoice): BankFileReport['problems'] {
  return problems.map((problem) => ({
    severity: problem.severity === 'asked' ? 'question' : 'warning',
    line: problem.at?.line ?? null,
    path: problem.at?.path ?? null,
    message: sentenceOf(problem),
  }));
}

function sentenceOf({ code, rule, values }: InvoiceProblem): Message {
  return code === 'sum-differs' && rule !== undefined
    ? { code: `invoices.sum.${rule}`, values: { ...values, rule } }
    : { code: `invoices.problem.${code}`, values: { ...values } };
}

function fileProblem({ code, line, path, values }: InvoiceFileProblem): BankFileReport['problems'][number] {
  const message = { code: `invoices.file.${code}`, values: { ...values } };
  return { severity: 'fatal', line: line ?? null, path: path ?? null, message };
}
