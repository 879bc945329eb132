import type { BankFileReport } from '@duologue/contract/bank.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { StatementProblem } from '@duologue/core/statements/statement-problem.ts';
import { looksLikeMail } from '@duologue/formats/mail/sniff-mail.ts';
import { openStatement } from '@duologue/formats/statement/open-statement.ts';
import { homeToday } from '../cases/change-case.ts';
import type { StatementOptions } from '@duologue/formats/statement/statement-options.ts';
import type { Acting } from '../deps.ts';
import type { BankFileRecord, BankRecords } from '../ports/bank.ts';
import type { Upload } from '../ports/uploads.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire } from '../wire/money.ts';
import { watchBankAge } from '../owed/bank-age.ts';
import { emptyReport } from './empty-report.ts';
import type { BankDeps, FileDeps } from './bank-deps.ts';
import { askAboutStatement } from './ask-about-statement.ts';
import { judgePastGrace } from './judge-past-grace.ts';
import { REVIEW_AGAIN_MAX } from './limits.ts';
import { refuseLedger } from './refuse-ledger.ts';
import { type SaidOfFile, saidOfFile } from './said-of-file.ts';
import { layoutOf } from './statement-answers.ts';
import { takeInvoiceFile } from './take-invoice-file.ts';
import { takeMailFile } from './take-mail-file.ts';
import { FileRefused, takeStatements } from './take-statement.ts';
import { weighReceipts } from './weigh-receipts.ts';

/** Takes a file of the bank as it comes: read, kept, weighed, and what is certain posted. A mail is taken apart first. */
export const takeUploadedFile =
  (deps: FileDeps): UseCase<'POST /bank/files'> =>
  async ({ query, bytes }, acting) => {
    if (bytes === undefined) return refuse({ code: 'upload-not-found' });
    const said = saidOfFile(query);
    if (typeof said === 'string') return invalid(`query.${said}`, 'input.not-a-choice');
    const about = { tenantId: acting.tenantId, uploadId: deps.ids.next(), name: query.name, statedAsOf: null };
    const upload = await deps.uploads.save(about, bytes);
    try {
      const take = (file: Upload, of: SaidOfFile) => takeAnyFile(deps, acting, file, of);
      if (!(await looksLikeMail(upload.source))) return accept(await take(upload, said));
      return await takeMailFile(deps, acting, upload, { said, part: query.part ?? null, take });
    } finally {
      await deps.uploads.remove(acting.tenantId, upload.uploadId);
    }
  };

/** A file that is no mail: an e-invoice, or else a statement. A ledger is refused. */
async function takeAnyFile(
  deps: FileDeps,
  acting: Acting,
  upload: Upload,
  { answers, ofInvoices }: SaidOfFile,
): Promise<BankFileReport> {
  const invoice = await takeInvoiceFile(deps, deps.invoices, acting, upload, ofInvoices);
  const other = invoice ?? (await refuseLedger(upload, upload.uploadId));
  return other ?? takeFile(deps, acting, upload, answers);
}

type File = Pick<Upload, 'name' | 'sha256' | 'source'>;

/**
 * Takes a file once: the same bytes again change nothing, and what overlaps with an earlier file is known. First all of it
 * is kept or nothing; then it is weighed step by step, and what a crash leaves unweighed the next file takes along.
 */
export async function takeFile(
  deps: BankDeps,
  acting: Acting,
  file: File,
  answers: StatementOptions = {},
): Promise<BankFileReport> {
  const kept = await keepFile(deps, acting, file, answers);
  if (kept.refused) return kept.report;
  const weighing = { deps, tenant: acting, actorId: acting.actorId };
  await weighReceipts(weighing);
  // What did not come by its last day of grace is broken now that the bank is known beyond it.
  await judgePastGrace(weighing);
  return deps.store.inTenant(acting.tenantId, async ({ bank }) => {
    const inLedger = await bank.countInLedger(kept.fileId);
    const problems = kept.report.problems.filter(({ message }) => message.code !== IN_LEDGER);
    if (inLedger > 0) problems.push(inLedgerNote(inLedger));
    const report = { ...kept.report, ...(await stateOf(bank, kept.fileId)), problems };
    await bank.keepFile({ ...kept, report: { ...report, repeated: false } }, acting.actorId);
    return report;
  });
}

