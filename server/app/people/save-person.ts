import { CONTACT_RELATIONS, MANNERS } from '@duologue/core/cases/contacts.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import { parsePhone } from '../phone-number.ts';
import type { UseCase } from '../use-case.ts';

/** P18: a person at or around the debtor, new or changed, and how they were to speak with. */
export const savePerson =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/people'> =>
  async ({ params, body }, acting) => {
    // The contract's default word for somebody who works there.
    const said = body.relation === 'staff' ? 'employee' : body.relation;
    const relation = CONTACT_RELATIONS.find((candidate) => candidate === said);
    if (relation === undefined) return notAChoice('relation', CONTACT_RELATIONS);
    const manner = MANNERS.find((candidate) => candidate === body.manner);
    if (body.manner !== undefined && manner === undefined) return notAChoice('manner', MANNERS);

    return changeCase(deps, acting, params.caseId as CaseId, async ({ keep, records, debtCase }) => {
      const contacts = await records.people.listContacts(debtCase.debtor.debtorId);
      const known = contacts.find(({ contactId }) => contactId === body.contactId);
      if (body.contactId !== undefined && known === undefined) return refuse({ code: 'debtor-not-found' });
      const number =
        body.phone === undefined ? undefined : parsePhone(body.phone, debtCase.debtor.country ?? acting.homeCountry);
      if (body.phone !== undefined && number === undefined) return invalid('phone', 'input.not-a-number');

      const contactId = known?.contactId ?? deps.ids.next();
      const { name, role, email, note } = body;
      const data = {
        contactId,
        name,
        role,
        relation,
        ...(number === undefined ? {} : { phones: [number] }),
        ...(email === undefined ? {} : { emails: [email] }),
        ...(note === undefined ? {} : { note }),
      };
      const events: CaseEvent[] = [
        known === undefined
          ? { type: 'contact-added', data: { ...data, source: 'by-hand' } }
          : { type: 'contact-changed', data },
      ];
      if (manner !== undefined) events.push({ type: 'manner-noted', data: { contactId, manner } });
      return accept({ caseId: params.caseId, version: await keep(events), contactId });
    });
  };

const notAChoice = (field: string, choices: readonly string[]) =>
  invalid(field, 'input.not-a-choice', { choices: choices.join(', ') });
