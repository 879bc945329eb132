import { TICK_IDS } from '@duologue/core/calls/stages.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCall } from './change-call.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';

/** P05: an item of the stage list is done, or not after all. */
export const tickItem =
  (deps: CaseDeps): UseCase<'POST /calls/{callId}/ticks'> =>
  async ({ params, body }, acting) => {
    const item = TICK_IDS.find((id) => id === body.item);
    if (item === undefined) return invalid('item', 'input.not-a-choice', { choices: TICK_IDS.join(', ') });
    return changeCall(deps, acting, params.callId, async ({ call, save }) => {
      const others = call.ticks.filter((tick) => tick !== item);
      const ticks = body.done ? [...others, item] : others;
      const { turn } = await save({ ...call, ticks }, 'tick', { item, done: body.done });
      return accept({ turn, ticks });
    });
  };
