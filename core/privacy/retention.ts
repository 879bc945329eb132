import { addDays, addMonths, type CalendarDate } from '../calendar/calendar-date.ts';

/** What is kept, in the classes that end at different times. */
export const RETAINED = [
  'recording',
  'recording-with-promise',
  'call-log',
  'decision',
  'third-person',
  'vulnerability-note',
] as const;
export type Retained = (typeof RETAINED)[number];

/** When a class ends: so long after its trigger. A firm may set other lengths; the reason stays with each. */
export type Retention = {
  readonly record: Retained;
  readonly from: 'its-own-day' | 'end-of-limitation' | 'last-use' | 'end-of-episode';
  readonly months: number;
  readonly days: number;
  /** Whether a legal hold keeps it. */
  readonly isHeld: boolean;
  readonly because: string;
};

const keep = (
  record: Retained,
  from: Retention['from'],
  [months, days]: readonly [number, number],
  because: string,
  isHeld = true,
): Retention => ({ record, from, months, days, because, isHeld });

/** Defaults for the European Union and the United Kingdom; elsewhere the same until a pack says otherwise. */
export const RETENTION_DEFAULTS: readonly Retention[] = [
  keep('recording', 'its-own-day', [6, 0], 'A routine recording has served its purpose after half a year.'),
  keep('recording-with-promise', 'end-of-limitation', [0, 0], 'It proves a promise, a dispute or a consent.'),
  keep(
    'call-log',
    'end-of-limitation',
    [12, 0],
    'Claims about our calls can be made for as long, and a year to spare.',
  ),
  keep('decision', 'end-of-limitation', [12, 0], 'What was judged is kept as long as the call that it was about.'),
  keep('third-person', 'last-use', [0, 30], 'Kept only to avoid calling again.', false),
  keep(
    'vulnerability-note',
    'end-of-episode',
    [12, 0],
    'Needed to treat the person fairly, and a year to answer for it.',
  ),
];

export type RetentionFacts = {
  readonly createdOn: CalendarDate;
  /** The day on which the claim was closed; `null` while it is open. */
  readonly closedOn: CalendarDate | null;
  /** The last day on which somebody could sue; `null` when that is not known. */
  readonly limitationEndsOn: CalendarDate | null;
  readonly lastUsedOn: CalendarDate | null;
  readonly episodeEndedOn: CalendarDate | null;
  readonly legalHold: boolean;
};

export type RetentionAnswer =
  /** To be erased on this day: the first on which nothing keeps it. */
  | { readonly state: 'until'; readonly eraseOn: CalendarDate; readonly because: string }
  | { readonly state: 'held'; readonly because: string }
  /** Its time has not begun to run, or what it runs from is not known: it is kept. */
  | { readonly state: 'open'; readonly because: string };

/** When a record is to be erased. `settings` are tried before the defaults. */
export function retentionOf(
  record: Retained,
  facts: RetentionFacts,
  settings: readonly Retention[] = [],
): RetentionAnswer {
  const rule = [...settings, ...RETENTION_DEFAULTS].find((one) => one.record === record);
  if (rule === undefined) return { state: 'open', because: 'No rule says how long it is kept.' };
  const { because } = rule;
  if (facts.legalHold && rule.isHeld) return { state: 'held', because };
  const from = triggerOf(rule, facts);
  if (from === null) return { state: 'open', because };
  return { state: 'until', eraseOn: addDays(addMonths(from, rule.months), rule.days + 1), because };
}

function triggerOf({ from }: Retention, facts: RetentionFacts): CalendarDate | null {
  const { createdOn, closedOn, limitationEndsOn, lastUsedOn, episodeEndedOn } = facts;
  switch (from) {
    case 'its-own-day':
      return createdOn;
    case 'last-use':
      return lastUsedOn;
    case 'end-of-episode':
      return episodeEndedOn;
    case 'end-of-limitation':
      // An open claim keeps everything, and so does a limitation that nobody has reckoned.
      if (closedOn === null || limitationEndsOn === null) return null;
      return limitationEndsOn > closedOn ? limitationEndsOn : closedOn;
  }
}
