import type { Brief } from '@duologue/contract/cases.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import styles from './brief.module.css';

/** P03: what this call is for, and what is planned already. */
export function ObjectiveCard({ brief }: { readonly brief: Brief }) {
  const text = useText();
  const formats = useFormats();
  const { objective, nextStep } = brief;
  const amount = objective.amount === null ? undefined : formats.money(objective.amount);
  return (
    <section className={styles.card} data-tone="accent" aria-label={text('cases.objective.title')}>
      <h2 className={styles.title}>{text('cases.objective.title')}</h2>
      <p className={styles.objective}>{text.label('cases.objective', objective.kind)}</p>
      {amount !== undefined && (
        <p className={styles.ask}>
          {objective.byOn === null
            ? text('cases.objective.amount', { amount })
            : text('cases.objective.amountBy', { amount, byOn: objective.byOn })}
        </p>
      )}
      <p className={styles.soft}>{text.say(objective.because)}</p>
      {nextStep !== null && (
        <p className={styles.soft}>
          {text('cases.objective.nextStep', {
            step: text.label('cases.next-step', nextStep.kind),
            dueOn: nextStep.dueOn,
          })}
        </p>
      )}
    </section>
  );
}
