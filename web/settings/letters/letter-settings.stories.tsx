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

export const AsManager = () => <LetterSettingsPage mayChange payment={payment} mail={mail} />;
export const AsCollector = () => <LetterSettingsPage mayChange={false} payment={payment} mail={mail} />;
const problem = {
  type: '',
  title: '',
  status: 422,
  code: 'input-invalid',
  problems: [{ field: 'settings.iban', message: { code: 'input.letters.iban', values: {} } }],
};
export const WrongAccount = () => (
  <LetterSettingsPage mayChange payment={{ ...payment, error: new ApiProblem(problem) }} mail={mail} />
);
