import type { Rule, RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { agreed, inState, words } from '../writing.ts';
import { frequencyConduct, hoursRule, STATE_LAW, statePack, stateTitle, TELEPHONE } from './state-pack.ts';

type ConductState = {
  readonly region: string;
  readonly code: string;
  readonly title: string;
  readonly zone?: string;
  readonly citation: string;
  /** Binds creditors too. */
  readonly bindsCreditors: boolean;
  readonly hours: 'deny' | 'warn';
  readonly commercial?: true;
};

/** States with conduct rules without a number, all from memory: they warn, but for Connecticut's hours. */
const STATES: readonly ConductState[] = [
  {
    region: 'CT',
    code: 'CT-HOURS',
    title: 'Connecticut',
    citation: 'Conn. Gen. Stat. 36a-646, 36a-805',
    bindsCreditors: true,
    hours: 'deny',
  },
  {
    region: 'MN',
    code: 'MN-CONDUCT',
    title: 'Minnesota',
    zone: 'America/Chicago',
    citation: 'Minn. Stat. 332.31 to 332.37',
    bindsCreditors: false,
    hours: 'warn',
    commercial: true,
  },
  {
    region: 'NH',
    code: 'NH-358C',
    title: 'New Hampshire',
    citation: 'RSA 358-C:3',
    bindsCreditors: true,
    hours: 'warn',
  },
  {
    region: 'IA',
    code: 'IA-CONDUCT',
    title: 'Iowa',
    zone: 'America/Chicago',
    citation: 'Iowa Code 537.7103',
    bindsCreditors: true,
    hours: 'warn',
  },
  {
    region: 'SC',
    code: 'SC-CONDUCT',
    title: 'South Carolina',
    citation: 'S.C. Code 37-5-108',
    bindsCreditors: true,
    hours: 'warn',
  },
  {
    region: 'ME',
    code: 'ME-CONDUCT',
    title: 'Maine',
    citation: '32 M.R.S. 11012',
    bindsCreditors: true,
    hours: 'warn',
  },
  {
    region: 'MD',
    code: 'MD-CONDUCT',
    title: 'Maryland',
    citation: 'Md. Code, Com. Law 14-202',
    bindsCreditors: true,
    hours: 'warn',
  },
  {
    region: 'VT',
    code: 'VT-CONDUCT',
    title: 'Vermont',
    citation: 'Vt. Consumer Protection Rule 104',
    bindsCreditors: true,
    hours: 'warn',
  },
  {
    region: 'RI',
    code: 'RI-CONDUCT',
    title: 'Rhode Island',
    citation: 'R.I. Gen. Laws 19-14.9',
    bindsCreditors: false,
    hours: 'warn',
  },
  {
    region: 'HI',
    code: 'HI-CONDUCT',
    title: 'Hawaii',
    zone: 'Pacific/Honolulu',
    citation: 'HRS chapter 443B',
    bindsCreditors: false,
    hours: 'warn',
  },
  {
    region: 'NM',
    code: 'NM-CONDUCT',
    title: 'New Mexico',
    zone: 'America/Denver',
    citation: '12.2.12 NMAC',
    bindsCreditors: false,
    hours: 'warn',
  },
];

function conductPack(state: ConductState): RulePack {
  const { region, code, title, zone, citation, bindsCreditors, hours, commercial } = state;
  const draft = { code, citation, confidence: 'M', link: { text: citation } } as const;
  // Night in Hawaii is not night in New York: the examples of the hours are told in the east.
  return statePack({
    region,
    title: stateTitle(title),
    ...(zone !== undefined && zone !== 'Pacific/Honolulu' && { zone }),
    regime: { collector: bindsCreditors ? 'first-party' : 'third-party' },
    appliesTo: {
      ...(commercial !== true && { debtKinds: ['consumer'] }),
      ...(!bindsCreditors && { collectors: ['third-party'], orTraits: ['debt-buyer'] }),
    },
    rules: [
      hoursRule({ ...draft, id: 'hours', effect: hours, appliesTo: { debtKinds: ['consumer'] } }),
      frequencyConduct({ ...draft, id: 'frequency' }),
      ...(region === 'NH' ? [newHampshireWork] : []),
    ],
  });
}

const newHampshireWork: Rule = {
  ...STATE_LAW,
  id: 'workplace',
  code: 'NH-358C',
  confidence: 'M',
  citation: 'RSA 358-C:3, details not verified',
  link: { text: 'RSA 358-C:3' },
  check: { kind: 'state-block', states: ['work-stop', 'work-stop-oral', 'employer-prohibits'] },
  appliesTo: { channels: TELEPHONE, numberUses: ['work'] },
  sentence: words(
    'Asked not to be called at work.',
    'Gebeten, nicht bei der Arbeit angerufen zu werden.',
    'Chiesto di non essere chiamato al lavoro.',
  ),
  examples: {
    allows: [{ name: 'never asked', facts: { numberUse: 'work' } }],
    refuses: [{ name: 'asked', facts: { numberUse: 'work', ...inState('work-stop') } }],
  },
};

const puertoRico = statePack({
  region: 'PR',
  title: stateTitle('Puerto Rico'),
  zone: 'America/Puerto_Rico',
  appliesTo: { debtKinds: ['consumer'], collectors: ['third-party'], orTraits: ['debt-buyer'] },
  rules: [
    {
      ...STATE_LAW,
      id: 'workplace',
      code: 'PR-WORK',
      confidence: 'S',
      effect: 'deny',
      citation: 'Act 143 of 1968, section 17(14); Act 179 of 1996',
      link: { text: 'Puerto Rico, Act 143 of 1968' },
      check: { kind: 'never' },
      appliesTo: { channels: [...TELEPHONE, 'visit'], numberUses: ['work'] },
      exceptions: [
        {
          code: 'PR-WORK-EXC',
          sentence: words(
            'The debtor has expressly agreed.',
            'Der Schuldner hat ausdrücklich zugestimmt.',
            'Il debitore ha acconsentito espressamente.',
          ),
          when: { kind: 'consent', to: 'calls-at-work' },
        },
        {
          code: 'PR-WORK-EXC',
          sentence: words('A court has ordered it.', 'Ein Gericht hat es angeordnet.', 'Lo ha ordinato un giudice.'),
          when: { kind: 'purpose', purposes: ['permitted-proceedings'] },
        },
      ],
      sentence: words(
        'Not at the workplace without express leave or a court order.',
        'Nicht am Arbeitsplatz ohne ausdrückliche Erlaubnis oder Gerichtsbeschluss.',
        'Non sul lavoro senza permesso espresso o ordine del giudice.',
      ),
      examples: {
        allows: [{ name: 'agreed', facts: { numberUse: 'work', ...agreed('calls-at-work') } }],
        refuses: [{ name: 'never agreed', facts: { numberUse: 'work' } }],
      },
    },
  ],
});

export const conductStates: readonly RulePack[] = [...STATES.map(conductPack), puertoRico];
