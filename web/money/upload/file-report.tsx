import type { BankFileReport } from '@duologue/contract/bank.ts';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyList, MoneyText } from '../../ui/data/money-text.tsx';
import { Facts } from '../../ui/layout/page.tsx';
import { FileProblems } from './file-problems.tsx';
import styles from './upload.module.css';

type FileReportProps = {
  readonly report: BankFileReport;
  /** What is asked about it. */
  readonly children?: ReactNode;
};

/** What a file said, what became of it, and everything that is wrong with it. */
export function FileReport({ report, children }: FileReportProps) {
  const text = useText();
  const { kind, format, repeated, refused, statements, invoices, problems, questions } = report;
  const isUnknown = kind === 'unknown';
  return (
    <>
      {!isUnknown && (
        <p className={styles.soft}>
          {text(`money.upload.kind.${kind}`)}
          {format !== null && ` · ${format.toUpperCase()}`}
        </p>
      )}
      {repeated && <p>{text('money.upload.repeatedWords')}</p>}
      {isUnknown && <WrongFile />}
      {children}
      {refused && questions.length === 0 && !isUnknown && (
        <p className={styles.refused}>{text('money.upload.refusedWords')}</p>
      )}
      {statements.map((statement, at) => (
        <Statement key={`${statement.account ?? ''} ${statement.from ?? ''} ${at}`} statement={statement} />
      ))}
      {invoices.length > 0 && <Invoices invoices={invoices} />}
      {!repeated && !refused && statements.length > 0 && <Became report={report} />}
      <FileProblems
        problems={questions.length === 0 ? problems : problems.filter(({ severity }) => severity !== 'question')}
      />
    </>
  );
}

/** A wrong file says what it is not, and where it may belong. */
function WrongFile() {
  const text = useText();
  return (
    <p className={styles.refused}>
      {text('money.upload.unknown')} {text('money.upload.unknownLedger')}{' '}
      <Link to={paths.import()}>{text('money.upload.toImport')}</Link>
    </p>
  );
}

function Statement({ statement }: { readonly statement: BankFileReport['statements'][number] }) {
  const text = useText();
  const { account, currency, from, to, opening, closing, entries, received, known } = statement;
  const name = account === null ? text('money.upload.statementUnnamed') : text('money.upload.statement', { account });
  return (
    <section aria-label={name} className={styles.statement}>
      <h3>{currency === null ? name : `${name} · ${currency}`}</h3>
      <Facts
        facts={[
          ...(from === null || to === null
            ? []
            : [{ term: text('money.upload.period'), value: <Period from={from} to={to} /> }]),
          ...(opening === null ? [] : [{ term: text('money.upload.opening'), value: <MoneyText value={opening} /> }]),
          ...(closing === null ? [] : [{ term: text('money.upload.closing'), value: <MoneyText value={closing} /> }]),
          { term: text('money.upload.entries'), value: entries },
          { term: text('money.upload.received'), value: received },
          ...(known === 0 ? [] : [{ term: text('money.upload.known'), value: known }]),
        ]}
      />
    </section>
  );
}

function Period({ from, to }: { readonly from: string; readonly to: string }) {
  const text = useText();
  return from === to ? <DateText value={from} /> : text('money.upload.periodRange', { fromOn: from, toOn: to });
}

/** What posted itself, and what waits. */
function Became({ report: { posted, review } }: { readonly report: BankFileReport }) {
  const text = useText();
  return (
    <div className={styles.became}>
      <p>
        {text('money.upload.posted', { count: posted.count })}
        <Totals totals={posted.totals} />
        {', '}
        {text('money.upload.review', { count: review.count })}
        <Totals totals={review.totals} />
      </p>
      {review.count > 0 && (
        <Link to={paths.moneyToSort()} look="button">
          {text('money.upload.toSort')}
        </Link>
      )}
    </div>
  );
}

function Totals({ totals }: Pick<BankFileReport['posted'], 'totals'>) {
  if (totals.length === 0) return null;
  return (
    <>
      {' '}
      <MoneyList values={totals} look="strong" />
    </>
  );
}

/** What is asked stands above, as a question with its readings. */
const ASKED = 'taken.asked.';

function Invoices({ invoices }: Pick<BankFileReport, 'invoices'>) {
  const text = useText();
  return (
    <ul>
      {invoices.map(({ number, buyer, due, result }, at) => (
        <li key={`${number} ${at}`} className={styles.invoice}>
          <span>
            <strong>{text('money.upload.invoice', { number })}</strong>{' '}
            {buyer !== null && text('money.upload.invoiceBuyer', { buyer })}
            {due !== null && <> · {text('money.upload.invoiceDue', { amount: due })}</>}
          </span>
          <span className={styles.soft}>
            {result.code.startsWith(ASKED) ? text('money.upload.waitsForAnswer') : text.say(result)}
          </span>
        </li>
      ))}
    </ul>
  );
}
