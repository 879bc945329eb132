import type { ImportReport, ImportResult } from '@duologue/contract/imports.ts';
import { gbp } from './named-brief.ts';

const UPLOAD_ID = '0192f000-0000-7000-8000-0000000000aa';

const column = (index: number, header: string, role: string | null, because: string, samples: string[]) => ({
  index,
  header,
  role,
  because,
  samples,
});

/** An export of an accounts package with two rows that cannot be read and one item gone since last time. */
export const readyReport: ImportReport = {
  uploadId: UPLOAD_ID,
  file: {
    name: 'aged-receivables-november.csv',
    bytes: 18_240,
    sha256: '0'.repeat(64),
    kind: 'csv',
    encoding: 'windows-1252',
    delimiter: ';',
    sheet: null,
  },
  headerLine: 4,
  layout: 'items',
  remembered: true,
  columns: [
    column(0, 'Account', 'debtorNumber', '', ['C-10442', 'C-10443', 'C-10460']),
    column(1, 'Name', 'debtorName', '', ['Brightwater Joinery Ltd', 'Fenwick & Sons', 'Orchard Foods']),
    column(2, 'Invoice', 'invoiceNumber', '', ['INV-2381', 'INV-2502', 'INV-2544']),
    column(3, 'Due', 'dueOn', 'dmy', ['15/08/2026', '05/10/2026', '02/11/2026']),
    column(4, 'Balance', 'open', 'point', ['1,650.00', '3,870.00', '3,670.50']),
    column(5, 'Rep', null, '', ['JK', 'JK', 'LM']),
  ],
  roles: [
    'debtorNumber',
    'debtorName',
    'phone',
    'invoiceNumber',
    'issuedOn',
    'dueOn',
    'open',
    'amount',
    'bucket',
    'ignored',
  ],
  mapping: {
    version: 1,
    columns: [
      { index: 0, header: 'Account', role: 'debtorNumber' },
      { index: 1, header: 'Name', role: 'debtorName' },
      { index: 2, header: 'Invoice', role: 'invoiceNumber' },
      { index: 3, header: 'Due', role: 'dueOn', dateStyle: 'dmy' },
      { index: 4, header: 'Balance', role: 'open', decimalStyle: 'point' },
      { index: 5, header: 'Rep', role: 'ignored' },
    ],
  },
  asOf: '2026-11-21',
  questions: [],
  counts: { rows: 97, accepted: 84, history: 0, rejected: 2, ignored: 11, debtors: 40 },
  ignored: [
    { reason: { code: 'intake.ignored.title', values: { count: 3 } }, count: 3 },
    { reason: { code: 'intake.ignored.subtotal', values: { count: 8 } }, count: 8 },
  ],
  rejected: [
    {
      line: 41,
      problems: [{ column: 'Due', message: { code: 'intake.problem.not-a-date', values: { value: '31/09/2026' } } }],
    },
    {
      line: 77,
      problems: [
        { column: 'Balance', message: { code: 'intake.problem.not-an-amount', values: { value: 'see note' } } },
        { column: 'Name', message: { code: 'intake.problem.debtor-missing', values: {} } },
      ],
    },
  ],
  warnings: [
    {
      line: 97,
      message: { code: 'intake.warning.total-differs', values: { stated: '96900.00', computed: '96405.50' } },
    },
  ],
  totals: [gbp(9_640_550)],
  overdue: [{ amount: gbp(6_120_050), items: 52, debtors: 31 }],
  ageing: [
    {
      currency: 'GBP',
      notDue: '3520500',
      days1to30: '2412050',
      days31to60: '1987000',
      days61to90: '856000',
      days91plus: '865000',
      undated: '0',
      total: '9640550',
    },
  ],
  preview: [
    {
      line: 5,
      debtor: 'Brightwater Joinery Ltd',
      number: 'INV-2381',
      issuedOn: null,
      dueOn: '2026-08-15',
      open: gbp(165_000),
    },
    {
      line: 6,
      debtor: 'Brightwater Joinery Ltd',
      number: 'INV-2502',
      issuedOn: null,
      dueOn: '2026-10-05',
      open: gbp(387_000),
    },
    { line: 8, debtor: 'Fenwick & Sons', number: 'INV-2410', issuedOn: null, dueOn: '2026-09-30', open: gbp(48_020) },
  ],
  changes: {
    alreadyImported: null,
    newItems: 12,
    changedItems: 3,
    paidItems: 9,
    unchangedItems: 60,
    newDebtors: 2,
    maybeSame: 1,
    gone: { count: 4, total: [gbp(212_000)], examples: ['INV-2290', 'INV-2301'] },
  },
};

/** Every date of the file can be read both ways. */
export const ambiguous: ImportReport = {
  ...readyReport,
  remembered: false,
  questions: [
    {
      id: 'date-order',
      kind: 'date-order',
      column: 'Due',
      message: { code: 'intake.question.date-order', values: { role: null } },
      choices: [
        {
          value: 'dmy',
          label: { code: 'intake.choice.date-order', values: { value: 'dmy' } },
          examples: ['05/10/2026 → 2026-10-05', '02/11/2026 → 2026-11-02'],
        },
        {
          value: 'mdy',
          label: { code: 'intake.choice.date-order', values: { value: 'mdy' } },
          examples: ['05/10/2026 → 2026-05-10', '02/11/2026 → 2026-02-11'],
        },
      ],
      proposed: null,
    },
  ],
};

export const imported: ImportResult = {
  importId: UPLOAD_ID,
  repeated: false,
  counts: {
    items: 84,
    newItems: 12,
    changedItems: 3,
    paidItems: 9,
    goneItems: 4,
    history: 0,
    rejected: 2,
    debtors: 40,
    newDebtors: 2,
    casesOpened: 5,
    promisesJudged: 1,
  },
  totals: [gbp(9_640_550)],
  promises: [
    {
      caseId: '0192f000-0000-7000-8000-000000000001',
      debtor: 'Brightwater Joinery Ltd',
      status: 'kept',
      amount: gbp(552_000),
    },
  ],
};
