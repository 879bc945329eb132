import type { BankFileReport } from '@duologue/contract/bank.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId } from '@duologue/core/cases/ids.ts';
import { createEntryIds } from '@duologue/core/statements/entry-identity.ts';
import { moneyOf } from '@duologue/core/statements/exact-amount.ts';
import {
  type Balance,
  balanceOf,
  type StatementHead,
  type StatementTotals,
} from '@duologue/core/statements/statement.ts';
import type { StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import { type StatementProblem, statementProblem } from '@duologue/core/statements/statement-problem.ts';
import type { StatementFile } from '@duologue/formats/statement/open-statement.ts';
import type { Ids } from '../deps.ts';
import type { BankRecords, BankStatementRecord, NewReceipt } from '../ports/bank.ts';
import { sha256 } from '../sha256.ts';
import { moneyWire } from '../wire/money.ts';
import { moneyOfEntry } from './entry-receipts.ts';
import { ACCOUNTS_OF_FILE_MAX, PROBLEMS_KEPT_MAX, RECEIPT_BATCH } from './limits.ts';

type StatementWire = BankFileReport['statements'][number];

export type TakenStatements = {
  readonly statements: readonly StatementWire[];
  readonly problems: readonly StatementProblem[];
};

export type Taking = {
  readonly bank: BankRecords;
  readonly ids: Ids;
  readonly fileId: string;
  readonly actorId: ActorId;
  readonly at: Instant;
  readonly today: CalendarDate;
};

/** Thrown, so that everything kept so far is undone: the file cannot be read to its end, or leaves a question open. */
export class FileRefused extends Error {
  readonly problems: readonly StatementProblem[];

  constructor(problems: readonly StatementProblem[]) {
    super('the file cannot be taken');
    this.problems = problems;
  }
}

/** Keeps what a file of statements brings, in the caller's transaction. What is known already is counted and left alone. */
export async function takeStatements(file: StatementFile, taking: Taking): Promise<TakenStatements> {
  const problems: StatementProblem[] = [];
  const keeper = createKeeper(taking);
  try {
    for await (const events of file.events()) {
      for (const event of events) {
        if (event.kind === 'problem') problems.push(event.problem);
        else if (event.kind === 'begin') keeper.begin(event.statement);
        else if (event.kind === 'end') keeper.end(event.statement);
        else problems.push(...keeper.entry(event.entry));
      }
      if (problems.some(({ severity }) => severity === 'fatal' || severity === 'question'))
        throw new FileRefused(problems);
      await keeper.keepFull();
    }
  } finally {
    // What is being kept comes to its end before the transaction does.
    await keeper.settle();
  }
  const statements = await keeper.finish();
  return { statements, problems: problems.slice(0, PROBLEMS_KEPT_MAX) };
}

type Tally = {
  readonly head: StatementHead;
  totals: StatementTotals | undefined;
  entries: number;
  received: number;
  known: number;
  first: CalendarDate | undefined;
  last: CalendarDate | undefined;
};

/** Money that came in and cannot be counted: in which currency it is can be asked; of more decimals there is nothing to ask. */
function uncountable(why: 'currency-unknown' | 'too-many-decimals', { line }: StatementEntry): StatementProblem {
  return why === 'currency-unknown'
    ? { ...statementProblem(why, { line }), severity: 'question' }
    : { ...statementProblem('more-decimals-than-currency', { line }), severity: 'rejected' };
}

function createKeeper({ bank, ids, fileId, actorId, at, today }: Taking) {
  const tallies: Tally[] = [];
  /** Equal entries are counted through all pages of an account; a statement that comes twice in a file is counted anew. */
  const counters = new Map<string, ReturnType<typeof createEntryIds>>();
  const seen = new Set<string>();
  let tally: Tally | undefined;
  let idOf: ReturnType<typeof createEntryIds> | undefined;
  let keeping: Promise<void> = Promise.resolve();
  let batch: { readonly receipt: NewReceipt; readonly tally: Tally }[] = [];

  async function keepBatch(): Promise<void> {
    const full = batch;
    batch = [];
    if (full.length === 0) return;
    const fresh = await bank.addReceipts(
      full.map(({ receipt }) => receipt),
      actorId,
      at,
    );
    for (const { receipt, tally: of } of full) {
      if (fresh.has(receipt.receipt.receiptId)) of.received += 1;
      else of.known += 1;
    }
  }

  return {
    begin(head: StatementHead): void {
      tally = { head, totals: undefined, entries: 0, received: 0, known: 0, first: undefined, last: undefined };
      tallies.push(tally);
      const account = head.account ?? '';
      const isNamed = head.id !== undefined || head.sequence !== undefined;
      const name = JSON.stringify([account, head.id, head.sequence]);
      const isAgain = isNamed && seen.has(name);
      seen.add(name);
      if (isAgain) idOf = createEntryIds(head.account, sha256);
      else {
        idOf = counters.get(account) ?? createEntryIds(head.account, sha256);
        if (counters.size < ACCOUNTS_OF_FILE_MAX) counters.set(account, idOf);
      }
    },
    entry(entry: StatementEntry): readonly StatementProblem[] {
      if (tally === undefined || idOf === undefined) return [];
      tally.entries += 1;
      const day = entry.bookedOn ?? entry.valueOn;
      if (day !== undefined && entry.status === 'booked') {
        tally.first = tally.first === undefined || day < tally.first ? day : tally.first;
        tally.last = tally.last === undefined || day > tally.last ? day : tally.last;
      }
      const entryKey = idOf(entry);
      // An entry without any date is of the day of its statement so far, or of today.
      const { receipts, none } = moneyOfEntry(entry, entryKey, tally.last ?? today, () => ids.next());
      const ownAccount = tally.head.account?.replace(/\s/g, '').toUpperCase() ?? null;
      for (const receipt of receipts) batch.push({ receipt: { ...receipt, fileId, ownAccount }, tally });
      if (none === 'currency-unknown' || none === 'too-many-decimals') return [uncountable(none, entry)];
      return [];
    },
    end(statement: StatementHead & StatementTotals): void {
      if (tally !== undefined) tally.totals = statement;
    },
    /** A full batch is kept while the next one is read; no more than one at a time. */
    keepFull: async (): Promise<void> => {
      if (batch.length < RECEIPT_BATCH) return;
      await keeping;
      keeping = keepBatch();
      // Heard of where it is waited for.
      keeping.catch(() => undefined);
    },
    settle: () => Promise.allSettled([keeping]),
    finish: async (): Promise<readonly StatementWire[]> => {
      await keeping;
      await keepBatch();
      await bank.addStatements(tallies.map((of) => recordOf(of, ids.next(), fileId)));
      return tallies.map(wireOf);
    },
  };
}

/** The days that a statement tells of: those of its balances, else those of its entries. */
function daysOf({ totals, first, last }: Tally) {
  const [opening, closing] = totals === undefined ? [] : [balanceOf(totals, 'opening'), balanceOf(totals, 'closing')];
  const to = [closing?.on, last].reduce((late, day) =>
    late === undefined || (day !== undefined && day > late) ? day : late,
  );
  return { from: first ?? opening?.on ?? null, to: to ?? null, opening, closing };
}

const moneyOrNull = (balance: Balance | undefined) => {
  const known = balance === undefined ? undefined : moneyOf(balance.amount);
  return known === undefined || typeof known === 'string' ? null : known;
};

function recordOf(tally: Tally, statementId: string, fileId: string): BankStatementRecord {
  const { head, entries, received, known } = tally;
  const { from, to, opening, closing } = daysOf(tally);
  return {
    statementId,
    fileId,
    account: head.account?.replace(/\s/g, '').toUpperCase() ?? null,
    currency: head.currency ?? null,
    from,
    to,
    openingMinor: moneyOrNull(opening)?.minor ?? null,
    closingMinor: moneyOrNull(closing)?.minor ?? null,
    entries,
    received,
    known,
  };
}

function wireOf(tally: Tally): StatementWire {
  const { head, entries, received, known } = tally;
  const { from, to, opening, closing } = daysOf(tally);
  const wire = (balance: Balance | undefined) => {
    const amount = moneyOrNull(balance);
    return amount === null ? null : moneyWire(amount);
  };
  return {
    account: head.account ?? null,
    currency: head.currency ?? null,
    from,
    to,
    opening: wire(opening),
    closing: wire(closing),
    entries,
    received,
    known,
  };
}
