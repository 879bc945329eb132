import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { OBJECTIVES } from '@duologue/core/calls/brief/suggest-objective.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { type EditActions, idFrom, lineIds } from '../edit.ts';
import { FitsFields } from '../texts/fits.tsx';
import { BlankNames, SaidFields, UNSAID } from '../texts/said-fields.tsx';
import { SaveButtons } from '../texts/save-buttons.tsx';
import { useSaving } from '../use-saving.ts';
import { Titled } from './excuse-form.tsx';
import { fieldProblems } from './field-problems.ts';
import styles from './own.module.css';

export type Method = PlaybookWire['methods'][number];

export const NEW_METHOD: Method = {
  id: '',
  name: UNSAID,
  how: UNSAID,
  say: { id: '', said: UNSAID },
  fits: UNSAID,
  when: {},
};

type MethodFormProps = {
  readonly method: Method;
  readonly playbook: PlaybookWire;
  readonly actions: EditActions;
  readonly onClose: (id?: string) => void;
};

/** A way to the goal of the firm's own: how it is done, its first sentence, and when it is suggested. */
export function MethodForm({ method, playbook, actions, onClose }: MethodFormProps) {
  const text = useText();
  const [edited, setEdited] = useState(method);
  const id = method.id === '' ? idOf(edited, playbook) : method.id;
  const part = `methods.${id}`;
  const isHere = ({ path }: { readonly path: string }) => path === part || path.startsWith(`${part}.`);
  const saving = useSaving(isHere, actions, () => onClose(id));
  const problems = fieldProblems(saving.found, part, text);
  const change = (next: Partial<Method>) => {
    setEdited({ ...edited, ...next });
    saving.forget();
  };
  const lineId = method.say.id === '' ? idFrom(`say ${id}`, lineIds(playbook)) : method.say.id;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.save({ methods: { [id]: { ...edited, id, say: { ...edited.say, id: lineId } } } });
      }}
    >
      <Panel title={text('playbook.form.whatItIs')}>
        <div className={styles.group}>
          {(['name', 'how', 'fits'] as const).map((field) => (
            <Titled key={field} title={text(`playbook.field.${field}`)}>
              <SaidFields
                path={`${part}.${field}`}
                said={edited[field]}
                rows={field === 'name' ? 1 : 3}
                errors={problems.inLanguages(field)}
                onChange={(said) => change({ [field]: said })}
              />
            </Titled>
          ))}
          <Titled title={text('playbook.field.say')}>
            <SaidFields
              path={`${part}.say.said`}
              said={edited.say.said}
              errors={problems.inLanguages('say.said')}
              onChange={(said) => change({ say: { ...edited.say, said } })}
            />
          </Titled>
          <BlankNames />
        </div>
      </Panel>
      <Panel title={text('playbook.form.suggestedWhen')}>
        <div className={styles.group}>
          <FitsFields when={edited.when} onChange={(when) => change({ when })} />
          <YesOrNo edited={edited} onChange={(when) => change({ when })} />
          <Objectives when={edited.when} onChange={(when) => change({ when })} />
          <MonthsLate when={edited.when} onChange={(when) => change({ when })} />
        </div>
      </Panel>
      <SaveButtons saving={saving} isDisabled={edited === method} onClose={() => onClose()} isToldAtFields />
    </form>
  );
}

function idOf({ name: { en, de, it } }: Method, { methods }: PlaybookWire): string {
  return idFrom(en || de || it, new Set(methods.map((one) => one.id)));
}

type When = Method['when'];
const ANSWERS = ['any', 'yes', 'no'] as const;

/** What else a way may turn on: yes, no, or whatever it is. */
function YesOrNo({ edited, onChange }: { readonly edited: Method; readonly onChange: (when: When) => void }) {
  const text = useText();
  return (
    <div className={styles.pair}>
      {(['hasDispute', 'hasBrokenPromise', 'isAgitated'] as const).map((name) => {
        const value = edited.when[name];
        return (
          <Select
            key={name}
            label={text(`playbook.when.${name}`)}
            value={value === undefined ? 'any' : value ? 'yes' : 'no'}
            options={ANSWERS.map((answer) => ({ value: answer, label: text(`playbook.when.${answer}`) }))}
            onChange={(answer) => {
              const { [name]: _, ...rest } = edited.when;
              onChange(answer === 'any' ? rest : { ...rest, [name]: answer === 'yes' });
            }}
          />
        );
      })}
    </div>
  );
}

type WhenProps = { readonly when: When; readonly onChange: (when: When) => void };

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
function MonthsLate({ when, onChange }: WhenProps) {
  const text = useText();
  const { monthsLate = {}, ...rest } = when;
  const change = (side: 'from' | 'to', months: number | undefined) => {
    const { [side]: _, ...other } = monthsLate;
    const next = months === undefined ? other : { ...other, [side]: months };
    onChange(Object.keys(next).length === 0 ? rest : { ...rest, monthsLate: next });
  };
  return (
    <div className={styles.pair}>
      <NumberField
        label={text('playbook.when.monthsFrom')}
        value={monthsLate.from}
        min={0}
        max={MONTHS_MAX}
        onChange={(months) => change('from', months)}
      />
      <NumberField
        label={text('playbook.when.monthsTo')}
        value={monthsLate.to}
        min={monthsLate.from ?? 0}
        max={MONTHS_MAX}
        onChange={(months) => change('to', months)}
      />
    </div>
  );
}
