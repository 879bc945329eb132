import type { ResponseOf } from '@duologue/contract/api.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { businessAnswer, businessProblem } from '@duologue/core/negotiation/affordability/business.ts';
import { householdAnswer, householdProblem } from '@duologue/core/negotiation/affordability/household.ts';
import { EVIDENCE_KINDS } from '@duologue/core/negotiation/affordability/statement-words.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { gateCaseOf } from '../gate/gate-facts.ts';
import { invalid } from '../invalid-input.ts';
import { STATEMENTS_READ_MAX } from '../limits.ts';
import type { StatementRecord } from '../ports/negotiation.ts';
import type { Ask, UseCase } from '../use-case.ts';
import { instantWire, instantWireOrNull } from '../wire/decision.ts';
import { moneyWire } from '../wire/money.ts';
import { dayOf, negotiationCase } from './negotiation-case.ts';
import { businessOf, currencyOf, householdOf, lastSaid, type Means, meansOf } from './statement.ts';

type Answer = ResponseOf<'GET /cases/{caseId}/affordability'>;

export const showAffordability =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/affordability'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const found = await gateCaseOf(records, { caseId: params.caseId, at: deps.clock.now() }, { deps, acting });
      if (!found.ok) return found;
      const { facts } = found.value;
      const { care } = await negotiationCase({ records, facts, deps: found.value.deps, acting });
      const statements = await records.negotiation.statements(facts.situation.debtor.debtorId, STATEMENTS_READ_MAX);
      const said = lastSaid(statements);
      const means = said && meansOf(said);
      return accept({
        state: said === undefined ? 'not-asked' : means === undefined ? 'declined' : 'known',
        mayAsk: said?.kind !== 'declined',
        takenAt: said === undefined ? null : instantWire(said.takenAt),
        by: said?.by ?? null,
        ...meansWire(means, said === undefined ? facts.today : dayOf(facts, said.takenAt)),
        care: care ?? null,
        evidence: evidenceWire(statements),
      });
    });

function meansWire(means: Means | undefined, takenOn: Parameters<typeof businessAnswer>[1]) {
  const nothing = { household: null, business: null };
  if (means === undefined) return nothing;
  if (means.kind === 'household') {
    const { income, expenditure, left, surplus } = householdAnswer(means.statement, currencyOf(means.statement));
    const answer = {
      incomePerMonth: moneyWire(income),
      expenditurePerMonth: moneyWire(expenditure),
      leftPerMonth: moneyWire(left),
      surplusPerMonth: moneyWire(surplus),
    };
    return { ...nothing, household: { statement: means.wire, answer } };
  }
  const { weeks, lowest, lowestWeek, shortWeek, surplusPerMonth } = businessAnswer(means.statement, takenOn);
  const answer = {
    weeks: weeks.map(({ number, fromOn, receipts, cashAtEnd }) => ({
      number,
      fromOn,
      receipts: moneyWire(receipts),
      cashAtEnd: moneyWire(cashAtEnd),
    })),
    lowest: moneyWire(lowest),
    lowestWeek,
    shortWeek: shortWeek ?? null,
    surplusPerMonth: moneyWire(surplusPerMonth),
  };
  return { ...nothing, business: { statement: means.wire, answer } };
}

function evidenceWire(statements: readonly StatementRecord[]): Answer['evidence'] {
  return EVIDENCE_KINDS.flatMap((kind) => {
    const ofKind = statements.filter(({ key }) => key === kind);
    const [first] = [...ofKind].reverse();
    if (first === undefined) return [];
    const seen = ofKind.find((one) => one.kind === 'evidence-seen');
    return [
      { kind, askedAt: instantWire(first.takenAt), seenAt: instantWireOrNull(seen?.takenAt ?? null), by: first.by },
    ];
  });
}

type Body = Ask<'POST /cases/{caseId}/affordability'>['body'];

/** With consent, or not at all. Who declined is not asked again: only what they bring themselves is taken then. */
export const recordAffordability =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/affordability'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase, today } = change;
      const said = lastSaid(await records.negotiation.statements(debtCase.debtor.debtorId, STATEMENTS_READ_MAX));
      if (body.kind === 'declined') {
        if (said?.kind === 'declined') return accept({ caseId: params.caseId, version: debtCase.version });
        return accept(await keepStatement(change, { kind: 'declined', key: '', data: {}, consent: false }));
      }
      if (said?.kind === 'declined' && !body.volunteered)
        return refuse({ code: 'affordability-declined', values: { on: instantWire(said.takenAt) } });
      const problem = statementProblem(body, today);
      if (problem !== undefined) return invalid('statement', `input.statement-${problem}`);
      return accept(await keepStatement(change, { kind: body.kind, key: '', data: body.statement, consent: true }));
    });

function statementProblem(body: Exclude<Body, { kind: 'declined' }>, today: CaseChange['today']) {
  if (body.kind === 'household') {
    const statement = householdOf(body.statement);
    return statement === undefined ? 'currencies-differ' : householdProblem(statement);
  }
  const statement = businessOf(body.statement);
  return statement === undefined ? 'currencies-differ' : businessProblem(statement, today);
}

/** The figures go to their own table; the chain hears only that something was recorded, and with consent. */
async function keepStatement(
  { records, debtCase, acting, deps, at, keep }: CaseChange,
  { consent, ...said }: Pick<StatementRecord, 'kind' | 'key' | 'data'> & { readonly consent: boolean },
) {
  const statementId = deps.ids.next();
  const whose = { caseId: debtCase.caseId, debtorId: debtCase.debtor.debtorId, actorId: acting.actorId };
  await records.negotiation.addStatement(whose, { ...said, statementId, takenAt: at });
  const evidence = said.key === '' ? {} : { evidence: said.key };
  const event: CaseEvent = {
    type: 'affordability-recorded',
    data: { statementId, kind: said.kind, consent, ...evidence },
  };
  return { caseId: debtCase.caseId, version: await keep([event]) };
}

/** Asked once, and not again; seen as often as it comes. */
export const recordEvidence =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/affordability/evidence'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase } = change;
      const statements = await records.negotiation.statements(debtCase.debtor.debtorId, STATEMENTS_READ_MAX);
      const before = statements.find(({ key }) => key === body.kind);
      if (body.is === 'asked' && before !== undefined)
        return refuse({ code: 'evidence-asked-before', values: { on: instantWire(before.takenAt), by: before.by } });
      const kind = body.is === 'asked' ? 'evidence-asked' : 'evidence-seen';
      return accept(await keepStatement(change, { kind, key: body.kind, data: {}, consent: false }));
    });
