import type { CalendarDate, Weekday } from '../../calendar/calendar-date.ts';
import { ATTEMPTS, CONVERSATIONS } from '../facts/counting.ts';
import type { ContactFacts, OpenHours } from '../facts/facts.ts';
import { accept, type Result, refuse } from '../../kernel/result.ts';
import { checkPack, definePack, type PackProblem } from './define-pack.ts';
import type { Example, Rule, RuleCheck, RulePack, Sentence } from './rule.ts';
import { day, moment, quietFacts } from './write-rules.ts';

/**
 * What a firm adds to the rules of its places, as data. It is a pack of its own beside the others, and every pack is
 * asked: it can refuse and warn where they allow, and never allow what they refuse.
 */
export type FirmRuleSet = {
  /** Calls only within these hours where the debtor is; empty: no rule. */
  readonly hours: readonly OpenHours[];
  readonly attemptsPerDay: number | null;
  readonly attemptsPerWeek: number | null;
  readonly conversationsPerWeek: number | null;
  readonly minutesBetween: number | null;
  readonly closedWeekdays: readonly Weekday[];
  readonly closedDates: readonly CalendarDate[];
  readonly noticeFirst: { readonly notice: string; readonly days: number } | null;
  readonly effect: 'deny' | 'warn';
};

const CLOSED = 'firm-closed-days';
/** The firm says itself which days it is closed: for every year that anybody will ask about. */
const EVERY_YEAR = Array.from({ length: 230 }, (_, index) => 1970 + index);

const quiet: ContactFacts = {
  ...quietFacts({
    at: '2026-06-10T10:00+00:00',
    zone: 'Etc/UTC',
    regime: { places: 'unknown', debtKind: 'unknown', collector: 'unknown' },
  }),
};

/**
 * The pack `firm.<name>`, or nothing when no rule is set, or what is wrong with the rules. `setOn` is the day on which
 * the firm set them.
 */
export function firmPack(
  name: string,
  set: FirmRuleSet,
  setOn: CalendarDate,
): Result<RulePack | undefined, readonly PackProblem[]> {
  const rules = rulesOf(set);
  if (rules.length === 0) return accept(undefined);
  const title: Sentence = { en: 'Rules of this firm', de: 'Regeln dieser Firma', it: 'Regole di questa azienda' };
  const holidays = set.closedDates.length === 0 ? [] : [{ id: CLOSED, years: EVERY_YEAR, dates: set.closedDates }];
  const appliesTo = { acts: ['contact'], channels: ['call', 'voicemail'] } as const;
  const id = `firm.${name}`;
  const draft = { id, title, checkedOn: setOn, appliesTo, holidays, quiet, rules };
  const problems = checkPack({ ...draft, rules: rules.map((rule) => ({ ...rule, id: `${id}/${rule.id}` })) });
  return problems.length > 0 ? refuse(problems) : accept(definePack(draft));
}

/** A firm's own pack adds to the rules of a place and does not stand in for them: alone it is no permission. */
export const isFirmPack = ({ id }: Pick<RulePack, 'id'>) => id.startsWith('firm.');

type Draft = { readonly id: string; readonly check: RuleCheck; readonly sentence: Sentence };

function rulesOf(set: FirmRuleSet): readonly Rule[] {
  return [...timeRules(set), ...countRules(set), ...noticeRules(set)].map(({ id, check, sentence }) => ({
    id,
    code: `FIRM-${id.toUpperCase()}`,
    check,
    force: 'house-rule',
    confidence: 'H',
    effect: set.effect,
    citation: 'A rule of this firm',
    link: { text: 'Settings of this firm' },
    effectiveFrom: day('1970-01-01'),
    sentence,
    // The figures are the firm's: what they allow and refuse is shown by the tests of this file for every kind.
    examples: { allows: [NAMED], refuses: [NAMED] },
  }));
}

const NAMED: Example = { name: 'as the firm has set it', facts: { at: moment('2026-06-10T10:00Z') } };

