import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CallId } from '@duologue/core/cases/ids.ts';
import { type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { Records } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';

export type CallChange = {
  readonly records: Records;
  readonly call: CallRecord;
  readonly at: Instant;
  readonly turn: number;
  /** Writes the call as it is now, together with the turn that brought it there. */
  save(call: CallRecord, kind: string, data: Readonly<Record<string, unknown>>): Promise<CallRecord>;
};

/** The frame of every change of an open call: locked, one turn further, kept turn by turn. */
export function changeCall<Value>(
  deps: CaseDeps,
  acting: Acting,
  callId: string,
  work: (change: CallChange) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return deps.store.inTenant(acting.tenantId, async (records) => {
    const call = await records.calls.lock(callId as CallId);
    if (call === undefined) return refuse({ code: 'call-not-found' });
    if (call.state === 'closed') return refuse({ code: 'call-not-open', values: { callId } });
    const at = deps.clock.now();
    const turn = call.turn + 1;
    return work({
      records,
      call,
      at,
      turn,
      save: async (changed, kind, data) => {
        const saved = { ...changed, turn };
        await records.calls.save(saved, { turn, at, actorId: acting.actorId, kind, data });
        return saved;
      },
    });
  });
}
