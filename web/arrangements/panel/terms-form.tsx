import { INSTALMENTS_MAX } from '@duologue/core/arrangements/limits.ts';
import type { Exceeded, RoleLimits } from '@duologue/core/negotiation/authority/decide-authority.ts';
import { useMemo } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { AuthorityHint, useAuthorityHints } from './authority-hints.tsx';
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
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
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
      <RhythmFields draft={draft} hint={hints.length} onChange={change} />
      <div className={styles.field}>
        <DateField
          label={text('agree.firstOn')}
          value={draft.firstOn}
          today={claim.today}
          min={claim.today}
          onChange={(firstOn) => change({ firstOn })}
        />
        <AuthorityHint hint={hints.start} />
      </div>
      <fieldset className={styles.field} disabled={!isSettlement}>
        <DateField
          label={text('agree.expiresOn')}
          value={draft.expiresOn}
          today={claim.today}
          min={claim.today}
          onChange={(expiresOn) => change({ expiresOn })}
        />
        <AuthorityHint hint={isSettlement ? undefined : { words: text('agree.expiresOnly'), isBeyond: false }} />
      </fieldset>
      {draft.shape === 'seasonal' && (
        <SeasonFields weights={draft.weights} onChange={(weights) => change({ weights })} />
      )}
    </div>
  );
}

type PartProps = {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly hint: ReturnType<typeof useAuthorityHints>['count'];
};

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

function RhythmFields({ draft, hint, onChange }: PartProps) {
  const text = useText();
  const days = useDays(draft.every);
  return (
    <>
      <div className={styles.field}>
        <Select
          label={text('agree.every')}
          value={draft.every}
          options={EVERY.map((value) => ({ value, label: text(`agree.every.${value}`) }))}
          onChange={(every) => onChange({ every, on: 'first' })}
        />
        <AuthorityHint hint={hint} />
      </div>
      <div className={styles.field}>
        <Select label={text('agree.on')} value={draft.on} options={days} onChange={(on) => onChange({ on })} />
      </div>
    </>
  );
}

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
