import { NEXT_STEP_KINDS } from '@duologue/core/cases/next-step.ts';
import { useText } from '../../messages/text-context.tsx';
import { Select } from '../../ui/form/select.tsx';
import { DateEntry } from './date-entry.tsx';
import type { NextStep } from './next-step-default.ts';
import styles from './wrap-up.module.css';

type NextStepPartProps = {
  readonly nextStep: NextStep;
  readonly today: string;
  readonly error: string | undefined;
  readonly onChange: (nextStep: { readonly kind: string; readonly dueOn: string | undefined }) => void;
};

/** P13 and P19: always there, always with a date, and always the caller's to change. */
export function NextStepPart({ nextStep, today, error, onChange }: NextStepPartProps) {
  const text = useText();
  const { kind, dueOn } = nextStep;
  return (
    <section className={styles.nextStep} aria-label={text('calls.wrap.nextStep')}>
      <h2 className={styles.questionTitle}>{text('calls.wrap.nextStep')}</h2>
      <Select
        label={text('calls.wrap.nextStepKind')}
        hideLabel
        value={kind}
        options={NEXT_STEP_KINDS.map((value) => ({ value, label: text(`cases.next-step.${value}`) }))}
        onChange={(chosen) => onChange({ kind: chosen, dueOn })}
      />
      <div data-capture="next-step">
        <DateEntry
          label={text('calls.wrap.nextStepOn')}
          value={dueOn}
          when="future"
          today={today}
          error={error}
          isRequired
          onChange={(date) => onChange({ kind, dueOn: date })}
        />
      </div>
    </section>
  );
}
