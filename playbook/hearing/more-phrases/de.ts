import { papers } from './de/papers.ts';
import { payment } from './de/payment.ts';
import { waiting } from './de/waiting.ts';
import { goods } from './de/goods.ts';
import { price } from './de/price.ts';
import { notUs } from './de/not-us.ts';
import { means } from './de/means.ts';
import { hardship } from './de/hardship.ts';
import { law } from './de/law.ts';
import { moment } from './de/moment.ts';
import { temper } from './de/temper.ts';
import { nothing } from './de/nothing.ts';
import type { MorePhrases } from './written.ts';

export const GERMAN_PHRASES: MorePhrases = {
  ...papers,
  ...payment,
  ...waiting,
  ...goods,
  ...price,
  ...notUs,
  ...means,
  ...hardship,
  ...law,
  ...moment,
  ...temper,
  ...nothing,
};
