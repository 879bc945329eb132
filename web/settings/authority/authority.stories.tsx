import type { NegotiationSettings } from '@duologue/contract/negotiation.ts';
import { DEFAULT_LIMITS } from '@duologue/core/negotiation/authority/default-limits.ts';
import { ApiProblem } from '../../api/problem.ts';
import { RatesPage } from '../rates/rates-page.tsx';
import { AuthorityPage } from './authority-page.tsx';

const ignore = () => undefined;
const role = (name: keyof typeof DEFAULT_LIMITS) => ({
  ...DEFAULT_LIMITS[name],
  discountMax: [],
  planMax: name === 'collector' ? [{ currency: 'GBP', minor: '500000' }] : [],
});

export const settings: NegotiationSettings = {
  limits: { collector: role('collector'), supervisor: role('supervisor'), manager: role('manager') },
  yearlyPercent: '8.00',
  settlementPercent: '15.00',
  settlementDays: 14,
  approvalMinutes: 5,
  claimsInterest: false,
};

const standing = { changeNo: 1, settings };

const Shown = ({ mayChange, error = null }: { readonly mayChange: boolean; readonly error?: unknown }) => (
  <AuthorityPage
    standing={standing}
    mayChange={mayChange}
    isBusy={false}
    error={error}
    onSave={async () => standing}
    onForget={ignore}
  />
);
export const AsManager = () => <Shown mayChange />;
export const AsCollector = () => <Shown mayChange={false} />;
const changes = [{ changeNo: 2, by: 'Nora Kessler', at: '2026-11-20T10:00:00.000Z', reason: '' }];
const refused = { type: '', title: '', status: 409, code: 'settings-changed', values: { changes } };
export const SomebodyWasQuicker = () => <Shown mayChange error={new ApiProblem(refused)} />;

const rate = { name: 'Bank of England base rate', series: 'boe', confidence: 'O', by: null, at: null };
export const Rates = () => (
  <RatesPage
    rates={{
      rates: [
        {
          ...rate,
          from: '2027-01-01',
          to: '2027-06-30',
          percent: '3.75',
          source: 'Notice of 17 Dec 2026',
          isOwn: true,
        },
        { ...rate, from: '2026-07-01', to: '2026-12-31', percent: '4.00', source: 'Bank of England', isOwn: false },
      ],
      missing: [{ series: 'ecb-mro', name: 'ECB main refinancing rate', knownUntil: '2026-12-31' }],
    }}
    mayAdd
    isBusy={false}
    error={null}
    onAdd={async () => undefined}
  />
);
