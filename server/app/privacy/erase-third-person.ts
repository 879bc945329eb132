import type { DebtorId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { PersonRecord, ThirdPerson } from '../ports/privacy.ts';
import type { Records } from '../ports/store.ts';
import { refreshCases } from '../refresh-worklist.ts';
import type { UseCase } from '../use-case.ts';
import { blankCase } from './erase-person.ts';
import { lockPerson } from './lock-person.ts';

const RULE = 'DP-MIN-3P';

/**
 * Somebody who is not the debtor asks that we forget them: a number of theirs that we called, or a person whom we know
 * by name, with all their numbers. Neither an open claim nor a hold keeps a third person's data. The numbers are kept as
 * hashes, so that nobody calls them again; the debtor's own data stays.
 */
export const eraseThirdPerson =
  (deps: CaseDeps): UseCase<'POST /debtors/{debtorId}/erase-third-person'> =>
  ({ params, body }, acting) =>
    deps.store.inTenantLong(acting.tenantId, async (records) => {
      const at = deps.clock.now();
      const person = await lockPerson(records, params.debtorId as DebtorId);
      if (person === undefined) return refuse({ code: 'debtor-not-found' });
      if (person.erasedAt !== null) return refuse({ code: 'data-erased' });
      if (person.cases.some(({ hasOpenCall }) => hasOpenCall)) return refuse({ code: 'call-open' });
      const third = await findThird(records, person, body);
      if (third === undefined) return refuse({ code: 'number-not-found' });
      if (third === 'debtor') return refuse({ code: 'number-of-debtor' });
      const said = { debtorId: person.debtorId, numbers: third.numbers.length, dryRun: body.dryRun };
      if (body.dryRun) return accept({ ...said, events: 0, records: 0 });

      const words = [...third.numbers, ...(third.contactId === null ? [] : [third.contactId])];
      if (third.name.length > 2) words.push(third.name);
      const { tenantId, actorId } = acting;
      const erasing = { tenantId, actorId, at, because: 'asked', rule: RULE } as const;
      let events = 0;
      for (const { caseId } of person.cases) {
        events += await blankCase(records, caseId, erasing, ({ data }) => {
          const text = JSON.stringify(data);
          return words.some((word) => text.includes(JSON.stringify(word).slice(1, -1)));
        });
      }
      const { records: count } = await records.privacy.eraseThirdPerson(third, at);
      const home = { ruleBook: deps.ruleBook, homeZone: acting.zone, homeCurrency: acting.homeCurrency };
      await refreshCases(
        records,
        person.cases.map(({ caseId }) => caseId),
        at,
        home,
      );
      return accept({ ...said, events, records: count });
    });

type Asked = { readonly number?: string | undefined; readonly contactId?: string | undefined };

/** A number is a third person's when it belongs to somebody else by name, or is known to be wrong for the debtor. */
async function findThird(
  records: Records,
  { debtorId, debtorIds }: PersonRecord,
  asked: Asked,
): Promise<ThirdPerson | 'debtor' | undefined> {
  const phones = await records.people.listPhones(debtorId);
  const phone = phones.find(({ number }) => number === asked.number);
  if (asked.number !== undefined && phone === undefined) return undefined;
  const wanted = asked.contactId ?? phone?.contactId ?? null;
  const contact = (await records.people.listContacts(debtorId)).find(({ contactId }) => contactId === wanted);
  if (contact === undefined) {
    if (phone === undefined) return undefined;
    if (phone.state !== 'wrong') return 'debtor';
    return { debtorIds, numbers: [phone.number], contactId: null, name: '' };
  }
  const theirs = phones.filter(({ contactId }) => contactId === contact.contactId).map(({ number }) => number);
  return { debtorIds, numbers: theirs, contactId: contact.contactId, name: contact.name };
}
