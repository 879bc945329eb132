import { type FormEvent, useMemo, useState } from 'react';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Select } from '../ui/form/select.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Panel } from '../ui/layout/page.tsx';
import { countries, countryOfLocale, currencies, currencyOfCountry } from './countries.ts';
import styles from './welcome-page.module.css';

export type Firm = {
  readonly name: string;
  readonly homeCountry: string;
  readonly homeCurrency: string;
  readonly zone: string;
  readonly profileName: string;
};

type FirmFormProps = {
  readonly isBusy: boolean;
  readonly onFound: (firm: Firm) => void;
  readonly onBack: () => void;
};

/** Four questions, two of them answered already. */
export function FirmForm({ isBusy, onFound, onBack }: FirmFormProps) {
  const text = useText();
  const { locale, zone } = useFormats();
  const [name, setName] = useState('');
  const [profileName, setProfileName] = useState('');
  const [country, setCountry] = useState(() => countryOfLocale(locale));
  const [currency, setCurrency] = useState(() => currencyOfCountry(countryOfLocale(locale) ?? ''));
  const countryNames = useMemo(() => countries(locale), [locale]);
  const currencyNames = useMemo(() => currencies(locale), [locale]);

  const chooseCountry = (chosen: string) => {
    setCountry(chosen);
    setCurrency(currencyOfCountry(chosen) ?? currency);
  };
  const isComplete = name.trim() !== '' && profileName.trim() !== '' && country !== undefined && currency !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    onFound({ name, profileName, homeCountry: country, homeCurrency: currency, zone });
  };
  return (
    <Panel title={text('welcome.formTitle')}>
      <form onSubmit={submit} className={styles.form}>
        <TextField
          label={text('welcome.firm')}
          help={text('welcome.firmHelp')}
          value={name}
          onChange={setName}
          autoComplete="organization"
          maxLength={120}
          isRequired
          autoFocus
        />
        <div className={styles.two}>
          <Select
            label={text('welcome.country')}
            value={country}
            options={countryNames}
            onChange={chooseCountry}
            isRequired
          />
          <Select
            label={text('welcome.currency')}
            value={currency}
            options={currencyNames}
            onChange={setCurrency}
            isRequired
          />
        </div>
        <TextField
          label={text('welcome.you')}
          help={text('welcome.youHelp')}
          value={profileName}
          onChange={setProfileName}
          autoComplete="name"
          maxLength={120}
          isRequired
        />
        <div className={styles.buttons}>
          <Button type="submit" look="primary" isPending={isBusy} isDisabled={!isComplete}>
            {text('welcome.begin')}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {text('welcome.back')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
