import type { CaseDeps } from '../case-deps.ts';
import type { ImportDeps } from '../imports/import-deps.ts';
import type { InboxFolder } from '../ports/inbox.ts';
import type { TenantRecord } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';

export type InboxDeps = {
  readonly cases: CaseDeps;
  readonly imports: ImportDeps;
  /** Takes a bank statement or an e-invoice; says by its content which it is. */
  readonly takeFile: UseCase<'POST /bank/files'>;
  readonly folder: InboxFolder;
  /** The firms that have an inbox: all but samples. */
  readonly listFirms: () => Promise<readonly TenantRecord[]>;
  /** A file that could not be dealt with now: it stays where it is. Told without its name. */
  readonly onFault: (error: unknown) => void;
};
