import type { ResponseOf } from '@duologue/contract/api.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { explainIn, listRulesOf } from '../app/law/show-rules.ts';
import { builtInRuleBook } from './rule-book.ts';

/** The rules that this version brings, for who reads them without a workbench: a lawyer, before there is a firm. */
export function builtInRules(today: CalendarDate): ResponseOf<'GET /rules'> {
  return listRulesOf(builtInRuleBook, today);
}

/** `undefined` when no rule has that id or short name. */
export function explainBuiltIn(today: CalendarDate, rule: string): ResponseOf<'GET /explain-rule'> | undefined {
  const explained = explainIn(builtInRuleBook, today, rule);
  return explained.ok ? explained.value : undefined;
}
