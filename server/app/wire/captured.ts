import type { Captured as CapturedWire } from '@duologue/contract/calls.ts';
import type { Message, MoneyWire } from '@duologue/contract/wire.ts';
import { CAPTURE_FIELDS, type CaptureField, type CaptureFieldId } from '@duologue/core/calls/capture-fields.ts';
import type { Captured } from '@duologue/core/calls/wrap-up.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { parseInstant } from '@duologue/core/calendar/instant.ts';
import { parseStopTimes } from '@duologue/core/cases/stop-times.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { InputProblem } from '../refusal.ts';
import { parseMoneyWire } from './money.ts';

type WireValue = CapturedWire[string];

/** What was captured, field by field, as the types of the table ask; every value that is not of its type at once. */
export function parseCaptured(wire: CapturedWire, path: string): Result<Captured, readonly InputProblem[]> {
  const problems: InputProblem[] = [];
  const parsed: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(wire)) {
    const problem = (code: string, values: Message['values'] = {}) =>
      problems.push({ field: `${path}.${field}`, message: { code, values } });
    if (!Object.hasOwn(CAPTURE_FIELDS, field)) {
      problem('calls.problem.not-expected');
      continue;
    }
    const rule: CaptureField = CAPTURE_FIELDS[field as CaptureFieldId];
    const found = parseValue(value, rule);
    if (found === undefined) problem(`calls.problem.not-a-${rule.type}`);
    else parsed[field] = found;
  }
  return problems.length > 0 ? refuse(problems) : accept(parsed as Captured);
}

function parseValue(value: WireValue, { type }: CaptureField): unknown {
  switch (type) {
    case 'money':
      return isMoney(value) ? parseMoneyWire(value) : undefined;
    case 'date':
      return typeof value === 'string' ? parseCalendarDate(value) : undefined;
    case 'instant':
      return typeof value === 'string' ? parseInstant(value) : undefined;
    case 'text':
    case 'choice':
      return typeof value === 'string' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'items':
      return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
    case 'times':
      return typeof value === 'string' ? parseStopTimes(value) : undefined;
    case 'schedule':
      return Array.isArray(value) ? parseSchedule(value) : undefined;
  }
}

function isMoney(value: WireValue): value is MoneyWire {
  return typeof value === 'object' && !Array.isArray(value);
}

function parseSchedule(value: readonly (string | { dueOn: string; amount: MoneyWire })[]) {
  const instalments = value.map((part) => {
    if (typeof part === 'string') return undefined;
    const dueOn = parseCalendarDate(part.dueOn);
    const amount = parseMoneyWire(part.amount);
    return dueOn === undefined || amount === undefined ? undefined : { dueOn, amount };
  });
  return instalments.includes(undefined) ? undefined : instalments;
}
