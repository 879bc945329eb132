import type { ObjectionLines } from '@duologue/contract/guide.ts';
import type { FactId } from '@duologue/core/cases/facts.ts';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { type Ask, AskFact } from './ask-fact.tsx';
import styles from './guide.module.css';

type ExcuseCardProps = {
  readonly excuse: ObjectionLines;
  /** What was set going, in words. */
  readonly steps: readonly string[];
  /** What it makes worth asking; null where nothing is. */
  readonly ask: Ask | null;
  /** The day that it turns on, to be asked. */
  readonly day: ReactNode;
  /** What they did not get, to be sent now. */
  readonly invoices: ReactNode;
  /** In which the sentences are. */
  readonly language: string;
  readonly onLearn: (fact: FactId, value: string) => Promise<void>;
  readonly onDone: () => void;
};

/** P10: heard, asked about once, answered, and something happens. */
export function ExcuseCard({ excuse, steps, ask, day, invoices, language, onLearn, onDone }: ExcuseCardProps) {
  const text = useText();
  return (
    <article className={styles.excuse} aria-label={excuse.name}>
      <h3 className={styles.excuseName}>{excuse.name}</h3>
      <dl className={styles.turns} lang={language}>
        <Turn name={text('talk.acknowledge')} words={excuse.acknowledge} />
        <Turn name={text('talk.ask')} words={excuse.ask} />
      </dl>
      {/* Where they answer to what was asked, and before what is said then. */}
      {day}
      {invoices}
      <dl className={styles.turns} lang={language}>
        <Turn name={text('talk.answer')} words={excuse.answer} />
      </dl>
      <p className={styles.soft}>
        <strong>{text('talk.evidence')}</strong> {excuse.evidence}
      </p>
      {steps.length > 0 && (
        <ul className={styles.done} aria-label={text('talk.does')}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <AskFact key={ask?.fact ?? 'none'} ask={ask} onLearn={onLearn} />
      <p className={styles.never}>
        <strong>{text('talk.never')}</strong> {excuse.never.join(' · ')}
      </p>
      <div className={styles.moves}>
        <Button shortcut="f" look="primary" onPress={onDone}>
          {text('talk.on')}
        </Button>
      </div>
    </article>
  );
}

function Turn({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.words}>{words}</dd>
    </div>
  );
}
