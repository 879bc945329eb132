import type { MoneyWire } from '@duologue/contract/wire.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

/** A payment that arrived before the next import brings it. It judges promises at once. */
export function PaymentDialog({ brief, onClose }: OpenDialog) {
  const text = useText();
  const { caseId, today, balance, items } = brief;
  const currency = balance[0]?.open.currency ?? 'EUR';
  const [amount, setAmount] = useState<MoneyWire | undefined>();
  const [postedOn, setPostedOn] = useState<string | undefined>(today);
  const [reference, setReference] = useState('');
  const [itemIds, setItemIds] = useState<readonly string[]>([]);
  const save = useApiWrite('POST /cases/{caseId}/payments', { onDone: useSaved(onClose) });
  const isPositive = amount !== undefined && BigInt(amount.minor) > 0n;
  const submit = () => {
    if (amount === undefined || postedOn === undefined) return;
    const more = reference.trim() === '' ? {} : { reference };
    save.write({ params: { caseId }, body: { amount, postedOn, itemIds: [...itemIds], ...more } });
  };
  const toggle = (itemId: string, isChosen: boolean) =>
    setItemIds(isChosen ? [...itemIds, itemId] : itemIds.filter((chosen) => chosen !== itemId));
  return (
    <DialogForm
      title={text('cases.payment.title')}
      submit={text('cases.payment.submit')}
      isComplete={isPositive && postedOn !== undefined}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <MoneyField
        label={text('cases.payment.amount')}
        currency={currency}
        value={amount}
        onChange={setAmount}
        autoFocus
      />
      <DateField
        label={text('cases.payment.postedOn')}
        value={postedOn}
        onChange={setPostedOn}
        today={today}
        max={today}
      />
      <TextField label={text('cases.payment.reference')} value={reference} onChange={setReference} maxLength={140} />
      <fieldset>
        <legend>{text('cases.payment.items')}</legend>
        {items
          .filter(({ state, kind, open }) => state === 'open' && kind === 'invoice' && open.currency === currency)
          .map(({ itemId, number, open }) => (
            <Checkbox
              key={itemId}
              isChecked={itemIds.includes(itemId)}
              onChange={(isChosen) => toggle(itemId, isChosen)}
            >
              {number ?? text('cases.item-kind.invoice')} <MoneyText value={open} look="soft" />
            </Checkbox>
          ))}
      </fieldset>
    </DialogForm>
  );
}
