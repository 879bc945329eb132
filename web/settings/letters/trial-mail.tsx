import type { ResponseOf } from '@duologue/contract/api.ts';
import type { FormEvent } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { asItStands, useDraft } from '../../ui/form/draft.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import styles from './letters.module.css';

export type Trial = {
  /** Where it goes unless something else is typed. */
  readonly to: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly answer: ResponseOf<'POST /settings/mail/trial'> | undefined;
  readonly onTry: (to: string) => void;
};

/** A line to oneself, and what the mail server said to it, in its own words. */
export function TrialMail({ to, isBusy, error, answer, onTry }: Trial) {
  const text = useText();
  const { draft: address, change } = useDraft(to, asItStands);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && address.trim() !== '') onTry(address.trim());
  };
  return (
    <Panel title={text('letterSettings.trial.title')}>
      <form onSubmit={submit} className={styles.trial} noValidate>
        <TextField
          label={text('letterSettings.trial.to')}
          help={text('letterSettings.trial.hint')}
          value={address}
          onChange={change}
        />
        <div>
          <Button type="submit" isPending={isBusy} isDisabled={address.trim() === ''}>
            {text('letterSettings.trial.send')}
          </Button>
        </div>
      </form>
      {error !== null && error !== undefined ? <ProblemNote error={error} /> : <Said answer={answer} />}
    </Panel>
  );
}

function Said({ answer }: Pick<Trial, 'answer'>) {
  const text = useText();
  if (answer === undefined) return null;
  const { problem } = answer;
  if (problem === null) return <Notice tone="good" title={text('letterSettings.trial.taken')} isAlert />;
  const { code, said } = problem;
  return (
    <Notice
      tone="bad"
      title={text('letterSettings.trial.problem', { problem: text.label('confirm.problem', code) })}
      isAlert
    >
      {said !== null && <p>{text('letterSettings.trial.said', { said })}</p>}
    </Notice>
  );
}
