import type { TodayRow } from '@duologue/contract/today.ts';
import { type Ref, useMemo } from 'react';
import { useText } from '../messages/text-context.tsx';
import { type GridColumn, type GridHandle, VirtualGrid } from '../ui/data/virtual-grid.tsx';
import {
  DebtorCell,
  NextCell,
  OpenCell,
  AskCell,
  OverdueCell,
  RankCell,
  StandsInTheWay,
  WhyCell,
} from './today-cells.tsx';
import styles from './today-grid.module.css';
import type { View } from './view.ts';

type TodayGridProps = {
  readonly view: View;
  readonly rows: readonly TodayRow[];
  readonly rowCount: number;
  /** The reader's own date; a step of today is named so. */
  readonly today: string;
  readonly activeIndex: number;
  readonly onActiveChange: (index: number) => void;
  readonly onOpen: (caseId: string) => void;
  readonly onMore: () => void;
  readonly handle: Ref<GridHandle>;
};

const TEMPLATE = '28px minmax(0, 1.5fr) minmax(0, 2.3fr) 152px minmax(0, 1.1fr) 162px';

export function TodayGrid({ view, rows, today, onOpen, onMore, ...grid }: TodayGridProps) {
  const text = useText();
  return (
    <VirtualGrid
      {...grid}
      label={text('worklist.list')}
      className={styles.today}
      columns={useColumns(view, today)}
      template={TEMPLATE}
      rows={rows}
      keyOf={({ caseId }) => caseId}
      onOpen={({ caseId }) => onOpen(caseId)}
      onNearEnd={onMore}
    />
  );
}

function useColumns(view: View, today: string): readonly GridColumn<TodayRow>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'rank',
        title: text('worklist.column.rank'),
        cell: (_, isActive, index) => <RankCell rank={index + 1} isActive={isActive} />,
      },
      {
        id: 'debtor',
        title: text('worklist.column.debtor'),
        isRowHeader: true,
        cell: (row) => <DebtorCell row={row} />,
      },
      view === 'now'
        ? { id: 'why', title: text('worklist.column.why'), cell: (row) => <WhyCell row={row} /> }
        : {
            id: 'why',
            title: text('worklist.column.finding'),
            cell: (row, isActive) => <StandsInTheWay row={row} isActive={isActive} />,
          },
      view === 'now'
        ? { id: 'ask', title: text('worklist.column.ask'), align: 'end', cell: (row) => <AskCell row={row} /> }
        : {
            id: 'overdue',
            title: text('worklist.column.overdue'),
            align: 'end',
            cell: (row) => <OverdueCell row={row} />,
          },
      { id: 'next', title: text('worklist.column.next'), cell: (row) => <NextCell row={row} today={today} /> },
      {
        id: 'open',
        title: text('worklist.column.action'),
        align: 'end',
        cell: (row, isActive) => <OpenCell row={row} isActive={isActive} mayCall={view === 'now'} />,
      },
    ],
    [text, view, today],
  );
}
