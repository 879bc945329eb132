import { X } from 'lucide-react';
import { useText } from '../../messages/text-context.tsx';
import { Button, IconButton } from '../../ui/base/button.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import styles from './means.module.css';
import type { BusinessDraft } from './statement.ts';

type BusinessFormProps = {
  readonly draft: BusinessDraft;
  readonly currency: string;
  readonly today: string;
  readonly onChange: (draft: BusinessDraft) => void;
};

const RECEIPTS_MAX = 60;

/** Three questions from which the cash of thirteen weeks is reckoned. */
export function BusinessForm({ draft, currency, today, onChange }: BusinessFormProps) {
  const text = useText();
  const { receipts } = draft;
  const change = (at: number, part: Partial<BusinessDraft['receipts'][number]>) =>
    onChange({ ...draft, receipts: receipts.map((one, other) => (other === at ? { ...one, ...part } : one)) });
  return (
    <div className={styles.form}>
      <MoneyField
        label={text('agree.means.cashNow')}
        currency={currency}
        value={draft.cashNow}
        onChange={(cashNow) => onChange({ ...draft, cashNow })}
      />
      <MoneyField
        label={text('agree.means.outgoings')}
        currency={currency}
        value={draft.outgoingsPerWeek}
        onChange={(outgoingsPerWeek) => onChange({ ...draft, outgoingsPerWeek })}
      />
      <fieldset className={styles.lines}>
        <legend>{text('agree.means.receipts')}</legend>
        {receipts.map((receipt, at) => (
          <div key={receipt.id} className={styles.receipt}>
            <DateField
              label={text('agree.means.receiptOn')}
              value={receipt.on}
              today={today}
              min={today}
              onChange={(on) => change(at, { on })}
            />
            <MoneyField
              label={text('agree.means.receiptAmount')}
              currency={currency}
              value={receipt.amount}
              onChange={(amount) => change(at, { amount })}
            />
            <IconButton
              label={text('agree.means.receiptRemove', { number: at + 1 })}
              icon={<Icon of={X} />}
              onPress={() => onChange({ ...draft, receipts: receipts.filter((_, other) => other !== at) })}
            />
          </div>
        ))}
        {receipts.length < RECEIPTS_MAX && (
          <Button
            size="s"
            onPress={() =>
              onChange({
                ...draft,
                receipts: [...receipts, { id: nextId(receipts), on: undefined, amount: undefined }],
              })
            }
          >
            {text('agree.means.receiptAdd')}
          </Button>
        )}
      </fieldset>
    </div>
  );
}

const nextId = (receipts: BusinessDraft['receipts']): number => Math.max(0, ...receipts.map(({ id }) => id)) + 1;
