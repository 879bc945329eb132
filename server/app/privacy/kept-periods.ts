import { type KeptPeriods, NO_FIRM_PERIODS } from '@duologue/core/privacy/periods.ts';
import { lawPeriods } from '@duologue/rules/retention/duties.ts';
import type { Records } from '../ports/store.ts';

/** How long data is kept at this firm: what law says, and what the firm has set. */
export async function keptPeriodsOf(records: Pick<Records, 'law'>): Promise<KeptPeriods> {
  const law = await records.law.firm();
  return { law: lawPeriods, firm: law?.settings ?? NO_FIRM_PERIODS };
}
