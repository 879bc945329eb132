import type { MailSettings, MailSettingsAnswer, PaymentSettings } from '@duologue/contract/confirmations.ts';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { Page, Panel } from '../../ui/layout/page.tsx';
import { MailForm } from './mail-form.tsx';
import { PaymentForm } from './payment-form.tsx';
import type { SettingsFormProps } from './settings-form.tsx';
import { type Trial, TrialMail } from './trial-mail.tsx';

type Part<Settings> = Omit<SettingsFormProps<Settings>, 'mayChange' | 'saveWords'>;
type LetterSettingsPageProps = {
  readonly mayChange: boolean;
  readonly payment: Part<PaymentSettings>;
  readonly mail: Part<MailSettings> & { readonly password: MailSettingsAnswer['password'] };
  readonly trial: Trial;
};

/** How the firm is paid, and how its letters leave the house. Each part is saved by itself. */
export function LetterSettingsPage({ mayChange, payment, mail, trial }: LetterSettingsPageProps) {
  const text = useText();
  return (
    <Page
      title={text('letterSettings.title')}
      kicker={<Link to={paths.settings()}>{text('settings.title')}</Link>}
      lead={<p>{text('letterSettings.lead')}</p>}
      width="read"
    >
      {!mayChange && <Notice>{text('letterSettings.readOnly')}</Notice>}
      <PaymentForm {...payment} mayChange={mayChange} saveWords={text('letterSettings.savePaying')} />
      <MailForm {...mail} mayChange={mayChange} saveWords={text('letterSettings.saveMail')} />
      {mayChange && <TrialMail {...trial} />}
    </Page>
  );
}

/** The way from the settings to it. */
export function LetterSettingsLink() {
  const text = useText();
  return (
    <Panel
      title={text('letterSettings.title')}
      actions={
        <Link
          to={paths.letterSettings()}
          look="button"
          label={`${text('letterSettings.open')}: ${text('letterSettings.title')}`}
        >
          {text('letterSettings.open')}
        </Link>
      }
    >
      <p>{text('letterSettings.goto')}</p>
    </Panel>
  );
}
