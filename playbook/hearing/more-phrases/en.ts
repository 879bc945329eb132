import { papers } from './en/papers.ts';
import { payment } from './en/payment.ts';
import { goods } from './en/goods.ts';
import { price } from './en/price.ts';
import { notUs } from './en/not-us.ts';
import { means } from './en/means.ts';
import { law } from './en/law.ts';
import { moment } from './en/moment.ts';
import { temper } from './en/temper.ts';
import { nothing } from './en/nothing.ts';
import type { MorePhrases } from './written.ts';

export const ENGLISH_PHRASES: MorePhrases = {
  ...papers,
  ...payment,
  ...goods,
  ...price,
  ...notUs,
  ...means,
  ...law,
  ...moment,
  ...temper,
  ...nothing,
};
