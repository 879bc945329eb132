import { fitVariants, type Situation } from '../fit/fit-variants.ts';
import type { Playbook } from '../playbook.ts';
import type { Blank } from '../said.ts';
import type { GuideProblem } from './problem.ts';

/** What is known of every call: who rings, for whom, and what the other is called. */
const ALWAYS: ReadonlySet<Blank> = new Set(['caller', 'firm', 'debtor']);

/** Before it is known who is on the line nothing is told but who they are; then everything that can be. */
const SITUATIONS: readonly Situation[] = ([undefined, 'business', 'consumer'] as const).flatMap((audience) => {
  const who = audience === undefined ? {} : { audience };
  return [
    who,
    ...(['first', 'follow-up'] as const).flatMap((contact) =>
      (['new', 'pays-on-time', 'pays-late', 'promise-broken', 'promise-kept'] as const).flatMap((history) =>
        (['key', 'usual', 'ended'] as const).flatMap((relation) =>
          (['warm', 'plain', 'firm'] as const).map((tone) => ({ ...who, contact, history, relation, tone })),
        ),
      ),
    ),
  ];
});

/** P05: whoever is called, and however little is known, every stage has something to say. */
export function checkFits({ stages }: Pick<Playbook, 'stages'>): readonly GuideProblem[] {
  return stages.flatMap(({ id, say }) =>
    SITUATIONS.every((situation) => fitVariants(say, situation, ALWAYS).length > 0)
      ? []
      : [{ path: `stages.${id}.say`, code: 'nothing-to-say' } as const],
  );
}
