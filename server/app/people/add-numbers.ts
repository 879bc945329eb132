import type { NUMBER_RESULTS } from '@duologue/contract/debtors.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import {
  type ContactEntry,
  type ContactList,
  readContactList,
} from '@duologue/core/intake/contacts/read-contact-list.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { accept, type Result } from '@duologue/core/kernel/result.ts';
import { openTable } from '@duologue/formats/ledger/open-ledger.ts';
import { bytesSource } from '@duologue/formats/source.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import type { Acting } from '../deps.ts';
import { invalid } from '../invalid-input.ts';
import { LIST_ROWS_MAX, PHONES_MAX } from '../limits.ts';
import { parsePhone } from '../phone-number.ts';
import type { NamedDebtor } from '../ports/numbers.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';

type Line = {
  readonly line: number;
  readonly customer: string;
  readonly phone: string;
  readonly result: (typeof NUMBER_RESULTS)[number];
  readonly debtor?: NamedDebtor;
  readonly number?: string;
  readonly contactName?: string;
};

/**
 * Telephone numbers for many debtors at once, by customer number or name. Each line is told what becomes of it before
 * anything is written; a number never goes to a debtor who is only perhaps meant.
 */
export const addNumbers =
  (deps: CaseDeps): UseCase<'POST /debtors/numbers'> =>
  async ({ body }, acting) => {
    const list = await readList(body.text);
    if (list === undefined) return invalid('text', 'input.not-a-list');
    if (list.entries.length + list.problems.length > LIST_ROWS_MAX) return invalid('text', 'input.too-many');

    const lines = await judge(deps, acting, list);
    if (body.write) {
      const written = await write(deps, acting, lines);
      if (!written.ok) return written;
    }
    const count = (...results: readonly Line['result'][]) =>
      lines.filter(({ result }) => results.includes(result)).length;
    return accept({
      written: body.write,
      counts: { new: count('new'), known: count('known'), refused: lines.length - count('new', 'known') },
      rows: lines.map(({ line, customer, phone, result, debtor, number }) => ({
        line,
        customer,
        phone,
        result,
        debtorName: debtor?.name ?? null,
        caseId: debtor?.caseId ?? null,
        number: number ?? null,
      })),
    });
  };

async function readList(text: string): Promise<ContactList | undefined> {
  const opened = await openTable(bytesSource('numbers', new TextEncoder().encode(text)));
  if (!opened.ok) return undefined;
  const rows: SheetRow[] = [];
  for await (const batch of opened.value.rows()) rows.push(...batch);
  return readContactList(rows);
}

/** What becomes of each line, in the order of the list. */
async function judge(deps: CaseDeps, acting: Acting, { entries, problems }: ContactList): Promise<readonly Line[]> {
  const texts = [...new Set(entries.flatMap(({ customers }) => customers))];
  const found = await deps.store.inTenant(acting.tenantId, ({ numbers }) => numbers.findNamed(texts));
  const given = new Map<string, Set<string>>();
  const judged = entries.map((entry) => judgeEntry(entry, found, given, acting.homeCountry));
  const missing = problems.map(({ line, code }): Line => ({ line, customer: '', phone: '', result: code }));
  return [...judged, ...missing].sort((left, right) => left.line - right.line);
}

function judgeEntry(
  { line, customers, phone, contactName }: ContactEntry,
  found: readonly NamedDebtor[],
  given: Map<string, Set<string>>,
  homeCountry: string,
): Line {
  const about = { line, customer: customers.join(', '), phone, ...(contactName === undefined ? {} : { contactName }) };
  const meant = debtorsMeant(customers, found);
  const [debtor] = meant;
  if (debtor === undefined) return { ...about, result: 'debtor-unknown' };
  if (meant.length > 1) return { ...about, result: 'debtor-ambiguous' };
  // As in a ledger: a number written without its country was written by somebody in the firm's own.
  const number = parsePhone(phone, debtor.country ?? homeCountry);
  if (number === undefined) return { ...about, debtor, result: 'not-a-number' };
  const known = given.get(debtor.debtorId) ?? new Set(debtor.phones);
  given.set(debtor.debtorId, known);
  if (known.has(number)) return { ...about, debtor, number, result: 'known' };
  if (known.size >= PHONES_MAX) return { ...about, debtor, number, result: 'too-many' };
  known.add(number);
  return { ...about, debtor, number, result: 'new' };
}

/** By customer number first: two firms may have one name, and a name may look like a number. */
function debtorsMeant(customers: readonly string[], found: readonly NamedDebtor[]): readonly NamedDebtor[] {
  const wanted = new Set(customers.map((text) => text.toLowerCase()));
  const byNumber = found.filter(({ number }) => number !== null && wanted.has(number.toLowerCase()));
  const meant = byNumber.length > 0 ? byNumber : found.filter(({ name }) => wanted.has(name.toLowerCase()));
  return meant.filter(({ debtorId }, index) => meant.findIndex((other) => other.debtorId === debtorId) === index);
}

async function write(deps: CaseDeps, acting: Acting, lines: readonly Line[]): Promise<Result<undefined, Refusal>> {
  for (const line of lines) {
    const { debtor, number, result } = line;
    if (result !== 'new' || debtor === undefined || number === undefined) continue;
    const written = await changeCase(deps, acting, debtor.caseId, async ({ keep }) => {
      await keep([
        { type: 'number-added', data: { number, label: 'main', state: 'unproved' } },
        ...personOf(line, debtor, number, deps),
      ]);
      return accept(undefined);
    });
    if (!written.ok) return written;
  }
  return accept(undefined);
}

/** Whom to ask for at this number, where the list says it and nobody of that name is known. */
function personOf(
  { contactName: name }: Line,
  { contacts }: NamedDebtor,
  number: string,
  { ids }: CaseDeps,
): readonly CaseEvent[] {
  if (name === undefined || contacts.some((known) => known.name.toLowerCase() === name.toLowerCase())) return [];
  const data = { contactId: ids.next(), name, relation: 'employee', phones: [number], source: 'import' } as const;
  return [{ type: 'contact-added', data }];
}
