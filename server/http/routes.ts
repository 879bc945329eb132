import { createHash, randomUUID } from 'node:crypto';
import { api, type Operation } from '@duologue/contract/api.ts';
import { HEADERS, type Route } from '@duologue/contract/route.ts';
import type { ActorId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import type { KeptReply, Once } from '@duologue/server/app/ports/once.ts';
import type { Sessions } from '@duologue/server/app/ports/sessions.ts';
import type { Refusal } from '@duologue/server/app/refusal.ts';
import type { FileAnswer, UseCases } from '@duologue/server/app/use-case.ts';
import type { Context, Hono } from 'hono';
import { KEY_CHARACTERS_MAX } from './limits.ts';
import type { EdgeLog } from './ports.ts';
import { fileReply, jsonReply, refusalReply } from './reply.ts';
import { readInput } from './read-input.ts';

export type RouteDeps = {
  readonly useCases: UseCases;
  readonly sessions: Sessions;
  readonly once: Once;
  readonly log: EdgeLog;
};

/** A use case whose types were forgotten: the contract's schema has checked the input, the map has paired the types. */
type AnyUseCase = (
  ask: {
    params: unknown;
    query: unknown;
    body: unknown;
    bytes: AsyncIterable<Uint8Array> | undefined;
    opens?: TenantId;
  },
  acting: Acting,
) => Promise<{ ok: true; value: unknown } | { ok: false; refusal: Refusal }>;

/** Registers every operation of the contract: checked input, role, once-only writes, and one table of refusals. */
export function registerRoutes(app: Hono, deps: RouteDeps): void {
  for (const key of Object.keys(api) as Operation[]) {
    const [method = 'GET', path = ''] = key.split(' ');
    app.on(method, `/api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, (c) => handle(c, key, method, deps));
  }
}

async function handle(c: Context, key: Operation, method: string, deps: RouteDeps): Promise<Response> {
  const route: Route = api[key];
  try {
    const acting = route.roles.length === 0 ? undefined : await findActing(c, deps.sessions);
    if (acting === 'unknown') return refusalReply(c, { code: 'profile-not-found' });
    if (acting !== undefined && !route.roles.includes(acting.role)) {
      return refusalReply(c, { code: 'role-not-allowed', values: { role: acting.role, allowed: route.roles } });
    }

    const input = await readInput(c, route);
    if (!input.ok) return refusalReply(c, input.refusal);

    const useCase = deps.useCases[key] as AnyUseCase;
    const idempotencyKey = c.req.header(HEADERS.idempotencyKey);
    const opens = route.opensTenant === true && idempotencyKey !== undefined ? tenantOfKey(idempotencyKey) : undefined;
    const asked = opens === undefined ? input.value : { ...input.value, opens };
    const run = () => useCase(asked, acting ?? (undefined as never));
    const tenantId = acting?.tenantId ?? opens;
    const isAsked = method === 'GET' || route.upload === true || route.safeToRepeat === true;
    if (isAsked || tenantId === undefined || idempotencyKey === undefined) {
      return await answer(c, route, await run());
    }
    const use = { key, idempotencyKey, tenantId, actorId: acting?.actorId ?? null, body: input.value.body };
    return await answerOnce(c, use, run, deps.once);
  } catch (error) {
    const reference = randomUUID();
    deps.log.fault(reference, key, error);
    return c.json(
      { type: 'urn:duologue:problem:fault', title: 'fault', status: 500, code: 'fault', values: { reference } },
      500,
    );
  }
}

type OnceUse = { key: string; idempotencyKey: string; tenantId: TenantId; actorId: ActorId | null; body: unknown };

/** The id of the tenant that a key opens: the same for the same key, as a UUID of version 8. */
function tenantOfKey(idempotencyKey: string): TenantId {
  const hash = createHash('sha256').update(`opens ${idempotencyKey}`).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join('-') as TenantId;
}

async function answerOnce(c: Context, use: OnceUse, run: () => ReturnType<AnyUseCase>, once: Once): Promise<Response> {
  if (use.idempotencyKey.length > KEY_CHARACTERS_MAX) {
    return refusalReply(c, { code: 'key-used-differently', values: { max: KEY_CHARACTERS_MAX } });
  }
  const requestHash = createHash('sha256')
    .update(JSON.stringify([use.key, c.req.path, use.actorId, use.body ?? null]))
    .digest('hex');
  const kept = await once.run({ tenantId: use.tenantId, key: use.idempotencyKey, requestHash }, async () => {
    const result = await run();
    return result.ok ? { status: 200, body: result.value } : keptRefusal(result.refusal);
  });
  if (kept === 'key-used-differently') return refusalReply(c, { code: 'key-used-differently' });
  return jsonReply(kept.status, kept.body);
}

function keptRefusal(refusal: Refusal): KeptReply {
  const { status, body } = refusalReply.parts(refusal);
  return { status, body };
}

async function answer(c: Context, route: Route, result: Awaited<ReturnType<AnyUseCase>>): Promise<Response> {
  if (!result.ok) return refusalReply(c, result.refusal);
  if (route.file !== undefined) return fileReply(route.file, result.value as FileAnswer);
  return jsonReply(200, result.value);
}

async function findActing(c: Context, sessions: Sessions): Promise<Acting | 'unknown'> {
  const tenantId = c.req.header(HEADERS.tenant) ?? c.req.query('tenant') ?? '';
  const actorId = c.req.header(HEADERS.actor) ?? c.req.query('actor') ?? '';
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  if (!uuid.test(tenantId) || !uuid.test(actorId)) return 'unknown';
  return (await sessions.find(tenantId as TenantId, actorId as ActorId)) ?? 'unknown';
}
