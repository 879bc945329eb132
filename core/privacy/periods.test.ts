import { expect, test } from 'vitest';
import { at, on } from '../calendar/testing.ts';
import { checkPeriods } from './check-periods.ts';
import { keptUntil } from './decide-erasure.ts';
import { type FirmPeriods, type LawPeriods, limitationEnd, limitationOf, NO_FIRM_PERIODS } from './periods.ts';
import type { Retained } from './retention.ts';

const law: LawPeriods = {
  limitation: [
    { place: 'DE', months: 36, monthsMin: 36, endsWithYear: true, citation: 'BGB', confidence: 'P' },
    { place: 'GB', months: 72, monthsMin: 60, endsWithYear: false, citation: 'Six years', confidence: 'M' },
    { place: 'GB-SCT', months: 60, monthsMin: 60, endsWithYear: false, citation: 'Five years', confidence: 'M' },
    { place: 'CA-ON', months: 24, monthsMin: 24, endsWithYear: false, citation: 'Two years', confidence: 'M' },
  ],
  duties: [
    {
      code: 'DP-ON-BOOKS',
      place: 'CA-ON',
      records: ['call-log'],
      months: 72,
      citation: 'Guide for collection agencies',
      confidence: 'O',
    },
  ],
};
const firm = (given: Partial<FirmPeriods>): FirmPeriods => ({ ...NO_FIRM_PERIODS, ...given });
const ours = firm({ limitation: [{ place: 'FR', months: 60, reason: 'Our lawyer in Lyon.' }] });

test.each<[string, string | null, Partial<ReturnType<typeof limitationOf>>]>([
  ['the region has its own', 'GB-SCT', { place: 'GB-SCT', months: 60, from: 'law' }],
  ['a region that has none: its country', 'GB-NIR', { place: 'GB', months: 72, from: 'law' }],
  ['what the firm set', 'FR', { place: 'FR', months: 60, from: 'firm', citation: 'Our lawyer in Lyon.' }],
  ['a place of which nobody knows: the longest', 'AQ', { place: null, months: 120, from: 'unknown' }],
  ['a country of which only other regions are known', 'CA-NS', { place: null, months: 120, from: 'unknown' }],
  ['nobody knows where they live', null, { place: null, months: 120, from: 'unknown' }],
])('%s', (_, place, expected) => {
  expect(limitationOf({ law, firm: ours }, place)).toMatchObject(expected);
});

test('where it ends with the year, it ends on its last day', () => {
  expect(limitationEnd(limitationOf({ law, firm: ours }, 'DE'), on('2026-03-01'))).toBe('2029-12-31');
  expect(limitationEnd(limitationOf({ law, firm: ours }, 'GB'), on('2026-03-01'))).toBe('2032-03-01');
});

const person = (place: string) => ({
  place,
  legalHold: false,
  claims: [
    {
      status: 'paid-in-full' as const,
      statusSince: on('2026-03-01'),
      openedOn: on('2026-01-15'),
      hasDispute: false,
      declared: null,
    },
  ],
});
const now = at('2026-11-20T09:00:00Z');

test.each<[string, string, Retained, FirmPeriods, string]>([
  ['in Germany', 'DE', 'call-log', NO_FIRM_PERIODS, '2031-01-01'],
  ['in Scotland', 'GB-SCT', 'call-log', NO_FIRM_PERIODS, '2032-03-02'],
  ['in England', 'GB-ENG', 'call-log', NO_FIRM_PERIODS, '2033-03-02'],
  ['where nobody knows', 'AQ', 'call-log', NO_FIRM_PERIODS, '2037-03-02'],
  ['no year to spare', 'GB', 'call-log', firm({ retention: [ofFirm('call-log', 0)] }), '2032-03-02'],
  ['never before the law of Ontario allows it', 'CA-ON', 'call-log', NO_FIRM_PERIODS, '2032-03-02'],
  ['nor when the firm wants less', 'CA-ON', 'call-log', firm({ retention: [ofFirm('call-log', 0)] }), '2032-03-02'],
  ['recordings a month', 'CA-ON', 'recording', firm({ retention: [ofFirm('recording', 1)] }), '2026-02-16'],
])('%s', (_, place, record, set, eraseOn) => {
  expect(keptUntil(person(place), record, now, { law, firm: set })).toMatchObject({ state: 'until', eraseOn });
});

test('the law that keeps it longer is named', () => {
  const kept = keptUntil(person('CA-ON'), 'call-log', now, { law, firm: NO_FIRM_PERIODS });
  expect(kept.duty?.citation).toBe('Guide for collection agencies');
  expect(keptUntil(person('GB'), 'call-log', now, { law, firm: NO_FIRM_PERIODS }).duty).toBeUndefined();
});

function ofFirm(record: Retained, months: number, reason = ''): FirmPeriods['retention'][number] {
  return { record, months, days: 0, reason };
}
const ofPlace = (place: string, months: number, reason = '') => ({ place, months, reason });

test.each<[string, Partial<FirmPeriods>, readonly string[]]>([
  ['nothing set', {}, []],
  ['shorter than ours', { retention: [ofFirm('recording', 3)] }, []],
  ['as long as ours', { retention: [ofFirm('recording', 6)] }, []],
  ['longer without a reason', { retention: [ofFirm('recording', 7)] }, ['period-needs-reason']],
  ['longer with one', { retention: [ofFirm('recording', 7, 'The regulator asked.')] }, []],
  ['thirty days are a month', { retention: [{ record: 'third-person', months: 0, days: 30, reason: '' }] }, []],
  ['a month is longer', { retention: [ofFirm('third-person', 1)] }, ['period-needs-reason']],
  ['what was judged shorter than the call', { retention: [ofFirm('decision', 6)] }, ['period-below-call-log']],
  ['both shorter', { retention: [ofFirm('decision', 6), ofFirm('call-log', 6)] }, []],
  ['one class twice', { retention: [ofFirm('recording', 3), ofFirm('recording', 2)] }, ['period-twice']],
  ['a place below its law', { limitation: [ofPlace('GB', 59, 'Because')] }, ['period-below-law']],
  ['the shortest of its law', { limitation: [ofPlace('GB', 60)] }, []],
  ['beyond its law, silently', { limitation: [ofPlace('GB', 73)] }, ['period-needs-reason']],
  ['beyond its law, with a reason', { limitation: [ofPlace('GB', 144, 'Deeds.')] }, []],
  ['a place that nobody knows, silently', { limitation: [ofPlace('AQ', 24)] }, ['period-needs-reason']],
  ['a place that nobody knows, with a reason', { limitation: [ofPlace('AQ', 24, 'Our lawyer.')] }, []],
  ['a place twice', { limitation: [ofPlace('GB', 60), ofPlace('GB', 72)] }, ['period-twice']],
])('%s', (_, given, codes) => {
  expect(checkPeriods(firm(given), law).map(({ code }) => code)).toEqual(codes);
});
