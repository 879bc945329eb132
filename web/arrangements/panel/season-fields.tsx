import { SEASON_WEIGHT_MAX } from '@duologue/core/arrangements/limits.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import styles from './panel.module.css';

type SeasonFieldsProps = {
  readonly weights: readonly number[];
  readonly onChange: (weights: readonly number[]) => void;
};

/** How much each month can bear beside the others; a month at zero has no instalment. */
export function SeasonFields({ weights, onChange }: SeasonFieldsProps) {
  const text = useText();
  const { locale } = useFormats();
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return (
    <fieldset className={styles.season}>
      <legend>{text('agree.season')}</legend>
      {weights.map((weight, at) => (
        <NumberField
          // A month is its place in the year.
          key={month.format(Date.UTC(2026, at, 1))}
          label={month.format(Date.UTC(2026, at, 1))}
          value={weight}
          min={0}
          max={SEASON_WEIGHT_MAX}
          onChange={(next) => onChange(weights.map((one, other) => (other === at ? (next ?? 0) : one)))}
        />
      ))}
    </fieldset>
  );
}
