import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';

/** P20: what was found out, with its source and its day. A later fact of the same kind takes its place in the brief. */
export const learnFact =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/facts'> =>
  async ({ params, body }, acting) => {
    const fact = FACT_IDS.find((id) => id === body.key);
    if (fact === undefined) return invalid('key', 'input.not-a-choice', { choices: FACT_IDS.join(', ') });
    return changeCase(deps, acting, params.caseId as CaseId, async ({ keep, today }) => {
      const { value, source } = body;
      const version = await keep([{ type: 'fact-learnt', data: { fact, value, source, learntOn: today } }]);
      return accept({ caseId: params.caseId, version });
    });
  };
