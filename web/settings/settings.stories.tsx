import type { Tenant } from '@duologue/contract/workbench.ts';
import { ProfileSettings } from './profile-settings.tsx';
import { SameDebtors } from './same-debtors.tsx';
import { WelcomePage } from './welcome-page.tsx';

const ignore = () => undefined;

const kessler: Tenant = {
  tenantId: 'kessler',
  name: 'Kessler Print & Packaging',
  kind: 'real',
  homeCountry: 'GB',
  homeCurrency: 'GBP',
  zone: 'Europe/London',
  profiles: [
    { actorId: 'nora', name: 'Nora Kessler', role: 'manager' },
    { actorId: 'ada', name: 'Ada Lind', role: 'auditor' },
  ],
  cases: 14,
  items: 40,
};

const welcome = { isBusy: false, error: null, onFound: ignore, onSample: ignore, onChoose: ignore };
export const FirstRun = () => <WelcomePage tenants={[]} {...welcome} />;
export const WhoIsThere = () => <WelcomePage tenants={[kessler]} {...welcome} />;

const profiles = { tenant: kessler, error: null, isBusy: false, onSwitch: ignore, onAdd: ignore };
export const AsManager = () => <ProfileSettings {...profiles} actorId="nora" />;
export const AsAuditor = () => <ProfileSettings {...profiles} actorId="ada" />;

const card = (debtorId: string, name: string) => ({
  debtorId,
  caseId: null,
  name,
  number: null,
  address: '4 Mill Lane, Leeds',
  openItems: 1,
});
const pair = {
  left: card('d1', 'Hartwell & Sons'),
  right: card('d2', 'Hartwell and Sons Ltd'),
  reasons: [
    { code: 'debtor.reason.same-address', values: {} },
    { code: 'debtor.reason.different-legal-form', values: {} },
  ],
};
const merge = {
  mergeId: 'm1',
  kind: 'merge' as const,
  from: 'Northgate Dental LLP',
  into: 'Northgate Dental',
  intoCaseId: null,
  reason: 'by hand',
  mergedAt: '2026-11-20T14:00:00.000Z',
  by: 'Nora Kessler',
  undoneAt: null,
};
const same = { isBusy: false, error: null, onJoin: ignore, onKeepApart: ignore, onUndo: ignore };
export const MayJoin = () => <SameDebtors pairs={[pair]} merges={[merge]} mayChange {...same} />;
export const MayOnlyLook = () => <SameDebtors pairs={[pair]} merges={[merge]} mayChange={false} {...same} />;
export const NothingAlike = () => <SameDebtors pairs={[]} merges={[]} mayChange {...same} />;
