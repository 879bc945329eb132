import type { CallScreen, CallWire } from '@duologue/contract/calls.ts';
import { type Disclosed, disclose } from '@duologue/core/calls/brief/disclose.ts';
import { isVerified, suggestedAnswers } from '@duologue/core/calls/call.ts';
import type { CallId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { z } from 'zod';
import { toCall } from './call-state.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { sealBrief } from '../brief/open-brief.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { Records } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';
import type { BriefWire } from '../wire/case.ts';
import { decisionWire, instantWire, instantWireOrNull } from '../wire/decision.ts';

/** The screen as the wire has it, except that its brief can only come out of `disclose`, and so of a verified call. */
export type Screen = Omit<z.infer<typeof CallScreen>, 'brief'> & { readonly brief: Disclosed<BriefWire> | null };

export const showCall =
  (deps: CaseDeps): UseCase<'GET /calls/{callId}'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const call = await records.calls.find(params.callId as CallId);
      if (call === undefined) return refuse({ code: 'call-not-found' });
      return accept(await callScreen(records, call, deps, acting));
    });

/** The call screen. Nothing of the debt is on it until the right person is on the line, nor beside a stranger. */
export async function callScreen(
  records: Records,
  call: CallRecord,
  deps: CaseDeps,
  acting: Pick<Acting, 'zone'>,
): Promise<Screen> {
  const at = deps.clock.now();
  const { head, brief: sealed } = await sealBrief(records, call, { deps, acting, at });
  const decision = await records.decisions.find(call.decisionId);
  assert(decision !== undefined, 'a call has its decision');

  const state = toCall(call);
  const brief = isVerified(state) ? disclose(state, sealed) : null;
  return {
    call: {
      ...callWire(call, brief),
      decision: decisionWire(decision, deps.ruleBook.zoneTable),
    },
    head,
    brief,
    now: instantWire(at),
  };
}

/** The first objective of every call; what comes after it would tell of the debt. */
const LOCKED: BriefWire['objective'] = {
  kind: 'verify-person',
  because: { code: 'calls.objective.verify-first', values: {} },
  amount: null,
  byOn: null,
  fallback: null,
  suggested: 'verify-person',
};

function callWire(call: CallRecord, brief: Disclosed<BriefWire> | null): Omit<CallWire, 'decision'> {
  return {
    callId: call.callId,
    caseId: call.caseId,
    number: call.number,
    by: { actorId: call.actorId, name: call.by },
    state: call.state,
    turn: call.turn,
    startedAt: instantWire(call.startedAt),
    answeredAt: instantWireOrNull(call.answeredAt),
    verifiedAt: instantWireOrNull(call.verifiedAt),
    endedAt: instantWireOrNull(call.endedAt),
    ...answersOf(call),
    ticks: [...call.ticks],
    notes: call.notes,
    recording: { ...call.recording, ruleIds: [...call.recording.ruleIds] },
    objective: brief === null ? LOCKED : { ...brief.objective, kind: call.objective ?? brief.objective.kind },
  };
}

/** When the call is over and not yet recorded, the answers are what the call itself shows: the wrap-up starts with them. */
function answersOf(call: CallRecord): Pick<CallWire, 'lineResult' | 'party'> {
  const { state, lineResult, party } = call;
  if (state !== 'wrap-up') return { lineResult, party };
  const suggested = suggestedAnswers(toCall(call));
  return { lineResult: suggested.line, party: suggested.party ?? null };
}
