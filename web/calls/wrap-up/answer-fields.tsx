import type { BusinessOutcome } from '@duologue/core/calls/outcome-codes.ts';
import { requiredFields } from '@duologue/core/calls/closing/required-fields.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { CaptureField } from './capture-field.tsx';
import { defaultOf } from './capture-defaults.ts';
import type { Missing } from './missing.ts';
import { type Answer, capture, fieldsOffered, fieldsShown, type FormFacts, type WrapUpForm } from './wrap-up-form.ts';
import styles from './wrap-up.module.css';

type AnswerFieldsProps = {
  readonly answer: Answer;
  readonly form: WrapUpForm;
  readonly facts: FormFacts;
  /** What is missing, once a save was tried; nothing before, for nobody is scolded while typing. */
  readonly missing: readonly Missing[];
  readonly onChange: (form: WrapUpForm) => void;
};

/** What becomes an arrangement as it is typed. */
const TYPED: readonly BusinessOutcome[] = ['plan-agreed', 'settlement-agreed'];

/** Exactly what this outcome must capture; what it may capture is one press away. */
export function AnswerFields({ answer, form, facts, missing, onChange }: AnswerFieldsProps) {
  const text = useText();
  const { outcome, captured } = answer;
  const name = text(`calls.outcome.${outcome}`);
  const isMissing = (field: string) =>
    missing.some((one) => one.what === 'field' && one.outcome === outcome && one.field === field);
  return (
    <fieldset className={styles.answer}>
      <legend>{name}</legend>
      <div className={styles.fields}>
        {fieldsShown(answer).map((field) => (
          <CaptureField
            key={field}
            field={field}
            outcome={outcome}
            value={captured[field]}
            isRequired={requiredFields(outcome, captured).includes(field)}
            error={
              isMissing(field) ? text('calls.wrap.missingField', { field: text(`calls.field.${field}`) }) : undefined
            }
            facts={facts}
            onChange={(value) => onChange(capture(form, outcome, field, value))}
          />
        ))}
      </div>
      {facts.interest !== undefined && TYPED.includes(outcome) && facts.agreed?.outcome !== outcome && (
        <p className={styles.soft}>
          {text('agree.interestBeside', { amount: facts.interest })}: {text('agree.interestLeft')}
        </p>
      )}
      <div className={styles.shortcuts}>
        {fieldsOffered(answer).map((field) => (
          <Button
            key={field}
            size="s"
            look="quiet"
            onPress={() => onChange(capture(form, outcome, field, defaultOf(field, outcome, form, facts) ?? ''))}
          >
            {text('calls.wrap.addOptional', { field: text(`calls.field.${field}`) })}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
