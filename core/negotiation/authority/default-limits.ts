import type { AuthorityLimits } from './decide-authority.ts';

/**
 * What holds until a manager says otherwise: our own choice. A collector grants time and no money; a supervisor what is
 * usual in the trade; a manager answers for the firm.
 */
export const DEFAULT_LIMITS: AuthorityLimits = {
  collector: {
    discountPercentMax: '0.00',
    instalmentsMax: 6,
    lengthDaysMax: 186,
    holidayDaysMax: 0,
    interestWaivedPercentMax: '50.00',
    discountMax: [],
    planMax: [],
  },
  supervisor: {
    discountPercentMax: '20.00',
    instalmentsMax: 24,
    lengthDaysMax: 732,
    holidayDaysMax: 62,
    interestWaivedPercentMax: '100.00',
    discountMax: [],
    planMax: [],
  },
  manager: {
    discountPercentMax: '100.00',
    instalmentsMax: 120,
    lengthDaysMax: 3660,
    holidayDaysMax: 366,
    interestWaivedPercentMax: '100.00',
    discountMax: [],
    planMax: [],
  },
};
