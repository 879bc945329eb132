import type { MoneySettings } from '@duologue/contract/bank.ts';
import { MoneySettingsPage } from './money-settings-page.tsx';

const ignore = () => undefined;

export const settings: MoneySettings = {
  postingRule: 'exact',
  ledgerWarnDays: 7,
  ledgerRefuseDays: 30,
  bankWarnDays: 4,
  bankRefuseDays: 14,
  arrivalDays: 3,
  callWorthy: [{ currency: 'GBP', minor: '1000' }],
  feeMax: [{ currency: 'EUR', minor: '1500' }],
};

const standing = { ...settings, changeNo: 1 };
const page = { standing, isBusy: false, error: null, onSave: async () => standing, onForget: ignore };
export const AsManager = () => <MoneySettingsPage {...page} mayChange />;
export const AsCollector = () => <MoneySettingsPage {...page} mayChange={false} />;
