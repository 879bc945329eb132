import { type FormEvent, type ReactNode, useId } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../base/button.tsx';
import { Dialog } from './dialog.tsx';
import { ProblemNote } from './problem-note.tsx';
import { Stack } from '../layout/page.tsx';

export type DialogFormProps = {
  readonly title: string;
  readonly hint?: string;
  readonly submit?: string;
  readonly isDangerous?: boolean;
  readonly isComplete: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A short form in a dialog: Enter sends it, Escape leaves it, and a refusal is said inside it. */
export function DialogForm(props: DialogFormProps) {
  const { title, hint, submit, isDangerous = false, isComplete, isPending, error, onSubmit, onClose, children } = props;
  const text = useText();
  const form = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete && !isPending) onSubmit();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text('ui.cancel')}</Button>
          <Button
            type="submit"
            form={form}
            look={isDangerous ? 'danger' : 'primary'}
            isDisabled={!isComplete}
            isPending={isPending}
          >
            {submit ?? text('ui.save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send}>
        <Stack>
          {hint !== undefined && <p>{hint}</p>}
          {children}
          {error !== null && error !== undefined && <ProblemNote error={error} />}
        </Stack>
      </form>
    </Dialog>
  );
}
