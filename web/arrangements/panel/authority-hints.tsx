import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { AuthorityLimit } from '@duologue/core/negotiation/authority/authority-words.ts';
import type { Exceeded, RoleLimits } from '@duologue/core/negotiation/authority/decide-authority.ts';
import { ORDINARY_GAP_DAYS } from '@duologue/core/negotiation/limits.ts';
import type { RoleLimitsWire } from '@duologue/contract/negotiation.ts';
import { useMemo } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { type Claim, moneyOf, wireOf } from './draft.ts';
import styles from './panel.module.css';

export type Hint = { readonly words: string; readonly isBeyond: boolean };

/** Which limits speak about which field. */
const OF_PAYS: readonly AuthorityLimit[] = [
  'discount-percent',
  'discount-amount',
  'interest-waived-percent',
  'plan-amount',
];

/** How far one's own authority goes, beside each field, and by what it is exceeded. */
export function useAuthorityHints(limits: RoleLimits | undefined, exceeded: readonly Exceeded[], claim: Claim): Hints {
  const text = useText();
  const formats = useFormats();
  return useMemo(() => hintsOf(limits, exceeded, claim, { text, formats }), [limits, exceeded, claim, text, formats]);
}

type Hints = Partial<Readonly<Record<'pays' | 'count' | 'length' | 'start', Hint>>>;
type Writing = { readonly text: ReturnType<typeof useText>; readonly formats: ReturnType<typeof useFormats> };

function hintsOf(
  limits: RoleLimits | undefined,
  exceeded: readonly Exceeded[],
  { claim, today }: Claim,
  { text, formats }: Writing,
): Hints {
  const find = (...codes: readonly AuthorityLimit[]) => exceeded.find(({ limit }) => codes.includes(limit));
  const day = parseCalendarDate(today);
  if (limits === undefined || day === undefined) return {};
  const hint = (beyond: Exceeded | undefined, words: string): Hint =>
    beyond === undefined
      ? { words, isBeyond: false }
      : {
          words: text('agree.beyond', {
            limit: text.label('negotiation.limit', beyond.limit),
            asked: valueOf(beyond.asked, formats),
            allowed: beyond.allowed === null ? '–' : valueOf(beyond.allowed, formats),
          }),
          isBeyond: true,
        };
  const discountMax = limits.discountMax.find(({ currency }) => currency === claim.currency);
  return {
    pays: hint(
      find(...OF_PAYS),
      discountMax === undefined
        ? text('agree.may.discount', { percent: formats.decimal(limits.discountPercentMax) })
        : text('agree.may.discountUpTo', {
            percent: formats.decimal(limits.discountPercentMax),
            amount: wireOf(discountMax),
          }),
    ),
    count: hint(find('instalments'), text('agree.may.count', { count: limits.instalmentsMax })),
    length: hint(find('length-days'), text('agree.may.until', { untilOn: addDays(day, limits.lengthDaysMax) })),
    start: hint(
      find('holiday-days'),
      text('agree.may.start', { latestOn: addDays(day, ORDINARY_GAP_DAYS + limits.holidayDaysMax) }),
    ),
  };
}

function valueOf(value: string | number | Money, formats: ReturnType<typeof useFormats>): string {
  if (typeof value === 'number') return formats.number(value);
  return typeof value === 'string' ? `${formats.decimal(value)} %` : formats.money(wireOf(value));
}

/** The limits of the wire as core reads them; an amount in no currency that we count in is left out. */
export function limitsOf(wire: RoleLimitsWire): RoleLimits {
  const amounts = (list: RoleLimitsWire['planMax']) => list.flatMap((amount) => moneyOf(amount) ?? []);
  return { ...wire, discountMax: amounts(wire.discountMax), planMax: amounts(wire.planMax) };
}

/** One line, whether there is something to say or not. */
export function AuthorityHint({ hint }: { readonly hint: Hint | undefined }) {
  return (
    <p className={styles.hint} data-beyond={hint?.isBeyond === true}>
      {hint?.words ?? ' '}
    </p>
  );
}
