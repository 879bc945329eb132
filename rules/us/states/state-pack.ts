import { CALLS_THAT_RANG } from '@duologue/core/compliance/facts/counting.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { AppliesTo, Counting, Rule, RulePack, Sentence } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../../example-calls.ts';
import { PRIVILEGED } from '../federal/regulation.ts';
import { agreed, at, quietIn, words } from '../writing.ts';

/** What most state rules share; where the date of a long-standing rule was not looked up, it is the year 2000. */
export const STATE_LAW = { force: 'law', effectiveFrom: day('2000-01-01') } as const satisfies Partial<Rule>;

type StatePack = {
  readonly region: string;
  readonly id?: string;
  readonly city?: string;
  readonly jurisdiction?: string;
  readonly isOptional?: boolean;
  readonly title: Sentence;
  readonly zone?: string;
  readonly regime?: Partial<ContactFacts['regime']>;
  readonly appliesTo?: AppliesTo;
  readonly rules: readonly Rule[];
};

/** A pack of one state or city. Its quiet moment is 14:00 UTC on 10 June 2026. */
export function statePack(state: StatePack): RulePack {
  const { region, city, zone, appliesTo = {} } = state;
  const place = { country: 'US', region, ...(city !== undefined && { city }) };
  const placeNames = { region, ...(city !== undefined && { city }), ...(zone !== undefined && { zone }) };
  return definePack({
    id: state.id ?? `us.${region.toLowerCase()}`,
    jurisdiction: state.jurisdiction ?? `US-${region}`,
    ...(state.isOptional === true && { isOptional: true }),
    title: state.title,
    checkedOn: day('2026-11-21'),
    appliesTo: { places: [place], ...appliesTo },
    quiet: quietIn(placeNames, state.regime),
    rules: state.rules,
  });
}

/** `United States: Florida` in each language; German and Italian names of states are the English ones but for a few. */
export const stateTitle = (en: string, de = en, it = en): Sentence =>
  words(`United States: ${en}`, `Vereinigte Staaten: ${de}`, `Stati Uniti: ${it}`);

export const TELEPHONE = ['call', 'voicemail'] as const;

/** Calls that reached a telephone, without those to strangers. */
export const CALLS: Counting = {
  callsOut: CALLS_THAT_RANG.filter((outcome) => outcome !== 'wrong-number'),
  callsIn: [],
  written: [],
  withoutWrongNumbers: true,
};

/** So many calls in the week before the quiet moment, some of them on one day. */
export const week = (count: number, more: Parameters<typeof calls>[2] = {}): Partial<ContactFacts> => ({
  events: calls(count, '2026-06-04T14:00Z', { everyHours: Math.max(1, Math.floor(138 / count)), ...more }),
});

type Drawn = Pick<Rule, 'id' | 'code' | 'citation' | 'confidence' | 'link'> &
  Partial<Pick<Rule, 'effect' | 'effectiveFrom' | 'effectiveTo' | 'appliesTo'>>;

/** Eight to nine by the clock of the debtor, unless agreed otherwise. */
export function hoursRule(draft: Drawn): Rule {
  return {
    ...STATE_LAW,
    ...draft,
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' },
    appliesTo: { channels: TELEPHONE, ...draft.appliesTo },
    exceptions: [
      {
        code: draft.code,
        sentence: words(
          'The debtor has agreed to it.',
          'Der Schuldner hat zugestimmt.',
          'Il debitore ha acconsentito.',
        ),
        when: { kind: 'consent', to: 'calls-at-any-hour', sinceLastStop: true },
      },
      {
        code: 'FED-RESPOND-ONCE',
        sentence: words('They have just called.', 'Sie haben gerade angerufen.', 'Hanno appena chiamato.'),
        when: { kind: 'answering', within: 'same-day' },
      },
    ],
    sentence: words(
      'The state wants calls only from {opens} to {closes}, by the clock of the debtor.',
      'Der Staat will Anrufe nur von {opens} bis {closes} Uhr nach der Uhr des Schuldners.',
      'Lo Stato vuole chiamate solo dalle {opens} alle {closes}, secondo l’ora del debitore.',
    ),
    examples: {
      allows: [
        { name: 'by day', facts: {} },
        { name: 'agreed to be called at night', facts: { ...night(draft), ...agreed('calls-at-any-hour') } },
      ],
      refuses: [{ name: 'at night', facts: night(draft) }],
    },
  };
}

/** Night in every zone of the country, on a day on which the rule is in force. */
const night = ({ effectiveTo }: Drawn) => at(effectiveTo === undefined ? '2026-06-10T08:30Z' : `${effectiveTo}T08:30Z`);

/** "Unreasonable frequency" without a number: warns from the call at which the federal presumption would turn. */
export function frequencyConduct(draft: Drawn): Rule {
  return {
    ...STATE_LAW,
    effect: 'warn',
    ...draft,
    check: {
      kind: 'rolling-count',
      counts: CALLS,
      eventsMax: 7,
      window: { unit: 'local-days', length: 7 },
      scope: 'person-and-item',
      consent: { days: 7 },
    },
    appliesTo: { channels: TELEPHONE, ...draft.appliesTo },
    exceptions: [
      {
        code: draft.code,
        sentence: words(
          'Calls to an attorney, the creditor or a bureau.',
          'Anrufe bei Anwalt, Gläubiger oder Auskunftei.',
          'Chiamate ad avvocato, creditore o centrale rischi.',
        ),
        when: { kind: 'relation', relations: PRIVILEGED },
      },
    ],
    sentence: words(
      'The state forbids calling so often that it harasses, without a number; {count} in {length} days is much.',
      'Der Staat verbietet belästigend häufige Anrufe, ohne Zahl; {count} in {length} Tagen sind viel.',
      'Lo Stato vieta chiamate così frequenti da molestare, senza un numero; {count} in {length} giorni sono molte.',
    ),
    examples: {
      allows: [{ name: 'six calls this week', facts: week(6) }],
      refuses: [{ name: 'seven calls this week', facts: week(7) }],
    },
  };
}
