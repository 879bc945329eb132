import type { AccessExport } from '@duologue/contract/privacy.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { addMs, DAY_MS, formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { decideDataUse } from '@duologue/core/privacy/decide-data-use.ts';
import { redact } from '@duologue/core/privacy/redact.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import { CALL_HISTORY_DAYS, LAW_PAGE_MAX, STATEMENTS_READ_MAX, TIMELINE_EVENTS_MAX } from '../limits.ts';
import { PAPERED_ITEMS_MAX } from '../papers/limits.ts';
import type { CaseRecord } from '../ports/cases.ts';
import type { Records } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';

type Section = AccessExport['sections'][number];

/** Everything that is held about the debtor of this case, with other people blacked out wherever they stand. */
export const exportAccess =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/access-export'> =>
  ({ params, query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const at = deps.clock.now();
      const requestedOn = query.requestedOn === undefined ? undefined : parseCalendarDate(query.requestedOn);
      if (query.requestedOn !== undefined && requestedOn === undefined)
        return invalid('query.requestedOn', 'input.not-a-date');
      const debtCase = await records.cases.find(params.caseId as CaseId);
      if (debtCase === undefined) return refuse({ code: 'case-not-found' });
      const { debtor } = debtCase;
      const people = await records.people.listContacts(debtor.debtorId);
      const phones = await records.people.listPhones(debtor.debtorId);
      const others = [
        ...people.flatMap(({ name, email }) => [name, ...(email === null ? [] : [email])]),
        ...phones.filter(({ contactId }) => contactId !== null).map(({ number }) => number),
      ];
      const sections = redact(await sectionsOf(records, debtCase, addMs(at, -CALL_HISTORY_DAYS * DAY_MS)), others);
      const due = decideDataUse({
        action: 'answer-access-request',
        at,
        jurisdiction: debtor.country ?? 'EU',
        collector: 'third-party',
        facts: requestedOn === undefined ? {} : { requestedOn },
      });
      return accept({
        caseId: params.caseId,
        madeAt: formatInstant(at),
        answerDueOn: due.answerDueOn ?? null,
        sections,
        text: sections.map(textOf).join('\n\n'),
      });
    });

async function sectionsOf(
  records: Records,
  { caseId, accountId, debtor }: CaseRecord,
  since: Parameters<Records['worklist']['situations']>[1],
): Promise<Section[]> {
  const { debtorId, ...person } = debtor;
  const [situation] = await records.worklist.situations([caseId], since);
  const brief = await records.brief.find(caseId, LAW_PAGE_MAX);
  const phones = await records.people.listPhones(debtorId);
  const events = await records.events.list(caseId, 0, TIMELINE_EVENTS_MAX);
  return [
    section('person', [person]),
    section(
      'numbers',
      phones.filter(({ contactId }) => contactId === null),
    ),
    section('items', await records.ledger.listOpen(accountId)),
    section('papers', await papersOf(records, caseId)),
    section('calls', brief?.calls ?? []),
    section('contacts', await records.law.listContacts(debtorId, LAW_PAGE_MAX)),
    section('stops', await records.cases.listStops(caseId)),
    section('holds', await records.cases.listHolds(caseId)),
    section('promises', await records.cases.listPromises(caseId)),
    section('disputes', situation?.disputes ?? []),
    section('law', await records.law.listOfCase(debtorId, caseId)),
    section('affordability', await records.negotiation.statements(debtorId, STATEMENTS_READ_MAX)),
    section('facts', brief?.facts ?? []),
    section(
      'events',
      events.map(({ type, at, data }) => ({ type, at, data })),
    ),
  ];
}

/** Files of their invoices, by name; whoever asks gets them as they are from the page of the account. */
async function papersOf({ papers }: Records, caseId: CaseId): Promise<readonly object[]> {
  const items = await papers.itemsOf(caseId, { isSettledToo: true, limit: PAPERED_ITEMS_MAX });
  const kept = await papers.ofItems(items.map(({ itemId }) => itemId));
  return items.flatMap(({ itemId, number }) =>
    (kept.get(itemId) ?? []).map(({ fileName, mediaType, sizeBytes, sha256, origin, addedAt }) => {
      return { invoice: number, fileName, mediaType, sizeBytes, sha256, origin, addedAt };
    }),
  );
}

/** Records as plain JSON: amounts as text, moments as ISO text. */
function section(name: string, kept: readonly object[]): Section {
  const plain = JSON.stringify(kept, (key, value: unknown) => {
    if (typeof value === 'bigint') return value.toString();
    const isMoment = typeof value === 'number' && /(At|^at|^since)$/.test(key);
    return isMoment ? new Date(value).toISOString() : value;
  });
  return { section: name, records: JSON.parse(plain) as Section['records'] };
}

function textOf({ section: name, records }: Section): string {
  const line = (record: Section['records'][number]) =>
    Object.entries(record)
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
      .join('; ');
  return [name.toUpperCase(), ...(records.length === 0 ? ['nothing'] : records.map(line))].join('\n');
}
