import { BUSINESS_TABLE } from '../../calls/tables/business-table.ts';
import type { BusinessOutcome } from '../../calls/outcome-codes.ts';
import type { Playbook } from '../playbook.ts';
import { GUIDE_STAGES, type GuideStage, type GuideStageId } from '../stage.ts';
import type { GuideProblem } from './problem.ts';

const FIRST: GuideStageId = 'prepare';
const LAST: GuideStageId = 'wrap-up';

/**
 * No dead end: from every stage, and so from every answer, a path leads to where an outcome and a dated next step are
 * recorded; every stage can be reached; the end is an end.
 */
export function checkGraph({ stages, objections }: Pick<Playbook, 'stages' | 'objections'>): readonly GuideProblem[] {
  const known = new Map(stages.map((stage) => [stage.id, stage]));
  const leadsOut = new Set(GUIDE_STAGES.filter((id) => reach(id, known).has(LAST)));
  const fromStart = reach(FIRST, known);
  return [
    ...GUIDE_STAGES.filter((id) => !known.has(id)).map(
      (id): GuideProblem => ({ path: `stages.${id}`, code: 'stage-missing' }),
    ),
    ...stages.flatMap((stage) => checkStage(stage, { known, leadsOut, fromStart })),
    ...objections.flatMap(({ id, next, leadsTo }) => checkExit(id, { next, leadsTo }, { known, leadsOut })),
  ];
}

type Stages = ReadonlyMap<GuideStageId, GuideStage>;
type Reached = ReadonlySet<GuideStageId>;

function checkStage(
  { id, next, leaveWhen }: GuideStage,
  { known, leadsOut, fromStart }: { known: Stages; leadsOut: Reached; fromStart: Reached },
): readonly GuideProblem[] {
  const path = `stages.${id}`;
  const problems: GuideProblem[] = next
    .filter((to) => !known.has(to))
    .map((to) => ({ path: `${path}.next`, code: 'stage-unknown', values: { stage: to } }));
  if (!fromStart.has(id)) problems.push({ path, code: 'stage-unreachable', values: { stage: id } });
  if (!leadsOut.has(id)) problems.push({ path: `${path}.next`, code: 'dead-end', values: { stage: id } });
  if (id === LAST && (next.length > 0 || !leaveWhen.includes('outcome-recorded')))
    problems.push({ path: `${path}.leaveWhen`, code: 'no-outcome-at-end' });
  if (id === 'close' && !leaveWhen.includes('next-step-said'))
    problems.push({ path: `${path}.leaveWhen`, code: 'no-outcome-at-end' });
  return problems;
}

function checkExit(
  id: string,
  { next, leadsTo }: { readonly next: GuideStageId; readonly leadsTo: { readonly outcome: BusinessOutcome } },
  { known, leadsOut }: { known: Stages; leadsOut: Reached },
): readonly GuideProblem[] {
  const path = `objections.${id}`;
  const rule: { readonly nextStep?: unknown } | undefined = BUSINESS_TABLE[leadsTo.outcome];
  const noStep: readonly GuideProblem[] =
    rule?.nextStep === undefined
      ? [{ path: `${path}.leadsTo`, code: 'outcome-without-next-step', values: { outcome: leadsTo.outcome } }]
      : [];
  if (!known.has(next)) return [{ path: `${path}.next`, code: 'stage-unknown', values: { stage: next } }, ...noStep];
  if (!leadsOut.has(next)) return [{ path: `${path}.next`, code: 'dead-end', values: { stage: next } }, ...noStep];
  return noStep;
}

/** Where one can come to from here, this stage included. */
function reach(from: GuideStageId, stages: Stages): Reached {
  const seen = new Set<GuideStageId>(stages.has(from) ? [from] : []);
  for (const id of seen) for (const to of stages.get(id)?.next ?? []) if (stages.has(to)) seen.add(to);
  return seen;
}
