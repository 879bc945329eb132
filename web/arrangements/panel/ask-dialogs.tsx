import { useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { clockAt, instantAt } from '../../ui/base/their-time.ts';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';

type AskDialogProps = {
  readonly roles: string;
  /** The debtor does not wait on the line any more. */
  readonly isAfterCall?: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onAsk: (note: string) => void;
  readonly onClose: () => void;
};

const NOTE_MAX = 500;

/** The exact proposal goes to whoever may approve it; a line of one's own may go with it. */
export function AskDialog({ roles, isAfterCall = false, isPending, error, onAsk, onClose }: AskDialogProps) {
  const text = useText();
  const [note, setNote] = useState('');
  return (
    <DialogForm
      title={text('agree.ask.title')}
      hint={text(isAfterCall ? 'agree.ask.hintAfter' : 'agree.ask.hint', { roles })}
      submit={text('agree.ask.send')}
      isComplete
      isPending={isPending}
      error={error}
      onSubmit={() => onAsk(note.trim())}
      onClose={onClose}
    >
      <TextField label={text('agree.ask.note')} value={note} maxLength={NOTE_MAX} onChange={setNote} />
    </DialogForm>
  );
}

type CallBackDialogProps = {
  readonly today: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onPromise: (at: string) => void;
  readonly onClose: () => void;
};

const HALF_HOUR_MS = 1_800_000;

/** The next half hour that leaves as much time again to find somebody who answers. */
function soonOn(now: number, zone: string) {
  const at = Math.ceil(now / HALF_HOUR_MS + 1) * HALF_HOUR_MS;
  return clockAt(new Date(at).toISOString(), zone);
}

/** Nobody answered in time: when they are called back is said now, while they are on the line. */
export function CallBackDialog({ today, isPending, error, onPromise, onClose }: CallBackDialogProps) {
  const text = useText();
  const { zone } = useFormats();
  const [soon] = useState(() => soonOn(Date.now(), zone));
  const [date, setDate] = useState<string | undefined>(soon.date);
  const [time, setTime] = useState(soon.time);
  const at = date !== undefined && /^\d{2}:\d{2}$/.test(time) ? instantAt(date, time, zone) : undefined;
  return (
    <DialogForm
      title={text('agree.callBack.title')}
      hint={text('agree.callBack.hint')}
      submit={text('agree.callBack.save')}
      isComplete={at !== undefined}
      isPending={isPending}
      error={error}
      onSubmit={() => at !== undefined && onPromise(at)}
      onClose={onClose}
    >
      <DateField label={text('agree.callBack.date')} value={date} today={today} min={today} onChange={setDate} />
      <TextField label={text('agree.callBack.time')} value={time} maxLength={5} onChange={setTime} />
    </DialogForm>
  );
}
