import type { PaymentSettings } from '@duologue/contract/confirmations.ts';
import { useText } from '../../messages/text-context.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import styles from './letters.module.css';
import { SettingsForm, type SettingsFormProps } from './settings-form.tsx';

const SCHEMES: readonly PaymentSettings['referenceScheme'][] = ['rf', 'qr', 'number'];
const ACCOUNT = ['accountName', 'iban', 'bic', 'qrIban'] as const;
const ADDRESS = ['street', 'houseNumber', 'postcode', 'city', 'country'] as const;

/** Where the money goes, and what the payer writes beside it. */
export function PaymentForm(props: SettingsFormProps<PaymentSettings>) {
  const text = useText();
  return (
    <SettingsForm {...props}>
      {(draft, change, errorOf) => {
        const field = (name: (typeof ACCOUNT)[number] | (typeof ADDRESS)[number]) => (
          <TextField
            key={name}
            label={text(`letterSettings.field.${name}`)}
            value={draft[name]}
            error={errorOf(name)}
            onChange={(value) => change({ [name]: name === 'country' ? value.toUpperCase() : value })}
          />
        );
        return (
          <Panel title={text('letterSettings.paying')}>
            <div className={styles.pair}>{ACCOUNT.map(field)}</div>
            <div className={styles.pair}>
              <Select
                label={text('letterSettings.referenceScheme')}
                value={draft.referenceScheme}
                options={SCHEMES.map((value) => ({ value, label: text(`letterSettings.scheme.${value}`) }))}
                onChange={(referenceScheme) => change({ referenceScheme })}
              />
              <TextField
                label={text('letterSettings.linkTemplate')}
                help={text('letterSettings.linkHelp')}
                value={draft.linkTemplate}
                error={errorOf('linkTemplate')}
                onChange={(linkTemplate) => change({ linkTemplate })}
              />
            </div>
            <fieldset className={styles.group}>
              <legend>{text('letterSettings.address')}</legend>
              <div className={styles.pair}>{ADDRESS.map(field)}</div>
            </fieldset>
          </Panel>
        );
      }}
    </SettingsForm>
  );
}
