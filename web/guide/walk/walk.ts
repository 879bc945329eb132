import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import type { GuideStageId } from '@duologue/core/guide/stage.ts';

/** One step of a talk that is tried: a stage, or an excuse that was heard in it. */
export type Step =
  | { readonly kind: 'stage'; readonly id: GuideStageId }
  | { readonly kind: 'excuse'; readonly id: string };

export type Walk = readonly [Step, ...Step[]];

export const START: Walk = [{ kind: 'stage', id: 'prepare' }];

export const here = (walk: Walk): Step => walk.at(-1) ?? walk[0];

/** Goes back to one of the steps; what came after it is forgotten. */
export function backTo(walk: Walk, step: number): Walk {
  const [first, ...rest] = walk;
  return [first, ...rest.slice(0, step)];
}

/** Where one can go from a step: an excuse has one way on, the last stage none. */
export function waysOn({ stages, objections }: PlaybookWire, step: Step): readonly GuideStageId[] {
  if (step.kind === 'stage') return stages.find(({ id }) => id === step.id)?.next ?? [];
  const next = objections.find(({ id }) => id === step.id)?.next;
  return next === undefined ? [] : [next];
}

/** Excuses are heard while somebody who may hear of the debt is on the line, and by whoever answers. */
export const isHeardIn = (step: Step): boolean =>
  step.kind === 'stage' && step.id !== 'prepare' && step.id !== 'wrap-up';
