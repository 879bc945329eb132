import type { ImportReport } from '@duologue/contract/imports.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../messages/text-context.tsx';
import { AgeingBar } from '../ui/data/ageing-bar.tsx';
import { Panel } from '../ui/layout/page.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { CommitBar } from './commit-bar.tsx';
import { FileFacts } from './file-facts.tsx';
import type { Commit, GoneAnswer, Inspect } from './import-page.tsx';
import { PreviewTable } from './preview-table.tsx';
import { QuestionsPanel } from './questions-panel.tsx';
import { RejectedPanel } from './rejected-panel.tsx';
import { type Mapping, blockedBy, withRole } from './wizard.ts';
import styles from './intake.module.css';

type ReportViewProps = {
  readonly report: ImportReport;
  readonly isReading: boolean;
  readonly isWriting: boolean;
  readonly onInspect: (inspect: Inspect) => void;
  readonly onCommit: (commit: Commit) => void;
  /** How far the import is, or what stands against it: shown where the button is, which is always in sight. */
  readonly children?: ReactNode;
};

/** The dry run: questions first, then the figures, then the details, and at the foot what the button will do. */
export function ReportView({ report, isReading, isWriting, onInspect, onCommit, children }: ReportViewProps) {
  const text = useText();
  const [edited, setEdited] = useState<{ readonly of: ImportReport; readonly mapping: Mapping } | undefined>();
  const [gone, setGone] = useState<GoneAnswer>('keep-and-ask');
  const [acceptsRejected, setAcceptsRejected] = useState(false);
  // A change belongs to the reading it was made on; with the next reading it is done.
  const mapping = edited?.of === report ? edited.mapping : undefined;
  const blocked = blockedBy(report, { hasChangedColumns: mapping !== undefined, acceptsRejected });
  return (
    <div className={styles.report} aria-busy={isReading}>
      <FileFacts report={report} onAsOf={(asOf) => onInspect({ asOf })} />
      {report.questions.length > 0 && (
        <QuestionsPanel
          questions={report.questions}
          isReading={isReading}
          onAnswer={(answers) => onInspect({ answers })}
        />
      )}
      {report.ageing.length > 0 && (
        <Panel title={text('intake.ageing.title')}>
          {report.ageing.map((ageing) => (
            <AgeingBar key={ageing.currency} ageing={ageing} />
          ))}
        </Panel>
      )}
      <ChangesPanel changes={report.changes} gone={gone} onGone={setGone} />
      {report.questions.length === 0 && (
        <RejectedPanel report={report} accepts={acceptsRejected} onAccept={setAcceptsRejected} />
      )}
      <ColumnsPanel
        report={report}
        mapping={mapping}
        isReading={isReading}
        onRole={(column, role) => setEdited({ of: report, mapping: withRole(mapping ?? report.mapping, column, role) })}
        onRead={() => mapping !== undefined && onInspect({ mapping })}
      />
      <PreviewTable preview={report.preview} />
      <CommitBar
        report={report}
        blocked={blocked}
        isBusy={isReading || isWriting}
        onCommit={(asOf) => onCommit({ asOf, gone, acceptRejected: acceptsRejected })}
      >
        {children}
      </CommitBar>
    </div>
  );
}
