import { useApiWrite } from '../../../api/query.ts';
import { useText } from '../../../messages/text-context.tsx';
import { DialogForm } from '../../../ui/feedback/dialog-form.tsx';
import { useSaved } from '../../dialogs/use-saved.ts';
import type { LegalFormProps } from '../legal-form.tsx';
import { type Because, BecauseFields, useBecause } from './because-fields.tsx';

type BecauseFormProps = {
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSubmit: (because: Because) => void;
  readonly onClose: () => void;
};

/** A step that needs nothing but its reason. */
function BecauseForm({ onSubmit, ...form }: BecauseFormProps) {
  const { because, setBecause, isComplete } = useBecause();
  return (
    <DialogForm {...form} isComplete={isComplete} onSubmit={() => onSubmit(because)}>
      <BecauseFields because={because} onChange={setBecause} autoFocus />
    </DialogForm>
  );
}

export function LiftStateForm({ task: { stateId, name }, brief: { caseId }, onClose }: LegalFormProps<'lift-state'>) {
  const text = useText();
  const save = useApiWrite('POST /cases/{caseId}/states/{stateId}/lift', { onDone: useSaved(onClose) });
  return (
    <BecauseForm
      title={text('law.form.liftTitle', { name })}
      hint={text('law.form.liftHint')}
      submit={text('law.facts.lift')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={(body) => save.write({ params: { caseId, stateId }, body })}
      onClose={onClose}
    />
  );
}

export function LiftStopForm({ task: { stopId, name }, brief: { caseId }, onClose }: LegalFormProps<'lift-stop'>) {
  const text = useText();
  const save = useApiWrite('POST /cases/{caseId}/stops/{stopId}/lift', { onDone: useSaved(onClose) });
  return (
    <BecauseForm
      title={text('law.form.liftTitle', { name })}
      hint={text('law.form.liftStopHint')}
      submit={text('law.facts.liftStop')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={(body) => save.write({ params: { caseId, stopId }, body })}
      onClose={onClose}
    />
  );
}

export function RevokeForm({ task: { consentId, name }, brief: { caseId }, onClose }: LegalFormProps<'revoke'>) {
  const text = useText();
  const save = useApiWrite('POST /cases/{caseId}/consents/{consentId}/revoke', { onDone: useSaved(onClose) });
  return (
    <BecauseForm
      title={text('law.form.revokeTitle', { name })}
      hint={text('law.form.revokeHint')}
      submit={text('law.facts.revoke')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={(body) => save.write({ params: { caseId, consentId }, body })}
      onClose={onClose}
    />
  );
}

export function AnswerForm({ task: { answer, is }, brief: { caseId }, onClose }: LegalFormProps<'answer'>) {
  const text = useText();
  const save = useApiWrite('POST /cases/{caseId}/answers', { onDone: useSaved(onClose) });
  return (
    <BecauseForm
      title={text(is === 'yes' ? 'law.facts.yes' : 'law.facts.no')}
      hint={text.label('law.ask', answer)}
      submit={text('ui.save')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={(because) => save.write({ params: { caseId }, body: { answer, is, ...because } })}
      onClose={onClose}
    />
  );
}
