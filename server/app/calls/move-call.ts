import { advance } from '@duologue/core/calls/call.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { hasMovedSince, toCall, toCallEvent, withCall } from './call-state.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCall } from './change-call.ts';
import { callScreen } from './show-call.ts';
import type { UseCase } from '../use-case.ts';

/** Something happened on the line. A screen that has not seen the latest state is given it instead. */
export const moveCall =
  (deps: CaseDeps): UseCase<'POST /calls/{callId}/events'> =>
  ({ params, body }, acting) =>
    changeCall(deps, acting, params.callId, async ({ records, call, at, turn, save }) => {
      if (hasMovedSince(call, body.turn)) {
        const screen = await callScreen(records, call, deps, acting);
        return refuse({ code: 'call-state-moved', values: { screen } });
      }
      const before = toCall(call);
      const moved = advance(before, toCallEvent(body.type, before, at));
      if (!moved.ok) return refuse({ code: 'step-not-possible', values: { ...moved.refusal, state: call.state } });
      const saved = await save(withCall(call, moved.value, at, turn), body.type, { state: moved.value.state });
      return accept(await callScreen(records, saved, deps, acting));
    });
