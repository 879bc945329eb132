import { TICK_IDS } from '@duologue/core/calls/stages.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCall } from './change-call.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';

/** `say.<moment>.<id>`, by the id that the packs give it: they know which there are, so that only its form is checked. */
const SAYING = /^say\.[a-z-]{1,30}\.[a-z0-9-]{1,45}$/;

/** P05: an item of the stage list is done, or something was said that the rules want said; or not after all. */
export const tickItem =
  (deps: CaseDeps): UseCase<'POST /calls/{callId}/ticks'> =>
  async ({ params, body }, acting) => {
    const { item } = body;
    const isKnown = TICK_IDS.some((id) => id === item) || SAYING.test(item);
    if (!isKnown) return invalid('item', 'input.not-a-choice', { choices: TICK_IDS.join(', ') });
    return changeCall(deps, acting, params.callId, async ({ call, save }) => {
      const others = call.ticks.filter((tick) => tick !== item);
      const ticks = body.done ? [...others, item] : others;
      const { turn } = await save({ ...call, ticks }, 'tick', { item, done: body.done });
      return accept({ turn, ticks });
    });
  };
