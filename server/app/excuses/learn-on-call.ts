import type { CallId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import type { UseCase } from '../use-case.ts';

/** P20: a missing fact, asked in the flow of a call; kept with who told it and on which day. The same again is once. */
export const learnOnCall =
  (deps: CaseDeps): UseCase<'POST /calls/{callId}/facts'> =>
  async ({ params, body }, acting) => {
    const callId = params.callId as CallId;
    const found = await deps.store.inTenant(acting.tenantId, (records) => records.calls.find(callId));
    if (found === undefined) return refuse({ code: 'call-not-found' });
    const { caseId } = found;
    return changeCase(deps, acting, caseId, async ({ records, debtCase, keep, today }) => {
      const call = await records.calls.lock(callId);
      assert(call !== undefined, 'a call is never removed');
      if (call.state === 'closed') return refuse({ code: 'call-not-open', values: { callId } });
      if (call.state === 'ringing' || call.state === 'voicemail') {
        return refuse({ code: 'step-not-possible', values: { state: call.state, event: 'fact-learnt' } });
      }
      const { fact, value, person } = body;
      const source = person === null ? 'call' : `call: ${nameAndTitle(person)}`;
      const brief = await records.brief.find(caseId, 0);
      const last = brief?.facts.findLast(({ key }) => key === fact);
      if (last?.value === value && last.source === source) return accept({ caseId, version: debtCase.version, source });
      const data = { fact, value, learntOn: today, source, callId };
      return accept({ caseId, version: await keep([{ type: 'fact-learnt', data }]), source });
    });
  };

const nameAndTitle = ({ name, title }: { readonly name: string; readonly title: string | null }) =>
  title === null || title === '' ? name : `${name} (${title})`;
