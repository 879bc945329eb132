import { hash } from 'node:crypto';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import {
  type DebtorIdentity,
  type IdentityKey,
  identityKeys,
  type KnownDebtor as KnownIdentity,
} from '@duologue/core/cases/identity/identity-keys.ts';
import type { AccountId, CreditorId, DebtorId } from '@duologue/core/cases/ids.ts';
import { COMPARED_MAX, type MatchReason, type Recognised, recognise } from '@duologue/core/cases/recognise-debtor.ts';
import type { IntakeDebtor } from '@duologue/core/intake/intake-record.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Ids } from '../deps.ts';
import { createKeyIndex } from '@duologue/core/kernel/key-index.ts';
import { parsePhone } from '../phone-number.ts';
import type { AddedRows, ImportRecords, KnownDebtor, NewDebtor } from '../ports/imports.ts';
import type { Turns } from '../turns.ts';

/** `isNewAccount`: nothing of it is kept yet, so its items need not be looked for. */
export type DebtorPlace = {
  readonly accountId: AccountId;
  readonly debtorId: DebtorId;
  readonly isNewAccount: boolean;
};
/** `addDetails` writes what refers to the debtors, among them one that is new and came with a number of its own later on. */
export type NewPlaces = Pick<AddedRows, 'debtors' | 'accounts'> & { readonly addDetails: () => Promise<void> };
export type PlaceDebtor = (debtors: readonly IntakeDebtor[]) => Promise<readonly DebtorPlace[]>;

export type PlacerGiven = {
  readonly records: ImportRecords;
  readonly creditorId: CreditorId;
  readonly ids: Ids;
  readonly homeCountry: string;
  readonly at: Instant;
  /** Finds and counts, and writes nothing. */
  readonly isDryRun: boolean;
  readonly turns: Turns;
  /** Called before items of an account are looked for that this file has added to already. */
  readonly beforeLookup: () => Promise<void>;
};

type Candidate = {
  readonly debtor: IntakeDebtor;
  readonly country: string | null;
  readonly phones: NewDebtor['phones'];
  readonly identity: DebtorIdentity;
  readonly keys: readonly IdentityKey[];
};
type Maybe = { readonly debtorId: DebtorId; readonly otherId: DebtorId; readonly reasons: readonly MatchReason[] };

type NewPhone = { readonly debtorId: DebtorId; readonly number: string; readonly asWritten: string };

const nothingWaiting = () => ({
  added: [] as NewDebtor[],
  accounts: [] as { readonly accountId: AccountId; readonly debtorId: DebtorId }[],
  maybe: [] as Maybe[],
  phones: [] as NewPhone[],
});

/**
 * Finds the debtor and account of each record: known from before, named earlier in this file, or new. A debtor that is
 * written in two ways within the file is recognised like one known from before. What is in doubt becomes a debtor of
 * its own and a suggestion to a person; two debtors are never joined on a guess. New debtors are kept back until `take`.
 */
export function createDebtorPlacer(given: PlacerGiven) {
  const { ids, isDryRun } = given;
  const places = new Map<string, DebtorPlace>();
  const memory = createMemory();
  const lookUp = createLookUp(memory, given);
  const stats = { newDebtors: 0, maybeSame: 0 };
  const waiting = createWaiting(given);

  async function learn(wanted: ReadonlyMap<string, IntakeDebtor>): Promise<void> {
    const candidates = [...wanted].map(([local, debtor]) => ({ local, ...candidateOf(debtor, given) }));
    await lookUp(candidates);
    const { added, accounts, maybe, phones } = nothingWaiting();
    let hasRepeats = false;
    for (const { local, ...candidate } of candidates) {
      const answer = recognise(candidate.identity, memory.withKey, candidate.keys);
      if (answer.match === 'same') {
        const person = memory.find(candidate.keys, answer.debtorId);
        phones.push(...newPhonesOf(candidate, person.identity));
        if (person.place === undefined) accounts.push(openAccount(local, person));
        else {
          // A second spelling of a debtor of this file: its items may be there already, so they are looked for.
          hasRepeats ||= person.place.isNewAccount;
          places.set(local, { ...person.place, isNewAccount: false });
        }
        continue;
      }
      const debtor = newDebtorOf(candidate, ids);
      added.push(debtor);
      const identity = { ...candidate.identity, debtorId: debtor.debtorId };
      openAccount(local, memory.add(identity, candidate.keys), debtor.accountId);
      maybe.push(...doubtsOf(answer, debtor.debtorId));
    }
    stats.newDebtors += added.length;
    stats.maybeSame += new Set(maybe.map(({ debtorId }) => debtorId)).size;
    if (isDryRun) return;
    waiting.add({ added, accounts, maybe, phones });
    if (hasRepeats) await given.beforeLookup();
  }

  function openAccount(local: string, person: Person, accountId = ids.next() as AccountId) {
    const { debtorId } = person.identity;
    const place = { accountId, debtorId, isNewAccount: true };
    places.set(local, place);
    person.place = place;
    return { accountId, debtorId };
  }

  const place: PlaceDebtor = async (debtors) => {
    const locals = localKeys(debtors);
    const wanted = unplaced(debtors, locals, places);
    if (wanted.size > 0) await learn(wanted);
    return locals.flatMap((local) => places.get(local) ?? []);
  };

  return {
    place,
    take: waiting.take,
    finish: async () => ({ debtors: countDebtors([...places.values()]), ...stats }),
  };
}

