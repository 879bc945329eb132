import { formatInstant } from '../../calendar/instant.ts';
import type { CapturedData } from '../../cases/events/call-events.ts';
import { formatStopTimes } from '../../cases/stop-times.ts';
import { toMoneyData } from '../../money/money-data.ts';
import { CAPTURE_FIELDS, type CaptureFieldId } from '../capture-fields.ts';
import type { Captured } from '../wrap-up.ts';

/** The captured fields as plain JSON: money as `MoneyData`, dates and choices as text, instants as ISO 8601. */
export function toCapturedData(captured: Captured): Readonly<Record<string, CapturedData>> {
  const fields = Object.keys(CAPTURE_FIELDS) as CaptureFieldId[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const data = toData(captured, field);
      return data === undefined ? [] : [[field, data] as const];
    }),
  );
}

function toData(captured: Captured, field: CaptureFieldId): CapturedData | undefined {
  switch (field) {
    case 'amount':
    case 'disputedAmount': {
      const amount = captured[field];
      return amount === undefined ? undefined : toMoneyData(amount);
    }
    case 'callbackAt': {
      const moment = captured[field];
      return moment === undefined ? undefined : formatInstant(moment);
    }
    case 'stopTimes':
      return captured.stopTimes === undefined ? undefined : formatStopTimes(captured.stopTimes);
    case 'schedule':
      return captured.schedule?.map(({ dueOn, amount }) => ({ dueOn, amount: toMoneyData(amount) }));
    default:
      return captured[field];
  }
}
