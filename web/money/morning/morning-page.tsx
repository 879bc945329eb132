import type { AvoidedReport, MoneySettings, MorningReport } from '@duologue/contract/bank.ts';
import { Landmark } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { InstantText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback/states.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { MoneyPage } from '../frame/money-page.tsx';
import { AgesPanel } from './ages-panel.tsx';
import { AvoidedCard, type Period } from './avoided-card.tsx';
import { Figures } from './figures.tsx';
import { inOrder, isBroken, isKept, type PromiseJudged } from './judged.ts';
import styles from './morning.module.css';

type MorningPageProps = {
  /** `undefined` until the first answer; so are those below. */
  readonly report: MorningReport | undefined;
  readonly settings: MoneySettings | undefined;
  readonly avoided: AvoidedReport | undefined;
  readonly toSort: number | undefined;
  readonly period: Period;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onPeriodChange: (period: Period) => void;
};

/** As many as one reads over the first coffee; the rest is under Posted. */
const PAID_SHOWN = 12;

/** What came in since the last working day, and what it means for today's calls. */
export function MorningPage(props: MorningPageProps) {
  const { report, settings, avoided, toSort, period, error, onRetry, onPeriodChange } = props;
  const text = useText();
  const isBrokenPage = error !== null && error !== undefined;
  const title =
    report === undefined
      ? text('money.title')
      : text('money.morning.headline', { count: new Set(report.paid.map(({ caseId }) => caseId)).size });
  return (
    <MoneyPage
      here={paths.money()}
      toSort={toSort}
      title={title}
      lead={<p>{report === undefined ? ' ' : text('money.morning.since', { sinceAt: report.since })}</p>}
    >
      {isBrokenPage && <ProblemNote error={error} onRetry={onRetry} />}
      {report === undefined && !isBrokenPage && <Skeleton lines={8} height={64} />}
      {report !== undefined && (
        <>
          {isUntouched(report) ? <NothingYet /> : <Figures report={report} />}
          <div className={styles.columns}>
            <div className={styles.column}>
              {!isUntouched(report) && (
                <>
                  <PromisesPanel promises={report.promises} />
                  <PaidPanel paid={report.paid} />
                </>
              )}
            </div>
            <div className={styles.column}>
              <AgesPanel report={report} settings={settings} />
              {!isUntouched(report) && <FilesPanel files={report.files} />}
            </div>
          </div>
          <AvoidedCard avoided={avoided} period={period} onPeriodChange={onPeriodChange} />
        </>
      )}
    </MoneyPage>
  );
}

/** Nothing was ever brought: the page teaches instead of counting noughts. */
const isUntouched = ({ bank, files, paid, promises, doubtful, notMatched }: MorningReport): boolean =>
  bank.length + files.length + paid.length + promises.length + doubtful.count + notMatched.count === 0;

function NothingYet() {
  const text = useText();
  const bring = (
    <Link to={paths.moneyFiles()} look="primary">
      {text('money.morning.emptyAction')}
    </Link>
  );
  return (
    <EmptyState title={text('money.morning.empty')} icon={Landmark} actions={bring}>
      <p>{text('money.morning.emptyWords')}</p>
    </EmptyState>
  );
}

function PromisesPanel({ promises }: { readonly promises: readonly PromiseJudged[] }) {
  const text = useText();
  return (
    <Panel title={text('money.morning.promises')}>
      {promises.length === 0 && <p className={styles.soft}>{text('money.morning.promisesNone')}</p>}
      <ul hidden={promises.length === 0}>
        {inOrder(promises).map((promise) => (
          <Line key={`${promise.caseId} ${promise.dueOn} ${promise.amount.minor}`} {...promise}>
            <span className={styles.soft}>{text('money.morning.promiseDue', { dueOn: promise.dueOn })}</span>
            <Badge tone={toneOf(promise)}>{text.label('cases.promise-status', promise.status)}</Badge>
          </Line>
        ))}
      </ul>
    </Panel>
  );
}

function toneOf(promise: PromiseJudged) {
  if (isKept(promise)) return 'good';
  return isBroken(promise) ? 'bad' : 'plain';
}

function PaidPanel({ paid }: Pick<MorningReport, 'paid'>) {
  const text = useText();
  const more = paid.length - PAID_SHOWN;
  return (
    <Panel title={text('money.morning.paid')}>
      {paid.length === 0 && <p className={styles.soft}>{text('money.morning.paidNone')}</p>}
      <ul hidden={paid.length === 0}>
        {paid.slice(0, PAID_SHOWN).map((line, at) => (
          <Line key={`${line.caseId} ${line.amount.currency} ${at}`} {...line}>
            {line.settled && <Badge tone="good">{text('money.morning.paidAll')}</Badge>}
          </Line>
        ))}
      </ul>
      {more > 0 && <Link to={paths.moneyPosted()}>{text('money.morning.paidMore', { count: more })}</Link>}
    </Panel>
  );
}

type LineProps = Pick<PromiseJudged, 'caseId' | 'debtorName' | 'amount'> & { readonly children: ReactNode };

function Line({ caseId, debtorName, amount, children }: LineProps) {
  return (
    <li className={styles.line}>
      <Link to={paths.brief(caseId)}>{debtorName}</Link>
      <span className={styles.lineEnd}>
        {children}
        <MoneyText value={amount} look="strong" />
      </span>
    </li>
  );
}

function FilesPanel({ files }: Pick<MorningReport, 'files'>) {
  const text = useText();
  return (
    <Panel title={text('money.morning.files')}>
      {files.length === 0 && <p className={styles.soft}>{text('money.morning.filesNone')}</p>}
      <ul hidden={files.length === 0}>
        {files.map(({ fileId, name, readAt, result }) => (
          <li key={fileId} className={styles.file}>
            <span className={styles.fileName}>{name}</span>
            <span className={styles.soft}>
              {text.say(result)} · <InstantText value={readAt} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
