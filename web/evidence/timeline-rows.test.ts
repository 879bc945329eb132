import { expect, test } from 'vitest';
import { timeline } from '../api/testing/named-evidence.ts';
import { timelineRows } from './timeline-rows.ts';

test('a correction stands beside what it corrects, and only there', () => {
  const rows = timelineRows(timeline.entries);
  expect(rows.map(({ entry, corrections }) => [entry.version, corrections.map(({ version }) => version)])).toEqual([
    [1, []],
    [2, []],
    [3, [6]],
    [4, []],
    [5, []],
  ]);
});

test('a correction of an entry that is not here is shown by itself', () => {
  const orphan = timeline.entries.filter(({ version }) => version !== 3);
  expect(timelineRows(orphan).map(({ entry }) => entry.version)).toEqual([1, 2, 4, 5, 6]);
});
