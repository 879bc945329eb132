import { papers } from './en/papers.ts';
import { payment } from './en/payment.ts';
import { waiting } from './en/waiting.ts';
import { goods } from './en/goods.ts';
import { price } from './en/price.ts';
import { notUs } from './en/not-us.ts';
import { means } from './en/means.ts';
import { hardship } from './en/hardship.ts';
import { law } from './en/law.ts';
import { moment } from './en/moment.ts';
import { temper } from './en/temper.ts';
import { nothing } from './en/nothing.ts';
import type { MorePhrases } from './written.ts';

export const ENGLISH_PHRASES: MorePhrases = {
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
