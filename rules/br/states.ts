import type { Channel } from '@duologue/core/compliance/facts/facts.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule, RulePack, Sentence } from '@duologue/core/compliance/packs/rule.ts';
import type { OpenHours } from '@duologue/core/compliance/facts/facts.ts';
import { day, hours, MONDAY_TO_FRIDAY } from '@duologue/core/compliance/packs/write-rules.ts';
import { saoPaulo as saoPauloHolidays } from '../holidays/latin-america.ts';
import { WEEKDAY_HOURS_SENTENCE } from '../house/hours.ts';
import { at, examples } from '../writing/examples.ts';
import { askedFor } from '../writing/exceptions.ts';
import { HOLIDAY_SENTENCE } from '../writing/sentences.ts';
import { BY_TELEPHONE, quietInBrazil, SAO_PAULO_HOURS, STATE_ACT } from './source.ts';

/** The hours of the states that have an act of their own. */

const SATURDAY_TO_TWO: Sentence = {
  en: 'Monday to Friday from 08:00 to 20:00, Saturday from 08:00 to 14:00, never on Sunday.',
  de: 'Montag bis Freitag 08:00 bis 20:00, Samstag 08:00 bis 14:00 Uhr, nie sonntags.',
  it: 'Da lunedì a venerdì 08:00–20:00, sabato 08:00–14:00, mai la domenica.',
};

type State = {
  readonly region: string;
  readonly name: string;
  readonly act: string;
  readonly from: string;
  readonly hours: readonly OpenHours[];
  readonly sentence: Sentence;
  readonly zone?: string;
  readonly offset?: string;
  readonly channels?: readonly Channel[];
  readonly allowed: readonly [name: string, at: string];
  readonly refused: readonly [name: string, at: string];
};

function hoursOf(state: State): Rule {
  const code = `BR-${state.region}-HOURS`;
  return {
    ...STATE_ACT,
    id: 'hours',
    code,
    citation: state.act,
    link: { text: state.act },
    effectiveFrom: day(state.from),
    check: { kind: 'time-window', hours: state.hours, zone: 'candidates' },
    appliesTo: { channels: state.channels ?? BY_TELEPHONE },
    exceptions: [askedFor(code)],
    sentence: state.sentence,
    examples: examples(
      { [state.allowed[0]]: at(state.allowed[1]) },
      { [state.refused[0]]: at(state.refused[1]), 'Sunday at noon': at('2026-06-14T12:00-03:00') },
    ),
  };
}

function packOf(state: State, more: Partial<Pick<RulePack, 'rules' | 'holidays'>> = {}): RulePack {
  const { region, name, zone } = state;
  return definePack({
    id: `br.${region.toLowerCase()}`,
    jurisdiction: `BR-${region}`,
    title: {
      en: `${name}: hours of collection calls`,
      de: `${name}: Zeiten für Inkassoanrufe`,
      it: `${name}: orari delle chiamate di recupero`,
    },
    checkedOn: day('2026-11-22'),
    appliesTo: { places: [{ country: 'BR', region }], debtKinds: ['consumer'] },
    holidays: more.holidays ?? [],
    quiet: quietInBrazil(region, zone),
    rules: more.rules ?? [hoursOf(state)],
  });
}

const saoPauloState: State = {
  region: 'SP',
  name: 'São Paulo',
  act: 'Lei estadual 15.426/2014 art. 2',
  from: '2014-05-23',
  hours: SAO_PAULO_HOURS,
  sentence: SATURDAY_TO_TWO,
  allowed: ['Saturday at eight', '2026-06-13T08:00-03:00'],
  refused: ['Saturday at half past two', '2026-06-13T14:30-03:00'],
};

/** Read at first hand, unlike the others. */
const saoPaulo = packOf(saoPauloState, {
  holidays: [saoPauloHolidays],
  rules: [
    { ...hoursOf(saoPauloState), confidence: 'P' },
    {
      ...STATE_ACT,
      confidence: 'P',
      id: 'holidays',
      code: 'BR-SP-HOL',
      citation: saoPauloState.act,
      link: { text: saoPauloState.act },
      effectiveFrom: day(saoPauloState.from),
      check: { kind: 'closed-days', weekdays: [], lists: ['br.sp'], zone: 'candidates' },
      appliesTo: { channels: BY_TELEPHONE },
      exceptions: [askedFor('BR-SP-HOL')],
      sentence: HOLIDAY_SENTENCE,
      examples: examples(
        { 'the day after': at('2026-11-21T10:00-03:00') },
        { 'Consciência Negra': at('2026-11-20T10:00-03:00'), '9 July': at('2026-07-09T10:00-03:00') },
      ),
    },
  ],
});

const others: readonly State[] = [
  {
    region: 'RJ',
    name: 'Rio de Janeiro',
    act: 'Lei estadual 7.868/2018',
    from: '2018-02-01',
    hours: [hours(MONDAY_TO_FRIDAY, '09:00', '19:00')],
    sentence: WEEKDAY_HOURS_SENTENCE,
    allowed: ['Wednesday at nine', '2026-06-10T09:00-03:00'],
    refused: ['Saturday at ten', '2026-06-13T10:00-03:00'],
  },
  {
    region: 'ES',
    name: 'Espírito Santo',
    act: 'Lei estadual 10.626/2017',
    from: '2017-01-01',
    hours: [hours(MONDAY_TO_FRIDAY, '08:00', '19:00')],
    sentence: WEEKDAY_HOURS_SENTENCE,
    allowed: ['Wednesday at eight', '2026-06-10T08:00-03:00'],
    refused: ['Wednesday at seven in the evening', '2026-06-10T19:00-03:00'],
  },
  {
    region: 'AL',
    name: 'Alagoas',
    act: 'Lei estadual 7.782/2016',
    from: '2016-01-01',
    hours: SAO_PAULO_HOURS,
    sentence: SATURDAY_TO_TWO,
    zone: 'America/Maceio',
    channels: ['call', 'voicemail', 'text'],
    allowed: ['Saturday at eight', '2026-06-13T08:00-03:00'],
    refused: ['Saturday at two', '2026-06-13T14:00-03:00'],
  },
  {
    // Where its hours begin was not found: the measure of the states without an act warns in the morning.
    region: 'AM',
    name: 'Amazonas',
    act: 'Lei estadual 306/2016',
    from: '2016-01-01',
    hours: [hours(MONDAY_TO_FRIDAY, '00:00', '19:00')],
    sentence: {
      en: 'Monday to Friday until {closes}.',
      de: 'Montag bis Freitag bis {closes} Uhr.',
      it: 'Da lunedì a venerdì fino alle {closes}.',
    },
    zone: 'America/Manaus',
    allowed: ['Wednesday at six in the evening', '2026-06-10T18:00-04:00'],
    refused: ['Wednesday at seven', '2026-06-10T19:00-04:00'],
  },
];

export const brazilianStates: readonly RulePack[] = [saoPaulo, ...others.map((state) => packOf(state))];
