import type { BankFileReport } from '@duologue/contract/bank.ts';
import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import type { InvoiceFileProblem } from '@duologue/formats/invoice/invoice-file-problem.ts';
import { readInvoices } from '@duologue/formats/invoice/open-invoice.ts';
import { openStatement } from '@duologue/formats/statement/open-statement.ts';
import type { Acting } from '../deps.ts';
import type { InvoiceDeps } from '../invoices/invoice-deps.ts';
import { invoiceProblemMessage } from '../invoices/invoice-problem-message.ts';
import type { SaidOf, SaidOfInvoice } from '../invoices/said-of-invoices.ts';
import { type InvoiceTaken, takeInvoices } from '../invoices/take-invoices.ts';
import type { BankFileRecord } from '../ports/bank.ts';
import type { Upload } from '../ports/uploads.ts';
import { emptyReport } from './empty-report.ts';
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
  said: SaidOf,
): Promise<BankFileReport | undefined> {
  const read = await readInvoices(file.source);
  if (!read.ok && read.refusal.every(({ code }) => NOT_ONE.has(code))) return undefined;
  // What cannot be read as an invoice may well be a statement: XML of a bank, or broken XML whose root tells.
  if (!read.ok && (await openStatement(file.source)).ok) return undefined;
  const known = await deps.store.inTenant(acting.tenantId, ({ bank }) => bank.findFile(file.sha256));
  const fileId = known?.fileId ?? deps.ids.next();
  const taken = read.ok ? await takeInvoices(invoiceDeps, acting, { ...file, fileId }, read.value, said) : [];
  const syntax = read.ok ? (read.value[0]?.invoice.syntax ?? null) : null;
  const report: BankFileReport = {
    ...emptyReport({ fileId, name: file.name, kind: 'invoice', format: syntax }),
    repeated: taken.length > 0 && taken.every(({ outcome }) => outcome === 'repeated'),
    refused: !read.ok,
    invoices: taken.map(({ number, buyer, due, result }) => ({ number, buyer, due, result })),
    problems: read.ok
      ? read.value.flatMap((one, at) => problemsOf(one, taken[at], said(at + 1)))
      : read.refusal.map(fileProblem),
    questions: taken.flatMap(({ question }) => question ?? []),
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

/** What was answered is no problem any more; what is open and was not in the way is worth a look. */
function problemsOf(
  { problems }: ReadInvoice,
  taken: InvoiceTaken | undefined,
  said: SaidOfInvoice,
): BankFileReport['problems'] {
  const isAsked = taken?.outcome === 'asked';
  const isAnswered = !isAsked && Object.keys(said).length > 0;
  const kept = problems.filter(({ severity }) => severity !== 'asked' || !isAnswered);
  return kept.map((problem) => ({
    severity: problem.severity === 'asked' && isAsked ? 'question' : 'warning',
    line: problem.at?.line ?? null,
    path: problem.at?.path ?? null,
    message: invoiceProblemMessage(problem),
  }));
}

function fileProblem({ code, line, path, values }: InvoiceFileProblem): BankFileReport['problems'][number] {
  const message = { code: `invoices.file.${code}`, values: { ...values } };
  return { severity: 'fatal', line: line ?? null, path: path ?? null, message };
}
