import type { Objection } from '@duologue/core/guide/objection.ts';
import { bankruptcyComing } from './bankruptcy-coming.ts';
import { bereavement } from './bereavement.ts';
import { cashFlow } from './cash-flow.ts';
import { companyClosing } from './company-closing.ts';
import { debtAdvice } from './debt-advice.ts';
import { illness } from './illness.ts';
import { lostJob } from './lost-job.ts';
import { noMoney } from './no-money.ts';
import { onlySmallAmounts } from './only-small-amounts.ts';
import { waitingForCustomer } from './waiting-for-customer.ts';

/**
 * The money is short or not there. What is possible is fixed, what is not is left alone, and need is met with care.
 */
export const MEANS: readonly Objection[] = [
  cashFlow,
  waitingForCustomer,
  lostJob,
  illness,
  bereavement,
  noMoney,
  onlySmallAmounts,
  debtAdvice,
  bankruptcyComing,
  companyClosing,
];
