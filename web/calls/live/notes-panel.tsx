import type { KeyboardEvent, Ref } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import styles from './call.module.css';
import type { NotesStatus } from './notes-state.ts';

type NotesPanelProps = {
  readonly notes: string;
  readonly status: NotesStatus;
  readonly wasRestored: boolean;
  readonly onType: (notes: string) => void;
  readonly onLeave: () => void;
  readonly inputRef: Ref<HTMLTextAreaElement>;
};

/** The most characters that the server keeps of the notes of a call. */
const NOTES_MAX = 20_000;

/** P08: in the debtor's own words. Escape gives the single keys back to the call. */
export function NotesPanel({ notes, status, wasRestored, onType, onLeave, inputRef }: NotesPanelProps) {
  const text = useText();
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    event.target.blur();
  };
  return (
    <section className={styles.notes} onKeyDown={leave}>
      <TextArea
        label={text('calls.notes.label')}
        help={text('calls.keysHint')}
        value={notes}
        onChange={onType}
        onBlur={onLeave}
        rows={3}
        maxLength={NOTES_MAX}
        inputRef={inputRef}
      />
      <p className={styles.saved} data-status={status} role="status">
        {text(`calls.notes.${status}`)}
        {wasRestored && status !== 'saved' && <span> {text('calls.notes.restored')}</span>}
      </p>
    </section>
  );
}
