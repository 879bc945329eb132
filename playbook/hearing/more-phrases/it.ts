import { papers } from './it/papers.ts';
import { payment } from './it/payment.ts';
import { waiting } from './it/waiting.ts';
import { goods } from './it/goods.ts';
import { price } from './it/price.ts';
import { notUs } from './it/not-us.ts';
import { means } from './it/means.ts';
import { hardship } from './it/hardship.ts';
import { law } from './it/law.ts';
import { moment } from './it/moment.ts';
import { temper } from './it/temper.ts';
import { nothing } from './it/nothing.ts';
import type { MorePhrases } from './written.ts';

export const ITALIAN_PHRASES: MorePhrases = {
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
