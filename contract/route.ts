import type { Role } from '@duologue/core/cases/ids.ts';
import type { z } from 'zod';

/**
 * One operation of the HTTP API, as data: the server registers it, the OpenAPI document is made from it, and the
 * clients take their types from it. Roles are enforced on the server; an empty list means that no tenant is chosen yet.
 */
export type Route = {
  readonly summary: string;
  readonly roles: readonly Role[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** A JSON body. A route with `upload` takes a file's bytes instead, its name in the query. */
  readonly body?: z.ZodType;
  readonly upload?: true;
  /** Opens a tenant: the idempotency key is one of that tenant, for before it there is none to keep it. */
  readonly opensTenant?: true;
  /**
   * Works in transactions of its own and is safe to repeat by itself: an idempotency key is not needed, and must not hold
   * one transaction around it all.
   */
  readonly safeToRepeat?: true;
  /** The JSON answer. A route with `file` answers with a file of that media type instead. */
  readonly response: z.ZodType;
  readonly file?: string;
};

export const route = <const R extends Route>(definition: R): R => definition;

export const EVERYONE = ['collector', 'supervisor', 'manager', 'auditor'] as const;
/** Those who work on cases. An auditor reads and verifies, and changes nothing. */
export const WORKERS = ['collector', 'supervisor', 'manager'] as const;
export const LEADS = ['supervisor', 'manager'] as const;
/** Those who answer for the firm. */
export const MANAGERS = ['manager'] as const;
/** Before a profile is chosen: routes that need no tenant and no actor. */
export const ANYONE = [] as const;

/** Who is asking and for whom; the key makes a repeated write safe. Sent as headers with every request. */
export const HEADERS = {
  tenant: 'duologue-tenant',
  actor: 'duologue-actor',
  idempotencyKey: 'idempotency-key',
} as const;
