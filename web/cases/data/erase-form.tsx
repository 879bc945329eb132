import type { ErasureAnswer } from '@duologue/contract/privacy.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { Notice } from '../../ui/feedback/states.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from '../dialogs/case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import styles from '../legal/legal.module.css';
import { ReasonField } from './hold-forms.tsx';
import { isConfirmed } from './is-confirmed.ts';

/**
 * A request for erasure in two steps: first what would become of it, which changes nothing; then, for what cannot be
 * undone, the name is typed. A refusal is recorded with its reasons.
 */
export function EraseForm({ brief, onClose }: Pick<OpenDialog, 'brief' | 'onClose'>) {
  const text = useText();
  const [requestedOn, setRequestedOn] = useState<string | undefined>(brief.today);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<ErasureAnswer | undefined>();
  const ask = useApiWrite('POST /debtors/{debtorId}/erase', { onDone: setAnswer });
  const { debtorId, name } = brief.debtor;
  const isPlanned = answer?.dryRun === true && answer.outcome !== 'erased-before';
  const isErasing = isPlanned && answer.outcome === 'erased';
  if (answer !== undefined && !isPlanned) return <Done answer={answer} onClose={onClose} />;

  // What was checked is what is sent: another day or reason is checked again.
  const change = (set: () => void) => {
    set();
    setAnswer(undefined);
    setTyped('');
  };
  const submit = () => {
    if (requestedOn === undefined) return;
    ask.write({ params: { debtorId }, body: { reason, requestedOn, dryRun: !isPlanned } });
  };
  return (
    <DialogForm
      title={text('data.askErasure')}
      hint={text('data.eraseHint')}
      submit={text(isErasing ? 'data.eraseNow' : isPlanned ? 'data.restrictNow' : 'data.check')}
      isDangerous={isErasing}
      isComplete={reason.trim() !== '' && requestedOn !== undefined && (!isErasing || isConfirmed(typed, name))}
      isPending={ask.isPending}
      error={ask.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label={text('data.requestedOn')}
        value={requestedOn}
        onChange={(day) => change(() => setRequestedOn(day))}
        today={brief.today}
        max={brief.today}
      />
      <ReasonField value={reason} onChange={(words) => change(() => setReason(words))} />
      {isPlanned && <Planned answer={answer} />}
      {isErasing && <TextField label={text('data.typeName', { name })} value={typed} onChange={setTyped} isRequired />}
    </DialogForm>
  );
}

/** What would become of the request, and every check that objects, in plain words. */
export function Planned({ answer }: { readonly answer: ErasureAnswer }) {
  const text = useText();
  const say = useSentence();
  const { outcome, findings, answerDueOn } = answer;
  return (
    <Notice tone={outcome === 'erased' ? 'bad' : 'warn'} title={text.label('privacy.planned', outcome)} isAlert>
      {findings.length > 0 && (
        <ul className={styles.lines}>
          {findings.map(({ rule, sentence, citation, confidence }) => (
            <li key={rule}>
              {say(sentence)}
              <p className={styles.soft}>{text('data.finding', { rule, citation, confidence })}</p>
            </li>
          ))}
        </ul>
      )}
      {answerDueOn !== null && <p>{text('privacy.answer-due', { dueOn: answerDueOn })}</p>}
    </Notice>
  );
}

/** What was done; it stands until somebody has read it. */
export function Done({ answer, onClose }: { readonly answer: ErasureAnswer; readonly onClose: () => void }) {
  const text = useText();
  const { outcome, removed } = answer;
  return (
    <DialogForm
      title={text('data.erasure')}
      submit={text('data.back')}
      isComplete
      isPending={false}
      error={undefined}
      onSubmit={onClose}
      onClose={onClose}
    >
      {outcome === 'restricted' ? (
        <Planned answer={answer} />
      ) : (
        <p role="status">{text(`privacy.outcome.${outcome}`, { ...removed })}</p>
      )}
    </DialogForm>
  );
}
