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

/** What was entered so far; country and currency are proposed from the browser's region. */
function useFirm(locale: string) {
  const [name, setName] = useState('');
  const [profileName, setProfileName] = useState('');
  const [country, setCountry] = useState(() => countryOfLocale(locale));
  const [currency, setCurrency] = useState(() => currencyOfCountry(countryOfLocale(locale) ?? ''));
  const chooseCountry = (chosen: string) => {
    setCountry(chosen);
    setCurrency(currencyOfCountry(chosen) ?? currency);
  };
  return { name, setName, profileName, setProfileName, country, chooseCountry, currency, setCurrency };
}

/** Four questions, two of them answered already. */
export function FirmForm({ isBusy, onFound, onBack }: FirmFormProps) {
  const text = useText();
  const { locale, zone } = useFormats();
  const firm = useFirm(locale);
  const { name, profileName, country, currency } = firm;
  const isComplete = name.trim() !== '' && profileName.trim() !== '' && country !== undefined && currency !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) onFound({ name, profileName, homeCountry: country, homeCurrency: currency, zone });
  };
  return (
    <Panel title={text('welcome.formTitle')}>
      <form onSubmit={submit} className={styles.form}>
        <TextField
          label={text('welcome.firm')}
          help={text('welcome.firmHelp')}
          value={name}
          onChange={firm.setName}
          autoComplete="organization"
          maxLength={120}
          isRequired
          autoFocus
        />
        <CountryAndCurrency locale={locale} {...firm} />
        <TextField
          label={text('welcome.you')}
          help={text('welcome.youHelp')}
          value={profileName}
          onChange={firm.setProfileName}
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

type CountryAndCurrencyProps = {
  readonly locale: string;
  readonly country: string | undefined;
  readonly currency: string | undefined;
  readonly chooseCountry: (country: string) => void;
  readonly setCurrency: (currency: string) => void;
};

function CountryAndCurrency({ locale, country, currency, chooseCountry, setCurrency }: CountryAndCurrencyProps) {
  const text = useText();
  const countryNames = useMemo(() => countries(locale), [locale]);
  const currencyNames = useMemo(() => currencies(locale), [locale]);
  return (
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
  );
}
