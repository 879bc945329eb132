import type { AvoidedReport } from '@duologue/contract/bank.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyList } from '../../ui/data/money-text.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import styles from './avoided.module.css';

export const PERIODS = ['7', '30', '90', '365'] as const;
export type Period = (typeof PERIODS)[number];

type AvoidedCardProps = {
  readonly avoided: AvoidedReport | undefined;
  readonly period: Period;
  readonly onPeriodChange: (period: Period) => void;
};

/** The calls that were not made because the money was not surely owed: how many, why, and for example. */
export function AvoidedCard({ avoided, period, onPeriodChange }: AvoidedCardProps) {
  const text = useText();
  const options = PERIODS.map((value) => ({ value, label: text('money.avoided.days', { days: Number(value) }) }));
  return (
    <Panel
      title={text('money.avoided.title')}
      actions={
        <Select
          label={text('money.avoided.period')}
          hideLabel
          value={period}
          options={options}
          onChange={onPeriodChange}
        />
      }
    >
      {avoided === undefined ? <Skeleton lines={4} /> : <Avoided avoided={avoided} />}
    </Panel>
  );
}

function Avoided({ avoided: { calls, checks, examples, from, to } }: { readonly avoided: AvoidedReport }) {
  const text = useText();
  return (
    <>
      <div>
        <p className={styles.calls}>{text('money.avoided.calls', { count: calls })}</p>
        <p className={styles.soft}>{text('money.avoided.how', { fromOn: from, toOn: to })}</p>
      </div>
      {checks.length === 0 && <p>{text('money.avoided.none')}</p>}
      <div className={styles.halves}>
        {checks.length > 0 && <Chart checks={checks} />}
        {examples.length > 0 && <Examples examples={examples} />}
      </div>
    </>
  );
}

/** A bar for the eye and the same figures as a table for everybody: one row for each check, the most first. */
function Chart({ checks }: Pick<AvoidedReport, 'checks'>) {
  const text = useText();
  const formats = useFormats();
  const rows = [...checks].sort((one, other) => other.calls - one.calls || (one.check < other.check ? -1 : 1));
  const most = Math.max(1, ...rows.map(({ calls }) => calls));
  return (
    <table className={styles.chart}>
      <caption className="visually-hidden">{text('money.avoided.title')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text('money.avoided.check')}</th>
          <th scope="col">{text('money.avoided.count')}</th>
          <th scope="col">{text('money.avoided.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ check, calls, amount }) => (
          <tr key={check}>
            <th scope="row">
              {text.label('money.check', check)}
              <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * calls) / most} height={10} />
              </svg>
            </th>
            <td>{formats.number(calls)}</td>
            <td>
              <MoneyList values={amount} look="soft" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Examples({ examples }: Pick<AvoidedReport, 'examples'>) {
  const text = useText();
  return (
    <section aria-label={text('money.avoided.examples')}>
      <h3>{text('money.avoided.examples')}</h3>
      <ul>
        {examples.map(({ caseId, debtorName, on, check, message }) => (
          <li key={`${caseId} ${check} ${on}`} className={styles.example}>
            <Link to={paths.brief(caseId)}>{debtorName}</Link>
            <span className={styles.soft}>
              <DateText value={on} style="short" /> · {text.say(message)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
