import type { CaptureFieldId } from '../capture-fields.ts';
import type { BusinessOutcome } from '../outcome-codes.ts';
import { BUSINESS_TABLE } from '../tables/business-table.ts';

/** Fields that are asked for only where another answer wants them, and never offered by themselves. */
const ASKED_BY_SCOPE: Readonly<Record<string, CaptureFieldId>> = { channel: 'stopChannel', times: 'stopTimes' };

/** What an outcome must capture, with what was captured so far: "at these times" asks which. */
export function requiredFields(
  outcome: BusinessOutcome,
  captured: { readonly stopScope?: unknown },
): readonly CaptureFieldId[] {
  const { requires } = BUSINESS_TABLE[outcome];
  const more = outcome === 'stop-requested' ? ASKED_BY_SCOPE[String(captured.stopScope)] : undefined;
  return more === undefined ? requires : [...requires, more];
}

export const isAskedByAnother = (field: CaptureFieldId): boolean => Object.values(ASKED_BY_SCOPE).includes(field);
