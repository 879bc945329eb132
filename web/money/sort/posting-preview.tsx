import type { ProposalWire } from '@duologue/contract/bank.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { type Column, Table } from '../../ui/data/table.tsx';
import { counted } from './by-hand.ts';
import styles from './sort.module.css';

type Part = ProposalWire['parts'][number];

/** Exactly what would be posted: each item with what it takes and what is open of it then, and what is left over. */
export function PostingPreview({
  proposal,
  received,
}: {
  readonly proposal: Pick<ProposalWire, 'parts' | 'left'>;
  readonly received: MoneyWire;
}) {
  const text = useText();
  const { parts, left } = proposal;
  const isGiven = parts.some(({ discount, fee }) => discount !== null || fee !== null);
  const given: Column<Part> = {
    id: 'given',
    title: text('money.sort.given'),
    align: 'end',
    cell: (part) => <Given part={part} />,
  };
  const columns: readonly Column<Part>[] = [
    { id: 'item', title: text('money.sort.item'), isRowHeader: true, cell: (part) => <ItemCell part={part} /> },
    {
      id: 'open',
      title: text('money.sort.open'),
      align: 'end',
      cell: (part) => <MoneyText value={counted(part.direction, part.open)} />,
    },
    {
      id: 'takes',
      title: text('money.sort.takes'),
      align: 'end',
      cell: (part) => <MoneyText value={counted(part.direction, part.amount)} />,
    },
    ...(isGiven ? [given] : []),
    {
      id: 'rest',
      title: text('money.sort.rest'),
      align: 'end',
      cell: (part) => <MoneyText value={counted(part.direction, restOfPart(part))} />,
    },
  ];
  return (
    <>
      <Table
        caption={text('money.sort.preview')}
        showCaption
        columns={columns}
        rows={parts}
        keyOf={({ itemId }) => itemId}
      />
      <Sums received={received} left={left} />
    </>
  );
}

function Sums({ received, left }: { readonly received: MoneyWire; readonly left: MoneyWire }) {
  const text = useText();
  return (
    <dl className={styles.sums}>
      <div>
        <dt>{text('money.sort.total')}</dt>
        <dd>
          <MoneyText value={received} look="strong" />
        </dd>
      </div>
      {left.minor !== '0' && (
        <div className={styles.left}>
          <dt>{text('money.sort.left')}</dt>
          <dd>
            <MoneyText value={left} look="strong" />
          </dd>
        </div>
      )}
    </dl>
  );
}

function ItemCell({ part: { direction, number, dueOn } }: { readonly part: Part }) {
  const text = useText();
  return (
    <>
      {number ?? text('money.noNumber')}
      {dueOn !== null && (
        <span className={styles.soft}>
          {' '}
          <DateText value={dueOn} style="short" />
        </span>
      )}
      {direction === 'credited' && <span className={styles.soft}> {text('money.hand.credit')}</span>}
    </>
  );
}

function Given({ part: { discount, fee } }: { readonly part: Part }) {
  const text = useText();
  const formats = useFormats();
  const said = [
    ...(discount === null ? [] : [text('money.sort.givenDiscount', { amount: formats.money(discount) })]),
    ...(fee === null ? [] : [text('money.sort.givenFee', { amount: formats.money(fee) })]),
  ];
  return said.length === 0 ? '–' : said.join(', ');
}

/** What is open of the item once this is posted. */
export function restOfPart({
  open,
  amount,
  discount,
  fee,
}: Pick<Part, 'open' | 'amount' | 'discount' | 'fee'>): MoneyWire {
  const given = [amount, discount, fee].reduce((sum, one) => sum + (one === null ? 0n : BigInt(one.minor)), 0n);
  return { currency: open.currency, minor: (BigInt(open.minor) - given).toString() };
}
