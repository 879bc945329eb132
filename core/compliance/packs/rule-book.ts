import type { ZoneTable } from '../../calendar/zone-table.ts';
import type { HolidayList, RulePack } from './rule.ts';

/** What a contact is judged with: the packs in force at this firm, the zone table, and how strictly guidance is read. */
export type RuleBook = {
  readonly packs: readonly RulePack[];
  readonly zoneTable: ZoneTable;
  /** `strict`: regulator guidance and industry codes refuse instead of warning. */
  readonly mode: 'standard' | 'strict';
  /** Lists that stand in for those of the packs with the same id: newer years, decreed days. */
  readonly holidays?: readonly HolidayList[];
  /** Memberships and licence conditions that bind the firm, as `boundBy` of rules names them. */
  readonly boundBy?: readonly string[];
  /** Optional packs that the firm has chosen, by id. */
  readonly chosen?: readonly string[];
};
