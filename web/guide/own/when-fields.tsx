import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { OBJECTIVES } from '@duologue/core/calls/brief/suggest-objective.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { FitsFields } from '../texts/fits.tsx';
import { Titled } from './excuse-form.tsx';
import styles from './own.module.css';

type When = PlaybookWire['methods'][number]['when'];

type WhenProps = { readonly when: When; readonly onChange: (when: When) => void };

type WhenFieldsProps = WhenProps & {
  /** Told `false` while a number stands there that cannot be meant: then it is not to be kept. */
  readonly onRead: (isRead: boolean) => void;
};

/** When a way is suggested: for whom, in which case, on which call, and how late. What is left open does not matter. */
export function WhenFields({ when, onChange, onRead }: WhenFieldsProps) {
  return (
    <>
      <FitsFields when={when} onChange={onChange} />
      <YesOrNo when={when} onChange={onChange} />
      <Objectives when={when} onChange={onChange} />
      <MonthsLate when={when} onChange={onChange} onRead={onRead} />
    </>
  );
}

const ANSWERS = ['any', 'yes', 'no'] as const;

/** What else a way may turn on: yes, no, or whatever it is. */
function YesOrNo({ when, onChange }: WhenProps) {
  const text = useText();
  return (
    <div className={styles.pair}>
      {(['hasDispute', 'hasBrokenPromise', 'isAgitated'] as const).map((name) => {
        const value = when[name];
        return (
          <Select
            key={name}
            label={text(`playbook.when.${name}`)}
            value={value === undefined ? 'any' : value ? 'yes' : 'no'}
            options={ANSWERS.map((answer) => ({ value: answer, label: text(`playbook.when.${answer}`) }))}
            onChange={(answer) => {
              const { [name]: _, ...rest } = when;
              onChange(answer === 'any' ? rest : { ...rest, [name]: answer === 'yes' });
            }}
          />
        );
      })}
    </div>
  );
}

/** What a call may be for; nobody is shown a way for a call that is not made. */
const AIMS = OBJECTIVES.filter((one) => one !== 'do-not-call');

function Objectives({ when, onChange }: WhenProps) {
  const text = useText();
  const { objectives = [], ...rest } = when;
  const choose = (next: readonly string[]) => onChange(next.length === 0 ? rest : { ...rest, objectives: [...next] });
  return (
    <Titled title={text('playbook.when.objectives')}>
      <p className={styles.soft}>{text('playbook.when.objectivesHint')}</p>
      <div className={styles.pair}>
        {AIMS.map((aim) => (
          <Checkbox
            key={aim}
            isChecked={objectives.includes(aim)}
            onChange={(isChosen) => choose(AIMS.filter((one) => (one === aim ? isChosen : objectives.includes(one))))}
          >
            {text.label('cases.objective', aim)}
          </Checkbox>
        ))}
      </div>
    </Titled>
  );
}

const MONTHS_MAX = 120;

/** Whole months that the oldest item is overdue; a side that is left empty does not matter. */
function MonthsLate({ when, onChange, onRead }: WhenFieldsProps) {
  const text = useText();
  const [wrong, setWrong] = useState({ from: false, to: false });
  const { monthsLate = {}, ...rest } = when;
  const least = monthsLate.from ?? 0;
  const isBackwards = monthsLate.to !== undefined && monthsLate.to < least;
  const change = (side: 'from' | 'to', months: number | undefined, isWrong: boolean) => {
    const { [side]: _, ...other } = monthsLate;
    const next: NonNullable<When['monthsLate']> = months === undefined ? other : { ...other, [side]: months };
    const { from = 0, to = from } = next;
    const nowWrong = { ...wrong, [side]: isWrong };
    setWrong(nowWrong);
    onRead(!nowWrong.from && !nowWrong.to && from <= to);
    onChange(Object.keys(next).length === 0 ? rest : { ...rest, monthsLate: next });
  };
  return (
    <div className={styles.pair}>
      <NumberField
        label={text('playbook.when.monthsFrom')}
        value={monthsLate.from}
        min={0}
        max={MONTHS_MAX}
        onChange={(months, isWrong) => change('from', months, isWrong)}
      />
      <NumberField
        label={text('playbook.when.monthsTo')}
        value={monthsLate.to}
        min={0}
        max={MONTHS_MAX}
        error={isBackwards ? text('ui.numberBetween', { min: least, max: MONTHS_MAX }) : undefined}
        onChange={(months, isWrong) => change('to', months, isWrong)}
      />
    </div>
  );
}
