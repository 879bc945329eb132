import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { ArrangementId, CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { gateCaseOf } from '../gate/gate-facts.ts';
import type { Records } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';
import { arrangementWires } from './arrangement-wire.ts';
import { readSchedule, scheduleGiven } from './read-schedule.ts';

const caseOf = (records: Records, caseId: string, given: { readonly deps: CaseDeps; readonly acting: Acting }) =>
  gateCaseOf(records, { caseId, at: given.deps.clock.now() }, given);

export const listArrangements =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/arrangements'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const found = await caseOf(records, params.caseId as CaseId, { deps, acting });
      if (!found.ok) return found;
      return accept({ arrangements: [...(await arrangementWires(records, found.value.facts))] });
    });

export const showArrangement =
  (deps: CaseDeps): UseCase<'GET /arrangements/{arrangementId}'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const kept = await records.arrangements.find(params.arrangementId as ArrangementId);
      if (kept === undefined) return refuse({ code: 'arrangement-not-found' });
      const found = await caseOf(records, kept.caseId, { deps, acting });
      if (!found.ok) return found;
      const wires = await arrangementWires(records, found.value.facts);
      const arrangement = wires.find((one) => one.arrangementId === kept.arrangementId);
      if (arrangement === undefined) return refuse({ code: 'arrangement-not-found' });
      return accept({ arrangement, says: says(arrangement, found.value.facts.today) });
    });

/** What whoever looks at it should know beside its figures. */
function says({ status, behind, awaitingBooks, forgiven, instalments }: ArrangementWire, today: string): Message[] {
  const passed = instalments.filter((one) => one.status === 'suspended' && one.dueOn < today).length;
  const isRunning = ['accepted', 'active', 'late'].includes(status);
  return [
    ...(behind.minor !== '0' && isRunning ? [{ code: 'arrangements.says.behind', values: { behind } }] : []),
    ...(awaitingBooks ? [{ code: 'arrangements.says.awaiting-books', values: {} }] : []),
    ...(passed > 0 ? [{ code: 'arrangements.says.dates-passed', values: { count: passed } }] : []),
    ...(forgiven.minor !== '0' && isRunning
      ? [{ code: 'arrangements.says.forgiven-later', values: { forgiven } }]
      : []),
  ];
}

/** The schedule of these terms as it would be, on business days where the debtor is. */
export const previewSchedule =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/schedule-preview'> =>
  ({ params, body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const found = await caseOf(records, params.caseId, { deps, acting });
      if (!found.ok) return found;
      const { facts } = found.value;
      const built = readSchedule(body.terms, scheduleGiven(facts, found.value.deps));
      if (!built.ok) return built;
      const instalments = built.value.map(({ number, dueOn, amount: { currency, minor } }) => {
        return { number, dueOn, amount: { currency, minor: minor.toString() } };
      });
      return accept({ instalments, today: facts.today });
    });
