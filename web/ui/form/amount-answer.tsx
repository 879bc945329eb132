import type { MoneyWire } from '@duologue/contract/wire.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { money } from '@duologue/core/money/money.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import type { FieldWords } from './field.tsx';
import { MoneyField } from './money-field.tsx';
import styles from './questions-panel.module.css';
import { TextField } from './text-field.tsx';

type AmountAnswerProps = Pick<FieldWords, 'label' | 'help'> & {
  readonly currency: string | undefined;
  /** `EUR 120.00`, or nothing while it is no amount. */
  readonly onAnswer: (value: string) => void;
};

/** An amount in a currency that is known, or asked for as well. */
export function AmountAnswer({ currency, onAnswer, ...words }: AmountAnswerProps) {
  const text = useText();
  const [code, setCode] = useState(currency ?? '');
  const [amount, setAmount] = useState<MoneyWire>();
  const isKnown = parseCurrency(code) !== undefined;
  const amountField = (words: Pick<FieldWords, 'label' | 'help'>) => (
    <MoneyField
      {...words}
      currency={code}
      value={amount}
      onChange={(next) => {
        setAmount(next);
        onAnswer(next === undefined ? '' : written(next));
      }}
    />
  );
  if (currency !== undefined) return amountField(words);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.label}</legend>
      {words.help !== undefined && <div className={styles.help}>{words.help}</div>}
      <TextField
        label={text('ui.question.currency')}
        value={code}
        maxLength={3}
        onChange={(next) => {
          setCode(next.toUpperCase());
          setAmount(undefined);
          onAnswer('');
        }}
      />
      {isKnown && amountField({ label: text('ui.question.amount') })}
    </fieldset>
  );
}

function written({ currency, minor }: MoneyWire): string {
  const code = parseCurrency(currency);
  return code === undefined ? '' : `${code} ${formatDecimal(money(code, BigInt(minor)))}`;
}
