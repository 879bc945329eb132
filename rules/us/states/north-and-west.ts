import { CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { asFederal, FEDERAL_NOTICES } from '../as-federal.ts';
import { agreed, inState, past, quietIn, stopped, words } from '../writing.ts';
import { CALLS, frequencyConduct, hoursRule, STATE_LAW, statePack, stateTitle, TELEPHONE } from './state-pack.ts';

const CONSUMER = { debtKinds: ['consumer'] } as const;
const FIRST = { collector: 'first-party' } as const;
const atWork = { numberUse: 'work' } as const;

const MICHIGAN = {
  ...STATE_LAW,
  confidence: 'S',
  effect: 'deny',
  link: { text: 'MCL 445.252 and 339.915', url: 'https://www.legislature.mi.gov/' },
} as const;

export const michigan = statePack({
  region: 'MI',
  title: stateTitle('Michigan'),
  regime: FIRST,
  appliesTo: CONSUMER,
  rules: [
    hoursRule({
      ...MICHIGAN,
      id: 'hours',
      code: 'MI-TIME',
      citation: 'MCL 445.252(n), 339.915(n)',
      appliesTo: { channels: [...TELEPHONE, 'text', 'email'] },
    }),
    {
      ...MICHIGAN,
      id: 'employer',
      code: 'MI-EMPLOYER',
      citation: 'MCL 445.252(i)',
      check: { kind: 'never' },
      appliesTo: { relations: ['employer'], purposes: ['collect', 'discuss-debt', 'respond'] },
      exceptions: [
        {
          code: 'MI-EMPLOYER-EXC',
          sentence: words(
            'The debtor has agreed in writing.',
            'Der Schuldner hat schriftlich zugestimmt.',
            'Il debitore ha acconsentito per iscritto.',
          ),
          when: {
            kind: 'consent',
            to: 'third-party-disclosure',
            forms: ['written', 'written-separately', 'registered-letter'],
          },
        },
      ],
      sentence: words(
        'Nothing about the debt to the employer without written leave.',
        'Nichts über die Schuld zum Arbeitgeber ohne schriftliche Erlaubnis.',
        'Nulla del debito al datore di lavoro senza permesso scritto.',
      ),
      examples: {
        allows: [{ name: 'with written leave', facts: { relation: 'employer', ...agreed('third-party-disclosure') } }],
        refuses: [{ name: 'without', facts: { relation: 'employer' } }],
      },
    },
  ],
});

const PENNSYLVANIA = {
  ...STATE_LAW,
  confidence: 'S',
  code: 'PA-CONV-1WK',
  citation: 'FCEUA, 73 P.S. 2270.4, as the Attorney General sums it up',
  link: { text: 'Attorney General of Pennsylvania: debt collection', url: 'https://www.attorneygeneral.gov/' },
} as const;

export const pennsylvania = statePack({
  region: 'PA',
  title: stateTitle('Pennsylvania'),
  regime: FIRST,
  appliesTo: CONSUMER,
  rules: [
    {
      ...PENNSYLVANIA,
      id: 'conversations-per-week',
      check: { kind: 'rest-after-event', after: CONVERSATIONS, days: 7, scope: 'item', consent: { days: 7 } },
      appliesTo: { channels: TELEPHONE },
      sentence: words(
        'One conversation a week for a debt.',
        'Ein Gespräch in der Woche je Schuld.',
        'Un colloquio a settimana per debito.',
      ),
      examples: {
        allows: [{ name: 'nobody answered', facts: past(1) }],
        refuses: [{ name: 'spoken yesterday', facts: past(1, { outcome: 'conversation' }) }],
      },
    },
    hoursRule({ ...PENNSYLVANIA, id: 'hours' }),
    {
      ...PENNSYLVANIA,
      id: 'stop-medium',
      check: { kind: 'stop-request' },
      sentence: words(
        'Asked not to be contacted by this means.',
        'Gebeten, nicht auf diesem Weg kontaktiert zu werden.',
        'Chiesto di non essere contattato con questo mezzo.',
      ),
      examples: {
        allows: [{ name: 'never asked', facts: {} }],
        refuses: [{ name: 'asked', facts: stopped({ kind: 'all-calls' }) }],
      },
    },
  ],
});

const OREGON = {
  ...STATE_LAW,
  confidence: 'S',
  effect: 'deny',
  code: 'OR-WORK-1WK',
  citation: 'ORS 646.639(2)(g); Oregon Department of Justice',
  link: { text: 'ORS 646.639', url: 'https://oregon.public.law/statutes/ors_646.639' },
} as const;

export const oregon = statePack({
  region: 'OR',
  title: stateTitle('Oregon'),
  zone: 'America/Los_Angeles',
  regime: FIRST,
  appliesTo: CONSUMER,
  rules: [
    {
      ...OREGON,
      id: 'calls-at-work',
      check: {
        kind: 'rolling-count',
        counts: { ...CALLS, numberUses: ['work'] },
        eventsMax: 1,
        window: { unit: 'local-days', length: 7 },
        scope: 'account',
      },
      appliesTo: { channels: TELEPHONE, numberUses: ['work'] },
      sentence: words(
        'At work at most once a week, and only after trying at home; so far {count}.',
        'Bei der Arbeit höchstens einmal die Woche und erst nach Versuchen zu Hause; bisher {count}.',
        'Al lavoro al massimo una volta a settimana, e solo dopo aver provato a casa; finora {count}.',
      ),
      examples: {
        allows: [{ name: 'called at home', facts: { ...atWork, ...past(1, { numberUse: 'home' }) } }],
        refuses: [{ name: 'called at work yesterday', facts: { ...atWork, ...past(1, atWork) } }],
      },
    },
    {
      ...OREGON,
      id: 'no-calls-at-work',
      check: { kind: 'state-block', states: ['work-stop', 'work-stop-oral', 'employer-prohibits'] },
      appliesTo: { channels: TELEPHONE, numberUses: ['work'] },
      sentence: words(
        'Asked not to be called at work.',
        'Gebeten, nicht bei der Arbeit angerufen zu werden.',
        'Chiesto di non essere chiamato al lavoro.',
      ),
      examples: {
        allows: [{ name: 'never asked', facts: atWork }],
        refuses: [{ name: 'asked', facts: { ...atWork, ...inState('work-stop') } }],
      },
    },
  ],
});

const nevadaQuiet = quietIn({ region: 'NV', zone: 'America/Los_Angeles' }, { product: 'medical' });
const noticeOn = (on: string | null) => ({ milestones: { 'medical-notice': on === null ? null : moment(on) } });

export const nevada = statePack({
  region: 'NV',
  title: stateTitle('Nevada'),
  zone: 'America/Los_Angeles',
  regime: { debtKind: 'commercial' },
  appliesTo: { collectors: ['third-party'], orTraits: ['debt-buyer'] },
  rules: [
    {
      ...STATE_LAW,
      id: 'medical-notice',
      code: 'NV-MED-60',
      confidence: 'P',
      citation: 'NRS 649.366',
      link: { text: 'NRS chapter 649', url: 'https://www.leg.state.nv.us/nrs/nrs-649.html' },
      effectiveFrom: day('2021-07-01'),
      check: { kind: 'waiting-period', milestone: 'medical-notice', days: 60 },
      appliesTo: { ...CONSUMER, products: ['medical'] },
      exceptions: [
        {
          code: 'NV-MED-60',
          sentence: words('The notice itself.', 'Die Mitteilung selbst.', 'La comunicazione stessa.'),
          when: { kind: 'purpose', purposes: ['statutory-notice'] },
        },
      ],
      sentence: words(
        'Medical debt: {days} days must pass after the written notice by mail.',
        'Arztschulden: Nach der brieflichen Mitteilung müssen {days} Tage vergehen.',
        'Debito medico: dopo la comunicazione scritta devono passare {days} giorni.',
      ),
      examples: {
        allows: [{ name: 'sixty days ago', facts: { regime: nevadaQuiet.regime, ...noticeOn('2026-04-11T18:00Z') } }],
        refuses: [
          { name: 'fifty-nine days ago', facts: { regime: nevadaQuiet.regime, ...noticeOn('2026-04-12T18:00Z') } },
          { name: 'never', facts: { regime: nevadaQuiet.regime, ...noticeOn(null) } },
        ],
      },
    },
    ...asFederal({
      code: 'NV-FDCPA',
      citation: 'NRS 649.010 and 649.370: a claim is any money past due',
      confidence: 'M',
      effectiveFrom: day('2007-07-01'),
      link: { text: 'NRS chapter 649', url: 'https://www.leg.state.nv.us/nrs/nrs-649.html' },
      without: FEDERAL_NOTICES,
      quiet: quietIn({ region: 'NV' }, { debtKind: 'commercial' }),
    }),
  ],
});

const mirror = (region: string, code: string, citation: string, title: string, zone: string, confidence: 'P' | 'M') =>
  statePack({
    region,
    title: stateTitle(title),
    zone,
    appliesTo: { ...CONSUMER, collectors: ['third-party'], orTraits: ['debt-buyer'] },
    rules: asFederal({
      code,
      citation,
      confidence,
      effectiveFrom: day('2000-01-01'),
      link: { text: citation },
      without: FEDERAL_NOTICES,
      quiet: quietIn({ region }),
    }),
  });

export const illinois = mirror('IL', 'IL-AGENCY', '205 ILCS 740/9.1 to 9.3', 'Illinois', 'America/Chicago', 'P');
export const colorado = mirror('CO', 'CO-FDCPA', 'C.R.S. 5-16-105 to -107', 'Colorado', 'America/Denver', 'M');

const extinguished = (citation: string): Rule => ({
  ...STATE_LAW,
  id: 'extinguished',
  code: 'SOL-EXTINGUISHED',
  confidence: 'M',
  effect: 'deny',
  citation,
  link: { text: citation },
  // A lawyer declares it: tables of limitation contradict each other.
  check: { kind: 'limitation', years: 6, from: 'accrual', restartedBy: [], asks: 'declaration' },
  sentence: words(
    'Time has run out, and here that ends the debt itself: do not collect.',
    'Die Frist ist abgelaufen, und hier erlischt damit die Schuld selbst: nicht einziehen.',
    'Il termine è scaduto, e qui il debito stesso si estingue: non riscuotere.',
  ),
  examples: {
    allows: [{ name: 'it is running', facts: { limitation: { declared: 'running' } } }],
    refuses: [{ name: 'a lawyer has declared it', facts: { limitation: { declared: 'time-barred' } } }],
  },
});

export const wisconsin = statePack({
  region: 'WI',
  title: stateTitle('Wisconsin'),
  zone: 'America/Chicago',
  regime: FIRST,
  rules: [
    extinguished('Wis. Stat. 893.05'),
    frequencyConduct({
      id: 'frequency',
      code: 'WI-FREQ',
      citation: 'Wis. Stat. 427.104(1)(g)',
      confidence: 'M',
      link: { text: 'Wis. Stat. 427.104' },
      appliesTo: CONSUMER,
    }),
    hoursRule({
      id: 'unusual-hours',
      code: 'WI-FREQ',
      citation: 'Wis. Stat. 427.104(1)(g)',
      confidence: 'M',
      link: { text: 'Wis. Stat. 427.104' },
      appliesTo: CONSUMER,
    }),
  ],
});

export const mississippi = statePack({
  region: 'MS',
  title: stateTitle('Mississippi'),
  zone: 'America/Chicago',
  regime: FIRST,
  rules: [extinguished('Miss. Code 15-1-3')],
});
