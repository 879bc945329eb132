import { MailSettings, PaymentSettings } from '@duologue/contract/confirmations.ts';
import { ApiProblem } from '../../api/problem.ts';
import { LetterSettingsPage } from './letter-settings-page.tsx';

const ignore = () => undefined;
const rest = { isBusy: false, error: null, onForget: ignore };
const chosen = { changeNo: 1, changedBy: 'Nora Kessler' };
const standing = {
  ...chosen,
  settings: PaymentSettings.parse({ accountName: 'Firm', iban: 'DE89370400440532013000' }),
};
const payment = { ...rest, standing, onSave: async () => standing };
const server = {
  ...chosen,
  settings: MailSettings.parse({ host: 'mail.firm.example', fromAddress: 'desk@firm.example' }),
};
const mail = { ...rest, standing: server, password: 'file', onSave: async () => server } as const;

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
