import type { ZoneTable } from '../../calendar/zone-table.ts';
import type { RulePack } from './rule.ts';

/** What a contact is judged with: the packs in force at this firm, the zone table, and how strictly guidance is read. */
export type RuleBook = {
  readonly packs: readonly RulePack[];
  readonly zoneTable: ZoneTable;
  /** `strict`: regulator guidance and industry codes refuse instead of warning. */
  readonly mode: 'standard' | 'strict';
};