function timeRules({ hours, closedWeekdays, closedDates }: FirmRuleSet): readonly Draft[] {
  const open: readonly Draft[] =
    hours.length === 0
      ? []
      : [
          {
            id: 'hours',
            check: { kind: 'time-window', hours, zone: 'candidates' },
            sentence: {
              en: 'Our firm calls only within its own hours, where the debtor is.',
              de: 'Unsere Firma ruft nur zu ihren eigenen Zeiten an, am Ort des Schuldners.',
              it: 'La nostra azienda chiama solo nei propri orari, nel luogo del debitore.',
            },
          },
        ];
  const isClosedSometimes = closedWeekdays.length + closedDates.length > 0;
  const closed: readonly Draft[] = isClosedSometimes
    ? [
        {
          id: 'closed-days',
          check: {
            kind: 'closed-days',
            weekdays: closedWeekdays,
            lists: closedDates.length === 0 ? [] : [CLOSED],
            zone: 'candidates',
          },
          sentence: {
            en: 'Our firm calls nobody on this day.',
            de: 'Unsere Firma ruft an diesem Tag niemanden an.',
            it: 'La nostra azienda in questo giorno non chiama nessuno.',
          },
        },
      ]
    : [];
  return [...open, ...closed];
}

function countRules(set: FirmRuleSet): readonly Draft[] {
  const { attemptsPerDay, attemptsPerWeek, conversationsPerWeek, minutesBetween } = set;
  const count = (counts: typeof ATTEMPTS, eventsMax: number, length: number): RuleCheck => ({
    kind: 'rolling-count',
    counts,
    eventsMax,
    window: { unit: 'local-days', length },
    scope: 'person',
  });
  const drafts: (Draft | undefined)[] = [
    attemptsPerDay === null
      ? undefined
      : { id: 'attempts-per-day', check: count(ATTEMPTS, attemptsPerDay, 1), sentence: ATTEMPTS_SENTENCE },
    attemptsPerWeek === null
      ? undefined
      : { id: 'attempts-per-week', check: count(ATTEMPTS, attemptsPerWeek, 7), sentence: ATTEMPTS_SENTENCE },
    conversationsPerWeek === null
      ? undefined
      : {
          id: 'conversations-per-week',
          check: count(CONVERSATIONS, conversationsPerWeek, 7),
          sentence: {
            en: 'Our firm has at most {max} conversations in {length} days; so far: {count}.',
            de: 'Unsere Firma führt höchstens {max} Gespräche in {length} Tagen; bisher: {count}.',
            it: 'La nostra azienda ha al massimo {max} conversazioni in {length} giorni; finora: {count}.',
          },
        },
    minutesBetween === null
      ? undefined
      : {
          id: 'minutes-between',
          check: { kind: 'minimum-gap', counts: ATTEMPTS, minutes: minutesBetween, scope: 'person' },
          sentence: {
            en: 'Our firm leaves {minutes} minutes between attempts.',
            de: 'Unsere Firma lässt {minutes} Minuten zwischen zwei Versuchen.',
            it: 'La nostra azienda lascia {minutes} minuti fra due tentativi.',
          },
        },
  ];
  return drafts.filter((draft) => draft !== undefined);
}

const ATTEMPTS_SENTENCE: Sentence = {
  en: 'Our firm makes at most {max} attempts in {length} days; so far: {count}.',
  de: 'Unsere Firma macht höchstens {max} Versuche in {length} Tagen; bisher: {count}.',
  it: 'La nostra azienda fa al massimo {max} tentativi in {length} giorni; finora: {count}.',
};

function noticeRules({ noticeFirst }: FirmRuleSet): readonly Draft[] {
  if (noticeFirst === null) return [];
  return [
    {
      id: 'notice-first',
      check: { kind: 'waiting-period', milestone: noticeFirst.notice, days: noticeFirst.days },
      sentence: {
        en: 'Our firm writes first, and calls {days} days later.',
        de: 'Unsere Firma schreibt zuerst und ruft {days} Tage später an.',
        it: 'La nostra azienda prima scrive, e chiama {days} giorni dopo.',
      },
    },
  ];
}

export const NO_FIRM_RULES: FirmRuleSet = {
  hours: [],
  attemptsPerDay: null,
  attemptsPerWeek: null,
  conversationsPerWeek: null,
  minutesBetween: null,
  closedWeekdays: [],
  closedDates: [],
  noticeFirst: null,
  effect: 'deny',
};
