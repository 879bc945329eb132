import { X } from 'lucide-react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { IconButton } from '../../ui/base/button.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { currencies } from '../countries.ts';
import type { AmountLine } from './money-draft.ts';
import styles from './money-settings.module.css';

type AmountsByCurrencyProps = {
  readonly lines: readonly AmountLine[];
  readonly onChange: (lines: readonly AmountLine[]) => void;
};

/** One amount for each currency that is named, each currency once. */
export function AmountsByCurrency({ lines, onChange }: AmountsByCurrencyProps) {
  const text = useText();
  const { locale } = useFormats();
  const rest = currencies(locale).filter(({ value }) => lines.every(({ currency }) => currency !== value));
  return (
    <div className={styles.amounts}>
      {lines.map(({ currency, amount }) => (
        <div key={currency} className={styles.amount}>
          <MoneyField
            label={text('money.settings.amountIn', { currency })}
            currency={currency}
            value={amount}
            onChange={(next) =>
              onChange(lines.map((line) => (line.currency === currency ? { currency, amount: next } : line)))
            }
          />
          <IconButton
            label={text('money.settings.remove', { currency })}
            icon={<Icon of={X} />}
            onPress={() => onChange(lines.filter((line) => line.currency !== currency))}
          />
        </div>
      ))}
      <Select
        label={text('money.settings.add')}
        value={undefined}
        options={rest}
        onChange={(currency) => onChange([...lines, { currency, amount: undefined }])}
      />
    </div>
  );
}
