import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { examples, inState, speakingTo, withConsent } from '../writing/examples.ts';
import { consented, theyCalled } from '../writing/exceptions.ts';
import { REPRESENTED_SENTENCE, WISH_SENTENCE } from '../writing/sentences.ts';
import { RG_96, THIRD_PARTIES } from './source.ts';

/** RG 96: whom to speak with, and where. */

export const persons: readonly Rule[] = [
  {
    ...RG_96,
    id: 'wishes-on-place',
    code: 'AU-RG96-WISH',
    citation: 'RG 96 part 2 s.4',
    check: { kind: 'stop-request', scopes: ['home', 'workplace', 'number', 'channel'] },
    exceptions: [theyCalled('AU-RG96-WISH')],
    sentence: WISH_SENTENCE,
    examples: examples(
      { 'no such wish': {} },
      {
        'not at home': {
          stops: [
            { id: 'stop-1', receivedAt: moment('2026-06-01T10:00Z'), withdrawnAt: null, scope: { kind: 'home' } },
          ],
        },
      },
    ),
  },
  {
    ...RG_96,
    id: 'nobody-else',
    code: 'AU-RG96-ID',
    force: 'law',
    effect: 'deny',
    citation: 'RG 96 part 2 s.1; Privacy Act 1988, Australian Privacy Principle 6',
    check: { kind: 'never' },
    appliesTo: { relations: THIRD_PARTIES, purposes: ['discuss-debt'] },
    exceptions: [consented('AU-RG96-ID', 'third-party-disclosure')],
    sentence: {
      en: 'Do not speak of the debt with anybody else: spouse and family are others too.',
      de: 'Mit niemand anderem über die Schuld sprechen: auch Ehepartner und Familie sind Dritte.',
      it: 'Non parlare del debito con altri: anche coniuge e familiari sono terzi.',
    },
    examples: examples(
      {
        'the debtor has agreed to it': {
          ...speakingTo('spouse', 'discuss-debt'),
          ...withConsent('third-party-disclosure'),
        },
        'the debtor': speakingTo('debtor', 'discuss-debt'),
      },
      { 'the spouse': speakingTo('spouse', 'discuss-debt') },
    ),
  },
  {
    ...RG_96,
    id: 'represented',
    code: 'AU-RG96-REP',
    citation: 'RG 96 part 2 s.9',
    check: { kind: 'state-block', states: ['represented'] },
    appliesTo: { relations: ['debtor', 'spouse', 'household', 'family'] },
    exceptions: [
      theyCalled('AU-RG96-REP'),
      {
        code: 'AU-RG96-REP',
        sentence: {
          en: 'The representative does not answer, or has agreed to direct contact.',
          de: 'Die Vertretung antwortet nicht oder stimmt direktem Kontakt zu.',
          it: 'Il rappresentante non risponde o consente il contatto diretto.',
        },
        when: { kind: 'state', states: ['attorney-no-response', 'attorney-consents'] },
      },
    ],
    sentence: REPRESENTED_SENTENCE,
    examples: examples(
      { 'nobody represents the debtor': {} },
      { 'a financial counsellor acts': inState('represented') },
    ),
  },
  {
    ...RG_96,
    id: 'hardship',
    code: 'AU-RG96-HARD',
    citation: 'RG 96 part 2 s.14',
    check: { kind: 'state-block', states: ['hardship-pending'] },
    exceptions: [
      theyCalled('AU-RG96-HARD'),
      {
        code: 'AU-RG96-HARD',
        sentence: {
          en: 'Tells the decision on the request, or gives a notice that a law demands.',
          de: 'Teilt die Entscheidung mit oder enthält eine gesetzliche Mitteilung.',
          it: 'Comunica la decisione o un avviso previsto dalla legge.',
        },
        when: { kind: 'purpose', purposes: ['statutory-notice', 'return-requested-call'] },
      },
    ],
    sentence: {
      en: 'A hardship request is open: no collection until its decision has been told.',
      de: 'Ein Härtefallantrag ist offen: keine Einziehung, bis die Entscheidung mitgeteilt ist.',
      it: 'È aperta una richiesta per difficoltà: nessun recupero finché la decisione non è comunicata.',
    },
    examples: examples(
      { 'nothing was asked for': {} },
      { 'a request is being looked at': inState('hardship-pending') },
    ),
  },
];
