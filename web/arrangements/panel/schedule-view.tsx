import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { ScheduleRefusal } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { memo } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { BalanceChart } from './balance-chart.tsx';
import type { InstalmentLine } from './draft.ts';
import styles from './schedule.module.css';

type ScheduleViewProps = {
  readonly whole: MoneyWire;
  readonly instalments: readonly InstalmentLine[];
  readonly today: string;
  /** Why there is no schedule, if there is none. */
  readonly refusal: ScheduleRefusal | undefined;
  /** The server has looked at the holidays of the place. */
  readonly isChecked: boolean;
};

/** The balance as it would fall, and the same as a table. The place is as high as it is, whatever stands in it. */
export function ScheduleView({ whole, instalments, today, refusal, isChecked }: ScheduleViewProps) {
  const text = useText();
  const formats = useFormats();
  const last = instalments.at(-1);
  const says =
    refusal !== undefined
      ? text.label('agree.refusal', refusal.code)
      : last === undefined
        ? text('agree.schedule.open')
        : text('agree.schedule.sum', {
            count: instalments.length,
            amount: formats.money(sumOf(whole.currency, instalments)),
            lastOn: last.dueOn,
          });
  return (
    <section className={styles.schedule} aria-label={text('agree.schedule.title')}>
      <p className={styles.says} data-tone={refusal === undefined ? 'plain' : 'bad'} role="status">
        {says}
        {last !== undefined && (
          <span className={styles.soft}>
            {' '}
            {text(isChecked ? 'agree.schedule.checked' : 'agree.schedule.unchecked')}
          </span>
        )}
      </p>
      <BalanceChart whole={whole} instalments={instalments} today={today} />
      <Lines whole={whole} instalments={instalments} />
    </section>
  );
}

/** Plain cells, for a hundred and twenty rows are drawn between two keys. */
const Lines = memo(function Lines({ whole, instalments }: Pick<ScheduleViewProps, 'whole' | 'instalments'>) {
  const text = useText();
  const formats = useFormats();
  const balances = leftAfter(whole, instalments);
  return (
    <div className={styles.lines} tabIndex={0} role="group" aria-label={text('agree.schedule.table')}>
      <table>
        <caption className="visually-hidden">{text('agree.schedule.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('agree.schedule.number')}</th>
            <th scope="col">{text('agree.schedule.due')}</th>
            <th scope="col">{text('agree.schedule.amount')}</th>
            <th scope="col">{text('agree.schedule.left')}</th>
          </tr>
        </thead>
        <tbody>
          {instalments.map(({ number, dueOn, amount }, at) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{formats.date(dueOn)}</td>
              <td>{formats.money(amount)}</td>
              <td>{formats.money(balances[at] ?? amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function leftAfter(whole: MoneyWire, instalments: readonly InstalmentLine[]): readonly MoneyWire[] {
  let left = BigInt(whole.minor);
  return instalments.map(({ amount }) => {
    left -= BigInt(amount.minor);
    return { currency: whole.currency, minor: left.toString() };
  });
}

function sumOf(currency: string, instalments: readonly InstalmentLine[]): MoneyWire {
  const minor = instalments.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
  return { currency, minor: minor.toString() };
}
