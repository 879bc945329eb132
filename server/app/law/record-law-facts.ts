import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { PURPOSES } from '@duologue/core/compliance/facts/purposes.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import { recheckGate } from '../gate/check-gate.ts';
import { invalid } from '../invalid-input.ts';
import { parsePhone } from '../phone-number.ts';
import type { UseCase } from '../use-case.ts';
import { decisionWire } from '../wire/decision.ts';

/** Notices, answers, consents, limitation, regime and other contacts: each an event, with its reason and evidence. */

export const recordNotice =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/notices'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, at }) => {
      const { notice, reason, evidence } = body;
      const sentAt = body.sentAt === null ? undefined : parseInstant(body.sentAt);
      if (sentAt !== undefined && sentAt > at) return invalid('sentAt', 'input.in-the-future');
      const sent = sentAt === undefined ? {} : { sentAt: formatInstant(sentAt) };
      const version = await keep([{ type: 'notice-recorded', data: { notice, ...sent, reason, evidence } }]);
      return accept({ caseId: params.caseId, version });
    });

export const recordAnswer =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/answers'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep }) => {
      const { answer, is, reason, evidence } = body;
      const said = is === null ? {} : { is };
      const version = await keep([{ type: 'answer-recorded', data: { answer, ...said, reason, evidence } }]);
      return accept({ caseId: params.caseId, version });
    });

export const giveConsent =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/consents'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, at, debtCase, records, alsoRefresh }) => {
      const { to, form, reason, evidence, untilOn } = body;
      const givenAt = body.givenAt === undefined ? at : parseInstant(body.givenAt);
      if (givenAt === undefined || givenAt > at) return invalid('givenAt', 'input.in-the-future');
      if (untilOn !== undefined && parseCalendarDate(untilOn) === undefined)
        return invalid('untilOn', 'input.not-a-date');
      const number = body.number === undefined ? undefined : parsePhone(body.number, debtCase.debtor.country);
      if (body.number !== undefined && number === undefined) return invalid('number', 'input.not-a-number');
      const consentId = deps.ids.next();
      const version = await keep([
        {
          type: 'consent-given',
          data: {
            consentId,
            to,
            form,
            givenAt: formatInstant(givenAt),
            ...(untilOn === undefined ? {} : { untilOn }),
            ...(number === undefined ? {} : { number }),
            reason,
            evidence,
          },
        },
      ]);
      alsoRefresh(await records.law.casesOfDebtor(debtCase.debtor.debtorId));
      return accept({ caseId: params.caseId, version, consentId });
    });

export const revokeConsent =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/consents/{consentId}/revoke'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, records, debtCase, alsoRefresh }) => {
      const facts = await records.law.listOfCase(debtCase.debtor.debtorId, debtCase.caseId);
      const consent = facts.find(({ kind, factId }) => kind === 'consent' && factId === params.consentId);
      if (consent === undefined) return refuse({ code: 'consent-not-found' });
      if (consent.endedAt !== null) return accept({ caseId: params.caseId, version: debtCase.version });
      const data = { consentId: consent.factId, to: consent.key, reason: body.reason, evidence: body.evidence };
      const version = await keep([{ type: 'consent-revoked', data }]);
      alsoRefresh(await records.law.casesOfDebtor(debtCase.debtor.debtorId));
      return accept({ caseId: params.caseId, version });
    });

export const stateLimitation =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/limitation'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, today }) => {
      const { acknowledgedOn, judgmentOn, declared, reason, evidence } = body;
      for (const [field, day] of Object.entries({ acknowledgedOn, judgmentOn })) {
        if (day !== null && parseCalendarDate(day) === undefined) return invalid(field, 'input.not-a-date');
        if (day !== null && day > today) return invalid(field, 'input.in-the-future');
      }
      const data = {
        ...(acknowledgedOn === null ? {} : { acknowledgedOn }),
        ...(judgmentOn === null ? {} : { judgmentOn }),
        ...(declared === null ? {} : { declared }),
        reason,
        evidence,
      };
      return accept({ caseId: params.caseId, version: await keep([{ type: 'limitation-stated', data }]) });
    });

export const stateRegime =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/regime'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep }) => {
      const { product, collector, reason, evidence } = body;
      const data = {
        ...(product === null ? {} : { product }),
        ...(collector === null ? {} : { collector }),
        reason,
        evidence,
      };
      return accept({ caseId: params.caseId, version: await keep([{ type: 'regime-stated', data }]) });
    });

/** A contact that was no call of ours. It happened, so nothing is asked before; the gate is asked again after it. */
export const logContact =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/contacts'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase } = change;
      const at = parseInstant(body.at);
      if (at === undefined || at > change.at) return invalid('at', 'input.in-the-future');
      if (!PURPOSES.some((purpose) => purpose === body.purpose)) return invalid('purpose', 'input.not-a-choice');
      if (body.outcome !== undefined && body.kind !== 'call-in') return invalid('outcome', 'input.not-a-choice');
      const number = body.number === undefined ? undefined : parsePhone(body.number, debtCase.debtor.country);
      if (body.number !== undefined && number === undefined) return invalid('number', 'input.not-a-number');
      const items = [...new Set(body.itemIds)];
      const known = items.length === 0 ? [] : await records.ledger.listByIds(debtCase.accountId, items);
      if (known.length < items.length) return refuse({ code: 'item-not-found' });

      const { kind, relation, numberUse, purpose, voice, outcome, note } = body;
      const contactLogId = deps.ids.next();
      const version = await change.keep([
        {
          type: 'contact-logged',
          data: {
            contactLogId,
            kind,
            at: formatInstant(at),
            relation,
            numberUse,
            purpose,
            voice,
            ...(number === undefined ? {} : { number }),
            ...(outcome === undefined ? {} : { outcome }),
            ...(items.length === 0 ? {} : { items }),
            ...(note === '' ? {} : { note }),
          },
        },
      ]);
      change.alsoRefresh(await records.law.casesOfDebtor(debtCase.debtor.debtorId));
      const decision = await recheckGate(change);
      return accept({
        caseId: params.caseId,
        version,
        contactLogId,
        decision: decision === null ? null : decisionWire(decision, deps.ruleBook.zoneTable),
      });
    });
