/** The state of an account. A closed account can never enter a worklist. */
export const ACCOUNT_STATUS = {
  new: 'active',
  working: 'active',
  promised: 'active',
  'promise-broken': 'active',
  plan: 'active',
  'plan-late': 'active',
  disputed: 'active',
  hold: 'active',
  'stopped-by-request': 'active',
  insolvent: 'closed',
  deceased: 'closed',
  'out-of-business': 'closed',
  skip: 'active',
  'pre-action': 'active',
  'placed-agency': 'closed',
  'placed-lawyer': 'closed',
  judgment: 'active',
  'paid-in-full': 'closed',
  'settled-in-full': 'closed',
  'written-off': 'closed',
  recalled: 'closed',
} as const satisfies Readonly<Record<string, 'active' | 'closed'>>;

export type AccountStatus = keyof typeof ACCOUNT_STATUS;

export function isClosed(status: AccountStatus): boolean {
  return ACCOUNT_STATUS[status] === 'closed';
}
