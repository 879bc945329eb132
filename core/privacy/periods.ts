import { addMonths, type CalendarDate, dateFromParts, partsOf } from '../calendar/calendar-date.ts';
import { assert } from '../kernel/assert.ts';
import type { PrivacyCheck } from './checks.ts';
import { LIMITATION_MONTHS } from './limits.ts';
import { RETENTION_DEFAULTS, type Retained, type Retention } from './retention.ts';

/** The time after which nobody can sue any longer in a place, for ordinary claims of money. */
export type LimitationPeriod = {
  /** ISO 3166, with a region where the region has its own: `IT`, `GB-SCT`, `US-NY`. */
  readonly place: string;
  /** The longest that can hold for an ordinary claim of the place: data is kept so long unless the firm says otherwise. */
  readonly months: number;
  /** The shortest that can hold for one: a firm sets nothing below it. */
  readonly monthsMin: number;
  /** It runs out with the end of a calendar year. */
  readonly endsWithYear: boolean;
  readonly citation: string;
  readonly confidence: PrivacyCheck['confidence'];
};

/** A law that says how long records must be kept, whatever the firm sets. */
export type KeepingDuty = {
  readonly code: string;
  readonly place: string;
  readonly records: readonly Retained[];
  readonly months: number;
  readonly citation: string;
  readonly confidence: PrivacyCheck['confidence'];
};

export type LawPeriods = {
  readonly limitation: readonly LimitationPeriod[];
  readonly duties: readonly KeepingDuty[];
};

/** What a firm has set: its own length for a class of records, and a lawyer's word on the limitation of a place. */
export type FirmPeriods = {
  readonly retention: readonly {
    readonly record: Retained;
    readonly months: number;
    readonly days: number;
    readonly reason: string;
  }[];
  readonly limitation: readonly { readonly place: string; readonly months: number; readonly reason: string }[];
};

export type KeptPeriods = { readonly law: LawPeriods; readonly firm: FirmPeriods };

export const NO_FIRM_PERIODS: FirmPeriods = { retention: [], limitation: [] };

/** The limitation that decides about a person's data, and where it comes from. */
export type LimitationAnswer = {
  /** The place whose period it is; `null` when none is known and the longest of all stands in. */
  readonly place: string | null;
  readonly from: 'firm' | 'law' | 'unknown';
  readonly months: number;
  readonly endsWithYear: boolean;
  readonly citation: string;
  readonly confidence: PrivacyCheck['confidence'] | null;
};

/** The narrowest place that somebody has a period for; a place that nobody knows gets the longest of all. */
export function limitationOf({ law, firm }: KeptPeriods, place: string | null): LimitationAnswer {
  for (const one of widening(place)) {
    const known = law.limitation.find((period) => period.place === one);
    const set = firm.limitation.find((period) => period.place === one);
    if (set !== undefined) {
      const endsWithYear = known?.endsWithYear ?? false;
      return { place: one, from: 'firm', months: set.months, endsWithYear, citation: set.reason, confidence: null };
    }
    if (known !== undefined) {
      const { months, endsWithYear, citation, confidence } = known;
      return { place: one, from: 'law', months, endsWithYear, citation, confidence };
    }
  }
  return {
    place: null,
    from: 'unknown',
    months: LIMITATION_MONTHS,
    endsWithYear: false,
    citation: '',
    confidence: null,
  };
}

/** The last day on which somebody could sue over a claim that ended on that day. */
export function limitationEnd({ months, endsWithYear }: LimitationAnswer, closedOn: CalendarDate): CalendarDate {
  const end = addMonths(closedOn, months);
  if (!endsWithYear) return end;
  const lastDay = dateFromParts(partsOf(end)[0], 12, 31);
  assert(lastDay !== undefined, 'every year has a last day');
  return lastDay;
}

/** What a law of the place says about how long this class must be kept at least; the longest, if several do. */
export function dutyOf({ law }: KeptPeriods, place: string | null, record: Retained): KeepingDuty | undefined {
  const places = widening(place);
  return law.duties
    .filter((duty) => places.includes(duty.place) && duty.records.includes(record))
    .reduce<KeepingDuty | undefined>(
      (longest, duty) => (duty.months > (longest?.months ?? 0) ? duty : longest),
      undefined,
    );
}

/** The firm's lengths in the form of the defaults: what they are counted from, and what a hold keeps, stays. */
export function retentionSettings(firm: FirmPeriods): readonly Retention[] {
  return RETENTION_DEFAULTS.flatMap((rule) => {
    const set = firm.retention.find(({ record }) => record === rule.record);
    if (set === undefined) return [];
    const because = set.reason.trim() === '' ? rule.because : set.reason;
    return [{ ...rule, months: set.months, days: set.days, because }];
  });
}

/** `GB-SCT`, then `GB`. */
function widening(place: string | null): readonly string[] {
  if (place === null) return [];
  const parts = place.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
