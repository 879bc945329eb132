import type { CallGuide } from '@duologue/contract/guide.ts';
import type { FactId } from '@duologue/core/cases/facts.ts';
import { type FormEvent, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import styles from './guide.module.css';
import { leaveField } from './leave-field.ts';

export type Ask = NonNullable<CallGuide['stages'][number]['ask']> & {
  /** What is on file of it: it ages, and is asked again. */
  readonly known?: string | null;
};

type AskFactProps = {
  readonly ask: Ask | null;
  readonly onLearn: (fact: FactId, value: string) => Promise<void>;
};

const FACT_MAX = 400;

/** P20: one missing fact at a time, where it fits; kept with who told it and when. To be keyed by its fact. */
export function AskFact({ ask: first, onLearn }: AskFactProps) {
  const text = useText();
  // Once it is answered, the guide asks for something else: what is being answered here stays the same.
  const [ask] = useState(first);
  const [value, setValue] = useState(first?.known ?? '');
  const [state, setState] = useState<'asking' | 'saving' | 'kept' | 'failed'>('asking');
  if (ask === null) return null;
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (value.trim() === '' || state === 'saving') return;
    setState('saving');
    try {
      await onLearn(ask.fact, value.trim());
      setState('kept');
      leaveField(form);
    } catch {
      setState('failed');
    }
  };
  return (
    <form
      className={styles.fact}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => event.key === 'Escape' && leaveField(event.currentTarget)}
    >
      <TextField label={ask.text} help={ask.why} value={value} onChange={setValue} maxLength={FACT_MAX} />
      <Button type="submit" size="s" isPending={state === 'saving'} isDisabled={state === 'kept'}>
        {text(state === 'kept' ? 'talk.factKept' : 'talk.factKeep')}
      </Button>
      {state === 'failed' && (
        <p role="alert" className={styles.never}>
          {text('talk.factFailed')}
        </p>
      )}
    </form>
  );
}
