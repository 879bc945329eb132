import type { CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';

/** The change of status as an event, or nothing when it is what it was. */
export function statusChange(
  from: AccountStatus,
  to: AccountStatus,
  why: string,
): readonly CaseEventOf<'status-changed'>[] {
  return from === to ? [] : [{ type: 'status-changed', data: { from, to, why } }];
}
