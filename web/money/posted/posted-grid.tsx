import type { PostingWire } from '@duologue/contract/bank.ts';
import { type Ref, useMemo } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { type GridColumn, type GridHandle, VirtualGrid } from '../../ui/data/virtual-grid.tsx';
import { Because } from '../frame/sure.tsx';
import styles from './posted.module.css';

type PostedGridProps = {
  readonly rows: readonly PostingWire[];
  readonly mayReverse: boolean;
  readonly activeIndex: number;
  readonly onActiveChange: (index: number) => void;
  readonly onOpen: (posting: PostingWire) => void;
  readonly onReverse: (posting: PostingWire) => void;
  readonly onMore: () => void;
  readonly handle: Ref<GridHandle>;
};

const TEMPLATE = 'minmax(0, 1.6fr) minmax(0, 1.6fr) 140px minmax(0, 1.8fr) 128px';

export function PostedGrid({ rows, mayReverse, onReverse, onMore, ...grid }: PostedGridProps) {
  const text = useText();
  const columns = useMemo<readonly GridColumn<PostingWire>[]>(
    () => [
      { id: 'payment', title: text('money.posted.column.payment'), cell: (row) => <PaymentCell posting={row} /> },
      {
        id: 'debtor',
        title: text('money.posted.column.debtor'),
        isRowHeader: true,
        cell: (row, isActive) => <DebtorCell posting={row} isActive={isActive} />,
      },
      {
        id: 'amount',
        title: text('money.posted.column.amount'),
        align: 'end',
        cell: ({ receipt }) => <MoneyText value={receipt.amount} look="strong" />,
      },
      { id: 'who', title: text('money.posted.column.who'), cell: (row) => <WhoCell posting={row} /> },
      {
        id: 'action',
        title: text('money.posted.column.action'),
        cell: (row, isActive) => (
          <ActionCell posting={row} isActive={isActive} onReverse={mayReverse ? () => onReverse(row) : undefined} />
        ),
      },
    ],
    [text, mayReverse, onReverse],
  );
  return (
    <VirtualGrid
      {...grid}
      label={text('money.posted.list')}
      className={styles.posted}
      columns={columns}
      template={TEMPLATE}
      rows={rows}
      rowCount={-1}
      keyOf={({ postingId }) => postingId}
      onNearEnd={onMore}
    />
  );
}

function PaymentCell({ posting: { receipt } }: { readonly posting: PostingWire }) {
  const text = useText();
  return (
    <>
      <div className={styles.clip}>{receipt.payerName ?? text('money.noPayer')}</div>
      <div className={styles.soft}>
        <DateText value={receipt.bookedOn} style="short" />
        {receipt.remittance !== null && ` · ${receipt.remittance}`}
      </div>
    </>
  );
}

type CellProps = { readonly posting: PostingWire; readonly isActive: boolean };

function DebtorCell({ posting: { caseId, debtorName, parts, left }, isActive }: CellProps) {
  const text = useText();
  const numbers = parts
    .map(({ number, direction }) => {
      const shown = number ?? text('money.noNumber');
      return direction === 'credited' ? text('money.posted.credit', { number: shown }) : shown;
    })
    .join(', ');
  return (
    <>
      <Link to={paths.brief(caseId)} isInTabOrder={isActive}>
        {debtorName}
      </Link>
      <div className={styles.soft}>
        {numbers}
        {left.minor !== '0' && <> {text('money.posted.left', { amount: left })}</>}
      </div>
    </>
  );
}

function WhoCell({ posting: { by, rule, because, postedAt } }: { readonly posting: PostingWire }) {
  const text = useText();
  return (
    <>
      <div>{text(`money.posted.rule.${rule}`, { by })}</div>
      <Because reasons={because} />
      <div className={styles.soft}>{text('money.posted.at', { postedAt })}</div>
    </>
  );
}

type ActionCellProps = CellProps & { readonly onReverse: (() => void) | undefined };

function ActionCell({ posting: { reversedAt, debtorName }, isActive, onReverse }: ActionCellProps) {
  const text = useText();
  if (reversedAt !== null) return <Badge tone="warn">{text('money.posted.reversed', { reversedAt })}</Badge>;
  if (onReverse === undefined) return null;
  return (
    <Button size="s" look={isActive ? 'danger' : 'normal'} isInTabOrder={isActive} onPress={onReverse}>
      {text('money.posted.reverse')}
      <span className="visually-hidden">: {debtorName}</span>
    </Button>
  );
}
