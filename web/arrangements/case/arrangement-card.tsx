import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge, type Tone } from '../../ui/data/badge.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { type Column, Table } from '../../ui/data/table.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import styles from './case.module.css';

export type ArrangementAction = 'cancel' | 'renegotiate';

type ArrangementCardProps = {
  /** The newest first. */
  readonly arrangements: readonly ArrangementWire[];
  readonly mayAct: boolean;
  readonly onAct: (action: ArrangementAction, arrangement: ArrangementWire) => void;
};

const TONES: Readonly<Record<ArrangementWire['status'], Tone>> = {
  draft: 'plain',
  proposed: 'accent',
  'awaiting-approval': 'warn',
  accepted: 'accent',
  active: 'accent',
  late: 'bad',
  defaulted: 'bad',
  completed: 'good',
  cancelled: 'plain',
  superseded: 'plain',
  suspended: 'warn',
};
const OVER: readonly ArrangementWire['status'][] = ['completed', 'cancelled', 'superseded'];

/** What was agreed and how it stands by the books; who gave their word, and what comes next. */
export function ArrangementCard({ arrangements, mayAct, onAct }: ArrangementCardProps) {
  const text = useText();
  const [newest, ...others] = arrangements;
  if (newest === undefined) return null;
  return (
    <Panel
      title={text('agree.case.title')}
      label={text('agree.case.title')}
      actions={<Link to={paths.confirmations(newest.caseId)}>{text('confirm.open')}</Link>}
    >
      <Arrangement arrangement={newest} mayAct={mayAct} onAct={onAct} />
      {others.length > 0 && (
        <details className={styles.details}>
          <summary>{text('agree.case.older', { count: others.length })}</summary>
          {others.map((arrangement) => (
            <Arrangement
              key={arrangement.arrangementId}
              arrangement={arrangement}
              mayAct={mayAct && !OVER.includes(arrangement.status)}
              onAct={onAct}
            />
          ))}
        </details>
      )}
    </Panel>
  );
}

type ArrangementProps = Omit<ArrangementCardProps, 'arrangements'> & { readonly arrangement: ArrangementWire };

function Arrangement({ arrangement, mayAct, onAct }: ArrangementProps) {
  const text = useText();
  const { kind, status, agreedOn, suspendedFor, instalments } = arrangement;
  return (
    <article className={styles.arrangement}>
      <p className={styles.head}>
        <strong>{text.label('arrangements.kind', kind)}</strong>
        <Badge tone={TONES[status]}>{text.label('arrangements.status', status)}</Badge>
        {suspendedFor !== null && <span>{text.label('arrangements.suspended-for', suspendedFor)}</span>}
        <span className={styles.soft}>
          <DateText value={agreedOn} />
        </span>
      </p>
      <Standing arrangement={arrangement} />
      <Table
        caption={text('agree.case.instalments')}
        columns={useColumns()}
        rows={instalments}
        keyOf={({ promiseId }) => promiseId}
      />
      {mayAct && !OVER.includes(status) && (
        <div className={styles.actions}>
          <Button size="s" onPress={() => onAct('renegotiate', arrangement)}>
            {text('agree.case.renegotiate')}
          </Button>
          <Button size="s" look="quiet" onPress={() => onAct('cancel', arrangement)}>
            {text('agree.case.cancel')}
          </Button>
        </div>
      )}
    </article>
  );
}

/** Who gave their word, what came in, what is missing, what comes next. */
function Standing({ arrangement }: Pick<ArrangementProps, 'arrangement'>) {
  const text = useText();
  const { total, received, behind, forgiven, nextDue, awaitingBooks, promisedBy, approvedBy } = arrangement;
  const lines = [
    text('agree.case.sum', { received, total }),
    promisedBy === null ? '' : text('agree.case.by', { name: promisedBy }),
    approvedBy === null ? '' : text('agree.case.approvedBy', { name: approvedBy }),
  ].filter((line) => line !== '');
  return (
    <>
      <p>{lines.join(' · ')}</p>
      {behind.minor !== '0' && <p className={styles.behind}>{text('agree.case.behind', { amount: behind })}</p>}
      {nextDue !== null && <p>{text('agree.case.next', { amount: nextDue.amount, dueOn: nextDue.dueOn })}</p>}
      {forgiven.minor !== '0' && <p>{text('agree.case.forgiven', { amount: forgiven })}</p>}
      {awaitingBooks && <p className={styles.soft}>{text('agree.case.awaiting')}</p>}
    </>
  );
}

type Line = ArrangementWire['instalments'][number];
const LINE_TONES: Readonly<Partial<Record<Line['status'], Tone>>> = {
  kept: 'good',
  'kept-late': 'good',
  broken: 'bad',
  'part-kept': 'warn',
  due: 'warn',
  'in-grace': 'warn',
};

function useColumns(): readonly Column<Line>[] {
  const text = useText();
  return [
    { id: 'number', title: text('agree.schedule.number'), cell: ({ number }) => number, isRowHeader: true },
    { id: 'due', title: text('agree.schedule.due'), cell: ({ dueOn }) => <DateText value={dueOn} /> },
    {
      id: 'amount',
      title: text('agree.schedule.amount'),
      align: 'end',
      cell: ({ amount }) => <MoneyText value={amount} />,
    },
    {
      id: 'received',
      title: text('agree.case.received'),
      align: 'end',
      cell: ({ received }) => <MoneyText value={received} look="soft" />,
    },
    {
      id: 'state',
      title: text('agree.case.state'),
      cell: ({ status }) => (
        <Badge tone={LINE_TONES[status] ?? 'plain'}>{text.label('cases.promise-status', status)}</Badge>
      ),
    },
  ];
}
