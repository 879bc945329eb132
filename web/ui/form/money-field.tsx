import type { MoneyWire } from '@duologue/contract/wire.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { money } from '@duologue/core/money/money.ts';
import { useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { classNames } from '../base/class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import { type DecimalMark, decimalMarkOf, parseAmount } from './parse-amount.ts';

type MoneyFieldProps = FieldWords & {
  readonly currency: string;
  readonly value: MoneyWire | undefined;
  /** `undefined` while the text is no exact amount. */
  readonly onChange: (value: MoneyWire | undefined) => void;
  readonly autoFocus?: boolean;
};

/** An exact amount in one currency. What was understood is read back below, so that "1.234" is never a surprise. */
export function MoneyField({ currency, value, onChange, autoFocus, ...words }: MoneyFieldProps) {
  const text = useText();
  const formats = useFormats();
  const mark = decimalMarkOf(formats.locale);
  const [entry, setEntry] = useState(() => entryOf(value, mark));
  const [seen, setSeen] = useState(value);
  if (value?.minor !== seen?.minor || value?.currency !== seen?.currency) {
    setSeen(value);
    if (!isSame(value, read(entry, currency, mark))) setEntry(entryOf(value, mark));
  }

  const change = (next: string) => {
    setEntry(next);
    const amount = read(next, currency, mark);
    setSeen(amount);
    onChange(amount);
  };
  const isWrong = entry.trim() !== '' && value === undefined;
  // What stands there is wrong, and not missing.
  const error = isWrong ? text('ui.amountNotRead', { currency }) : words.error;
  const reading = value !== undefined ? { reading: formats.money(value) } : {};
  return (
    <Field {...words} {...(error !== undefined ? { error } : {})} {...reading}>
      {({ control }) => (
        <div className={styles.with}>
          <span className={styles.prefix} aria-hidden="true">
            {currency}
          </span>
          <input
            {...control}
            autoFocus={autoFocus}
            className={classNames(styles.input, styles.number)}
            inputMode="decimal"
            autoComplete="off"
            value={entry}
            onChange={(event) => change(event.target.value)}
          />
        </div>
      )}
    </Field>
  );
}

function read(entry: string, currency: string, mark: DecimalMark): MoneyWire | undefined {
  const code = parseCurrency(currency);
  const amount = code === undefined ? undefined : parseAmount(entry, code, mark);
  return amount === undefined ? undefined : { currency: amount.currency, minor: amount.minor.toString() };
}

function entryOf(value: MoneyWire | undefined, mark: DecimalMark): string {
  const code = value === undefined ? undefined : parseCurrency(value.currency);
  if (value === undefined || code === undefined) return '';
  return formatDecimal(money(code, BigInt(value.minor))).replace('.', mark);
}

const isSame = (left: MoneyWire | undefined, right: MoneyWire | undefined) =>
  left?.minor === right?.minor && left?.currency === right?.currency;
