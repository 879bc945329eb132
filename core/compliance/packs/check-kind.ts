import type { OpenHours } from '../facts/facts.ts';
import type { ContentItem, Counting, CountScope, CountWindow, RuleCheck, RulePack } from './rule.ts';
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
    case 'rest-after-event':
    case 'minimum-gap':
    case 'once-only':
      checkCounted(check, object);
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
    case 'asked-times':
    case 'needs':
    case 'never':
    case 'recording':
    case 'stop-request':
    case 'hold':
    case 'still-owed':
    case 'account-open':
    case 'number-theirs':
    case 'place-known':
    case 'history-known':
      break;
    default:
      object(false, 'this version does not know that kind of check');
  }
}

type Counted = Extract<RuleCheck, { kind: 'rolling-count' | 'rest-after-event' | 'minimum-gap' | 'once-only' }>;

function checkCounted(check: Counted, object: (holds: boolean, problem: string) => void): void {
  const counting = check.kind === 'rest-after-event' ? check.after : check.counts;
  object(isCounting(counting) && isScope(check.scope), 'it does not say what is counted for whom');
  if (check.kind === 'rest-after-event') object(isWhole(check.days), 'it takes at least a day');
  if (check.kind === 'minimum-gap') object(isWhole(check.minutes), 'it takes at least a minute');
  if ('consent' in check) object(isWhole(check.consent?.days ?? 1), 'a consent lasts whole days');
  if (check.kind !== 'rolling-count') return;
  object(isWhole(check.eventsMax), 'at least one event must be allowed');
  object(isWindow(check.window), 'the window is none that this version knows, or has no length');
  object(check.alongside === undefined || isWhole(check.alongside.eventsMin), 'nothing would have to lie alongside');
  object(check.bindsAfter === undefined || isCounting(check.bindsAfter), 'it does not say what it binds after');
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

const SCOPES: ReadonlySet<unknown> = new Set<CountScope>([
  'person-and-item',
  'item',
  'person',
  'account',
  'number',
  'creditor',
]);

function isScope(scope: unknown): boolean {
  return SCOPES.has(scope);
}

function isCounting({ callsOut, callsIn, written, ...more }: Counting): boolean {
  const narrow = Object.values(more).every((value) => typeof value === 'boolean' || isList(value));
  return [callsOut, callsIn, written].every(isList) && narrow;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isWindow(window: CountWindow): boolean {
  switch (window.unit) {
    case 'local-days':
    case 'hours':
      return isWhole(window.length);
    case 'since-state':
      return typeof window.state === 'string';
    case 'calendar-week':
    case 'calendar-month':
      return true;
    default:
      return false;
  }
}
