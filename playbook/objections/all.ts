import type { Objection } from '@duologue/core/guide/objection.ts';
import { GOODS } from './goods/family.ts';
import { LAW } from './law/family.ts';
import { MEANS } from './means/family.ts';
import { MOMENT } from './moment/family.ts';
import { NOT_US } from './not-us/family.ts';
import { PAPERS } from './papers/family.ts';
import { PAYMENT } from './payment/family.ts';
import { PRICE } from './price/family.ts';
import { TEMPER } from './temper/family.ts';

/** Every objection of the playbook, family by family, in the order in which lists show them. */
export const OBJECTIONS: readonly Objection[] = [
  ...PAPERS,
  ...PAYMENT,
  ...GOODS,
  ...PRICE,
  ...NOT_US,
  ...MEANS,
  ...LAW,
  ...MOMENT,
  ...TEMPER,
];
