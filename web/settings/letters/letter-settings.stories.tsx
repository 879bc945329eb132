import { MailSettings, PaymentSettings } from '@duologue/contract/confirmations.ts';
import { ApiProblem } from '../../api/problem.ts';
import { LetterSettingsPage } from './letter-settings-page.tsx';

const ignore = () => undefined;
const rest = { changeNo: 1, isBusy: false, error: null, onSave: ignore };
const payment = { ...rest, settings: PaymentSettings.parse({ accountName: 'Firm', iban: 'DE89370400440532013000' }) };
const mail = {
  ...rest,
  settings: MailSettings.parse({ host: 'mail.firm.example', fromAddress: 'desk@firm.example' }),
  password: 'file',
} as const;

const trial = { to: 'desk@firm.example', isBusy: false, error: null, answer: undefined, onTry: ignore };

export const AsManager = () => <LetterSettingsPage mayChange payment={payment} mail={mail} trial={trial} />;
export const AsCollector = () => <LetterSettingsPage mayChange={false} payment={payment} mail={mail} trial={trial} />;
const problem = {
  type: '',
  title: '',
  status: 422,
  code: 'input-invalid',
  problems: [{ field: 'settings.iban', message: { code: 'input.letters.iban', values: {} } }],
};
export const WrongAccount = () => (
  <LetterSettingsPage mayChange payment={{ ...payment, error: new ApiProblem(problem) }} mail={mail} trial={trial} />
);
const refused = { problem: { code: 'sign-in-refused', said: '535 5.7.8 Authentication failed' } };
export const TrialRefused = () => (
  <LetterSettingsPage mayChange payment={payment} mail={mail} trial={{ ...trial, answer: refused }} />
);
