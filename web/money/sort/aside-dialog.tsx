import type { ReviewRow } from '@duologue/contract/bank.ts';
import { useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { ChoiceList } from '../../ui/form/choice-list.tsx';
import { TextField } from '../../ui/form/text-field.tsx';

/** In the order of the contract's `ASIDE_REASONS`. */
const REASONS = ['own-transfer', 'not-a-debtor', 'paid-elsewhere', 'other'] as const;
export type AsideReason = (typeof REASONS)[number];

type AsideDialogProps = {
  readonly row: ReviewRow;
  readonly onClose: () => void;
  readonly onSubmit: (reason: AsideReason, note: string | undefined) => void;
};

/** A payment that is no debtor's. "Something else" wants a word. */
export function AsideDialog({ row, onClose, onSubmit }: AsideDialogProps) {
  const text = useText();
  const formats = useFormats();
  const [reason, setReason] = useState<AsideReason | undefined>();
  const [note, setNote] = useState('');
  const said = note.trim() === '' ? undefined : note.trim();
  const isComplete = reason !== undefined && (reason !== 'other' || said !== undefined);
  return (
    <DialogForm
      title={text('money.aside.title')}
      hint={`${row.payerName ?? text('money.noPayer')}, ${formats.money(row.amount)}. ${text('money.aside.hint')}`}
      submit={text('money.aside.submit')}
      isComplete={isComplete}
      isPending={false}
      error={null}
      onSubmit={() => reason !== undefined && onSubmit(reason, said)}
      onClose={onClose}
    >
      <ChoiceList
        label={text('money.aside.reason')}
        value={reason}
        choices={REASONS.map((value, at) => ({
          value,
          label: text(`money.aside-reason.${value}`),
          shortcut: String(at + 1),
        }))}
        onChange={setReason}
      />
      <TextField
        label={text('money.aside.note')}
        value={note}
        onChange={setNote}
        maxLength={500}
        isRequired={reason === 'other'}
      />
    </DialogForm>
  );
}
