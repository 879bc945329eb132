import type { CompensationRule } from '@duologue/core/interest/law.ts';

/** EUR 40 for each late invoice, delivery or instalment (Directive 2011/7/EU art. 6; CJEU C-585/20, C-370/21, C-279/23). */
export const FORTY_EURO: CompensationRule = {
  kind: 'bands',
  of: 'EUR',
  currency: 'EUR',
  bands: [{ amount: '40.00' }],
};

export const NO_SUM: CompensationRule = { kind: 'none' };
