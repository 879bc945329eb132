import type { MorningReport } from '@duologue/contract/bank.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { ReactNode } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { isBroken, isKept, totalsOf } from './judged.ts';
import styles from './morning.module.css';

type Figure = {
  readonly term: string;
  readonly count: number;
  readonly totals: readonly MoneyWire[];
  /** How it is counted. */
  readonly how: string;
  readonly tone: 'good' | 'bad' | 'warn' | 'plain';
  readonly action?: ReactNode;
};

/** The morning in five figures, each with the way it is counted beside it. */
export function Figures({ report }: { readonly report: MorningReport }) {
  const text = useText();
  const { paid, promises, doubtful, notMatched } = report;
  const kept = promises.filter(isKept);
  const broken = promises.filter(isBroken);
  const sort = (
    <Link to={paths.moneyToSort()}>
      {text('money.figure.sort')}
      <span className="visually-hidden">: {text('money.tab.sort')}</span>
    </Link>
  );
  const figures: readonly Figure[] = [
    {
      term: text('money.figure.paid'),
      count: paid.length,
      totals: totalsOf(paid.map(({ amount }) => amount)),
      how: text('money.figure.paidHow'),
      tone: 'good',
    },
    {
      term: text('money.figure.kept'),
      count: kept.length,
      totals: totalsOf(kept.map(({ amount }) => amount)),
      how: text('money.figure.keptHow'),
      tone: 'good',
    },
    {
      term: text('money.figure.broken'),
      count: broken.length,
      totals: totalsOf(broken.map(({ amount }) => amount)),
      how: text('money.figure.brokenHow'),
      tone: 'bad',
    },
    {
      ...doubtful,
      term: text('money.figure.doubtful'),
      how: text('money.figure.doubtfulHow'),
      tone: 'warn',
      ...(doubtful.count > 0 ? { action: sort } : {}),
    },
    {
      ...notMatched,
      term: text('money.figure.notMatched'),
      how: text('money.figure.notMatchedHow'),
      tone: 'warn',
      ...(notMatched.count > 0 ? { action: sort } : {}),
    },
  ];
  return (
    <section aria-label={text('money.morning.figures')}>
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <FigureCard key={figure.term} {...figure} />
        ))}
      </dl>
    </section>
  );
}

function FigureCard({ term, count, totals, how, tone, action }: Figure) {
  const formats = useFormats();
  return (
    <div className={styles.figure} data-tone={count === 0 ? 'plain' : tone}>
      <dt>{term}</dt>
      <dd className={styles.count}>{formats.number(count)}</dd>
      {totals.map((total) => (
        <dd key={total.currency}>
          <MoneyText value={total} />
        </dd>
      ))}
      <dd className={styles.how}>{how}</dd>
      {action !== undefined && <dd>{action}</dd>}
    </div>
  );
}
