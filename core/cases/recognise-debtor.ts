import {
  type DebtorIdentity,
  type IdentityKey,
  identityKeys,
  type KeyKind,
  type KnownDebtor,
} from './identity/identity-keys.ts';
import { likeness, normaliseName } from './identity/normalise-name.ts';
import type { DebtorId } from './ids.ts';

/** What speaks for and against two records being one debtor, as codes for the screen. */
export const MATCH_REASONS = [
  'same-number',
  'same-tax',
  'same-name',
  'same-email',
  'same-phone',
  'same-address',
  'similar-name',
  'different-name',
  'different-number',
  'different-tax',
  'different-legal-form',
  'different-address',
  'several-matches',
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export type Recognised =
  | {
      readonly match: 'same';
      readonly debtorId: DebtorId;
      readonly reasons: readonly MatchReason[];
      readonly key: string;
    }
  | {
      readonly match: 'maybe';
      readonly candidates: readonly { readonly debtorId: DebtorId; readonly reasons: readonly MatchReason[] }[];
    }
  | { readonly match: 'new' };

/** Looks up the known debtors under one key of `identityKeys`. */
export type FindByKey = (key: string) => readonly KnownDebtor[];

/** Names less alike than this are wholly different. */
const LIKENESS_MIN = 0.5;
/** The most debtors one record is compared with; a key that hundreds share (a landlord's address) tells nothing. */
export const COMPARED_MAX = 20;

/**
 * Is this record a debtor that we know? The same customer number of the same creditor, or the same tax number, is the
 * same debtor unless the rest speaks against it. A name is enough only where there is nothing better, and not for a
 * person. Whatever is in doubt is asked, never joined: two debtors joined by mistake learn of each other's debts.
 * `keys` are those of the candidate, for callers that have made them already.
 */
export function recognise(
  candidate: DebtorIdentity,
  find: FindByKey,
  keys: readonly IdentityKey[] = identityKeys(candidate),
): Recognised {
  const found = new Map<DebtorId, { debtor: KnownDebtor; kinds: Set<KeyKind>; key: string }>();
  for (const { kind, key } of keys) {
    const debtors = find(key);
    if (debtors.length > COMPARED_MAX) continue;
    for (const debtor of debtors) {
      const entry = found.get(debtor.debtorId) ?? { debtor, kinds: new Set<KeyKind>(), key };
      entry.kinds.add(kind);
      found.set(debtor.debtorId, entry);
    }
  }

  const judged = [...found.values()]
    .sort((left, right) => (left.debtor.debtorId < right.debtor.debtorId ? -1 : 1))
    .map(({ debtor, kinds, key }) => ({ debtorId: debtor.debtorId, key, ...compare(candidate, debtor, kinds) }));
  const same = judged.filter(({ isSame }) => isSame);
  const [only] = same;
  if (only !== undefined && same.length === 1) {
    return { match: 'same', debtorId: only.debtorId, reasons: only.reasons, key: only.key };
  }
  if (judged.length === 0) return { match: 'new' };
  const several: readonly MatchReason[] = same.length > 1 ? ['several-matches'] : [];
  const doubtful = same.length > 1 ? same : judged;
  return {
    match: 'maybe',
    candidates: doubtful.map(({ debtorId, reasons }) => ({ debtorId, reasons: [...reasons, ...several] })),
  };
}

type Comparison = { readonly isSame: boolean; readonly reasons: readonly MatchReason[] };

function compare(candidate: DebtorIdentity, known: KnownDebtor, kinds: ReadonlySet<KeyKind>): Comparison {
  const matching = (['number', 'tax', 'name', 'email', 'phone', 'address'] as const).filter((kind) => kinds.has(kind));
  const reasonsFor: MatchReason[] = matching.map((kind) => `same-${kind}` as const);
  const against = reasonsAgainst(candidate, known, kinds);
  const isNameAlike = kinds.has('name') || areNamesAlike(candidate.name, known.name);
  if (isNameAlike && !kinds.has('name')) reasonsFor.push('similar-name');

  const reasons = [...reasonsFor, ...against];
  if (against.length > 0) return { isSame: false, reasons };
  if (kinds.has('number') || kinds.has('tax')) return { isSame: true, reasons };
  if (!kinds.has('name')) return { isSame: false, reasons };
  const isBacked = kinds.has('email') || kinds.has('phone') || kinds.has('address');
  return { isSame: isBacked || isNameEnough(candidate, known), reasons };
}

/** Within one creditor's ledger that knows its firms by name alone, the name is the key. People share names. */
function isNameEnough(candidate: DebtorIdentity, known: KnownDebtor): boolean {
  const isPerson = candidate.kind === 'person' || known.kind === 'person';
  const hasNoNumber = isEmpty(candidate.customerNumber) && isEmpty(known.customerNumber);
  return !isPerson && hasNoNumber && candidate.creditorId === known.creditorId;
}

function reasonsAgainst(
  candidate: DebtorIdentity,
  known: KnownDebtor,
  kinds: ReadonlySet<KeyKind>,
): readonly MatchReason[] {
  const against: MatchReason[] = [];
  const differ = (left: string | undefined, right: string | undefined) => !isEmpty(left) && !isEmpty(right);
  if (
    !kinds.has('name') &&
    !isEmpty(candidate.name) &&
    !isEmpty(known.name) &&
    !areNamesAlike(candidate.name, known.name)
  ) {
    against.push('different-name');
  }
  if (!kinds.has('tax') && differ(candidate.taxNumber, known.taxNumber)) against.push('different-tax');
  const isOneCreditor = candidate.creditorId === known.creditorId;
  if (isOneCreditor && !kinds.has('number') && differ(candidate.customerNumber, known.customerNumber))
    against.push('different-number');
  // The strong keys outlast a move and a change of legal form; a name alone does not.
  if (kinds.has('number') || kinds.has('tax')) return against;
  const [left, right] = [normaliseName(candidate.name).form, normaliseName(known.name).form];
  if (left !== '' && right !== '' && left !== right) against.push('different-legal-form');
  if (!kinds.has('address') && differ(candidate.address, known.address)) against.push('different-address');
  return against;
}

function areNamesAlike(left: string, right: string): boolean {
  const [one, other] = [normaliseName(left), normaliseName(right)];
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const isPart = short.words.length > 0 && short.words.every((word) => long.words.includes(word));
  return isPart || likeness(one.core, other.core) >= LIKENESS_MIN;
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
