import type { ArrangementKind } from '@duologue/core/arrangements/arrangement.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseId, Role } from '@duologue/core/cases/ids.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { Acting } from '../deps.ts';
import type { Records } from '../ports/store.ts';

/** What somebody is about to agree in the firm's name. */
export type Agreeing = {
  readonly caseId: CaseId;
  readonly kind: ArrangementKind;
  readonly total: Money;
  /** What the firm would waive; zero for a plan. */
  readonly forgiven: Money;
  readonly instalments: readonly { readonly dueOn: CalendarDate; readonly amount: Money }[];
  readonly today: CalendarDate;
  readonly approvedBy: string | undefined;
};

/** Beyond the authority of whoever asks; one of these roles could approve it. `values` tell the limit. */
export type BeyondAuthority = {
  readonly whoMay: readonly Role[];
  readonly values?: Readonly<Record<string, unknown>>;
};

/** Port: whether this person may agree this. What is only put forward is not asked about. */
export type MayAgree = (records: Records, agreeing: Agreeing, acting: Acting) => Promise<Result<true, BeyondAuthority>>;

/** By role alone: whoever works on cases may agree a plan; a discount is somebody's, who is named or leads. */
export const mayAgreeByRole: MayAgree = async (_, { forgiven, approvedBy }, { role }) => {
  const isLead = role === 'supervisor' || role === 'manager';
  if (forgiven.minor <= 0n || isLead || approvedBy !== undefined) return accept(true);
  return refuse({ whoMay: ['supervisor', 'manager'] });
};
