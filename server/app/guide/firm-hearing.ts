import { setImmediate } from 'node:timers/promises';
import { canonical, type Overlay } from '@duologue/core/guide/edit/overlay.ts';
import type { HearingModel } from '@duologue/core/guide/hearing/model.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import { firmHearingModel, hearingModel } from '@duologue/playbook/hearing/model.ts';
import { FIRM_HEARINGS_KEPT } from '../limits.ts';

type Learnt =
  | { readonly state: 'learning' }
  | { readonly state: 'learnt'; readonly model: HearingModel }
  | { readonly state: 'failed'; readonly fault: unknown };

/** By what they were learnt from: two versions that differ only in wordings are heard alike. */
const kept = new Map<string, Learnt>();
/** One after the other: to learn takes a whole processor. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The model of a firm's published excuses. `undefined` while it is being learnt, which begins with the first who asks
 * and goes on between whatever else there is to do. A fault is thrown to the next who asks, and learning begins again.
 */
export function firmHearing({ objections: own }: Overlay, objections: readonly Objection[]): HearingModel | undefined {
  if (Object.keys(own).length === 0) return hearingModel();
  const key = canonical(Object.values(own).map(({ id, audience, phrases }) => ({ id, audience, phrases })));
  const known = kept.get(key);
  if (known?.state === 'learnt') return known.model;
  if (known?.state === 'learning') return undefined;
  const [oldest] = kept.keys();
  if (kept.size >= FIRM_HEARINGS_KEPT && oldest !== undefined) kept.delete(oldest);
  if (known?.state === 'failed') {
    kept.delete(key);
    throw known.fault;
  }
  kept.set(key, { state: 'learning' });
  last = last
    .then(() => firmHearingModel(objections, setImmediate))
    .then(
      (model) => kept.set(key, { state: 'learnt', model }),
      (fault: unknown) => kept.set(key, { state: 'failed', fault }),
    );
  return undefined;
}