/** The debtors without a place, once each, by their local key. */
function unplaced(
  debtors: readonly IntakeDebtor[],
  locals: readonly string[],
  places: ReadonlyMap<string, DebtorPlace>,
): ReadonlyMap<string, IntakeDebtor> {
  const wanted = new Map<string, IntakeDebtor>();
  debtors.forEach((debtor, index) => {
    const local = locals[index] ?? '';
    if (!places.has(local)) wanted.set(local, debtor);
  });
  return wanted;
}

type Person = { readonly identity: KnownIdentity; place: DebtorPlace | undefined };

/** The debtors met so far by their keys, from before or of this file, and the account of each. */
function createMemory() {
  const people: Person[] = [];
  // What more debtors share than are compared tells nothing: the rest of them need not be remembered.
  const index = createKeyIndex(COMPARED_MAX);
  const fromBefore = new Map<DebtorId, number>();
  const peopleWith = (key: string) => index.find(key).flatMap((number) => people[number] ?? []);
  return {
    withKey: (key: string) => peopleWith(key).map(({ identity }) => identity),
    isKnownKey: (key: string) => index.find(key).length > 0,
    find(keys: readonly IdentityKey[], debtorId: DebtorId): Person {
      const person = keys.flatMap(({ key }) => peopleWith(key)).find(({ identity }) => identity.debtorId === debtorId);
      assert(person !== undefined, 'who is recognised is found by a key');
      return person;
    },
    add(identity: KnownIdentity, keys: readonly IdentityKey[]): Person {
      const person: Person = { identity, place: undefined };
      people.push(person);
      for (const { key } of keys) index.add(key, people.length - 1);
      return person;
    },
    addFromBefore(identity: KnownIdentity, key: string, accountId: AccountId | null): void {
      const { debtorId } = identity;
      const number = fromBefore.get(debtorId) ?? people.length;
      if (number === people.length) {
        fromBefore.set(debtorId, number);
        people.push({ identity, place: accountId === null ? undefined : { accountId, debtorId, isNewAccount: false } });
      }
      index.add(key, number);
    },
  };
}

/**
 * Remembers who is known from before by any key of some candidates. Whether anybody is, is asked once, before the first
 * debtor of the file is added: rows come into an empty ledger without one look, and without waiting for the connection.
 */
function createLookUp({ isKnownKey, addFromBefore }: ReturnType<typeof createMemory>, given: PlacerGiven) {
  const { records, creditorId, turns } = given;
  let knowsAny: boolean | undefined;
  return async (candidates: readonly Pick<Candidate, 'keys'>[]): Promise<void> => {
    knowsAny ??= await turns(() => records.knowsDebtors());
    if (!knowsAny) return;
    const keys = candidates.flatMap((candidate) => candidate.keys.map(({ key }) => key));
    const unknownKeys = new Set(keys.filter((key) => !isKnownKey(key)));
    const known = await turns(() => records.findDebtors(creditorId, [...unknownKeys]));
    for (const [key, debtors] of known)
      for (const debtor of debtors) addFromBefore(identityOfKnown(debtor, creditorId), key, debtor.accountId);
  };
}

const countDebtors = (places: readonly DebtorPlace[]) => new Set(places.map(({ debtorId }) => debtorId)).size;

function doubtsOf(answer: Recognised, debtorId: DebtorId): readonly Maybe[] {
  if (answer.match !== 'maybe') return [];
  return answer.candidates.map(({ debtorId: otherId, reasons }) => ({ debtorId, otherId, reasons }));
}

/** Numbers that a ledger names of a debtor who is known without them: a later export may have the telephone column. */
function newPhonesOf({ phones }: Candidate, { debtorId, phones: known = [] }: KnownIdentity): readonly NewPhone[] {
  return phones
    .filter(({ number }) => !known.includes(number))
    .map(({ number, asWritten }) => ({ debtorId, number, asWritten }));
}

