import { LIMITATION_MONTHS } from '@duologue/core/privacy/limits.ts';
import { RETAINED } from '@duologue/core/privacy/retention.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import styles from '../law/law.module.css';
import type { PeriodChoices } from './own-periods.tsx';
import { EMPTY_PERIOD, type PeriodDraft, type Periods, readPeriod } from './read-period.ts';
import { usePeriodWords } from './use-period-words.ts';

type NewPeriodProps = {
  readonly periods: Periods;
  readonly choices: PeriodChoices;
  readonly onAdd: (periods: Periods) => void;
  readonly onCancel: () => void;
};

/** One period that is being typed, with what is usual beside it. */
export function NewPeriod({ periods, choices, onAdd, onCancel }: NewPeriodProps) {
  const text = useText();
  const words = usePeriodWords();
  const [draft, setDraft] = useState(EMPTY_PERIOD);
  const [isTried, setIsTried] = useState(false);
  const change = (part: Partial<PeriodDraft>) => setDraft({ ...draft, ...part });
  const { periods: next, problems } = readPeriod(draft, periods, choices.limitation);
  const errorOf = (field: keyof PeriodDraft) => {
    const problem = isTried ? problems.find((one) => one.field === field) : undefined;
    return problem === undefined ? {} : { error: text(problem.key, problem.values) };
  };
  const add = () => {
    setIsTried(true);
    if (problems.length === 0) onAdd(next);
  };
  return (
    <div className={styles.newList}>
      <div className={styles.grid}>
        <Select
          label={text('firmLaw.period.what')}
          placeholder={text('firmLaw.period.choose')}
          value={draft.what}
          options={[
            ...RETAINED.map((value) => ({ value, label: words.record(value) })),
            { value: 'limitation' as const, label: text('firmLaw.period.limitation') },
          ]}
          onChange={(what) => change({ what })}
          {...errorOf('what')}
        />
        {draft.what === 'limitation' && (
          <TextField
            label={text('firmLaw.period.place')}
            help={text('firmLaw.period.placeHelp')}
            value={draft.place}
            onChange={(place) => change({ place })}
            maxLength={6}
            {...errorOf('place')}
          />
        )}
      </div>
      <Usual draft={draft} choices={choices} />
      <Length draft={draft} onChange={change} errorOf={errorOf} />
      <TextField
        label={text('firmLaw.period.reason')}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxLength={500}
        {...errorOf('reason')}
      />
      <div className={styles.buttons}>
        <Button size="s" onPress={add}>
          {text('firmLaw.period.add')}
        </Button>
        <Button size="s" look="quiet" onPress={onCancel}>
          {text('firmLaw.period.cancel')}
        </Button>
      </div>
    </div>
  );
}

type LengthProps = {
  readonly draft: PeriodDraft;
  readonly onChange: (part: Partial<PeriodDraft>) => void;
  readonly errorOf: (field: keyof PeriodDraft) => { readonly error?: string };
};

/** Months, and days where they count. */
function Length({ draft, onChange: change, errorOf }: LengthProps) {
  const text = useText();
  return (
    <div className={styles.grid}>
      <TextField
        label={text('firmLaw.period.months')}
        value={draft.months}
        onChange={(months) => change({ months })}
        {...errorOf('months')}
      />
      {draft.what !== 'limitation' && (
        <TextField
          label={text('firmLaw.period.days')}
          value={draft.days}
          onChange={(days) => change({ days })}
          {...errorOf('days')}
        />
      )}
    </div>
  );
}

/** What holds as long as the firm sets nothing, with its source. */
function Usual({ draft, choices }: { readonly draft: PeriodDraft; readonly choices: PeriodChoices }) {
  const text = useText();
  const words = usePeriodWords();
  const usual = choices.retention.find(({ record }) => record === draft.what);
  if (usual !== undefined) {
    const { months, days, from } = usual;
    const values = { months, days, from: text.label('privacy.from', from) };
    return <p className={styles.hint}>{text('firmLaw.period.usual', values)}</p>;
  }
  const code = draft.place.trim().toUpperCase();
  if (draft.what !== 'limitation' || code.length < 2) return null;
  const known = choices.limitation.find(({ place }) => place === code);
  const name = words.place(code);
  if (known === undefined)
    return <p className={styles.hint}>{text('firmLaw.period.unknown', { name, months: LIMITATION_MONTHS })}</p>;
  const { months, citation, confidence } = known;
  return <p className={styles.hint}>{text('firmLaw.period.known', { name, months, citation, confidence })}</p>;
}
