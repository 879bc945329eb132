import type { ResponseOf } from '@duologue/contract/api.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { InstantText } from '../../ui/data/date-text.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { ChangeItem } from './change-item.tsx';
import styles from './publish.module.css';

export type Versions = ResponseOf<'GET /guide/versions'>['versions'];

type HistoryViewProps = {
  readonly playbook: PlaybookWire;
  readonly versions: Versions;
  /** Absent for who only reads. Rejects when it is refused. */
  readonly onRevert: ((version: number, note: string) => Promise<unknown>) | undefined;
  readonly onSave: (version: number) => void;
};

/** What was published, newest first; below it what was shipped. Nothing is ever taken out. */
export function HistoryView({ playbook, versions, onRevert, onSave }: HistoryViewProps) {
  const text = useText();
  const [asked, setAsked] = useState<number | undefined>();
  const current = versions[0]?.version ?? 0;
  const buttons = (version: number) => (
    <span className={styles.buttons}>
      <Button size="s" onPress={() => onSave(version)}>
        {text('playbook.history.save', { version })}
      </Button>
      {onRevert !== undefined && version !== current && (
        <Button size="s" onPress={() => setAsked(version)}>
          {text('playbook.history.revert', { version })}
        </Button>
      )}
    </span>
  );
  return (
    <Panel title={text('playbook.tab.history')}>
      <ol className={styles.versions}>
        {versions.map((one) => (
          <li key={one.version} className={styles.version}>
            <header className={styles.changeHead}>
              <h3>{text('playbook.history.version', { version: one.version })}</h3>
              {one.version === current && <Badge tone="good">{text('playbook.history.current')}</Badge>}
              <span className={styles.soft}>
                {one.by}, <InstantText value={one.publishedAt} />
              </span>
              {buttons(one.version)}
            </header>
            <p>{one.note}</p>
            {one.revertOf !== null && (
              <p className={styles.soft}>{text('playbook.history.revertOf', { version: one.revertOf })}</p>
            )}
            <details className={styles.details}>
              <summary>{text('playbook.history.changes', { count: one.changes.length })}</summary>
              <ul className={styles.changes}>
                {one.changes.map((change) => (
                  <ChangeItem key={change.path} playbook={playbook} change={change} />
                ))}
              </ul>
            </details>
          </li>
        ))}
        <li className={styles.version}>
          <header className={styles.changeHead}>
            <h3>{text('playbook.history.version', { version: 0 })}</h3>
            {current === 0 && <Badge tone="good">{text('playbook.history.current')}</Badge>}
            {buttons(0)}
          </header>
          <p className={styles.soft}>{text('playbook.asShipped')}</p>
        </li>
      </ol>
      {asked !== undefined && onRevert !== undefined && (
        <RevertDialog version={asked} onRevert={onRevert} onClose={() => setAsked(undefined)} />
      )}
    </Panel>
  );
}

type RevertDialogProps = {
  readonly version: number;
  readonly onRevert: (version: number, note: string) => Promise<unknown>;
  readonly onClose: () => void;
};

function RevertDialog({ version, onRevert, onClose }: RevertDialogProps) {
  const text = useText();
  const [note, setNote] = useState('');
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const send = () => {
    setBusy(true);
    onRevert(version, note.trim())
      .then(onClose)
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <DialogForm
      title={text('playbook.history.revert', { version })}
      hint={text('playbook.history.revertHint')}
      submit={text('playbook.publish')}
      isComplete={note.trim() !== ''}
      isPending={isBusy}
      error={error}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField label={text('playbook.publish.note')} value={note} maxLength={500} isRequired onChange={setNote} />
    </DialogForm>
  );
}
