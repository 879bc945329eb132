import { EVERY, EXPENDITURE_LINES, INCOME_LINES } from '@duologue/core/negotiation/affordability/statement-words.ts';
import { useText } from '../../messages/text-context.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import styles from './means.module.css';
import type { HouseholdDraft, Line } from './statement.ts';

type HouseholdFormProps = {
  readonly draft: HouseholdDraft;
  readonly currency: string;
  readonly onChange: (draft: HouseholdDraft) => void;
};

const PEOPLE_MAX = 20;

/** Income and expenditure in the categories that advisers and creditors share. Only what was said is filled in. */
export function HouseholdForm({ draft, currency, onChange }: HouseholdFormProps) {
  const text = useText();
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <NumberField
          label={text('agree.means.adults')}
          value={draft.adults}
          min={0}
          max={PEOPLE_MAX}
          onChange={(adults) => onChange({ ...draft, adults })}
        />
        <NumberField
          label={text('agree.means.children')}
          value={draft.children}
          min={0}
          max={PEOPLE_MAX}
          onChange={(children) => onChange({ ...draft, children })}
        />
      </div>
      <fieldset className={styles.lines}>
        <legend>{text('agree.means.income')}</legend>
        {INCOME_LINES.map((name) => (
          <LineField
            key={name}
            label={text(`negotiation.income.${name}`)}
            currency={currency}
            line={draft.income[name]}
            onChange={(line) => onChange({ ...draft, income: { ...draft.income, [name]: line } })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.lines}>
        <legend>{text('agree.means.expenditure')}</legend>
        {EXPENDITURE_LINES.map((name) => (
          <LineField
            key={name}
            label={text(`negotiation.expenditure.${name}`)}
            currency={currency}
            line={draft.expenditure[name]}
            onChange={(line) => onChange({ ...draft, expenditure: { ...draft.expenditure, [name]: line } })}
          />
        ))}
      </fieldset>
    </div>
  );
}

type LineFieldProps = {
  readonly label: string;
  readonly currency: string;
  readonly line: Line | undefined;
  readonly onChange: (line: Line) => void;
};

function LineField({ label, currency, line, onChange }: LineFieldProps) {
  const text = useText();
  const every = line?.every ?? 'month';
  return (
    <div className={styles.line}>
      <MoneyField
        label={label}
        currency={currency}
        value={line?.amount}
        onChange={(amount) => onChange({ amount, every })}
      />
      <Select
        label={text('agree.means.everyOf', { line: label })}
        hideLabel
        value={every}
        options={EVERY.map((value) => ({ value, label: text(`negotiation.every.${value}`) }))}
        onChange={(next) => onChange({ amount: line?.amount, every: next })}
      />
    </div>
  );
}
