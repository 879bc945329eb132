import type { BankFileReport, UploadReport } from '@duologue/contract/bank.ts';

type Of<Kind, Report> = Omit<Report, 'kind'> & { readonly kind: Kind };
type Head<Kind> = Of<Kind, Pick<BankFileReport, 'fileId' | 'name' | 'format'>>;

/** The report of a file from which nothing has come yet; what comes is put over it. */
export function emptyReport<Kind extends UploadReport['kind']>(head: Head<Kind>): Of<Kind, BankFileReport> {
  const nothing = { count: 0, totals: [] };
  return {
    ...head,
    repeated: false,
    refused: false,
    statements: [],
    invoices: [],
    posted: nothing,
    review: nothing,
    problems: [],
    questions: [],
  };
}
