import type { OpenHours } from '../facts/facts.ts';
import type { ContentItem, RuleCheck, RulePack } from './rule.ts';
import { isSaid } from './sentence.ts';

/** What only this kind of check can have wrong. */
export function checkKind(pack: RulePack, check: RuleCheck, object: (holds: boolean, problem: string) => void): void {
  switch (check.kind) {
    case 'time-window':
      object(areHours(check.hours), 'the hours are not within a day');
      object(
        check.closedOn === undefined || pack.holidays.some((list) => list.id === check.closedOn),
        'the pack has no such holiday list',
      );
      break;
    case 'window-ends-soon':
      object(areHours(check.hours) && isWhole(check.minutes), 'the hours or minutes are not right');
      break;
    case 'rolling-count':
      object(isWhole(check.eventsMax), 'at least one event must be allowed');
      object(!('length' in check.window) || isWhole(check.window.length), 'the window has no length');
      object(
        check.alongside === undefined || isWhole(check.alongside.eventsMin),
        'nothing would have to lie alongside',
      );
      break;
    case 'rest-after-event':
      object(isWhole(check.days), 'it takes at least a day');
      break;
    case 'waiting-period':
      object(Number.isInteger(check.days) && check.days >= 0, 'the days are not a whole number');
      break;
    case 'closed-days':
      object(check.weekdays.length + check.lists.length > 0, 'no day would ever be closed');
      object(
        check.lists.every((id) => pack.holidays.some((list) => list.id === id)),
        'the pack has no such holiday list',
      );
      break;
    case 'limitation':
      object(isWhole(check.years), 'it takes at least a year');
      break;
    case 'state-block':
      object(check.states.length > 0, 'no state would ever close it');
      object([check.afterDays, check.forDays].every(isLeftOutOrWhole), 'the days are not a whole number');
      break;
    case 'content':
      object(check.moments.length > 0, 'it belongs to no moment');
      object(
        [check.required, check.optional, check.onlyWhen, check.discouraged, check.forbidden].flat().every(isWorded),
        'a saying is without name or words',
      );
      break;
    case 'minimum-gap':
      object(isWhole(check.minutes), 'it takes at least a minute');
      break;
    default:
      break;
  }
}

function isWorded(item: ContentItem): boolean {
  return /^[a-z0-9-]+$/.test(item.id) && isSaid(item.words);
}

function isLeftOutOrWhole(value: number | undefined): boolean {
  return value === undefined || isWhole(value);
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function areHours(hours: readonly OpenHours[]): boolean {
  const fits = (open: OpenHours) =>
    open.days.length > 0 && open.fromMinute >= 0 && open.fromMinute < open.toMinute && open.toMinute <= 1440;
  return hours.length > 0 && hours.every(fits);
}
