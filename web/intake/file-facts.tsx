import type { ImportReport } from '@duologue/contract/imports.ts';
import { useEffect, useRef, useState } from 'react';
import { useFormats, useText } from '../messages/text-context.tsx';
import { MoneyList } from '../ui/data/money-text.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { Panel } from '../ui/layout/page.tsx';
import styles from './intake.module.css';
import { delimiterKey } from './wizard.ts';

const COUNTS = ['rows', 'accepted', 'history', 'rejected', 'ignored', 'debtors'] as const;

/** What the file is, of which day, and what is in it, in six figures. */
export function FileFacts({
  report,
  onAsOf,
}: {
  readonly report: ImportReport;
  readonly onAsOf: (asOf: string) => void;
}) {
  const text = useText();
  const formats = useFormats();
  const { counts, overdue, totals, asOf, questions } = report;
  // What an open question leaves unread is no fault of the file: its figures come with the answer.
  const isAsking = questions.length > 0;
  const shown = COUNTS.filter((count) => (isAsking ? count === 'rows' : counts[count] > 0 || count === 'rejected'));
  const today = formats.dateAt(new Date().toISOString());
  return (
    <Panel title={report.file.name}>
      <div className={styles.facts}>
        <div className={styles.what}>
          <p className={styles.soft}>{describe(report, text)}</p>
          {report.remembered && <p className={styles.remembered}>{text('intake.report.remembered')}</p>}
          <p className={styles.overdue}>
            {overdue.map(({ amount, items, debtors }) => (
              <span key={amount.currency}>
                {text('intake.report.overdue', { amount: formats.money(amount), items, debtors })}
              </span>
            ))}
          </p>
          {totals.length > 0 && (
            <p className={styles.soft}>
              {text('intake.report.totals')}: <MoneyList values={totals} />
            </p>
          )}
        </div>
        {!questions.some(({ kind }) => kind === 'as-of') && (
          <AsOf asOf={asOf ?? undefined} today={today} onAsOf={onAsOf} />
        )}
      </div>
      <dl className={styles.counts}>
        {shown.map((count) => (
          <div key={count} data-count={count} data-some={counts[count] > 0}>
            <dt>{text(`intake.count.${count}`)}</dt>
            <dd>{formats.number(counts[count])}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

type AsOfProps = {
  readonly asOf: string | undefined;
  readonly today: string;
  readonly onAsOf: (asOf: string) => void;
};

/** Long enough to finish the year that one is typing. */
const TYPED_MS = 1_000;

/** Another day reads the file again: once it is chosen or typed to its end, not at each key. */
function AsOf({ asOf, today, onAsOf }: AsOfProps) {
  const text = useText();
  const [day, setDay] = useState(asOf);
  const [seen, setSeen] = useState(asOf);
  const [told, setTold] = useState(asOf);
  if (asOf !== seen) {
    setSeen(asOf);
    // The answer to what was told is no reason to write over what is being typed since.
    if (asOf !== told) {
      setTold(asOf);
      setDay(asOf);
    }
  }
  const tell = (date: string) => {
    if (date === told) return;
    setTold(date);
    onAsOf(date);
  };
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (day === undefined) return;
    const timer = setTimeout(() => latest.current(day), TYPED_MS);
    return () => clearTimeout(timer);
  }, [day]);
  return (
    <DateField
      label={text('intake.asOf')}
      help={text('intake.asOfHint')}
      value={day}
      today={today}
      max={today}
      onChange={setDay}
      onChosen={tell}
    />
  );
}

function describe({ file, headerLine, layout }: ImportReport, text: ReturnType<typeof useText>): string {
  return [
    text('intake.report.what', { kind: file.kind.toUpperCase(), encoding: file.encoding }),
    file.delimiter === null ? '' : text(delimiterKey(file.delimiter), { sign: file.delimiter }),
    file.sheet === null ? '' : text('intake.report.sheet', { sheet: file.sheet }),
    headerLine === null ? text('intake.report.noHeader') : text('intake.report.headerLine', { line: headerLine }),
    text.label('intake.layout', layout),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