async function keepFile(
  deps: BankDeps,
  acting: Acting,
  file: File,
  answers: StatementOptions,
): Promise<BankFileRecord> {
  const { opened, layout, options } = await openAnswered(deps, acting, file, answers);
  if (!opened.ok) return keepRefused(deps, acting, file, null, opened.refusal);
  const { format } = opened.value;
  try {
    return await deps.store.inTenantLong(acting.tenantId, async (records) => {
      const { bank } = records;
      await bank.lockFiles();
      const known = await bank.findFile(file.sha256);
      if (known !== undefined && !known.refused) return { ...known, report: { ...known.report, repeated: true } };
      const at = deps.clock.now();
      const fileId = known?.fileId ?? deps.ids.next();
      const record = recordOf(file, { fileId, format, at, kind: 'statement' });
      // The file stands before what refers to it; its report is written again when it is whole.
      await bank.keepFile(record, acting.actorId);
      const today = homeToday(deps, acting, at);
      const taking = { bank, ids: deps.ids, fileId, actorId: acting.actorId, at, today };
      const { statements, problems } = await watchBankAge(records, { at, today }, () =>
        takeStatements(opened.value, taking),
      );
      if (statements.some(({ received }) => received > 0)) await bank.weighAllAgain(REVIEW_AGAIN_MAX);
      const report = { ...record.report, statements: [...statements], problems: problems.map(problemWire) };
      await bank.keepFile({ ...record, report }, acting.actorId);
      if (layout !== undefined && Object.keys(answers).length > 0)
        await bank.rememberLayout(layout, { ...options }, at);
      return { ...record, report };
    });
  } catch (error) {
    if (error instanceof FileRefused) return keepRefused(deps, acting, file, format, error.problems);
    throw error;
  }
}

/**
 * Opens a file with what was said about it now, and, for a table, what was said about an earlier one of the same layout.
 * What the file proves itself goes before both.
 */
async function openAnswered(deps: BankDeps, acting: Acting, { source }: File, answers: StatementOptions) {
  const opened = await openStatement(source, answers);
  const isTable = opened.ok ? opened.value.format === 'csv' : opened.refusal.some(({ code }) => code === 'column-open');
  const layout = isTable ? await layoutOf(source) : undefined;
  if (layout === undefined) return { opened, layout, options: answers };
  const remembered = await deps.store.inTenant(acting.tenantId, ({ bank }) => bank.findLayout(layout));
  if (remembered === undefined) return { opened, layout, options: answers };
  const options = { ...(remembered as StatementOptions), ...answers };
  return { opened: await openStatement(source, options), layout, options };
}

function keepRefused(
  deps: BankDeps,
  acting: Acting,
  file: File,
  format: string | null,
  problems: readonly StatementProblem[],
): Promise<BankFileRecord> {
  return deps.store.inTenant(acting.tenantId, async ({ bank }) => {
    await bank.lockFiles();
    const known = await bank.findFile(file.sha256);
    const fileId = known?.fileId ?? deps.ids.next();
    const kind = format === null ? ('unknown' as const) : ('statement' as const);
    const record = recordOf(file, { fileId, format, at: deps.clock.now(), kind });
    const questions = askAboutStatement(problems, acting.homeCurrency);
    const report = { ...record.report, refused: true, problems: problems.map(problemWire), questions };
    const refused = { ...record, refused: true, report };
    await bank.keepFile(refused, acting.actorId);
    return refused;
  });
}

type Head = Pick<BankFileRecord, 'fileId' | 'format' | 'kind'> & { readonly at: BankFileRecord['readAt'] };

function recordOf({ name, sha256 }: File, { fileId, format, kind, at }: Head): BankFileRecord {
  const report = emptyReport({ fileId, name, kind, format });
  return { fileId, name, sha256, kind, format, refused: false, report, readAt: at };
}

const IN_LEDGER = 'bank.alreadyInLedger';

/** Said with the file, so that nobody looks for these among the postings. */
const inLedgerNote = (count: number): BankFileReport['problems'][number] => ({
  severity: 'warning',
  line: null,
  path: null,
  message: { code: IN_LEDGER, values: { count } },
});

/** What became of the money of one file. */
async function stateOf(bank: BankRecords, fileId: string): Promise<Pick<BankFileReport, 'posted' | 'review'>> {
  const states = await bank.countOfFile(fileId);
  const of = (wanted: string) => {
    const found = states.find(({ state }) => state === wanted);
    return { count: found?.count ?? 0, totals: (found?.totals ?? []).map(moneyWire) };
  };
  return { posted: of('posted'), review: of('review') };
}

export function problemWire({
  code,
  severity,
  line,
  column,
  path,
  values,
}: StatementProblem): BankFileReport['problems'][number] {
  const place = column === undefined ? {} : { column };
  const message = { code: `statements.problem.${code}`, values: { ...values, ...place } };
  return { severity, line: line ?? null, path: path ?? null, message };
}
