import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { ScheduleRefusal } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { BalanceChart } from './balance-chart.tsx';
import type { InstalmentLine } from './draft.ts';
import styles from './schedule.module.css';
import { ScheduleLines } from './schedule-lines.tsx';

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
      <ScheduleLines whole={whole} instalments={instalments} />
    </section>
  );
}

function sumOf(currency: string, instalments: readonly InstalmentLine[]): MoneyWire {
  const minor = instalments.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
  return { currency, minor: minor.toString() };
}
