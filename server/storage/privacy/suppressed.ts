import { type RawBuilder, sql } from 'kysely';

/**
 * Whether the number of a row `t` of `phone` is one that must not be called again, of somebody whose data is gone. Only its
 * hash is kept, with the tenant as salt.
 */
export const isSuppressed: RawBuilder<boolean> = sql`exists (select from suppressed_number s
  where s.tenant_id = t.tenant_id
    and s.number_hash = encode(sha256(convert_to(t.tenant_id || ' ' || t.number, 'UTF8')), 'hex'))`;

/** The row of a phone as JSON, with such a number as wrong. */
export const phoneRow: RawBuilder<unknown> = sql`to_jsonb(t)
  || case when ${isSuppressed} then '{"state": "wrong"}'::jsonb else '{}'::jsonb end`;
