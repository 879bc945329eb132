import type { CaseId, ContactId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { PagePlace } from './worklist.ts';

/** A debtor of the worklist without a number that may be dialled, in the order of the worklist. */
export type WithoutNumber = PagePlace & {
  readonly debtorName: string;
  readonly debtorNumber: string | null;
  readonly country: string | null;
  readonly overdue: Money;
};

/** A debtor who may be meant by a customer number or a name of a list. */
export type NamedDebtor = {
  readonly caseId: CaseId;
  readonly debtorId: DebtorId;
  readonly name: string;
  readonly number: string | null;
  readonly country: string | null;
  readonly phones: readonly string[];
  readonly contacts: readonly { readonly contactId: ContactId; readonly name: string }[];
};

/** Who is without a telephone number, and who is meant by a list of numbers. */
export interface NumberRecords {
  listWithout(after: PagePlace | null, limit: number): Promise<readonly WithoutNumber[]>;
  countWithout(): Promise<number>;
  /** Debtors with a case whose customer number or name is one of these texts, compared without case. */
  findNamed(texts: readonly string[]): Promise<readonly NamedDebtor[]>;
}
