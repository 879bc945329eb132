import type { Brief } from '@duologue/contract/cases.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { Badge, type Tone } from '../ui/data/badge.tsx';
import { MoneyText } from '../ui/data/money-text.tsx';
import styles from './brief.module.css';
import { HoldsAndStops } from './holds-and-stops.tsx';
import { LastContacts } from './last-contacts.tsx';

const PROMISES_SHOWN = 3;

/** How they pay, what they promised, what they dispute, what stands in the way, and who said what last. */
export function HistoryCard({ brief }: { readonly brief: Brief }) {
  const text = useText();
  return (
    <section className={styles.card} aria-label={text('cases.habits.title')}>
      <Habits habits={brief.habits} />
      <Promises brief={brief} />
      <ToConfirmations brief={brief} />
      <Disputes disputes={brief.disputes} />
      <HoldsAndStops brief={brief} />
      <LastContacts contacts={brief.lastContacts} />
    </section>
  );
}

function Habits({ habits }: { readonly habits: Brief['habits'] }) {
  const text = useText();
  const formats = useFormats();
  const { averageDaysLate, shareLatePercent, paidLate, paidItems, lastPaymentOn, firstSettledOn } = habits;
  const days = averageDaysLate === null ? undefined : Math.round(averageDaysLate);
  return (
    <div>
      <h2 className={styles.title}>{text('cases.habits.title')}</h2>
      {days === undefined ? (
        <p className={styles.soft}>{text('cases.habits.none')}</p>
      ) : (
        <p className={styles.habit}>
          {days > 0 ? text('cases.habits.averageLate', { days }) : text('cases.habits.onTime')}
        </p>
      )}
      <ul className={styles.softList}>
        {shareLatePercent !== null && (
          <li>
            {text('cases.habits.shareLate', {
              late: paidLate,
              paid: paidItems,
              percent: formats.percent(shareLatePercent),
            })}
          </li>
        )}
        {lastPaymentOn !== null && <li>{text('cases.habits.lastPayment', { paidOn: lastPaymentOn })}</li>}
        {firstSettledOn !== null && <li>{text('cases.habits.customerSince', { sinceOn: firstSettledOn })}</li>}
      </ul>
    </div>
  );
}

const PROMISE_TONES: Readonly<Record<string, Tone>> = {
  kept: 'good',
  'kept-late': 'good',
  broken: 'bad',
  'part-kept': 'warn',
  due: 'warn',
  'in-grace': 'warn',
  pending: 'accent',
};

function Promises({ brief: { promises, promisesKept, promisesBroken } }: { readonly brief: Brief }) {
  const text = useText();
  const formats = useFormats();
  if (promises.length === 0 && promisesKept + promisesBroken === 0) return null;
  return (
    <div>
      <h3 className={styles.subtitle}>
        {text('cases.promises.title')}{' '}
        <span className={styles.soft}>
          {text('cases.promises.tally', { kept: promisesKept, broken: promisesBroken })}
        </span>
      </h3>
      <ul className={styles.lines}>
        {promises.slice(0, PROMISES_SHOWN).map(({ promiseId, amount, dueOn, status, received, promisedBy }) => (
          <li key={promiseId}>
            <Badge tone={PROMISE_TONES[status] ?? 'plain'}>{text.label('cases.promise-status', status)}</Badge>{' '}
            {text('cases.promises.line', { amount, dueOn })}
            {promisedBy !== null && (
              <span className={styles.soft}>, {text('cases.promises.by', { name: promisedBy })}</span>
            )}
            {received.minor !== '0' && (
              <span className={styles.soft}>
                , {text('cases.promises.received', { amount: formats.money(received) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Wherever something is agreed: a promise, or a plan or settlement whose instalments stand among no promises. */
function ToConfirmations({ brief: { caseId, promises, arrangements } }: { readonly brief: Brief }) {
  const text = useText();
  if (promises.length + arrangements.length === 0) return null;
  return (
    <p>
      <Link to={paths.confirmations(caseId)}>{text('confirm.open')}</Link>
    </p>
  );
}

function Disputes({ disputes }: Pick<Brief, 'disputes'>) {
  const text = useText();
  if (disputes.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subtitle}>{text('cases.disputes.title')}</h3>
      <ul className={styles.lines}>
        {disputes.map(({ disputeId, reason, status, amount, note }) => (
          <li key={disputeId}>
            {amount !== null && <MoneyText value={amount} look="strong" />}{' '}
            {text('cases.disputes.line', {
              reason: text.label('cases.dispute-reason', reason),
              status: text.label('cases.dispute-status', status),
            })}
            {note !== null && <p className={styles.soft}>{note}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
