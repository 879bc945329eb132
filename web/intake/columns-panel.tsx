import type { ImportReport } from '@duologue/contract/imports.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { type Column, Table } from '../ui/data/table.tsx';
import { Notice } from '../ui/feedback/states.tsx';
import { Select } from '../ui/form/select.tsx';
import { Panel } from '../ui/layout/page.tsx';
import styles from './intake.module.css';
import { type Mapping, type ColumnView, roleIn, rolesFor } from './wizard.ts';

type ColumnsPanelProps = {
  readonly report: ImportReport;
  /** The mapping as it was changed by hand since the last reading, if it was. */
  readonly mapping: Mapping | undefined;
  readonly isReading: boolean;
  readonly onRole: (column: ColumnView, role: string) => void;
  readonly onRead: () => void;
};

/** Each column with what it is read as and what stands in it; everything can be changed. */
export function ColumnsPanel({ report, mapping, isReading, onRole, onRead }: ColumnsPanelProps) {
  const text = useText();
  const nameOf = ({ header, index }: ColumnView) =>
    header === '' ? text('intake.columns.unnamed', { number: index + 1 }) : header;
  const columns: readonly Column<ColumnView>[] = [
    { id: 'header', title: text('intake.columns.header'), isRowHeader: true, cell: nameOf },
    {
      id: 'role',
      title: text('intake.columns.role'),
      cell: (column) => (
        <Select
          label={`${text('intake.columns.role')}: ${nameOf(column)}`}
          hideLabel
          value={roleIn(mapping, column)}
          options={rolesFor(column, report.roles).map((role) => ({
            value: role,
            label: text.label('intake.role', role),
          }))}
          onChange={(role) => onRole(column, role)}
        />
      ),
    },
    {
      id: 'because',
      title: text('intake.columns.because'),
      cell: ({ because }) => (because === '' ? '' : text.label('intake.reads', because)),
    },
    {
      id: 'samples',
      title: text('intake.columns.samples'),
      cell: ({ samples }) => <span className={styles.samples}>{samples.join(' · ')}</span>,
    },
  ];
  return (
    <Panel title={text('intake.columns.title')}>
      {mapping !== undefined && (
        <Notice
          tone="warn"
          title={text('intake.columns.changed')}
          actions={
            <Button look="primary" isPending={isReading} onPress={onRead}>
              {text('intake.columns.again')}
            </Button>
          }
        />
      )}
      <Table
        caption={text('intake.columns.title')}
        columns={columns}
        rows={report.columns}
        keyOf={({ index }) => String(index)}
      />
    </Panel>
  );
}
