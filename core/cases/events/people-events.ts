import type { ContactRelation, Manner } from '../contacts.ts';
import type { FactId } from '../facts.ts';

/** Events about people and about what is known. Data is plain JSON, as in `item-events.ts`. */

export type ContactAdded = {
  readonly type: 'contact-added';
  readonly data: {
    readonly contactId: string;
    readonly name: string;
    readonly relation: ContactRelation;
    readonly role?: string;
    readonly phones?: readonly string[];
    readonly emails?: readonly string[];
    readonly note?: string;
    readonly source: 'import' | 'call' | 'by-hand';
  };
};

/** Only what differs is given. An empty text takes a value away. */
export type ContactChanged = {
  readonly type: 'contact-changed';
  readonly data: {
    readonly contactId: string;
    readonly name?: string;
    readonly relation?: ContactRelation;
    readonly role?: string;
    readonly phones?: readonly string[];
    readonly emails?: readonly string[];
    readonly note?: string;
    readonly why?: string;
  };
};

/** How the person was to speak with, so that the next caller is ready. */
export type MannerNoted = {
  readonly type: 'manner-noted';
  readonly data: { readonly contactId: string; readonly manner: Manner; readonly callId?: string };
};

/** A missing fact was found out: what, from whom, when. A later one about the same fact supersedes it. */
export type FactLearnt = {
  readonly type: 'fact-learnt';
  readonly data: {
    readonly fact: FactId;
    readonly value: string;
    readonly learntOn: string;
    readonly source: string;
    readonly callId?: string;
  };
};

/** A number of the debtor was entered or proved good. One that turned out wrong is `number-blocked`. */
export type NumberAdded = {
  readonly type: 'number-added';
  readonly data: { readonly number: string; readonly label: string; readonly state: 'unproved' | 'good' };
};

/** This number is not dialled again for this debtor. */
export type NumberBlocked = {
  readonly type: 'number-blocked';
  readonly data: {
    readonly number: string;
    readonly why: 'wrong-number' | 'disconnected' | 'invalid-number' | 'stop-requested';
    readonly callId?: string;
  };
};

/**
 * Two debtor records are one debtor. `reason` says by which key, or `by-hand`. Undone by `debtors-split`; or it undoes
 * one, and then says which.
 */
export type DebtorsMerged = {
  readonly type: 'debtors-merged';
  readonly data: {
    readonly mergeId: string;
    readonly keptDebtorId: string;
    readonly mergedDebtorId: string;
    readonly movedAccountIds: readonly string[];
    readonly undoesSplitId?: string;
    readonly reason: string;
  };
};

/** Accounts leave a debtor record for the one they came from with a merge; or some items leave it for a new one. */
export type DebtorsSplit = {
  readonly type: 'debtors-split';
  readonly data: {
    readonly fromDebtorId: string;
    readonly toDebtorId: string;
    readonly movedAccountIds: readonly string[];
    readonly undoesMergeId?: string;
    readonly splitId?: string;
    readonly movedItemIds?: readonly string[];
    readonly reason: string;
  };
};

export type PeopleEvent =
  | ContactAdded
  | ContactChanged
  | MannerNoted
  | FactLearnt
  | NumberAdded
  | NumberBlocked
  | DebtorsMerged
  | DebtorsSplit;
