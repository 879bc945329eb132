import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule, Sentence } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { quebec as holidays } from '../holidays/canada.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { at, examples, inState, noticed } from '../writing/examples.ts';
import { theyCalled } from '../writing/exceptions.ts';
import { NOTICE_SENTENCE, SUNDAY_AND_HOLIDAY_SENTENCE, WRITTEN_ONLY_SENTENCE } from '../writing/sentences.ts';
import { quebecOnce } from './quebec-once.ts';
import { R_2_2 } from './quebec-source.ts';
import { AT_ONCE, quietInCanada, SPOKEN } from './shared.ts';

/** Quebec: section 34 for those who hold an agent's permit, sections 3 and 4 for everybody. */

const CONTESTED: Sentence = {
  en: 'Contested in writing with the wish to be sued: no more talks about payment.',
  de: 'Schriftlich bestritten mit der Bitte um Klage: keine Gespräche mehr über Zahlung.',
  it: 'Contestato per iscritto chiedendo di agire in giudizio: niente più colloqui sul pagamento.',
};

const permitHolders: readonly Rule[] = [
  {
    ...R_2_2,
    id: 'written-notice-first',
    code: 'CA-QC-NOTICE5',
    citation: 'R-2.2 s.34(1) and (1.1)',
    effectiveFrom: day('2018-01-01'),
    check: { kind: 'waiting-period', milestone: 'collection-notice', days: 5 },
    appliesTo: {
      collectors: ['third-party'],
      channels: SPOKEN,
      relations: ['debtor', 'guarantor', 'shared-line'],
    },
    exceptions: [theyCalled('CA-QC-NOTICE5')],
    sentence: NOTICE_SENTENCE,
    examples: examples(
      { 'the fifth day after it was sent': noticed('collection-notice', '2026-06-05T15:00-04:00') },
      {
        'the fourth day': noticed('collection-notice', '2026-06-06T15:00-04:00'),
        'it was never sent': noticed('collection-notice', null),
        'nobody knows': { milestones: {} },
      },
    ),
  },
  {
    ...R_2_2,
    id: 'hours',
    code: 'CA-QC-HOURS',
    citation: 'R-2.2 s.34(4)',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '20:00')], zone: 'candidates' },
    appliesTo: { collectors: ['third-party'], channels: AT_ONCE },
    exceptions: [theyCalled('CA-QC-HOURS')],
    sentence: HOURS_SENTENCE,
    examples: examples(
      { 'as the window opens': at('2026-06-10T08:00-04:00') },
      { 'as the window closes': at('2026-06-10T20:00-04:00'), 'half past seven': at('2026-06-10T07:30-04:00') },
    ),
  },
  {
    ...R_2_2,
    id: 'sundays-and-holidays',
    code: 'CA-QC-HOL',
    confidence: 'O',
    citation: 'R-2.2 s.34(4); list of the Office de la protection du consommateur',
    check: { kind: 'closed-days', weekdays: [7], lists: ['ca.qc'], zone: 'candidates' },
    appliesTo: { collectors: ['third-party'], channels: AT_ONCE },
    exceptions: [theyCalled('CA-QC-HOL')],
    sentence: SUNDAY_AND_HOLIDAY_SENTENCE,
    examples: examples(
      { 'Saturday morning': at('2026-06-13T08:00-04:00'), '11 November is none': at('2026-11-11T10:00-05:00') },
      {
        'Easter Monday': at('2026-04-06T10:00-04:00'),
        'Saint-Jean-Baptiste': at('2026-06-24T10:00-04:00'),
        '2 July when the first is a Sunday': at('2029-07-02T10:00-04:00'),
        Sunday: at('2026-06-14T14:00-04:00'),
      },
    ),
  },
  {
    ...R_2_2,
    id: 'in-writing-only',
    code: 'CA-QC-WRITTEN',
    citation: 'R-2.2 s.34(2); that it lasts three months says a legal information site',
    check: { kind: 'state-block', states: ['written-only'], forDays: 92 },
    appliesTo: { collectors: ['third-party'], channels: SPOKEN, relations: ['debtor', 'guarantor', 'shared-line'] },
    exceptions: [theyCalled('CA-QC-WRITTEN')],
    sentence: WRITTEN_ONLY_SENTENCE,
    examples: examples(
      { 'three months are over': { ...at('2026-09-02T10:00-04:00'), ...inState('written-only') } },
      {
        'asked for letters only': inState('written-only'),
        'the last day': { ...at('2026-09-01T10:00-04:00'), ...inState('written-only') },
      },
    ),
  },
  {
    ...R_2_2,
    id: 'lawyer-only',
    code: 'CA-QC-WRITTEN',
    citation: 'R-2.2 s.34(2)',
    check: { kind: 'state-block', states: ['lawyer-only'] },
    appliesTo: { collectors: ['third-party'], channels: SPOKEN, relations: ['debtor', 'guarantor', 'shared-line'] },
    exceptions: [theyCalled('CA-QC-WRITTEN')],
    sentence: WRITTEN_ONLY_SENTENCE,
    examples: examples({ 'no lawyer was named': {} }, { 'speak with my lawyer': inState('lawyer-only') }),
  },
];

const everybody: readonly Rule[] = [
  {
    ...R_2_2,
    id: 'contested-no-talk',
    code: 'CA-QC-DISPUTE',
    citation: 'R-2.2 s.3(2.1)',
    check: { kind: 'state-block', states: ['written-contest'] },
    appliesTo: { channels: SPOKEN },
    exceptions: [theyCalled('CA-QC-DISPUTE')],
    sentence: CONTESTED,
    examples: examples({ 'nothing contested': {} }, { 'wrote: it is not owed, sue me': inState('written-contest') }),
  },
  {
    ...R_2_2,
    id: 'contested-no-contact',
    code: 'CA-QC-DISPUTE',
    citation: 'R-2.2 s.34(2.1)',
    check: { kind: 'state-block', states: ['written-contest'] },
    appliesTo: { collectors: ['third-party'] },
    exceptions: [theyCalled('CA-QC-DISPUTE')],
    sentence: CONTESTED,
    examples: examples(
      { 'nothing contested': { channel: 'email' } },
      { 'not even by e-mail': { channel: 'email', ...inState('written-contest') } },
    ),
  },
  {
    ...R_2_2,
    id: 'not-the-debtor',
    code: 'CA-QC-NOTDEBTOR',
    citation: 'R-2.2 s.3(8) and 34(2.2)',
    check: { kind: 'state-block', states: ['not-the-debtor'] },
    exceptions: [theyCalled('CA-QC-NOTDEBTOR')],
    sentence: {
      en: 'This person has said that they are not the debtor: no further contact.',
      de: 'Diese Person hat gesagt, dass sie nicht der Schuldner ist: kein weiterer Kontakt.',
      it: 'Questa persona ha detto di non essere il debitore: nessun altro contatto.',
    },
    examples: examples({ 'said nothing of the kind': {} }, { 'said: not me': inState('not-the-debtor') }),
  },
];

export const quebec = definePack({
  id: 'ca.qc',
  jurisdiction: 'CA-QC',
  title: {
    en: 'Quebec: collection of certain debts',
    de: 'Québec: Einziehung bestimmter Forderungen',
    it: 'Québec: riscossione di certi crediti',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'CA', region: 'QC' }], debtKinds: ['consumer'] },
  holidays: [holidays],
  quiet: quietInCanada('QC', 'America/Toronto'),
  rules: [...permitHolders, ...everybody, ...quebecOnce],
});
