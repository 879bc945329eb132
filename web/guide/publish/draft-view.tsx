import type { DraftWire, GuideProblemWire } from '@duologue/contract/guide.ts';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { EmptyState, Notice } from '../../ui/feedback/states.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { isDraftChanged } from '../edit.ts';
import { usePlaceWords } from '../use-place-words.ts';
import { ChangeItem } from './change-item.tsx';
import styles from './publish.module.css';

type DraftViewProps = {
  readonly draft: DraftWire;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onPublish: (note: string) => void;
  readonly onTakeBack: (path: string) => void;
  readonly onReload: () => void;
};

const NOTE_MAX = 500;

/** What differs from what callers are told now, what stands in the way, and the step that makes it hold. */
export function DraftView(props: DraftViewProps) {
  const { draft, error, onTakeBack, onReload } = props;
  const text = useText();
  const { playbook, changes, problems } = draft;
  return (
    <>
      {problems.length > 0 && <ProblemsNotice draft={draft} />}
      {error !== null && error !== undefined && (
        <ProblemNote error={error} onRetry={isDraftChanged(error) ? onReload : undefined} />
      )}
      {changes.length === 0 ? (
        <EmptyState
          title={text('playbook.draft.none')}
          icon={CircleCheck}
          actions={
            <Link to={paths.playbook()} look="button">
              {text('playbook.tab.graph')}
            </Link>
          }
        >
          <p>{text('playbook.draft.noneHint')}</p>
        </EmptyState>
      ) : (
        <>
          <PublishForm {...props} />
          <Panel title={text('playbook.draft.differs', { count: changes.length })}>
            <ul className={styles.changes}>
              {changes.map((change) => (
                <ChangeItem
                  key={change.path}
                  playbook={playbook}
                  change={change}
                  actions={
                    <Button size="s" look="quiet" onPress={() => onTakeBack(change.path)}>
                      {text('playbook.undoChange')}
                    </Button>
                  }
                />
              ))}
            </ul>
          </Panel>
        </>
      )}
    </>
  );
}

/** A note is asked for: a year later it is the only thing that says why. */
function PublishForm({ isBusy, onPublish }: DraftViewProps) {
  const text = useText();
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const missing = note.trim() === '';
  return (
    <Panel title={text('playbook.publish')}>
      <form
        className={styles.publish}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!missing) onPublish(note.trim());
        }}
      >
        <TextField
          label={text('playbook.publish.note')}
          help={text('playbook.publish.hint')}
          value={note}
          maxLength={NOTE_MAX}
          onChange={setNote}
          error={isAsked && missing ? text('playbook.publish.noteMissing') : undefined}
        />
        <Button type="submit" look="primary" isPending={isBusy}>
          {text('playbook.publish')}
        </Button>
      </form>
    </Panel>
  );
}

function ProblemsNotice({ draft }: { readonly draft: DraftWire }) {
  const text = useText();
  return (
    <Notice tone="bad" title={text('playbook.draft.inTheWay', { count: draft.problems.length })}>
      <ProblemLinks draft={draft} problems={draft.problems} />
    </Notice>
  );
}

type ProblemLinksProps = { readonly draft: DraftWire; readonly problems: readonly GuideProblemWire[] };

/** Every problem with the way to its text. */
function ProblemLinks({ draft, problems }: ProblemLinksProps) {
  const text = useText();
  const words = usePlaceWords(draft.playbook);
  return (
    <ul className={styles.problems}>
      {problems.map(({ path, language, message }, at) => (
        <li key={`${path} ${at}`}>
          <Link to={paths.playbookAt(path)}>{words.whole(path)}</Link>
          {language === null ? ': ' : ` (${text.label('playbook.language', language)}): `}
          {text.say(message)}
        </li>
      ))}
    </ul>
  );
}
