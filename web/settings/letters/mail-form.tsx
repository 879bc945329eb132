import type { MailSettings, MailSettingsAnswer } from '@duologue/contract/confirmations.ts';
import { useText } from '../../messages/text-context.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import styles from './letters.module.css';
import { SettingsForm, type SettingsFormProps } from './settings-form.tsx';

const SECURITY: readonly MailSettings['security'][] = ['starttls', 'tls', 'none'];
const LANGUAGES: readonly MailSettings['language'][] = ['en', 'de', 'it'];
const SENDER = ['fromName', 'fromAddress', 'replyTo'] as const;
const PORT_MAX = 65_535;
const REMINDER_DAYS_MAX = 30;

type MailFormProps = SettingsFormProps<MailSettings> & { readonly password: MailSettingsAnswer['password'] };

/** How letters leave the house, and which leave by themselves. */
export function MailForm({ password, ...props }: MailFormProps) {
  const text = useText();
  return (
    <SettingsForm {...props}>
      {(draft, change, errorOf) => (
        <Panel title={text('letterSettings.mail')}>
          <div className={styles.pair}>
            <TextField
              label={text('letterSettings.host')}
              value={draft.host}
              error={errorOf('host')}
              onChange={(host) => change({ host })}
            />
            <NumberField
              label={text('letterSettings.port')}
              value={draft.port}
              min={1}
              max={PORT_MAX}
              onChange={(port) => port !== undefined && change({ port })}
            />
            <Select
              label={text('letterSettings.security')}
              value={draft.security}
              options={SECURITY.map((value) => ({ value, label: text(`letterSettings.security.${value}`) }))}
              error={errorOf('security')}
              onChange={(security) => change({ security })}
            />
            <TextField label={text('letterSettings.user')} value={draft.user} onChange={(user) => change({ user })} />
          </div>
          <p className={styles.hint}>{text(`letterSettings.password.${password}`)}</p>
          <Letters draft={draft} change={change} errorOf={errorOf} />
        </Panel>
      )}
    </SettingsForm>
  );
}

type LettersProps = {
  readonly draft: MailSettings;
  readonly change: (part: Partial<MailSettings>) => void;
  readonly errorOf: (name: keyof MailSettings) => string | undefined;
};

/** From whom they come, in which language, and which of them leave by themselves. */
function Letters({ draft, change, errorOf }: LettersProps) {
  const text = useText();
  return (
    <>
      <div className={styles.pair}>
        {SENDER.map((name) => (
          <TextField
            key={name}
            label={text(`letterSettings.field.${name}`)}
            value={draft[name]}
            error={errorOf(name)}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
        <Select
          label={text('letterSettings.language')}
          value={draft.language}
          options={LANGUAGES.map((value) => ({ value, label: text(`letterSettings.language.${value}`) }))}
          onChange={(language) => change({ language })}
        />
        <NumberField
          label={text('letterSettings.reminderDays')}
          value={draft.reminderDays}
          min={0}
          max={REMINDER_DAYS_MAX}
          onChange={(reminderDays) => reminderDays !== undefined && change({ reminderDays })}
        />
      </div>
      <Checkbox isChecked={draft.receipts} onChange={(receipts) => change({ receipts })}>
        {text('letterSettings.receipts')}
      </Checkbox>
    </>
  );
}
