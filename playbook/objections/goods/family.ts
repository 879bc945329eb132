import type { Objection } from '@duologue/core/guide/objection.ts';
import { goodsFaulty } from './goods-faulty.ts';
import { lateDelivery } from './late-delivery.ts';
import { notDelivered } from './not-delivered.ts';
import { serviceNotDone } from './service-not-done.ts';
import { shortDelivery } from './short-delivery.ts';
import { wrongItem } from './wrong-item.ts';

/** Something is wrong with what was delivered or done: that part stops, the rest is asked for. */
export const GOODS: readonly Objection[] = [
  goodsFaulty,
  shortDelivery,
  notDelivered,
  lateDelivery,
  wrongItem,
  serviceNotDone,
];
