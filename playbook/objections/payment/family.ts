import type { Objection } from '@duologue/core/guide/objection.ts';
import { alreadyPaid } from './already-paid.ts';
import { approverAway } from './approver-away.ts';
import { awaitingApproval } from './awaiting-approval.ts';
import { bankProblem } from './bank-problem.ts';
import { headOfficePays } from './head-office-pays.ts';
import { newSystem } from './new-system.ts';
import { onHoliday } from './on-holiday.ts';
import { paymentOnItsWay } from './payment-on-its-way.ts';
import { paymentRun } from './payment-run.ts';
import { willPaySoon } from './will-pay-soon.ts';

/** The money is said to be coming or gone: what counts is a day, a name and a reference. */
export const PAYMENT: readonly Objection[] = [
  alreadyPaid,
  paymentOnItsWay,
  paymentRun,
  approverAway,
  awaitingApproval,
  headOfficePays,
  newSystem,
  bankProblem,
  onHoliday,
  willPaySoon,
];
