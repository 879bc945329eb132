import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import { PHONES_MAX } from '../limits.ts';
import { parsePhone } from '../phone-number.ts';
import type { UseCase } from '../use-case.ts';

/** Adds a number, or says what became of one. A wrong number is never dialled again for this debtor. */
export const savePhone =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/phones'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, records, debtCase }) => {
      const { label, state } = body;
      const phones = await records.people.listPhones(debtCase.debtor.debtorId);
      // A number that an import could not read is still known by what it says.
      const asKept = phones.find(({ number }) => number === body.number)?.number;
      // As in a ledger: a number written without its country was written by somebody in the firm's own.
      const number = asKept ?? parsePhone(body.number, debtCase.debtor.country ?? acting.homeCountry);
      if (number === undefined) return invalid('number', 'input.not-a-number');
      if (phones.length >= PHONES_MAX && asKept === undefined) return invalid('number', 'input.too-many');

      const blocked: CaseEvent = { type: 'number-blocked', data: { number, why: 'wrong-number' } };
      const isKnown = phones.some((phone) => phone.number === number);
      const events: CaseEvent[] =
        state !== 'wrong'
          ? [{ type: 'number-added', data: { number, label, state } }]
          : isKnown
            ? [blocked]
            : [{ type: 'number-added', data: { number, label, state: 'unproved' } }, blocked];
      return accept({ caseId: params.caseId, version: await keep(events), number });
    });
