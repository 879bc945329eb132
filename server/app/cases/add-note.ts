import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from './change-case.ts';
import type { UseCase } from '../use-case.ts';

/** A later addition is an addition: the note stands with its own time, whatever it is about. */
export const addNote =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/notes'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep }) => {
      const version = await keep([{ type: 'note-added', data: { text: body.text } }]);
      return accept({ caseId: params.caseId, version });
    });
