import type { Brief, ItemWire } from '@duologue/contract/cases.ts';
import type { ReactNode } from 'react';
import { useText } from '../messages/text-context.tsx';
import { AgeingBar } from '../ui/data/ageing-bar.tsx';
import { Badge } from '../ui/data/badge.tsx';
import { DateText } from '../ui/data/date-text.tsx';
import { MoneyText } from '../ui/data/money-text.tsx';
import { type Column, Table } from '../ui/data/table.tsx';
import styles from './brief.module.css';

/** As many items as fit on one screen beside everything else; the call sheet lists them all. */
const ITEMS_SHOWN = 6;

export type MoneyCardProps = {
  readonly brief: Brief;
  /** Behind the number of an invoice: the file that is kept of it. */
  readonly paperOf?: ((itemId: string) => ReactNode) | undefined;
};

/** Balance and ageing for each currency, never added up, and the items behind them. */
export function MoneyCard({ brief, paperOf }: MoneyCardProps) {
  const text = useText();
  const more = brief.moreItems + Math.max(0, brief.items.length - ITEMS_SHOWN);
  return (
    <section className={styles.card} aria-label={text('cases.money.title')}>
      <h2 className={styles.title}>{text('cases.money.title')}</h2>
      {brief.balance.length > 0 && <Ask stillOwed={brief.stillOwed} />}
      {brief.balance.length === 0 && <p className={styles.soft}>{text('cases.money.nothing')}</p>}
      {brief.balance.map((balance) => (
        <Balance key={balance.open.currency} balance={balance} />
      ))}
      {brief.ageing.map((ageing) => (
        <AgeingBar key={ageing.currency} ageing={ageing} />
      ))}
      {brief.items.length > 0 && (
        <Items items={brief.items.slice(0, ITEMS_SHOWN)} documents={brief.documents} paperOf={paperOf} />
      )}
      {more > 0 && <p className={styles.soft}>{text('cases.money.moreItems', { count: more })}</p>}
    </section>
  );
}

/** The only figure that is asked for on this call. */
function Ask({ stillOwed: { ask, opensOn } }: Pick<Brief, 'stillOwed'>) {
  const text = useText();
  return (
    <p className={styles.balance}>
      {ask.length === 0 && <strong>{text('cases.owed.ask.nothing')}</strong>}
      {ask.map((amount) => (
        <span key={amount.currency} className={styles.overdue}>
          <MoneyText value={amount} look="large" /> {text('agree.claim')}
        </span>
      ))}
      {opensOn !== null && <span className={styles.soft}>{text('cases.owed.opensOn', { opensOn })}</span>}
    </p>
  );
}

function Balance({ balance: { open, overdue, disputed } }: { readonly balance: Brief['balance'][number] }) {
  const text = useText();
  return (
    <p className={styles.balance}>
      <span className={styles.soft}>
        <MoneyText value={overdue} /> {text('cases.money.overdue')}
        {' · '}
        <MoneyText value={open} /> {text('cases.money.open')}
        {disputed.minor !== '0' && (
          <>
            {' · '}
            <MoneyText value={disputed} /> {text('cases.money.disputed')}
          </>
        )}
      </span>
    </p>
  );
}

type ItemsProps = Pick<MoneyCardProps, 'paperOf'> & {
  readonly items: readonly ItemWire[];
  readonly documents: Brief['documents'];
};

function Items({ items, documents, paperOf }: ItemsProps) {
  const text = useText();
  const columns: readonly Column<ItemWire>[] = [
    {
      id: 'invoice',
      title: text('cases.money.invoice'),
      isRowHeader: true,
      cell: (item) => (
        <ItemCell
          item={item}
          document={documents.find(({ itemId }) => itemId === item.itemId)}
          paper={paperOf?.(item.itemId)}
        />
      ),
    },
    {
      id: 'due',
      title: text('cases.money.due'),
      cell: ({ dueOn }) => (dueOn === null ? text('cases.money.undated') : <DateText value={dueOn} style="short" />),
    },
    {
      id: 'late',
      title: text('cases.money.late'),
      align: 'end',
      cell: ({ daysOverdue }) =>
        daysOverdue === null || daysOverdue <= 0
          ? text('cases.money.notDue')
          : text('cases.money.days', { days: daysOverdue }),
    },
    { id: 'open', title: text('cases.money.openAmount'), align: 'end', cell: ({ open }) => <MoneyText value={open} /> },
  ];
  return (
    <div className={styles.items}>
      <Table caption={text('cases.money.items')} columns={columns} rows={items} keyOf={({ itemId }) => itemId} />
    </div>
  );
}

type Document = Brief['documents'][number];

type ItemCellProps = {
  readonly item: ItemWire;
  readonly document: Document | undefined;
  readonly paper: ReactNode;
};

/** Which invoice, and below it what was delivered, for whoever is asked "what is that for?". */
function ItemCell({ item, document, paper }: ItemCellProps) {
  return (
    <>
      <ItemName item={item} /> {paper}
      {document !== undefined && <Delivered document={document} />}
    </>
  );
}

function Delivered({ document: { orderReference, lines, moreLines } }: { readonly document: Document }) {
  const text = useText();
  const said = [
    ...(orderReference === null ? [] : [text('cases.money.order', { order: orderReference })]),
    ...lines.map(({ name, quantity }) => (quantity === null ? name : `${quantity} × ${name}`)),
    ...(moreLines > 0 ? [text('cases.money.moreLines', { count: moreLines })] : []),
  ];
  return <div className={styles.soft}>{said.join(' · ')}</div>;
}

function ItemName({ item: { number, kind, disputed, state } }: { readonly item: ItemWire }) {
  const text = useText();
  return (
    <span className={styles.itemName}>
      {number ?? text.label('cases.item-kind', kind)}
      {kind !== 'invoice' && number !== null && <Badge>{text.label('cases.item-kind', kind)}</Badge>}
      {disputed && <Badge tone="warn">{text('cases.money.disputedMark')}</Badge>}
      {state === 'gone' && <Badge tone="warn">{text('cases.money.gone')}</Badge>}
    </span>
  );
}
