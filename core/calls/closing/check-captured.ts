import { INSTALMENTS_MAX } from '../../arrangements/limits.ts';
import { addDays, type CalendarDate } from '../../calendar/calendar-date.ts';
import type { ItemId } from '../../cases/ids.ts';
import type { StopTimes } from '../../cases/stop-times.ts';
import type { Money } from '../../money/money.ts';
import { CAPTURE_FIELDS, type CaptureField, type CaptureFieldId } from '../capture-fields.ts';
import { CLAIMED_PAYMENT_DAYS_MAX, ITEMS_MAX, NEXT_STEP_DAYS_MAX } from '../limits.ts';
import type { Captured, Instalment } from '../wrap-up.ts';
import type { WrapUpGiven } from '../wrap-up-given.ts';

export type FieldProblemCode =
  | 'missing'
  | 'not-positive'
  | 'currency-not-owed'
  | 'in-the-past'
  | 'in-the-future'
  | 'too-far'
  | 'too-long'
  | 'not-a-choice'
  | 'no-items'
  | 'unknown-item'
  | 'too-many'
  | 'not-in-order'
  | 'consent-needed'
  | 'not-expected';

export type FieldProblem = {
  readonly field: CaptureFieldId;
  readonly problem: FieldProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** Every problem with what was captured: what is required and missing, and what is given and wrong. */
export function checkCaptured(
  captured: Captured,
  { requires, offers }: { readonly requires: readonly CaptureFieldId[]; readonly offers: readonly CaptureFieldId[] },
  given: WrapUpGiven,
): readonly FieldProblem[] {
  const fields = Object.keys(CAPTURE_FIELDS) as CaptureFieldId[];
  return fields.flatMap((field): FieldProblem[] => {
    const isAsked = requires.includes(field) || offers.includes(field);
    if (isEmpty(captured[field])) return requires.includes(field) ? [{ field, problem: 'missing' }] : [];
    if (!isAsked) return [{ field, problem: 'not-expected' }];
    const found = checkValue(field, captured, given);
    return found === undefined ? [] : [{ field, ...found }];
  });
}

type Found = Omit<FieldProblem, 'field'> | undefined;

function isEmpty(value: Captured[CaptureFieldId]): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

function checkValue(field: CaptureFieldId, captured: Captured, given: WrapUpGiven): Found {
  const rule: CaptureField = CAPTURE_FIELDS[field];
  const value = captured[field];
  switch (rule.type) {
    case 'money':
      return checkMoney(value as Money, given);
    case 'date':
      return checkDate(value as CalendarDate, rule, given);
    case 'instant': {
      const isPast = (value as number) <= given.now;
      return isPast ? { problem: 'in-the-past' } : checkDate(given.dateOf(value as never), rule, given);
    }
    case 'text':
      return checkText(value as string, rule);
    case 'choice':
      return rule.choices?.includes(value as string) === true ? undefined : { problem: 'not-a-choice' };
    case 'items':
      return checkItems(value as readonly ItemId[], given);
    case 'boolean':
      // The one boolean is consent: without it the need is not put on record, and another outcome must be chosen.
      return value === true ? undefined : { problem: 'consent-needed' };
    case 'times':
      return checkTimes(value as StopTimes, given);
    case 'schedule':
      return checkSchedule(value as readonly Instalment[], given);
  }
}

/** Times that have passed already bind nobody: a slip of the pen. */
function checkTimes({ untilOn }: StopTimes, { today }: WrapUpGiven): Found {
  return untilOn !== undefined && untilOn < today ? { problem: 'in-the-past' } : undefined;
}

function checkMoney({ currency, minor }: Money, { items }: WrapUpGiven): Found {
  if (minor <= 0n) return { problem: 'not-positive' };
  return items.some(({ open }) => open.currency === currency) ? undefined : { problem: 'currency-not-owed' };
}

function checkDate(date: CalendarDate, { when }: CaptureField, { today }: WrapUpGiven): Found {
  if (when === 'future' && date < today) return { problem: 'in-the-past' };
  if (when === 'past' && date > today) return { problem: 'in-the-future' };
  const isTooFar = date > addDays(today, NEXT_STEP_DAYS_MAX) || date < addDays(today, -CLAIMED_PAYMENT_DAYS_MAX);
  return isTooFar ? { problem: 'too-far', values: { daysMax: NEXT_STEP_DAYS_MAX } } : undefined;
}

function checkText(text: string, { textMax }: CaptureField): Found {
  if (textMax === undefined || text.length <= textMax) return undefined;
  return { problem: 'too-long', values: { textMax } };
}

function checkItems(items: readonly ItemId[], given: WrapUpGiven): Found {
  if (items.length === 0) return { problem: 'no-items' };
  if (items.length > ITEMS_MAX) return { problem: 'too-many', values: { itemsMax: ITEMS_MAX } };
  const open = new Set(given.items.map((item) => item.itemId));
  const unknown = items.find((itemId) => !open.has(itemId));
  return unknown === undefined ? undefined : { problem: 'unknown-item', values: { itemId: unknown } };
}

function checkSchedule(schedule: readonly Instalment[], given: WrapUpGiven): Found {
  if (schedule.length === 0) return { problem: 'missing' };
  if (schedule.length > INSTALMENTS_MAX) return { problem: 'too-many', values: { instalmentsMax: INSTALMENTS_MAX } };
  for (const [index, { amount, dueOn }] of schedule.entries()) {
    const before = schedule[index - 1];
    const wrong =
      checkMoney(amount, given) ?? (dueOn < given.today ? ({ problem: 'in-the-past' } as const) : undefined);
    if (wrong !== undefined) return { ...wrong, values: { instalment: index + 1 } };
    const isInOrder = before === undefined || (before.dueOn < dueOn && before.amount.currency === amount.currency);
    if (!isInOrder) return { problem: 'not-in-order', values: { instalment: index + 1 } };
  }
  return undefined;
}
