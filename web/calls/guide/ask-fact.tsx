import type { CallGuide } from '@duologue/contract/guide.ts';
import type { FactId } from '@duologue/core/cases/facts.ts';
import { type FormEvent, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import styles from './guide.module.css';

type AskFactProps = {
  readonly ask: CallGuide['stages'][number]['ask'];
  readonly onLearn: (fact: FactId, value: string) => Promise<void>;
};

const FACT_MAX = 400;

/** P20: one missing fact at a time, where it fits; kept with who told it and when. */
export function AskFact({ ask, onLearn }: AskFactProps) {
  const text = useText();
  const [value, setValue] = useState('');
  const [state, setState] = useState<'asking' | 'saving' | 'kept' | 'failed'>('asking');
  if (ask === null) return null;
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() === '' || state === 'saving') return;
    setState('saving');
    try {
      await onLearn(ask.fact, value.trim());
      setState('kept');
    } catch {
      setState('failed');
    }
  };
  return (
    <form className={styles.fact} onSubmit={(event) => void keep(event)}>
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
