import type { ImportReport } from '@duologue/contract/imports.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';
import type { ReactNode } from 'react';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import styles from './intake.module.css';

type CommitBarProps = {
  readonly report: ImportReport;
  readonly blocked: MessageKey | undefined;
  /** The file is being read again, or written. */
  readonly isBusy: boolean;
  readonly onCommit: (asOf: string) => void;
  readonly children?: ReactNode;
};

/** The button says what it will do; while it may not, it says why. */
export function CommitBar({ report, blocked, isBusy, onCommit, children }: CommitBarProps) {
  const text = useText();
  const { counts, changes, asOf, questions } = report;
  const label = commitLabel(report, text);
  return (
    <div className={styles.commit}>
      <p role="status">
        {blocked !== undefined
          ? text(blocked, { count: questions.length })
          : text('intake.commit.sentence', {
              new: changes.newItems,
              changed: changes.changedItems,
              paid: changes.paidItems,
              rejected: counts.rejected,
            })}
      </p>
      <Button
        look="primary"
        size="l"
        isDisabled={blocked !== undefined}
        isPending={isBusy}
        onPress={() => asOf !== null && onCommit(asOf)}
      >
        {label}
      </Button>
      {children}
    </div>
  );
}

function commitLabel({ changes, counts, questions }: ImportReport, text: Text): string {
  if (changes.alreadyImported !== null) return text('intake.commit.nothing');
  if (questions.length > 0) return text('intake.commit.unasked');
  return text('intake.commit.button', { items: counts.accepted, debtors: counts.debtors });
}
