import type { AccessExport } from '@duologue/contract/privacy.ts';
import { useState } from 'react';
import { useClient } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { Button } from '../../ui/base/button.tsx';
import type { OpenDialog } from '../dialogs/case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import styles from '../legal/legal.module.css';
import { saveFile } from './save-file.ts';

/** Gathers what is held and hands it out as files: for reading, and for machines. */
export function AccessForm({ brief, onClose }: Pick<OpenDialog, 'brief' | 'onClose'>) {
  const text = useText();
  const client = useClient();
  const [requestedOn, setRequestedOn] = useState<string | undefined>(brief.today);
  const [held, setHeld] = useState<AccessExport | undefined>();
  const [error, setError] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const gather = () => {
    if (requestedOn === undefined) return;
    setIsBusy(true);
    setError(undefined);
    client
      .send('GET /cases/{caseId}/access-export', { params: { caseId: brief.caseId }, query: { requestedOn } })
      .then(setHeld)
      .catch(setError)
      .finally(() => setIsBusy(false));
  };
  return (
    <DialogForm
      title={text('data.access')}
      hint={text('data.accessHint')}
      submit={text('data.gather')}
      isComplete={requestedOn !== undefined}
      isPending={isBusy}
      error={error}
      onSubmit={gather}
      onClose={onClose}
    >
      <DateField
        label={text('data.requestedOn')}
        value={requestedOn}
        onChange={setRequestedOn}
        today={brief.today}
        max={brief.today}
      />
      {held !== undefined && <Held held={held} name={`access-${brief.debtor.number ?? brief.caseId}`} />}
    </DialogForm>
  );
}

/** What was gathered, in figures, and the two files. */
export function Held({ held, name }: { readonly held: AccessExport; readonly name: string }) {
  const text = useText();
  return (
    <section className={styles.section} aria-label={text('data.held')} aria-live="polite">
      {held.answerDueOn !== null && <p>{text('privacy.answer-due', { dueOn: held.answerDueOn })}</p>}
      <ul className={styles.lines}>
        {held.sections.map(({ section, records }) => (
          <li key={section}>
            {text.label('data.section', section)}: {records.length}
          </li>
        ))}
      </ul>
      <div className={styles.answers}>
        <Button size="s" onPress={() => saveFile(`${name}.txt`, 'text/plain', held.text)}>
          {text('data.asText')}
        </Button>
        <Button
          size="s"
          onPress={() => saveFile(`${name}.json`, 'application/json', JSON.stringify(held.sections, null, 2))}
        >
          {text('data.asJson')}
        </Button>
      </div>
    </section>
  );
}
