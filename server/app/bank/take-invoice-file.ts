import type { BankFileReport } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import type { InvoiceFileProblem } from '@duologue/formats/invoice/invoice-file-problem.ts';
import { type InvoicesRead, readInvoices } from '@duologue/formats/invoice/open-invoice.ts';
import { openStatement } from '@duologue/formats/statement/open-statement.ts';
import type { Acting } from '../deps.ts';
import type { InvoiceDeps } from '../invoices/invoice-deps.ts';
import { invoiceProblemMessage } from '../invoices/invoice-problem-message.ts';
import type { SaidOf, SaidOfInvoice } from '../invoices/said-of-invoices.ts';
import { type InvoiceTaken, takeInvoices } from '../invoices/take-invoices.ts';
import { PAPER_MEGABYTES_MAX, PAPERS_PER_ITEM_MAX } from '../papers/limits.ts';
import { readPaper } from '../papers/read-paper.ts';
import { takePlainPdf } from '../papers/take-plain-pdf.ts';
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
  const plain = isPlain(read) ? await takePlainPdf(invoiceDeps, acting, file) : undefined;
  const paper = read.ok ? await readPaper({ ...file.source, name: file.name }, read.value.length) : undefined;
  const given = { ...file, fileId, paper: paper?.ok === true ? paper.value : undefined };
  const taken = read.ok ? await takeInvoices(invoiceDeps, acting, given, read.value, said) : [];
  const syntax = read.ok ? (read.value[0]?.invoice.syntax ?? null) : null;
  const attached = plain !== undefined && 'invoice' in plain ? plain : undefined;
  const head = emptyReport({ fileId, name: file.name, kind: 'invoice', format: attached ? 'pdf' : syntax } as const);
  const report: BankFileReport = {
    ...head,
    repeated: attached?.isRepeated ?? (taken.length > 0 && taken.every(({ outcome }) => outcome === 'repeated')),
    refused: !read.ok && attached === undefined,
    invoices: attached
      ? [attached.invoice]
      : taken.map(({ number, buyer, due, result }) => ({ number, buyer, due, result })),
    problems: read.ok
      ? [...read.value.flatMap((one, at) => problemsOf(one, taken[at], said(at + 1))), ...notKept(paper, taken)]
      : attached
        ? []
        : [
            ...read.refusal.map(fileProblem),
            ...(plain !== undefined && 'problem' in plain ? [fatal(plain.problem)] : []),
          ],
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

/** A PDF that carries no e-invoice, or whose lock lets nobody see: what it is of may stand in its name. */
const PLAIN: ReadonlySet<InvoiceFileProblem['code']> = new Set(['pdf-without-invoice', 'pdf-encrypted']);
const isPlain = (read: InvoicesRead): boolean => !read.ok && read.refusal.every(({ code }) => PLAIN.has(code));

/** The invoice was taken, its file was not kept with it: whoever wants to send it again has to know. */
function notKept(
  paper: Awaited<ReturnType<typeof readPaper>> | undefined,
  taken: readonly InvoiceTaken[],
): BankFileReport['problems'] {
  if (!taken.some(({ itemId }) => itemId !== null)) return [];
  const why = paper?.ok === false ? paper.refusal : taken.some(({ isFull }) => isFull) ? 'full' : undefined;
  if (why === undefined) return [];
  const values = { number: taken[0]?.number ?? '', megabytesMax: PAPER_MEGABYTES_MAX, papersMax: PAPERS_PER_ITEM_MAX };
  return [{ ...fatal({ code: `taken.paper.${why}`, values }), severity: 'warning' }];
}

const fatal = (message: Message): BankFileReport['problems'][number] => ({
  severity: 'fatal',
  line: null,
  path: null,
  message,
});

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
