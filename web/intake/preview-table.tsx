import type { ImportReport } from '@duologue/contract/imports.ts';
import { useText } from '../messages/text-context.tsx';
import { DateText } from '../ui/data/date-text.tsx';
import { MoneyText } from '../ui/data/money-text.tsx';
import { type Column, Table } from '../ui/data/table.tsx';
import { Panel } from '../ui/layout/page.tsx';

type Row = ImportReport['preview'][number];

/** The first rows as they were understood, to compare with the file. */
export function PreviewTable({ preview }: { readonly preview: readonly Row[] }) {
  const text = useText();
  if (preview.length === 0) return null;
  const date = (value: string | null) => (value === null ? '–' : <DateText value={value} />);
  const columns: readonly Column<Row>[] = [
    { id: 'line', title: text('intake.preview.line'), cell: ({ line }) => line },
    { id: 'debtor', title: text('intake.preview.debtor'), isRowHeader: true, cell: ({ debtor }) => debtor },
    { id: 'number', title: text('intake.preview.number'), cell: ({ number }) => number ?? '–' },
    { id: 'issued', title: text('intake.preview.issued'), cell: ({ issuedOn }) => date(issuedOn) },
    { id: 'due', title: text('intake.preview.due'), cell: ({ dueOn }) => date(dueOn) },
    { id: 'open', title: text('intake.preview.open'), align: 'end', cell: ({ open }) => <MoneyText value={open} /> },
  ];
  return (
    <Panel title={text('intake.preview.title')}>
      <Table
        caption={text('intake.preview.title')}
        columns={columns}
        rows={preview}
        keyOf={({ line, number, open }) => `${line} ${number ?? ''} ${open.minor}`}
      />
    </Panel>
  );
}
