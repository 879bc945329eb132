import { NEW_BRUNSWICK_BOOKS_MONTHS, ONTARIO_BOOKS_MONTHS } from '@duologue/core/privacy/limits.ts';
import type { KeepingDuty, LawPeriods } from '@duologue/core/privacy/periods.ts';
import { recordRules } from '../us/records.ts';
import { limitationByPlace } from './limitation.ts';

const EVIDENCE = ['call-log', 'decision'] as const;

const american = recordRules.flatMap(({ code, place, what, years, citation, confidence }): KeepingDuty[] => {
  const duty = { code, place, months: years * 12, citation, confidence };
  if (what === 'evidence') return [{ ...duty, records: EVIDENCE }];
  return what === 'recording' ? [{ ...duty, records: ['recording', 'recording-with-promise'] }] : [];
});

/** Laws that keep records for a time, whatever a firm sets. */
const duties: readonly KeepingDuty[] = [
  {
    code: 'DP-ON-BOOKS',
    place: 'CA-ON',
    records: EVIDENCE,
    months: ONTARIO_BOOKS_MONTHS,
    citation: 'Guide for collection agencies; Reg. 74 s. 13',
    confidence: 'O',
  },
  {
    code: 'DP-NB-BOOKS',
    place: 'CA-NB',
    records: EVIDENCE,
    months: NEW_BRUNSWICK_BOOKS_MONTHS,
    citation: '2011, c. 126 s. 9.1',
    confidence: 'P',
  },
  ...american,
];

/** What law says about how long data may be needed, and must be kept. */
export const lawPeriods: LawPeriods = { limitation: limitationByPlace, duties };
