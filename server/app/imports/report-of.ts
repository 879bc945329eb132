import type { ImportReport, IntakeQuestion } from '@duologue/contract/imports.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { COLUMN_ROLES } from '@duologue/core/intake/column-roles.ts';
import type { CellProblem, IntakeRecord } from '@duologue/core/intake/intake-record.ts';
import type { Question } from '@duologue/core/intake/open-questions.ts';
import type { CurrencySummary, IntakeReport } from '@duologue/core/intake/summarise-intake.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { GoneSummary } from '../ports/imports.ts';
import type { Upload } from '../ports/uploads.ts';
import { moneyWire } from '../wire/money.ts';
import type { Reading } from './prepare-reading.ts';

export type ReportGiven = {
  readonly upload: Upload;
  readonly reading: Reading;
  readonly summary: IntakeReport;
  readonly preview: readonly IntakeRecord[];
  readonly changes: {
    readonly newItems: number;
    readonly changedItems: number;
    readonly paidItems: number;
    readonly unchangedItems: number;
    readonly newDebtors: number;
    readonly maybeSame: number;
    readonly gone: GoneSummary;
    readonly alreadyImported: Instant | undefined;
  };
};

/** The dry run as the wire has it. Decides nothing: every figure was computed before. */
export function reportOf({ upload, reading, summary, preview, changes }: ReportGiven): ImportReport {
  const { sheet, profile, mapping } = reading;
  const { counts } = summary;
  const ignored = Object.entries(counts.ignored).filter(([, count]) => count > 0);
  return {
    uploadId: upload.uploadId,
    file: {
      name: upload.name,
      bytes: upload.source.sizeBytes,
      sha256: upload.sha256,
      kind: sheet.kind,
      encoding: sheet.encoding,
      delimiter: sheet.delimiter === '' ? null : sheet.delimiter,
      sheet: sheet.sheet?.name ?? null,
    },
    headerLine: profile.headerLine ?? null,
    layout: mapping.layout,
    remembered: reading.isRemembered,
    columns: columnsOf(reading),
    roles: [...COLUMN_ROLES],
    mapping: { ...mapping },
    asOf: mapping.asOn ?? null,
    questions: reading.questions.map(questionOf),
    counts: {
      rows: counts.read,
      accepted: counts.records,
      history: counts.settled,
      rejected: counts.rejected,
      ignored: ignored.reduce((sum, [, count]) => sum + count, 0),
      debtors: summary.debtors,
    },
    ...rowsOf(summary, profile.headers),
    ...moneyOf(summary),
    ignored: ignored.map(([reason, count]) => ({
      reason: { code: `intake.ignored.${reason}`, values: { count } },
      count,
    })),
    preview: preview.map(({ line, debtor, item }) => ({
      line,
      debtor: debtor.name,
      number: item.number ?? null,
      issuedOn: item.issuedOn ?? null,
      dueOn: item.dueOn ?? null,
      open: moneyWire(item.open),
    })),
    changes: {
      ...changes,
      alreadyImported: changes.alreadyImported === undefined ? null : formatInstant(changes.alreadyImported),
      gone: {
        count: changes.gone.count,
        total: changes.gone.totals.map(moneyWire),
        examples: [...changes.gone.examples],
      },
    },
  };
}

function rowsOf({ rejections, warnings }: IntakeReport, headers: readonly string[]) {
  return {
    rejected: rejections.map(({ line, problems }) => ({
      line,
      problems: problems.map((problem) => problemOf(problem, headers)),
    })),
    warnings: warnings.map(({ code, line, stated, computed }) => ({
      line,
      message: { code: `intake.warning.${code}`, values: { stated, computed, line } },
    })),
  };
}

function moneyOf({ currencies }: IntakeReport) {
  return {
    totals: currencies.map(({ open }) => moneyWire(open)),
    overdue: currencies.map(({ overdue }) => ({
      amount: moneyWire(overdue.amount),
      items: overdue.items,
      debtors: overdue.debtors,
    })),
    ageing: currencies.map(ageingOf),
  };
}

function columnsOf({ profile, mapping }: Reading): ImportReport['columns'] {
  return profile.columns.map(({ index, header, samples }) => {
    const mapped = mapping.columns.find((column) => column.index === index);
    const role = mapped?.role ?? 'ignored';
    return {
      index,
      header,
      role: role === 'ignored' ? null : role,
      because: mapped?.dateStyle ?? mapped?.decimalStyle ?? '',
      samples: samples.slice(0, 3),
    };
  });
}

function questionOf(question: Question): IntakeQuestion {
  return {
    id: question.id,
    kind: question.kind,
    column: question.columns.map(({ header }) => header).join(', ') || null,
    message: { code: `intake.question.${question.kind}`, values: { role: question.role ?? null } },
    choices: question.choices.map(({ value, examples }) => ({
      value,
      label: { code: `intake.choice.${question.kind}`, values: { value } },
      examples: examples.map(({ written, read }) => `${written} → ${read}`),
    })),
    proposed: question.proposed ?? null,
  };
}

function problemOf({ column, code, value, firstLine }: CellProblem, headers: readonly string[]) {
  const header = column === undefined ? '' : (headers[column - 1] ?? '') || `${column}`;
  return {
    column: header,
    message: { code: `intake.problem.${code}`, values: { value: value ?? null, firstLine: firstLine ?? null } },
  };
}

function ageingOf({ currency, ageing, open }: CurrencySummary): ImportReport['ageing'][number] {
  const minor = (amount: Money) => amount.minor.toString();
  return {
    currency,
    notDue: minor(ageing['not-due']),
    days1to30: minor(ageing['1-30']),
    days31to60: minor(ageing['31-60']),
    days61to90: minor(ageing['61-90']),
    days91plus: minor(ageing['91+']),
    undated: minor(ageing.unknown),
    total: minor(open),
  };
}
