import type { BankFileReport, UploadReport } from '@duologue/contract/bank.ts';
import { accept, type Result } from '@duologue/core/kernel/result.ts';
import { asFileProblem } from '../saved-mail/mail-messages.ts';
import { noteDelivery } from '../saved-mail/note-delivery.ts';
import { openSavedMail, withPart } from '../saved-mail/open-saved-mail.ts';
import type { Acting } from '../deps.ts';
import { invalid } from '../invalid-input.ts';
import type { Upload } from '../ports/uploads.ts';
import type { Refusal } from '../refusal.ts';
import { emptyReport } from './empty-report.ts';
import type { BankDeps } from './bank-deps.ts';
import type { SaidOfFile } from './said-of-file.ts';

type Taking = {
  readonly said: SaidOfFile;
  /** The one attachment that is meant. */
  readonly part: number | null;
  readonly take: (upload: Upload, said: SaidOfFile) => Promise<BankFileReport>;
};

/** A saved mail: each attachment as if it had been brought alone, and what it reports of letters noted with them. */
export async function takeMailFile(
  deps: BankDeps,
  acting: Acting,
  upload: Upload,
  { said, part: meant, take }: Taking,
): Promise<Result<UploadReport, Refusal>> {
  const opened = await openSavedMail(upload);
  if (!opened.ok) return accept(reportOf(upload, { problems: [asFileProblem(opened.refusal, 'fatal')] }));
  const { parts, left, reports, problems, isAutomaticAnswer } = opened.value;
  const wanted = parts.filter(({ part }) => meant === null || part === meant);
  // An answer is about one file: which, is not guessed.
  if ((said.isSomething && wanted.length > 1) || (meant !== null && wanted.length === 0))
    return invalid('query.part', 'input.not-a-choice');
  const taken: { readonly part: number; readonly report: BankFileReport }[] = [];
  const around = { tenantId: acting.tenantId, uploads: deps.uploads, ids: deps.ids };
  for (const one of wanted) {
    const report = await withPart(around, upload, one, (file) => take(file, said));
    taken.push({ part: one.part, report });
  }
  const deliveries = [];
  for (const report of meant === null ? reports : []) deliveries.push(await noteDelivery(deps, acting, report));
  const isEmpty = taken.length === 0 && deliveries.length === 0 && problems.length === 0;
  const nothing = { code: isAutomaticAnswer ? 'mail.automatic' : 'mail.nothing', values: {} };
  const outcomes = [...taken.map(({ report }) => outcomeOf(report)), ...deliveries.map(({ outcome }) => outcome)];
  return accept(
    reportOf(upload, {
      repeated: outcomes.length > 0 && outcomes.every((outcome) => outcome === 'known'),
      refused: outcomes.every((outcome) => outcome === 'nothing'),
      problems: [
        ...problems.map((problem) => asFileProblem(problem, 'rejected')),
        ...(isEmpty ? [{ severity: 'fatal', line: null, path: null, message: nothing } as const] : []),
      ],
      mail: { parts: taken, left: [...left], deliveries: deliveries.map(({ message }) => message) },
    }),
  );
}

const outcomeOf = ({ refused, repeated }: BankFileReport) => (refused ? 'nothing' : repeated ? 'known' : 'new');

/** The mail itself is not kept: its attachments are. */
function reportOf(
  { uploadId, name }: Upload,
  { mail, ...more }: Partial<Pick<UploadReport, 'repeated' | 'refused' | 'problems' | 'mail'>>,
): UploadReport {
  return {
    ...emptyReport({ fileId: uploadId, name, kind: 'mail', format: null }),
    refused: true,
    ...more,
    mail: mail ?? { parts: [], left: [], deliveries: [] },
  };
}
