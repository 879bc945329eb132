import type { ScheduleTermsWire } from '@duologue/contract/arrangements.ts';
import type { ArrangementProposal } from '@duologue/core/arrangements/decide-arrangement.ts';
import { buildSchedule, type ScheduleGiven } from '@duologue/core/arrangements/schedule/build-schedule.ts';
import type { Instalment, Rhythm, ScheduleTerms, Shape } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { parseCalendarDate, type Weekday } from '@duologue/core/calendar/calendar-date.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { businessDaysAt } from '@duologue/core/compliance/whereabouts/business-days.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { invalid } from '../invalid-input.ts';
import type { Refusal } from '../refusal.ts';
import { parseMoneyWire } from '../wire/money.ts';

/** Today and the business days where the debtor is. */
export function scheduleGiven(
  { situation, today }: CaseFacts,
  { ruleBook }: Pick<CaseDeps, 'ruleBook'>,
): ScheduleGiven {
  return { today, isBusinessDay: businessDaysAt(ruleBook, situation.debtor) };
}

type Asked = {
  readonly terms?: ScheduleTermsWire | undefined;
  readonly instalments?: readonly { readonly dueOn: string; readonly amount: MoneyWire }[] | undefined;
};

/** The parts that were asked for: built from terms, or as written out. */
export function readParts(asked: Asked, given: ScheduleGiven): Result<ArrangementProposal['parts'], Refusal> {
  if ((asked.terms === undefined) === (asked.instalments === undefined))
    return invalid('terms', 'input.terms-or-instalments');
  if (asked.terms !== undefined) return readSchedule(asked.terms, given);

  const parts: { dueOn: Instalment['dueOn']; amount: Instalment['amount'] }[] = [];
  for (const [index, wire] of (asked.instalments ?? []).entries()) {
    const dueOn = parseCalendarDate(wire.dueOn);
    if (dueOn === undefined) return invalid(`instalments.${index}.dueOn`, 'input.not-a-date');
    const amount = parseMoneyWire(wire.amount);
    if (amount === undefined) return unknownCurrency(`instalments.${index}.amount`, wire.amount);
    parts.push({ dueOn, amount });
  }
  return accept(parts);
}

/** The instalments of these terms on business days of the place, or what is wrong with the terms. */
export function readSchedule(terms: ScheduleTermsWire, given: ScheduleGiven): Result<readonly Instalment[], Refusal> {
  const read = termsOf(terms);
  if (!read.ok) return read;
  const built = buildSchedule(read.value, given);
  if (built.ok) return accept(built.value);
  const { code, ...values } = built.refusal;
  return invalid('terms', `input.schedule.${code}`, values);
}

function termsOf({ total, rhythm, firstOn, shape }: ScheduleTermsWire): Result<ScheduleTerms, Refusal> {
  const amount = parseMoneyWire(total);
  if (amount === undefined) return unknownCurrency('terms.total', total);
  const first = parseCalendarDate(firstOn);
  if (first === undefined) return invalid('terms.firstOn', 'input.not-a-date');
  const form = shapeOf(shape);
  if (!form.ok) return form;
  const { every, on } = rhythm;
  const day: Rhythm['on'] =
    on === undefined || 'dayOfMonth' in on
      ? on
      : // The schema lets through one to seven only.
        { weekday: on.weekday as Weekday };
  return accept({ total: amount, rhythm: { every, on: day }, firstOn: first, shape: form.value });
}

function shapeOf(shape: ScheduleTermsWire['shape']): Result<Shape, Refusal> {
  switch (shape.kind) {
    case 'count':
    case 'seasonal':
      return accept(shape);
    case 'amount': {
      const each = parseMoneyWire(shape.each);
      return each === undefined ? unknownCurrency('terms.shape.each', shape.each) : accept({ kind: 'amount', each });
    }
    case 'first-larger': {
      const first = parseMoneyWire(shape.first);
      if (first === undefined) return unknownCurrency('terms.shape.first', shape.first);
      return accept({ kind: 'first-larger', first, count: shape.count });
    }
  }
}

const unknownCurrency = (field: string, { currency }: MoneyWire) =>
  refuse({
    code: 'input-invalid',
    problems: [{ field, message: { code: 'input.unknown-currency', values: { value: currency } } }],
  } as const);
