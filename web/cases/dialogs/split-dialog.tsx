import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Stack } from '../../ui/layout/page.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';

/** Some of the items belong to another debtor. Afterwards it says where they are, and where it can be undone. */
export function SplitDialog({ brief: { debtor, items }, onClose }: OpenDialog) {
  const text = useText();
  const [itemIds, setItemIds] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const save = useApiWrite('POST /debtors/split');
  if (save.response !== undefined) return <SplitDone caseId={save.response.caseId} name={name} onClose={onClose} />;

  const toggle = (itemId: string, isChosen: boolean) =>
    setItemIds(isChosen ? [...itemIds, itemId] : itemIds.filter((chosen) => chosen !== itemId));
  const submit = () => {
    const body = { debtorId: debtor.debtorId, itemIds: [...itemIds], name, number: number.trim() || null, reason };
    save.write({ body });
  };
  return (
    <DialogForm
      title={text('cases.split.title')}
      hint={text('cases.split.hint')}
      submit={text('cases.split.submit')}
      isComplete={itemIds.length > 0 && name.trim() !== '' && reason.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <fieldset>
        <legend>{text('cases.split.items')}</legend>
        {items.map(({ itemId, number: itemNumber, kind, open }) => (
          <Checkbox key={itemId} isChecked={itemIds.includes(itemId)} onChange={(isChosen) => toggle(itemId, isChosen)}>
            {itemNumber ?? text.label('cases.item-kind', kind)} <MoneyText value={open} look="soft" />
          </Checkbox>
        ))}
      </fieldset>
      <TextField label={text('cases.split.name')} value={name} onChange={setName} maxLength={200} isRequired />
      <TextField label={text('cases.split.number')} value={number} onChange={setNumber} maxLength={60} />
      <TextField label={text('cases.split.reason')} value={reason} onChange={setReason} maxLength={500} isRequired />
    </DialogForm>
  );
}

type SplitDoneProps = { readonly caseId: string; readonly name: string; readonly onClose: () => void };

function SplitDone({ caseId, name, onClose }: SplitDoneProps) {
  const text = useText();
  return (
    <Dialog
      title={text('cases.split.done')}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>{text('ui.close')}</Button>}
    >
      <Stack>
        <p role="status">
          <Link to={paths.brief(caseId)}>{text('cases.split.open', { name })}</Link>
        </p>
        <p>
          {text('cases.split.undoHint')} <Link to={paths.settings()}>{text('settings.same')}</Link>
        </p>
      </Stack>
    </Dialog>
  );
}
