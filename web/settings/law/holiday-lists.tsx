import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextArea, TextField } from '../../ui/form/text-field.tsx';
import styles from './law.module.css';
import { type HolidayDraft, type HolidayList, readHolidays } from './read-holidays.ts';

type HolidayListsProps = {
  readonly lists: readonly HolidayList[];
  /** The lists that rules ask for. */
  readonly ids: readonly string[];
  readonly isDisabled: boolean;
  readonly error: string | undefined;
  readonly onChange: (lists: readonly HolidayList[]) => void;
};

/** The firm's own lists, and one that is being written. */
export function HolidayLists({ lists, ids, isDisabled, error, onChange }: HolidayListsProps) {
  const text = useText();
  const [isAdding, setIsAdding] = useState(false);
  const free = ids.filter((id) => !lists.some((list) => list.id === id));
  return (
    <fieldset className={styles.part}>
      <legend>{text('firmLaw.field.holidays')}</legend>
      <p className={styles.hint}>{text('firmLaw.holidaysHint')}</p>
      {lists.length > 0 && (
        <ul className={styles.lists}>
          {lists.map((list) => (
            <li key={list.id}>
              <span>
                {text('firmLaw.holiday.is', { name: list.id, years: list.years.join(', '), count: list.dates.length })}
              </span>
              {!isDisabled && (
                <Button size="s" look="quiet" onPress={() => onChange(lists.filter((one) => one !== list))}>
                  {text('firmLaw.holiday.remove', { name: list.id })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {error !== undefined && <p className={styles.error}>{error}</p>}
      {isAdding && (
        <NewList
          ids={free}
          onAdd={(list) => {
            onChange([...lists, list]);
            setIsAdding(false);
          }}
          onCancel={() => setIsAdding(false)}
        />
      )}
      {!isAdding && !isDisabled && free.length > 0 && (
        <div className={styles.buttons}>
          <Button size="s" onPress={() => setIsAdding(true)}>
            {text('firmLaw.holiday.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type NewListProps = {
  readonly ids: readonly string[];
  readonly onAdd: (list: HolidayList) => void;
  readonly onCancel: () => void;
};

function NewList({ ids, onAdd, onCancel }: NewListProps) {
  const text = useText();
  const [draft, setDraft] = useState<HolidayDraft>({ id: '', years: '', dates: '' });
  const [isTried, setIsTried] = useState(false);
  const { list, problems } = readHolidays(draft);
  const errorOf = (field: string) => {
    const problem = isTried ? problems.find((one) => one.field === field) : undefined;
    return problem === undefined ? undefined : text(problem.key, problem.values);
  };
  const add = () => {
    setIsTried(true);
    if (problems.length === 0) onAdd(list);
  };
  return (
    <div className={styles.newList}>
      <div className={styles.grid}>
        <Select
          label={text('firmLaw.holiday.list')}
          placeholder={text('firmLaw.holiday.choose')}
          value={draft.id}
          options={ids.map((id) => ({ value: id, label: id }))}
          onChange={(id) => setDraft({ ...draft, id })}
          error={errorOf('id')}
        />
        <TextField
          label={text('firmLaw.holiday.years')}
          help={text('firmLaw.holiday.yearsHelp')}
          value={draft.years}
          onChange={(years) => setDraft({ ...draft, years })}
          {...optional(errorOf('years'))}
        />
      </div>
      <TextArea
        label={text('firmLaw.holiday.dates')}
        help={text('firmLaw.datesHelp')}
        value={draft.dates}
        onChange={(dates) => setDraft({ ...draft, dates })}
        {...optional(errorOf('dates'))}
      />
      <div className={styles.buttons}>
        <Button size="s" onPress={add}>
          {text('firmLaw.holiday.add')}
        </Button>
        <Button size="s" look="quiet" onPress={onCancel}>
          {text('firmLaw.holiday.cancel')}
        </Button>
      </div>
    </div>
  );
}

const optional = (error: string | undefined) => (error === undefined ? {} : { error });
