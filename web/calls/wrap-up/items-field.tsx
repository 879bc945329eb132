import type { ItemWire } from '@duologue/contract/cases.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { sumOf } from './capture-defaults.ts';
import styles from './wrap-up.module.css';

type ItemsFieldProps = {
  readonly label: string;
  readonly items: readonly ItemWire[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly error: string | undefined;
};

/** Which invoices it is about, with the sum of the chosen ones. */
export function ItemsField({ label, items, chosen, onChange, error }: ItemsFieldProps) {
  const text = useText();
  const formats = useFormats();
  const open = items.filter(
    ({ state, kind }) => state === 'open' && kind !== 'credit-note' && kind !== 'unapplied-payment',
  );
  const sum = sumOf(open.filter(({ itemId }) => chosen.includes(itemId)));
  const toggle = (itemId: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, itemId] : chosen.filter((other) => other !== itemId));
  return (
    <fieldset className={styles.items}>
      <legend>
        {label}{' '}
        {sum !== undefined && (
          <span className={styles.soft}>{text('calls.wrap.items.total', { amount: formats.money(sum) })}</span>
        )}
      </legend>
      <div className={styles.itemList}>
        {open.map(({ itemId, number, kind, open: amount }) => (
          <Checkbox key={itemId} isChecked={chosen.includes(itemId)} onChange={(isChosen) => toggle(itemId, isChosen)}>
            {number ?? text.label('cases.item-kind', kind)} <MoneyText value={amount} look="soft" />
          </Checkbox>
        ))}
      </div>
      {error !== undefined && <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}
