import { INSTALMENTS_MAX } from '@duologue/core/arrangements/limits.ts';
import type { Exceeded, RoleLimits } from '@duologue/core/negotiation/authority/decide-authority.ts';
import { memo, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { AuthorityHint, type Hint, useAuthorityHints } from './authority-hints.tsx';
import { type Claim, type Draft, type Every, lessOf, type ShapeKind } from './draft.ts';
import styles from './panel.module.css';
import { SeasonFields } from './season-fields.tsx';

type TermsFormProps = {
  readonly draft: Draft;
  readonly claim: Claim;
  /** Of the caller's own role; `undefined` while they are being fetched. */
  readonly limits: RoleLimits | undefined;
  readonly exceeded: readonly Exceeded[];
  readonly onChange: (draft: Draft) => void;
};

const SHAPES: readonly ShapeKind[] = ['count', 'amount', 'first-larger', 'seasonal'];
const EVERY: readonly Every[] = ['week', 'two-weeks', 'month'];
const WEEKDAYS = [1, 2, 3, 4, 5] as const;

/** Amount, date, rhythm, shape. Beside each field stands how far the caller's own authority goes. */
export function TermsForm({ draft, claim, limits, exceeded, onChange }: TermsFormProps) {
  const text = useText();
  const { currency } = claim.claim;
  const change = useChange(draft, onChange);
  const hints = useAuthorityHints(limits, exceeded, claim);
  const isSettlement = lessOf(draft, claim).forgiven > 0n;
  return (
    <div className={styles.terms}>
      <div className={styles.field}>
        <MoneyField
          label={text('agree.pays')}
          currency={currency}
          value={draft.pays}
          autoFocus
          onChange={(pays) => change({ pays })}
        />
        <AuthorityHint hint={hints.pays} />
      </div>
      <div className={styles.field}>
        <Select
          label={text('agree.shape')}
          value={draft.shape}
          options={SHAPES.map((value) => ({ value, label: text(`agree.shape.${value}`) }))}
          onChange={(shape) => change({ shape })}
        />
      </div>
      <PartFields draft={draft} currency={currency} hint={hints.count} onChange={change} />
      <RhythmFields every={draft.every} on={draft.on} hint={hints.length} onChange={change} />
      <DayFields
        firstOn={draft.firstOn}
        expiresOn={draft.expiresOn}
        today={claim.today}
        isSettlement={isSettlement}
        hint={hints.start}
        onChange={change}
      />
      {draft.shape === 'seasonal' && (
        <SeasonFields weights={draft.weights} onChange={(weights) => change({ weights })} />
      )}
    </div>
  );
}

type Change = (part: Partial<Draft>) => void;

/** The same function for as long as the form stands: fields that a key does not concern are not drawn again. */
function useChange(draft: Draft, onChange: TermsFormProps['onChange']): Change {
  const latest = useRef({ draft, onChange });
  useLayoutEffect(() => {
    latest.current = { draft, onChange };
  });
  return useCallback((part) => latest.current.onChange({ ...latest.current.draft, ...part }), []);
}

type HintedProps = { readonly onChange: Change; readonly hint: Hint | undefined };
type PartProps = HintedProps & { readonly draft: Draft };

/** How many, or how much each time: always in the same two places. */
function PartFields({ draft, currency, hint, onChange }: PartProps & { readonly currency: string }) {
  const text = useText();
  const isEach = draft.shape === 'amount';
  return (
    <>
      <fieldset className={styles.field} disabled={isEach}>
        <NumberField
          label={text('agree.count')}
          value={draft.count}
          min={1}
          max={INSTALMENTS_MAX}
          onChange={(count) => onChange({ count })}
        />
        <AuthorityHint hint={hint} />
      </fieldset>
      <fieldset className={styles.field} disabled={!isEach && draft.shape !== 'first-larger'}>
        {draft.shape === 'first-larger' ? (
          <MoneyField
            key="first"
            label={text('agree.first')}
            currency={currency}
            value={draft.first}
            onChange={(first) => onChange({ first })}
          />
        ) : (
          <MoneyField
            key="each"
            label={text('agree.each')}
            currency={currency}
            value={isEach ? draft.each : undefined}
            onChange={(each) => onChange({ each })}
          />
        )}
      </fieldset>
    </>
  );
}

type DayProps = HintedProps &
  Pick<Draft, 'firstOn' | 'expiresOn'> & { readonly today: string; readonly isSettlement: boolean };

const DayFields = memo(function DayFields({ firstOn, expiresOn, today, isSettlement, hint, onChange }: DayProps) {
  const text = useText();
  return (
    <>
      <div className={styles.field}>
        <DateField
          label={text('agree.firstOn')}
          value={firstOn}
          today={today}
          min={today}
          onChange={(day) => onChange({ firstOn: day })}
        />
        <AuthorityHint hint={hint} />
      </div>
      <fieldset className={styles.field} disabled={!isSettlement}>
        <DateField
          label={text('agree.expiresOn')}
          value={expiresOn}
          today={today}
          min={today}
          onChange={(day) => onChange({ expiresOn: day })}
        />
        <AuthorityHint hint={isSettlement ? undefined : { words: text('agree.expiresOnly'), isBeyond: false }} />
      </fieldset>
    </>
  );
});

type RhythmProps = HintedProps & Pick<Draft, 'every' | 'on'>;

const RhythmFields = memo(function RhythmFields({ every, on, hint, onChange }: RhythmProps) {
  const text = useText();
  const days = useDays(every);
  return (
    <>
      <div className={styles.field}>
        <Select
          label={text('agree.every')}
          value={every}
          options={EVERY.map((value) => ({ value, label: text(`agree.every.${value}`) }))}
          onChange={(next) => onChange({ every: next, on: 'first' })}
        />
        <AuthorityHint hint={hint} />
      </div>
      <div className={styles.field}>
        <Select label={text('agree.on')} value={on} options={days} onChange={(day) => onChange({ on: day })} />
      </div>
    </>
  );
});

/** Paydays for months, and weekdays, which for months are payment runs. */
function useDays(every: Every) {
  const text = useText();
  const { locale } = useFormats();
  return useMemo(() => {
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    const weekdays = WEEKDAYS.map((day) => ({
      value: `w${day}`,
      // The fourth of January 2027 is a Monday.
      label: text(every === 'month' ? 'agree.on.run' : 'agree.on.weekday', {
        day: weekday.format(Date.UTC(2027, 0, 3 + day)),
      }),
    }));
    const monthDays =
      every === 'month'
        ? Array.from({ length: 31 }, (_, index) => ({
            value: `d${index + 1}`,
            label: index === 30 ? text('agree.on.last') : text('agree.on.day', { day: index + 1 }),
          }))
        : [];
    return [{ value: 'first', label: text('agree.on.first') }, ...monthDays, ...weekdays];
  }, [every, locale, text]);
}
