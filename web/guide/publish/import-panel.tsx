import { FileUp } from 'lucide-react';
import { ApiProblem } from '../../api/problem.ts';
import { useText } from '../../messages/text-context.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { DropZone } from '../../ui/form/drop-zone.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import styles from './publish.module.css';

type ImportPanelProps = {
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
};

/** A playbook file into the draft. Every place of a wrong file is told at once. */
export function ImportPanel({ error, isBusy, onFile }: ImportPanelProps) {
  const text = useText();
  const places = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  return (
    <Panel title={text('playbook.import')}>
      <p className={styles.soft}>{text('playbook.import.hint')}</p>
      {places.length > 0 && (
        <Notice tone="bad" title={text('playbook.import.refused')} isAlert>
          <ul className={styles.problems}>
            {places.map(({ field, message }, at) => (
              <li key={`${field} ${at}`}>
                {field !== '' && <code>{field}</code>} {text.say(message)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {error !== null && error !== undefined && places.length === 0 && <ProblemNote error={error} />}
      <DropZone
        words={{
          label: text('playbook.import.drop'),
          over: text('playbook.import.over'),
          choose: text('playbook.import.choose'),
          kinds: text('playbook.import.kinds'),
        }}
        icon={FileUp}
        isLow
        isBusy={isBusy}
        onFiles={([file]) => file !== undefined && onFile(file)}
      />
    </Panel>
  );
}
