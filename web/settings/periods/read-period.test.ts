import { expect, test } from 'vitest';
import { EMPTY_PERIOD, type PeriodDraft, type Periods, readPeriod } from './read-period.ts';

const known = [
  { place: 'IT', months: 120, monthsMin: 60, endsWithYear: false, citation: 'Ten years', confidence: 'M' as const },
];
const nothing: Periods = { retention: [], limitation: [] };
const typed = (given: Partial<PeriodDraft>) => readPeriod({ ...EMPTY_PERIOD, ...given }, nothing, known);

test.each<[string, Partial<PeriodDraft>, readonly (readonly [string, string])[]]>([
  ['nothing chosen', {}, [['what', 'firmLaw.wrong.missing']]],
  ['half a month', { what: 'recording', months: '1.5' }, [['months', 'firmLaw.wrong.months']]],
  ['a lifetime', { what: 'recording', months: '601', reason: 'x' }, [['months', 'firmLaw.wrong.months']]],
  ['no place', { what: 'limitation', months: '60' }, [['place', 'firmLaw.wrong.place']]],
  ['below the law of Italy', { what: 'limitation', place: 'it', months: '59' }, [['months', 'input.period-below-law']]],
  ['longer, nobody says why', { what: 'recording', months: '7' }, [['reason', 'input.period-needs-reason']]],
  [
    'an unknown place, nobody says why',
    { what: 'limitation', place: 'AQ', months: '24' },
    [['reason', 'input.period-needs-reason']],
  ],
  ['shorter', { what: 'recording', months: '3' }, []],
])('%s', (_, given, wrong) => expect(typed(given).problems.map(({ field, key }) => [field, key])).toEqual(wrong));

test('what is right is added to its list, as numbers', () => {
  expect(typed({ what: 'third-person', days: ' 10 ' }).periods.retention).toEqual([
    { record: 'third-person', months: 0, days: 10, reason: '' },
  ]);
  expect(typed({ what: 'limitation', place: ' it ', months: '60' }).periods.limitation).toEqual([
    { place: 'IT', months: 60, reason: '' },
  ]);
});
