import { requiredFields } from '@duologue/core/calls/closing/required-fields.ts';
import { CAPTURE_FIELDS, type CaptureFieldId } from '@duologue/core/calls/capture-fields.ts';
import type { BusinessOutcome } from '@duologue/core/calls/outcome-codes.ts';
import { validCombinations } from '@duologue/core/calls/valid-combinations.ts';
import type { CapturedValue, WrapUpForm } from './wrap-up-form.ts';

export type Missing =
  | { readonly what: 'party' }
  | { readonly what: 'business' }
  | { readonly what: 'field'; readonly outcome: BusinessOutcome; readonly field: CaptureFieldId }
  | { readonly what: 'next-step' };

/** What still stands between the form and its save, in the order of the screen. Read from the same tables as the server's check. */
export function missingOf(form: WrapUpForm, nextStepOn: string | undefined): readonly Missing[] {
  const need = validCombinations(form.line, form.party);
  const missing: Missing[] = [];
  if (need.party === 'required' && form.party === undefined) missing.push({ what: 'party' });
  if (need.business === 'required' && form.answers.length === 0) missing.push({ what: 'business' });
  for (const { outcome, captured } of form.answers) {
    for (const field of requiredFields(outcome, captured)) {
      if (!isCaptured(field, captured[field])) missing.push({ what: 'field', outcome, field });
    }
  }
  if (nextStepOn === undefined) missing.push({ what: 'next-step' });
  return missing;
}

function isCaptured(field: CaptureFieldId, value: CapturedValue | undefined): boolean {
  if (value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  // The one boolean is consent: without it the need is not put on record.
  if (CAPTURE_FIELDS[field].type === 'boolean') return value === true;
  return true;
}
