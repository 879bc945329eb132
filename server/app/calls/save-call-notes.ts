import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCall } from './change-call.ts';
import type { UseCase } from '../use-case.ts';
import { instantWire } from '../wire/decision.ts';

/** The notes as typed so far. The turn keeps them as well, so that a later slip of the finger loses nothing. */
export const saveCallNotes =
  (deps: CaseDeps): UseCase<'POST /calls/{callId}/notes'> =>
  ({ params, body }, acting) =>
    changeCall(deps, acting, params.callId, async ({ call, at, save }) => {
      const { notes } = body;
      if (notes === call.notes) return accept({ turn: call.turn, savedAt: instantWire(at) });
      const { turn } = await save({ ...call, notes }, 'notes', { notes });
      return accept({ turn, savedAt: instantWire(at) });
    });
