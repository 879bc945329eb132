import type { Tenant } from '@duologue/contract/workbench.ts';
import { expect, test } from 'vitest';
import { homeOf } from './home-of.ts';

const tenant = (tenantId: string, ...actorIds: readonly string[]): Tenant => ({
  tenantId,
  name: tenantId,
  kind: 'real',
  homeCountry: 'GB',
  homeCurrency: 'GBP',
  zone: 'Europe/London',
  profiles: actorIds.map((actorId) => ({ actorId, name: actorId, role: 'manager' })),
  cases: 0,
  items: 0,
});
const firm = tenant('firm', 'nora');
const team = tenant('team', 'sam', 'ada');

test.each<[string, readonly Tenant[], { tenantId: string; actorId: string } | undefined, string | undefined]>([
  ['an empty workbench', [], undefined, undefined],
  ['one firm, one profile', [firm], undefined, 'nora'],
  ['one firm, two profiles', [team], undefined, undefined],
  ['two firms', [firm, team], undefined, undefined],
  ['the profile chosen last', [firm, team], { tenantId: 'team', actorId: 'ada' }, 'ada'],
  ['a profile that is gone', [firm, team], { tenantId: 'team', actorId: 'eve' }, undefined],
  ['a firm that is gone, one left', [firm], { tenantId: 'sample', actorId: 'you' }, 'nora'],
])('%s', (_, tenants, kept, expected) => {
  expect(homeOf(tenants, kept)?.actorId).toBe(expected);
});
