import type { LegalFacts } from '@duologue/contract/legal-facts.ts';
import { addMs, DAY_MS } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { readCaseFacts } from '../cases/case-facts.ts';
import { CALL_HISTORY_DAYS, LAW_PAGE_MAX } from '../limits.ts';
import type { LawFactRecord } from '../ports/law.ts';
import type { UseCase } from '../use-case.ts';
import { instantWire, instantWireOrNull } from '../wire/decision.ts';
import { lawFactsOf } from './law-facts.ts';

type Kept = LawFactRecord & { readonly by: string };
type State = LegalFacts['states'][number];
type Consent = LegalFacts['consents'][number];

/** Everything that the rules are told of this case, with what has ended beside what holds. */
export const showLegal =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/legal'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const caseId = params.caseId as CaseId;
      const at = deps.clock.now();
      const [situation] = await records.worklist.situations([caseId], addMs(at, -CALL_HISTORY_DAYS * DAY_MS));
      if (situation === undefined) return refuse({ code: 'case-not-found' });
      const { debtorId } = situation.debtor;
      const { overdue } = readCaseFacts(situation, at, {
        ruleBook: deps.ruleBook,
        homeZone: acting.zone,
      });
      const law = lawFactsOf(situation, overdue);
      const kept = await records.law.listOfCase(debtorId, caseId);
      const of = (kind: LawFactRecord['kind']) => kept.filter((fact) => fact.kind === kind);
      const limitation = typeof law.limitation === 'string' ? {} : law.limitation;
      return accept({
        caseId,
        debtorId,
        product: law.product,
        productFrom: law.productFrom,
        collector: law.collector,
        collectorFrom: law.collectorFrom,
        states: of('state').map(stateWire),
        notices: of('notice').map(({ key, value, since, reason }) => ({
          notice: key as LegalFacts['notices'][number]['notice'],
          sentAt: value['sent'] === true ? instantWire(since) : null,
          reason,
        })),
        answers: Object.entries(law.answers).map(([answer, is]) => ({
          answer,
          is,
          from: of('answer').some(({ key }) => key === answer) ? ('case' as const) : ('firm' as const),
          reason: of('answer').find(({ key }) => key === answer)?.reason ?? '',
        })),
        consents: of('consent').map(consentWire),
        limitation: { ...NO_LIMITATION, ...limitation },
        contacts: (await records.law.listContacts(debtorId, LAW_PAGE_MAX)).map((contact) => ({
          ...contact,
          kind: contact.kind as LegalFacts['contacts'][number]['kind'],
          outcome: contact.outcome as LegalFacts['contacts'][number]['outcome'],
          at: instantWire(contact.at),
          itemIds: [...contact.itemIds],
        })),
      });
    });

const NO_LIMITATION: LegalFacts['limitation'] = {
  accruedOn: null,
  lastPaymentOn: null,
  acknowledgedOn: null,
  judgmentOn: null,
  declared: null,
};

function stateWire(fact: Kept): State {
  return {
    stateId: fact.factId,
    state: fact.key as State['state'],
    covers: fact.covers,
    since: instantWire(fact.since),
    untilOn: fact.untilOn,
    itemIds: fact.itemIds === null ? null : [...fact.itemIds],
    details: (fact.value['details'] ?? {}) as State['details'],
    reason: fact.reason,
    evidence: fact.evidence,
    recordedBy: fact.by,
    recordedAt: instantWire(fact.recordedAt),
    liftedAt: instantWireOrNull(fact.endedAt),
  };
}

function consentWire(fact: Kept): Consent {
  const { form, number } = fact.value;
  return {
    consentId: fact.factId,
    to: fact.key as Consent['to'],
    form: form as Consent['form'],
    givenAt: instantWire(fact.since),
    untilOn: fact.untilOn,
    number: typeof number === 'string' ? number : null,
    reason: fact.reason,
    evidence: fact.evidence,
    revokedAt: instantWireOrNull(fact.endedAt),
  };
}
