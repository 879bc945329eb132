import * as foundation from './0001-foundation.ts';
import * as worklistSearch from './0002-worklist-search.ts';
import * as law from './0003-law.ts';
import * as privacy from './0004-privacy.ts';
import * as bank from './0005-bank.ts';
import * as owed from './0006-owed.ts';
import * as itemDocument from './0007-item-document.ts';
import * as lawrest from './0008-lawrest.ts';
import * as arrangements from './0009-arrangements.ts';
import * as authority from './0010-authority.ts';
import * as guide from './0011-guide.ts';
import * as confirmations from './0012-confirmations.ts';
import * as excuses from './0013-excuses.ts';
import * as negotiationRest from './0015-negotiation-rest.ts';
import * as customerNumber from './0016-customer-number.ts';
import * as receiptIndexes from './0017-receipt-indexes.ts';
import * as agreedInterest from './0018-agreed-interest.ts';
import * as receiptsOfFile from './0019-receipts-of-a-file.ts';
import * as wallAskedOnce from './0020-wall-asked-once.ts';
import * as papers from './0021-papers.ts';

/** A step of the schema. `sql` is a text and nothing else: what it does cannot change when our code does. */
export type Migration = { readonly name: string; readonly sql: string };

const steps = [
  foundation,
  worklistSearch,
  law,
  privacy,
  bank,
  owed,
  itemDocument,
  lawrest,
  arrangements,
  authority,
  guide,
  confirmations,
  excuses,
  negotiationRest,
  customerNumber,
  receiptIndexes,
  agreedInterest,
  receiptsOfFile,
  wallAskedOnce,
  papers,
] as const;

/** Every migration, in the order in which they are applied. */
export const migrations: readonly Migration[] = steps.map(({ name, sql }) => ({ name, sql }));

/** Every table, in an order in which each follows the tables it refers to. */
export const tableNames: readonly string[] = steps.flatMap((step): readonly string[] =>
  'tableNames' in step ? step.tableNames : [],
);
/** Rows here are written once. The application's role cannot change or remove them. */
export const appendOnlyTables: readonly string[] = steps.flatMap((step): readonly string[] =>
  'appendOnlyTables' in step ? step.appendOnlyTables : [],
);
