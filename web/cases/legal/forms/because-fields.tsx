import { useState } from 'react';
import { useText } from '../../../messages/text-context.tsx';
import { TextArea, TextField } from '../../../ui/form/text-field.tsx';

export type Because = { readonly reason: string; readonly evidence: string };

/** Why, and what it rests on: asked with everything that is recorded for the rules. */
export function useBecause() {
  const [because, setBecause] = useState<Because>({ reason: '', evidence: '' });
  return { because, setBecause, isComplete: because.reason.trim() !== '' };
}

type BecauseFieldsProps = {
  readonly because: Because;
  readonly onChange: (because: Because) => void;
  readonly autoFocus?: boolean;
};

export function BecauseFields({ because, onChange, autoFocus = false }: BecauseFieldsProps) {
  const text = useText();
  return (
    <>
      <TextField
        label={text('law.form.reason')}
        value={because.reason}
        onChange={(reason) => onChange({ ...because, reason })}
        maxLength={500}
        isRequired
        autoFocus={autoFocus}
      />
      <TextArea
        label={text('law.form.evidence')}
        help={text('law.form.evidenceHelp')}
        value={because.evidence}
        onChange={(evidence) => onChange({ ...because, evidence })}
        rows={2}
        maxLength={2000}
      />
    </>
  );
}
