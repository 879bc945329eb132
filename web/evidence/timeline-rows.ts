import type { TimelineEntry } from '@duologue/contract/cases.ts';

/** An entry with the corrections that stand beside it. */
export type TimelineRow = { readonly entry: TimelineEntry; readonly corrections: readonly TimelineEntry[] };

/** Corrections are shown beside what they correct, and not a second time; one that corrects nothing known stands alone. */
export function timelineRows(entries: readonly TimelineEntry[]): readonly TimelineRow[] {
  const versions = new Set(entries.map(({ version }) => version));
  const corrects = (entry: TimelineEntry): number | undefined => {
    const version = entry.type === 'event-corrected' ? entry.data['version'] : undefined;
    return typeof version === 'number' && versions.has(version) && version < entry.version ? version : undefined;
  };
  return entries
    .filter((entry) => corrects(entry) === undefined)
    .map((entry) => ({ entry, corrections: entries.filter((other) => corrects(other) === entry.version) }));
}
