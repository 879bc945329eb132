import type { MoneyWire } from '@duologue/contract/wire.ts';
import { useFormats } from '../../messages/text-context.tsx';
import { classNames } from '../base/class-names.ts';
import styles from './figures.module.css';

type MoneyTextProps = { readonly value: MoneyWire; readonly look?: 'plain' | 'strong' | 'large' | 'soft' };

/** An amount as the reader writes it, in figures of one width. */
export function MoneyText({ value, look = 'plain' }: MoneyTextProps) {
  const formats = useFormats();
  return (
    <data value={`${value.currency} ${value.minor}`} className={classNames(styles.figure, styles[look])}>
      {formats.money(value)}
    </data>
  );
}

/** Several amounts, one for each currency: they are never added up. */
export function MoneyList({
  values,
  look = 'plain',
}: { readonly values: readonly MoneyWire[] } & Pick<MoneyTextProps, 'look'>) {
  return (
    <span className={styles.list}>
      {values.map((value) => (
        <MoneyText key={value.currency} value={value} look={look} />
      ))}
    </span>
  );
}
