import type { ReviewRow } from '@duologue/contract/bank.ts';
import { type Ref, useMemo } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { type GridColumn, type GridHandle, VirtualGrid } from '../../ui/data/virtual-grid.tsx';
import { surenessOf } from './sureness.ts';
import styles from './sort.module.css';

type SortListProps = {
  readonly rows: readonly ReviewRow[];
  readonly rowCount: number;
  readonly activeIndex: number;
  readonly onActiveChange: (index: number) => void;
  /** Enter on a row: what Enter means on this page. */
  readonly onEnter: () => void;
  /** Somebody pressed the name: look at this one. */
  readonly onOpen: (index: number) => void;
  readonly onMore: () => void;
  readonly handle: Ref<GridHandle>;
};

export function SortList({ rows, onEnter, onOpen, onMore, ...grid }: SortListProps) {
  const text = useText();
  const columns = useMemo<readonly GridColumn<ReviewRow>[]>(
    () => [
      {
        id: 'who',
        title: text('money.sort.column.who'),
        isRowHeader: true,
        cell: (row, isActive, index) => <WhoCell row={row} isActive={isActive} onPress={() => onOpen(index)} />,
      },
      {
        id: 'amount',
        title: text('money.sort.column.amount'),
        align: 'end',
        cell: (row) => <AmountCell row={row} />,
      },
    ],
    // What is opened is found by its index, whatever was drawn before.
    [text],
  );
  return (
    <div className={styles.list}>
      <VirtualGrid
        {...grid}
        label={text('money.sort.list')}
        columns={columns}
        template="minmax(0, 1fr) auto"
        rows={rows}
        keyOf={({ receiptId }) => receiptId}
        onOpen={onEnter}
        onNearEnd={onMore}
        estimatedRowHeight={74}
      />
    </div>
  );
}

type WhoCellProps = { readonly row: ReviewRow; readonly isActive: boolean; readonly onPress: () => void };

function WhoCell({ row: { payerName, proposals }, isActive, onPress }: WhoCellProps) {
  const text = useText();
  const [best] = proposals;
  return (
    <>
      <button type="button" className={styles.payer} tabIndex={isActive ? 0 : -1} onClick={onPress}>
        {payerName ?? text('money.noPayer')}
      </button>
      <div className={styles.best}>
        {best === undefined ? (
          text('money.sort.noProposal')
        ) : (
          <>
            {text(`money.sureness.${surenessOf(best.certainty)}`)}: {best.debtorName}
          </>
        )}
      </div>
    </>
  );
}

function AmountCell({ row: { amount, bookedOn } }: { readonly row: ReviewRow }) {
  return (
    <div className={styles.amount}>
      <MoneyText value={amount} look="strong" />
      <span className={styles.soft}>
        <DateText value={bookedOn} style="short" />
      </span>
    </div>
  );
}
