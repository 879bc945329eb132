import type { AccountId, CreditorId } from '@duologue/core/cases/ids.ts';
import { type DebtorIdentity, identityKeys } from '@duologue/core/cases/identity/identity-keys.ts';
import { recognise } from '@duologue/core/cases/recognise-debtor.ts';
import type { IntakeDebtor } from '@duologue/core/intake/intake-record.ts';
import { identityOfKnown } from '../imports/place-debtors.ts';
import type { ImportRecords, KnownDebtor } from '../ports/imports.ts';
import { ACCOUNTS_COMPARED_MAX } from './limits.ts';

/** Who the buyer of a document is: known, new, or perhaps one of some; and the accounts that are his or may be. */
export type Buyer = {
  readonly match: 'same' | 'maybe' | 'new';
  readonly accountIds: readonly AccountId[];
  /** Of those that have an account with the creditor. */
  readonly known: readonly KnownBuyer[];
};
export type KnownBuyer = Pick<KnownDebtor, 'debtorId' | 'name' | 'number'> & { readonly accountId: AccountId };

export async function recogniseBuyer(
  records: Pick<ImportRecords, 'findDebtors'>,
  creditorId: CreditorId,
  debtor: IntakeDebtor,
): Promise<Buyer> {
  const candidate: DebtorIdentity = { creditorId, kind: 'unknown', name: debtor.name, taxNumber: debtor.taxNumber };
  const keys = identityKeys(candidate);
  const found = await records.findDebtors(
    creditorId,
    keys.map(({ key }) => key),
  );
  const byId = new Map<string, KnownDebtor>([...found.values()].flat().map((known) => [known.debtorId, known]));
  const answer = recognise(
    candidate,
    (key) => (found.get(key) ?? []).map((known) => identityOfKnown(known, creditorId)),
    keys,
  );
  const debtorIds =
    answer.match === 'same'
      ? [answer.debtorId]
      : answer.match === 'maybe'
        ? answer.candidates.map(({ debtorId }) => debtorId)
        : [];
  const debtors = debtorIds.flatMap((debtorId) => byId.get(debtorId) ?? []).slice(0, ACCOUNTS_COMPARED_MAX);
  const known = debtors.flatMap(({ debtorId, name, number, accountId }) =>
    accountId === null ? [] : [{ debtorId, name, number, accountId }],
  );
  return { match: answer.match, accountIds: known.map(({ accountId }) => accountId), known };
}
