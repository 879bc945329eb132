import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { addDays } from '../../calendar/calendar-date.ts';
import type { DueFrom, InvoicePayment } from './invoice-document.ts';
import type { InvoiceDraft, Written } from './invoice-draft.ts';
import { type ProblemList, quoted, readDateField } from './read-written.ts';
import { readTerms, type TermsReading } from './read-terms.ts';

export type DueDate = { readonly dueOn: CalendarDate | undefined; readonly dueFrom: DueFrom | undefined };

export type DueContext = {
  readonly draft: InvoiceDraft;
  readonly issueOn: CalendarDate | undefined;
  readonly payments: readonly InvoicePayment[];
  /** Whether a date is needed at all: something is to be paid, and to the seller. */
  readonly isClaim: boolean;
  readonly problems: ProblemList;
};

/**
 * The day on which a document is due: by its own field, by the fields of its payment means, by a number of days, by its
 * terms where they are certain; else it is asked. In several parts, the last day counts for the whole.
 */
export function settleDue({ draft, issueOn, payments, isClaim, problems }: DueContext): DueDate {
  const terms = draft.terms.map(({ text }) => text).join('\n');
  const reading = readTerms(terms, issueOn);
  if (reading.kind === 'asked' && reading.reason === 'says-paid')
    problems.add({ code: 'says-paid', severity: 'asked', ...placeOf(draft.terms), values: { terms: quoted(terms) } });
  const field = fromFields({ draft, issueOn, payments, isClaim, problems });
  if (field !== undefined) {
    warnAbout(field, issueOn, reading, draft.terms, problems);
    return { dueOn: field, dueFrom: 'field' };
  }
  const days = /^\d{1,3}$/.test(draft.termDays?.text ?? '') ? Number(draft.termDays?.text) : undefined;
  if (days !== undefined && issueOn !== undefined) return { dueOn: addDays(issueOn, days), dueFrom: 'days' };
  if (reading.kind === 'due') {
    if (reading.countSays !== undefined)
      problems.add({
        code: 'terms-differ',
        severity: 'warning',
        ...placeOf(draft.terms),
        values: { takenOn: reading.dueOn, otherOn: reading.countSays, terms: quoted(terms) },
      });
    return { dueOn: reading.dueOn, dueFrom: 'terms' };
  }
  if (isClaim) askDue(reading, terms, draft, problems);
  return { dueOn: undefined, dueFrom: undefined };
}

function fromFields({ draft, payments, problems }: DueContext): CalendarDate | undefined {
  const own = draft.dueDates.flatMap((written) => readDateField('dueOn', written, problems) ?? []);
  const parts = payments.flatMap(({ dueOn }) => dueOn ?? []);
  const days = [...new Set(parts)].sort();
  const last = days.at(-1);
  const [first] = own;
  if (first !== undefined) {
    const other = own.find((day) => day !== first);
    if (other !== undefined)
      problems.add({
        code: 'due-dates-differ',
        severity: 'warning',
        ...placeOf(draft.dueDates),
        values: { takenOn: first, otherOn: other },
      });
    return first;
  }
  if (days.length > 1 && last !== undefined)
    problems.add({
      code: 'due-in-parts',
      severity: 'warning',
      values: { count: String(days.length), firstOn: days[0] ?? last, lastOn: last },
    });
  return last;
}

/** A text that certainly says another day than the field, and a day before the invoice, are worth a look. */
function warnAbout(
  dueOn: CalendarDate,
  issueOn: CalendarDate | undefined,
  reading: TermsReading,
  terms: readonly Written[],
  problems: ProblemList,
): void {
  if (issueOn !== undefined && dueOn < issueOn)
    problems.add({ code: 'due-before-issue', severity: 'warning', values: { dueOn, issueOn } });
  if (reading.kind === 'due' && reading.by !== 'at-once' && reading.dueOn !== dueOn)
    problems.add({
      code: 'terms-differ',
      severity: 'warning',
      ...placeOf(terms),
      values: { takenOn: dueOn, otherOn: reading.dueOn, terms: quoted(terms.map(({ text }) => text).join(' ')) },
    });
}

/** BR-CO-25: something to pay needs a due date or terms. Terms that do not tell the day are asked about. */
function askDue(reading: TermsReading, terms: string, draft: InvoiceDraft, problems: ProblemList): void {
  const reason = reading.kind === 'asked' ? reading.reason : 'nothing-said';
  if (reason === 'says-paid') return;
  problems.add({
    code: 'due-not-told',
    severity: 'asked',
    ...(reading.kind === 'silent' && draft.dueDates.length === 0 ? { rule: 'BR-CO-25' } : {}),
    ...placeOf(draft.terms),
    values: {
      reason,
      terms: quoted(terms.replace(/\s+/g, ' ').trim()),
      candidates: reading.kind === 'asked' ? reading.candidates.join(', ') : '',
    },
  });
}

function placeOf([written]: readonly Written[]) {
  return written === undefined ? {} : { at: written.at };
}
