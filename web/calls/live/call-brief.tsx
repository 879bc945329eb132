import type { Brief } from '@duologue/contract/cases.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import styles from './call.module.css';

const ITEMS_SHOWN = 6;
/** One or two are asked in a call, not all. */
const QUESTIONS_SHOWN = 3;

/** The brief while talking: the sum, the goal, the invoices, and what was said before. Nothing else. */
export function CallBrief({ brief, isBeside = false }: { readonly brief: Brief; readonly isBeside?: boolean }) {
  const text = useText();
  const formats = useFormats();
  const { objective, stillOwed, items, promises, questions, disputes } = brief;
  const broken = promises.find(({ status }) => status === 'broken');
  return (
    <section className={styles.brief} data-beside={isBeside} aria-label={text('cases.brief.title')}>
      <p className={styles.sum}>
        {stillOwed.ask.map((amount) => (
          <MoneyText key={amount.currency} value={amount} look="large" />
        ))}{' '}
        {text(stillOwed.ask.length === 0 ? 'cases.owed.ask.nothing' : 'agree.claim')}
      </p>
      <p className={styles.goal}>
        <strong>{text.label('cases.objective', objective.kind)}</strong>
        {objective.amount !== null && objective.byOn !== null && (
          <span>
            {': '}
            {text('cases.objective.amountBy', {
              amount: formats.money(objective.amount),
              byOn: objective.byOn,
            })}
          </span>
        )}
      </p>
      <Invoices items={items} />
      {broken !== undefined && (
        <p>
          <Badge tone="bad">{text('cases.promise-status.broken')}</Badge>{' '}
          {text('cases.promises.line', { amount: broken.amount, dueOn: broken.dueOn })}
        </p>
      )}
      {disputes.map(({ disputeId, reason, amount }) => (
        <p key={disputeId}>
          <Badge tone="warn">{text('cases.money.disputedMark')}</Badge> {text.label('cases.dispute-reason', reason)}{' '}
          {amount !== null && <MoneyText value={amount} />}
        </p>
      ))}
      {questions.length > 0 && (
        <div>
          <h3>{text('cases.questions.title')}</h3>
          <ul>
            {questions.slice(0, QUESTIONS_SHOWN).map((question) => (
              <li key={question.code}>{text.say(question)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Invoices({ items }: Pick<Brief, 'items'>) {
  const text = useText();
  const overdue = items.filter(({ daysOverdue }) => (daysOverdue ?? 0) > 0);
  return (
    <ul className={styles.invoices}>
      {overdue.slice(0, ITEMS_SHOWN).map(({ itemId, number, dueOn, open, daysOverdue, disputed }) => (
        <li key={itemId}>
          <span className={styles.invoiceNumber}>
            {number ?? text('cases.item-kind.balance')}{' '}
            {disputed && <Badge tone="warn">{text('cases.money.disputedMark')}</Badge>}
          </span>
          <span className={styles.soft}>
            {dueOn !== null && <DateText value={dueOn} style="short" />}
            {' · '}
            {text('cases.money.days', { days: daysOverdue ?? 0 })}
          </span>
          <MoneyText value={open} />
        </li>
      ))}
    </ul>
  );
}
