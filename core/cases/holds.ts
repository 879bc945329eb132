import type { CalendarDate } from '../calendar/calendar-date.ts';

/** Why an account is not called for a while. A hold always has a reason and an expiry. */
export const HOLD_REASONS = [
  'promise',
  'payment-sent',
  'payment-run',
  'approval',
  'plan',
  'settlement',
  'dispute',
  'hardship',
  'vulnerable',
  'complaint',
  'represented',
  'insolvency-reported',
  'deceased-reported',
  'identity-question',
  'legal-question',
  'internal',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** A pause in the chase: in force from the day it is placed up to and including `until`, unless lifted before. */
export type Hold = {
  readonly reason: HoldReason;
  readonly placedOn: CalendarDate;
  readonly until: CalendarDate;
  readonly liftedOn?: CalendarDate;
};

/** How much contact a stop request covers. Only the debtor (or one who may speak for the debtor) lifts it. */
export const STOP_SCOPES = ['this-number', 'workplace', 'home', 'channel', 'times', 'phone', 'all-contact'] as const;
export type StopScope = (typeof STOP_SCOPES)[number];

/** The ways of a `channel` request beside the telephone, which is a scope of its own. */
export const STOP_CHANNELS = ['voicemail', 'text', 'email', 'letter', 'visit'] as const;
export type StopChannel = (typeof STOP_CHANNELS)[number];

/** Whether the request ends all calls. Any other closes that way or that time only: the case goes on. */
export const stopsEveryCall = (scope: StopScope): boolean => scope === 'phone' || scope === 'all-contact';

/** The debtor asked us to stop. It has no expiry. `number` is the telephone number (E.164) of a `this-number` request. */
export type StopRequest = {
  readonly scope: StopScope;
  readonly requestedOn: CalendarDate;
  readonly number?: string;
  readonly liftedOn?: CalendarDate;
};

export function isHoldOpen(hold: Hold, today: CalendarDate): boolean {
  if (hold.liftedOn !== undefined && hold.liftedOn <= today) return false;
  return hold.placedOn <= today && today <= hold.until;
}

/** The holds in force on a day, the one that lasts longest first: that is when the account may ring again. */
export function openHolds(holds: readonly Hold[], today: CalendarDate): readonly Hold[] {
  return holds
    .filter((hold) => isHoldOpen(hold, today))
    .sort((left, right) => (left.until === right.until ? 0 : left.until > right.until ? -1 : 1));
}

/** A stop request binds from the day it is made: it is in force before it is confirmed. */
export function isStopOpen(stop: StopRequest, today: CalendarDate): boolean {
  return stop.requestedOn <= today && !(stop.liftedOn !== undefined && stop.liftedOn <= today);
}

/** Whether any stop request in force forbids dialling this number. */
export function isNumberStopped(stops: readonly StopRequest[], number: string, today: CalendarDate): boolean {
  return stops.some((stop) => isStopOpen(stop, today) && (stop.scope !== 'this-number' || stop.number === number));
}
