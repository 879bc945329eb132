import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { ScheduleRefusal } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { type CSSProperties, memo } from 'react';
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
  const lines = instalments.map(({ number, dueOn, amount }, at) => ({
    number,
    dueOn: formats.date(dueOn),
    amount: formats.money(amount),
    left: formats.money(balances[at] ?? amount),
  }));
  const heads = {
    dueOn: text('agree.schedule.due'),
    amount: text('agree.schedule.amount'),
    left: text('agree.schedule.left'),
  };
  return (
    <div className={styles.lines} tabIndex={0} role="group" aria-label={text('agree.schedule.table')}>
      <table>
        <caption className="visually-hidden">{text('agree.schedule.table')}</caption>
        <colgroup>
          <col className={styles.number} />
          <col style={asWideAs([heads.dueOn, ...lines.map(({ dueOn }) => dueOn)])} />
          <col style={asWideAs([heads.amount, ...lines.map(({ amount }) => amount)])} />
          <col style={asWideAs([heads.left, ...lines.map(({ left }) => left)])} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{text('agree.schedule.number')}</th>
            <th scope="col">{heads.dueOn}</th>
            <th scope="col">{heads.amount}</th>
            <th scope="col">{heads.left}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ number, dueOn, amount, left }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{dueOn}</td>
              <td>{amount}</td>
              <td>{left}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

/** Signs that are about half as wide as a figure: blanks, points and commas. */
const NARROW = /[\s.,'’]/g;

/** The widths are known before the cells are drawn, so that the browser need not look into each of them for every key. */
function asWideAs(texts: readonly string[]): CSSProperties {
  const figures = (text: string) => text.length - (text.match(NARROW)?.length ?? 0) / 2;
  const widest = texts.reduce((most, text) => Math.max(most, figures(text)), 0);
  return { width: `calc(${widest}ch + var(--gap-2) * 2)` };
}

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
