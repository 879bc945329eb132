import type { ResponseOf } from '@duologue/contract/api.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import styles from '../law/law.module.css';
import { NewPeriod } from './new-period.tsx';
import type { Periods } from './read-period.ts';
import { usePeriodWords } from './use-period-words.ts';

export type PeriodChoices = Pick<ResponseOf<'GET /settings/law'>['choices'], 'retention' | 'limitation'>;

type OwnPeriodsProps = {
  readonly periods: Periods;
  readonly choices: PeriodChoices;
  readonly isDisabled: boolean;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (periods: Periods) => void;
};

/** How long the firm keeps what, where it differs from the usual, and one that is being added. */
export function OwnPeriods({ periods, choices, isDisabled, errorOf, onChange }: OwnPeriodsProps) {
  const text = useText();
  const words = usePeriodWords();
  const [isAdding, setIsAdding] = useState(false);
  const { retention, limitation } = periods;
  const lines = [
    ...retention.map((one) => ({
      key: one.record,
      name: words.record(one.record),
      says: words.retention(one),
      without: { ...periods, retention: retention.filter((other) => other !== one) },
    })),
    ...limitation.map((one) => ({
      key: one.place,
      name: words.place(one.place),
      says: words.limitation(one),
      without: { ...periods, limitation: limitation.filter((other) => other !== one) },
    })),
  ];
  const error = errorOf('settings.retention') ?? errorOf('settings.limitation');
  return (
    <fieldset className={styles.part}>
      <legend>{text('firmLaw.field.retention')}</legend>
      <p className={styles.hint}>{text('firmLaw.periodsHint')}</p>
      {lines.length > 0 && (
        <ul className={styles.lists}>
          {lines.map(({ key, name, says, without }) => (
            <li key={key}>
              <span>{says}</span>
              {!isDisabled && (
                <Button size="s" look="quiet" onPress={() => onChange(without)}>
                  {text('firmLaw.period.remove', { name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {error !== undefined && <p className={styles.error}>{error}</p>}
      {isAdding && (
        <NewPeriod
          periods={periods}
          choices={choices}
          onAdd={(next) => {
            onChange(next);
            setIsAdding(false);
          }}
          onCancel={() => setIsAdding(false)}
        />
      )}
      {!isAdding && !isDisabled && (
        <div className={styles.buttons}>
          <Button size="s" onPress={() => setIsAdding(true)}>
            {text('firmLaw.period.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
