import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, Role, TenantId } from '@duologue/core/cases/ids.ts';

/** The clock, ids and randomness are arguments: tests and the simulator bring their own. */
export interface Clock {
  now(): Instant;
}

export interface Ids {
  /** A new UUID of version 7, lower case. Later calls sort after earlier ones. */
  next(): string;
}

/** Who acts, and for whom. Made at the edge from the request after the profile was looked up; use cases trust it. */
export type Acting = {
  readonly tenantId: TenantId;
  readonly actorId: ActorId;
  readonly actorName: string;
  readonly role: Role;
  /** The firm's own zone and country, where `today` is decided and business days are counted. */
  readonly zone: string;
  readonly homeCountry: string;
  readonly homeCurrency: string;
};

/** Today in the firm's own zone. */
export type Today = CalendarDate;