/** Debtors and accounts that are not written yet. Some thousand at once cost little more than one. */
function createWaiting({ records, at }: PlacerGiven) {
  let waiting = nothingWaiting();
  return {
    add({ added, accounts, maybe, phones }: ReturnType<typeof nothingWaiting>): void {
      waiting.added.push(...added);
      waiting.accounts.push(...accounts);
      waiting.maybe.push(...maybe);
      waiting.phones.push(...phones);
    },
    take(): NewPlaces {
      const { added, accounts, maybe, phones } = waiting;
      waiting = nothingWaiting();
      return {
        debtors: added,
        accounts,
        async addDetails() {
          await records.suggestSame(maybe, at);
          if (phones.length > 0) await records.addPhones(phones, at);
        },
      };
    },
  };
}

/** Neighbours often share their debtor, not only what is said of him. */
function localKeys(debtors: readonly IntakeDebtor[]): readonly string[] {
  const keys: string[] = [];
  for (let index = 0; index < debtors.length; index += 1) {
    const debtor = debtors[index];
    if (debtor === undefined) continue;
    keys.push(debtor === debtors[index - 1] ? (keys[index - 1] ?? localKey(debtor)) : localKey(debtor));
  }
  return keys;
}

/** Records that say the same of their debtor need no second look. Kept for each debtor, so as 32 bytes of hash. */
function localKey({ number, name, parentName, taxNumber, email, address }: IntakeDebtor): string {
  const said = [number, name, parentName, taxNumber, email, address?.postcode, address?.line].join('\u0001');
  return hash('sha256', said, 'binary');
}

function candidateOf(debtor: IntakeDebtor, { creditorId, homeCountry }: PlacerGiven): Candidate {
  const country = countryOf(debtor);
  // A number written without its country was written by somebody in the firm's own.
  const phones = debtor.phones.flatMap((asWritten) => {
    const number = parsePhone(asWritten, country ?? homeCountry);
    return number === undefined ? [] : [{ number, asWritten }];
  });
  const address = [debtor.address?.line, debtor.address?.postcode, debtor.address?.city]
    .filter((part) => part !== undefined)
    .join(' ');
  const identity: DebtorIdentity = {
    creditorId,
    kind: debtor.kind === 'consumer' ? 'person' : (debtor.kind ?? 'unknown'),
    name: debtor.name,
    customerNumber: debtor.number,
    taxNumber: debtor.taxNumber,
    address: address === '' ? undefined : address,
    emails: debtor.email === undefined ? [] : [debtor.email],
    phones: phones.map(({ number }) => number),
  };
  return { debtor, country: country ?? null, phones, identity, keys: identityKeys(identity) };
}

/** Only what looks like a country code is one. A file that names none leaves it unknown: that is never a yes. */
function countryOf({ country, address }: IntakeDebtor): string | undefined {
  const stated = (country ?? address?.country ?? '').trim().toUpperCase();
  return /^[A-Z]{2}$/.test(stated) ? stated : undefined;
}

function newDebtorOf({ debtor, country, phones, identity, keys }: Candidate, ids: Ids): NewDebtor {
  return {
    debtorId: ids.next() as DebtorId,
    accountId: ids.next() as AccountId,
    name: debtor.name,
    parentName: debtor.parentName ?? null,
    number: debtor.number ?? null,
    taxNumber: debtor.taxNumber ?? null,
    kind: debtor.kind ?? 'unknown',
    country,
    region: debtor.address?.region ?? null,
    city: debtor.address?.city ?? null,
    postcode: debtor.address?.postcode ?? null,
    addressLine: debtor.address?.line ?? null,
    email: identity.emails?.[0] ?? null,
    language: debtor.language ?? null,
    keys: keys.map(({ key }) => key),
    phones: phones.filter(({ number }, index) => phones.findIndex((other) => other.number === number) === index),
    contactName: debtor.contactName ?? null,
    contactId: debtor.contactName === undefined ? null : ids.next(),
  };
}

export function identityOfKnown(debtor: KnownDebtor, creditorId: CreditorId): KnownIdentity {
  const address = [debtor.addressLine, debtor.postcode, debtor.city].filter((part) => part !== null).join(' ');
  return {
    debtorId: debtor.debtorId,
    creditorId,
    kind: 'unknown',
    name: debtor.name,
    customerNumber: debtor.number ?? undefined,
    taxNumber: debtor.taxNumber ?? undefined,
    address: address === '' ? undefined : address,
    emails: debtor.email === null ? [] : [debtor.email],
    phones: debtor.phones,
  };
}
