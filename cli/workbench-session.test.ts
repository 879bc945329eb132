import type { Workbench } from '@duologue/contract/workbench.ts';
import { describe, expect, test } from 'vitest';
import { chooseSession } from './workbench-session.ts';

const firm = (name: string, kind: 'real' | 'sample', ...roles: readonly ('manager' | 'collector' | 'auditor')[]) => ({
  tenantId: `t-${name}`,
  name,
  kind,
  homeCountry: 'GB',
  homeCurrency: 'GBP',
  zone: 'Europe/London',
  profiles: roles.map((role) => ({ actorId: `${name}-${role}`, name: `The ${role}`, role })),
  cases: 0,
  items: 0,
});
const workbench = (...tenants: readonly ReturnType<typeof firm>[]): Workbench => ({
  version: '0.1.0',
  now: '2026-11-21T09:00:00.000Z',
  tenants: [...tenants],
  tzdb: { version: '2026f', stale: false },
  store: 'embedded',
});

const ONE = firm('North', 'real', 'collector', 'manager');
const OTHER = firm('South', 'real', 'auditor');
const SAMPLE = firm('Sample', 'sample', 'manager');

describe('who a command speaks for', () => {
  test.each([
    ['the only firm and its manager', [ONE], {}, 'North-manager'],
    ['the own firm before the sample', [SAMPLE, ONE], {}, 'North-manager'],
    ['the sample when there is nothing else', [SAMPLE], {}, 'Sample-manager'],
    ['a firm by name, in any case', [ONE, OTHER], { firm: ' south ' }, 'South-auditor'],
    ['a profile by name', [ONE], { as: 'the collector' }, 'North-collector'],
    ['the first profile of a firm without a manager', [OTHER], {}, 'South-auditor'],
  ])('%s', (_, tenants, options, actorId) => {
    expect(chooseSession(workbench(...tenants), options).actorId).toBe(actorId);
  });
});

describe('what is asked', () => {
  test.each([
    ['no firm yet', [], {}, 'There is no firm here yet'],
    ['a firm that is not there', [ONE], { firm: 'West' }, 'There is no firm called "West". There are: North.'],
    ['two firms', [ONE, OTHER], {}, 'Name the firm with --firm. There are: North, South.'],
    [
      'a profile that is not there',
      [ONE],
      { as: 'Eve' },
      'Name the profile with --as. There are: The collector, The manager.',
    ],
  ])('%s', (_, tenants, options, words) => {
    expect(() => chooseSession(workbench(...tenants), options)).toThrow(words);
  });
});
