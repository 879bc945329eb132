import { TICK_IDS } from '@duologue/core/calls/stages.ts';
import { GUIDE_STAGES } from '@duologue/core/guide/stage.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCall } from './change-call.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';

/** `say.<moment>.<id>`, by the id that the packs give it: they know which there are, so that only its form is checked. */
const SAYING = /^say\.[a-z-]{1,30}\.[a-z0-9-]{1,45}$/;

/** A stage of the guide that was come to, and a wording that was used, by its id in the playbook: which one works is counted. */
const OF_GUIDE = new RegExp(`^(stage\\.(${GUIDE_STAGES.join('|')})|used\\.[a-z0-9-]{1,70})$`);

/** P05: an item of the stage list is done, or something was said that the rules want said; or not after all. */
export const tickItem =
  (deps: CaseDeps): UseCase<'POST /calls/{callId}/ticks'> =>
  async ({ params, body }, acting) => {
    const { item } = body;
    const isKnown = TICK_IDS.some((id) => id === item) || SAYING.test(item) || OF_GUIDE.test(item);
    if (!isKnown) return invalid('item', 'input.not-a-choice', { choices: TICK_IDS.join(', ') });
    return changeCall(deps, acting, params.callId, async ({ call, save }) => {
      const others = call.ticks.filter((tick) => tick !== item);
      const ticks = body.done ? [...others, item] : others;
      const { turn } = await save({ ...call, ticks }, 'tick', { item, done: body.done });
      return accept({ turn, ticks });
    });
  };
