import type { ImportReport } from '@duologue/contract/imports.ts';
import { useText } from '../messages/text-context.tsx';
import { type Column, Table } from '../ui/data/table.tsx';
import { Checkbox } from '../ui/form/checkbox.tsx';
import { Panel } from '../ui/layout/page.tsx';
import styles from './intake.module.css';

type RejectedPanelProps = {
  readonly report: ImportReport;
  readonly accepts: boolean;
  readonly onAccept: (accepts: boolean) => void;
};

type Row = { readonly key: string; readonly line: number; readonly column: string; readonly reason: string };

/** As many rows as one can read; the count above says how many there are. */
const ROWS_SHOWN = 50;

/** What could not be read, with line, column and reason; what was left out on purpose; and what does not add up. */
export function RejectedPanel({ report, accepts, onAccept }: RejectedPanelProps) {
  const text = useText();
  const { rejected, warnings, counts } = report;
  // That a file has headings is not worth knowing.
  const ignored = report.ignored.filter(({ reason }) => reason.code !== 'intake.ignored.header');
  const rows = rejected.slice(0, ROWS_SHOWN).flatMap(({ line, problems }) =>
    problems.map(
      ({ column, message }, index): Row => ({
        key: `${line} ${index}`,
        line,
        column,
        reason: text.say(message),
      }),
    ),
  );
  const columns: readonly Column<Row>[] = [
    { id: 'line', title: text('intake.rejected.line'), isRowHeader: true, cell: ({ line }) => line },
    { id: 'column', title: text('intake.rejected.column'), cell: ({ column }) => column },
    { id: 'reason', title: text('intake.rejected.reason'), cell: ({ reason }) => reason },
  ];
  const more = counts.rejected - Math.min(rejected.length, ROWS_SHOWN);
  return (
    <>
      {counts.rejected > 0 && (
        <Panel title={text('intake.rejected.title', { count: counts.rejected })}>
          <Table
            caption={text('intake.rejected.title', { count: counts.rejected })}
            columns={columns}
            rows={rows}
            keyOf={({ key }) => key}
          />
          {more > 0 && <p className={styles.soft}>{text('intake.rejected.more', { count: more })}</p>}
          <Checkbox isChecked={accepts} onChange={onAccept}>
            {text('intake.rejected.accept')}
          </Checkbox>
        </Panel>
      )}
      {(warnings.length > 0 || ignored.length > 0) && (
        <Panel title={text('intake.warnings.title')}>
          <ul>
            {warnings.map(({ line, message }) => (
              <li key={`${line} ${message.code}`}>
                {line !== null && `${text('intake.warnings.line', { line })} `}
                {text.say(message)}
              </li>
            ))}
            {ignored.length > 0 && (
              <li>
                {text('intake.ignoredTitle')}:{' '}
                {ignored
                  .map(({ reason, count }) => text('intake.ignoredLine', { count, reason: text.say(reason) }))
                  .join(', ')}
              </li>
            )}
          </ul>
        </Panel>
      )}
    </>
  );
}
