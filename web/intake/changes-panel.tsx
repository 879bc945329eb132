import type { ImportReport } from '@duologue/contract/imports.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Notice } from '../ui/feedback/states.tsx';
import { ChoiceList } from '../ui/form/choice-list.tsx';
import { Panel } from '../ui/layout/page.tsx';
import type { GoneAnswer } from './import-page.tsx';
import styles from './intake.module.css';

type ChangesPanelProps = {
  readonly changes: ImportReport['changes'];
  readonly gone: GoneAnswer;
  readonly onGone: (answer: GoneAnswer) => void;
};

const GONE: readonly GoneAnswer[] = ['keep-and-ask', 'paid', 'cancelled', 'leave-open'];

/** Against what is here already. What is gone is asked, never guessed. */
export function ChangesPanel({ changes, gone, onGone }: ChangesPanelProps) {
  const text = useText();
  const formats = useFormats();
  const { alreadyImported, newItems, changedItems, paidItems, unchangedItems, newDebtors, maybeSame } = changes;
  const counts = [
    { key: 'intake.changes.new', count: newItems },
    { key: 'intake.changes.changed', count: changedItems },
    { key: 'intake.changes.paid', count: paidItems },
    { key: 'intake.changes.same', count: unchangedItems },
    { key: 'intake.changes.newDebtors', count: newDebtors },
  ] as const;
  // A first ledger has nothing to be compared with.
  const isAllNew = alreadyImported === null && changedItems + unchangedItems + changes.gone.count + maybeSame === 0;
  if (isAllNew) return null;
  return (
    <Panel title={text('intake.changes.title')}>
      {alreadyImported !== null && <Notice title={text('intake.changes.already', { importedAt: alreadyImported })} />}
      <dl className={styles.counts}>
        {counts.map(({ key, count }) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{formats.number(count)}</dd>
          </div>
        ))}
      </dl>
      {maybeSame > 0 && <p className={styles.soft}>{text('intake.changes.maybeSame', { count: maybeSame })}</p>}
      {changes.gone.count > 0 && (
        <ChoiceList
          label={`${text('intake.gone.title', {
            count: changes.gone.count,
            amount: changes.gone.total.map(formats.money).join(', '),
          })}. ${text('intake.gone.hint', { examples: changes.gone.examples.join(', ') })}`}
          choices={GONE.map((value) => ({ value, label: text(`intake.gone.answer.${value}`) }))}
          value={gone}
          onChange={onGone}
        />
      )}
    </Panel>
  );
}
