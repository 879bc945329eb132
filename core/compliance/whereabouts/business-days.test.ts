import { expect, test } from 'vitest';
import { addBusinessDays } from '../../calendar/add-business-days.ts';
import { builtInZoneTable } from '../../calendar/built-in-zone-table.ts';
import { on } from '../../calendar/testing.ts';
import { basePack } from '../packs/base-pack.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { businessDaysAt } from './business-days.ts';

const list = (id: string, ...dates: readonly string[]) => ({ id, years: [2026], dates: dates.map(on) });
const book: RuleBook = {
  packs: [
    {
      ...basePack,
      holidays: [list('de.by', '2026-11-02', '2026-11-03'), list('de.be', '2026-11-04'), list('it', '2026-11-02')],
    },
  ],
  zoneTable: builtInZoneTable,
  mode: 'standard',
};

// 30 October 2026 is a Friday.
test.each([
  ['nobody knows where', null, null, '2026-11-02'],
  ['a country without lists', 'FR', null, '2026-11-02'],
  ['a country', 'IT', null, '2026-11-03'],
  ['a part that has a list of its own', 'DE', 'BE', '2026-11-02'],
  ['another part', 'DE', 'BY', '2026-11-04'],
  ['a country whose part is not known: every holiday counts', 'DE', null, '2026-11-05'],
])('one business day after Friday, %s', (_, country, region, next) => {
  expect(addBusinessDays(on('2026-10-30'), 1, businessDaysAt(book, { country, region }))).toBe(next);
});

test('a list of the firm stands in for that of the pack', () => {
  const own = { ...book, holidays: [list('it')] };
  expect(addBusinessDays(on('2026-10-30'), 1, businessDaysAt(own, { country: 'IT', region: null }))).toBe('2026-11-02');
});
