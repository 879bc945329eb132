import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import type pg from 'pg';
import { createBankUseCases } from '../app/bank/bank-use-cases.ts';
import type { CaseDeps } from '../app/case-deps.ts';
import { createConfirmationUseCases } from '../app/confirmations/confirmation-use-cases.ts';
import type { LetterDeps } from '../app/confirmations/letter-deps.ts';
import { createCaseUseCases } from '../app/case-use-cases.ts';
import { mergeDebtors, undoMerge } from '../app/debtors/merge-debtors.ts';
import { splitDebtor } from '../app/debtors/split-debtor.ts';
import { keepApart, listMaybeSame, listMerges } from '../app/debtors/same-debtors.ts';
import type { DebtorDeps } from '../app/debtors/debtor-deps.ts';
import type { Clock, Ids } from '../app/deps.ts';
import { commitImport } from '../app/imports/commit-import.ts';
import type { ImportDeps } from '../app/imports/import-deps.ts';
import { inspectUpload, showProgress, uploadLedger } from '../app/imports/inspect-upload.ts';
import { listImports } from '../app/imports/list-imports.ts';
import { createProfileShelf } from '../app/imports/prepare-reading.ts';
import { createProgressBoard } from '../app/imports/progress.ts';
import type { InboxFolder } from '../app/ports/inbox.ts';
import { keepTaken } from '../app/papers/keep-taken.ts';
import type { Mailer } from '../app/ports/mailer.ts';
import type { Proof } from '../app/ports/proof.ts';
import { refreshCases } from '../app/refresh-worklist.ts';
import type { UseCases } from '../app/use-case.ts';
import { makeAnchor, verifyEvidence } from '../app/workbench/verify-evidence.ts';
import type { InboxDeps } from '../app/inbox/inbox-deps.ts';
import { createInboxUseCases } from '../app/inbox/inbox-use-cases.ts';
import { createInboxReader, type ReadInbox } from '../app/inbox/read-inbox.ts';
import type { InvoiceDeps } from '../app/invoices/invoice-deps.ts';
import { addProfile, openTenant, showMe, showWorkbench } from '../app/workbench/workbench.ts';
import type { RouteDeps } from '../http/routes.ts';
import type { Database } from '../storage/database.ts';
import { debtorRecords } from '../storage/debtors.ts';
import { createDirectory, createSessions } from '../storage/directory.ts';
import { importRecords } from '../storage/imports/records.ts';
import { joinNested } from '../storage/joined.ts';
import { createOnce } from '../storage/once.ts';
import { createProof } from '../storage/proof.ts';
import type { Tables } from '../storage/records/tables.ts';
import { createStore, listFirms } from '../storage/store.ts';
import { createUploads } from '../storage/uploads.ts';
import { builtInRuleBook } from './rule-book.ts';
import { followImport } from './follow-import.ts';
import { followInvoices } from './follow-invoices.ts';
import { edgeLog } from './logs.ts';
import { sampleUseCases } from './sample.ts';

export type ApplicationGiven = {
  readonly database: Database<Tables>;
  /** How the owner of the schema connects; only to remove a sample, whose events the application may not remove. */
  readonly owner: pg.PoolConfig;
  readonly clock: Clock;
  /** The packs and the zone table that every call is judged with; those of this version when left out. */
  readonly ruleBook?: RuleBook;
  readonly ids: Ids;
  readonly uploadFolder: string;
  /** Where files are dropped to be taken. */
  readonly inbox: InboxFolder;
  /** Who takes letters to the mail server. */
  readonly mailer: Mailer;
  readonly version: string;
  readonly store: 'embedded' | 'server';
};

export type Application = RouteDeps & {
  readonly cases: CaseDeps;
  readonly letters: LetterDeps;
  readonly proof: Proof;
  /** Looks into the inbox folder of a firm. */
  readonly readInbox: ReadInbox;
};

/** All use cases over one database: work for a tenant that is started within other work for it joins its transaction. */
export function createApplication(given: ApplicationGiven): Application {
  const { clock, ids, ruleBook = builtInRuleBook } = given;
  const database = joinNested(given.database);
  const directory = createDirectory(database, given.owner);
  const cases: CaseDeps = { store: createStore(database), clock, ids, ruleBook };
  const letters: LetterDeps = { ...cases, mailer: given.mailer };
  const workbench = {
    directory,
    clock,
    ids,
    version: given.version,
    store: given.store,
    zoneTable: ruleBook.zoneTable,
  };
  // An anchor needs a snapshot of its own, and must not wait inside the transaction that keeps its reply.
  const proof = createProof(given.database);
  const imports = importDeps(given, database, cases);
  const bank = createBankUseCases({ ...cases, uploads: imports.uploads, invoices: invoiceDeps(database, cases) });
  const inbox = inboxDeps(given, { database, cases, imports, takeFile: bank['POST /bank/files'] });
  const readInbox = createInboxReader(inbox);
  return {
    cases,
    letters,
    proof,
    readInbox,
    useCases: {
      'GET /workbench': showWorkbench(workbench),
      'POST /tenants': openTenant(workbench),
      'POST /profiles': addProfile(workbench),
      'GET /me': showMe(workbench),
      ...importUseCases(imports),
      ...createCaseUseCases(cases),
      ...createConfirmationUseCases(letters),
      ...bank,
      ...createInboxUseCases(inbox, readInbox),
      ...debtorUseCases(database, cases),
      'GET /verify': verifyEvidence({ proof, clock }),
      'POST /anchors': makeAnchor({ proof, clock }),
      ...sampleUseCases({ given, directory, createApplication }),
    },
    sessions: createSessions(database),
    once: createOnce(database, clock),
    log: edgeLog,
  };
}

function importDeps(given: ApplicationGiven, database: Database<Tables>, cases: CaseDeps): ImportDeps {
  return {
    store: {
      inTenant: (tenantId, work) =>
        database.inTenant(tenantId, (scope) => work(importRecords(scope)), { isLong: true }),
    },
    uploads: createUploads(given.uploadFolder),
    clock: given.clock,
    ids: given.ids,
    progress: createProgressBoard(),
    profiles: createProfileShelf(),
    afterImport: followImport(cases),
  };
}

function invoiceDeps(database: Database<Tables>, cases: CaseDeps): InvoiceDeps {
  return {
    store: {
      inTenant: (tenantId, work) =>
        database.inTenant(tenantId, (scope) => work(importRecords(scope)), { isLong: true }),
    },
    clock: cases.clock,
    ids: cases.ids,
    follow: followInvoices(cases),
    keepPaper: keepTaken(cases),
  };
}

function inboxDeps(
  { inbox }: ApplicationGiven,
  { database, ...deps }: Pick<InboxDeps, 'cases' | 'imports' | 'takeFile'> & { readonly database: Database<Tables> },
): InboxDeps {
  return {
    ...deps,
    folder: inbox,
    listFirms: () => listFirms(database),
    onFault: (error) => edgeLog.fault(deps.cases.ids.next(), 'inbox', error),
  };
}

function importUseCases(deps: ImportDeps) {
  return {
    'POST /uploads': uploadLedger(deps),
    'POST /uploads/{uploadId}/inspect': inspectUpload(deps),
    'POST /uploads/{uploadId}/commit': commitImport(deps),
    'GET /uploads/{uploadId}/progress': showProgress(deps),
    'GET /imports': listImports(deps),
  } satisfies Partial<UseCases>;
}

function debtorUseCases(database: Database<Tables>, { store, clock, ids, ruleBook }: CaseDeps) {
  const deps: DebtorDeps = {
    store: { inTenant: (tenantId, work) => database.inTenant(tenantId, (scope) => work(debtorRecords(scope))) },
    clock,
    ids,
    rankCases: ({ tenantId, zone, homeCurrency }, caseIds) =>
      store.inTenant(tenantId, (records) =>
        refreshCases(records, caseIds, clock.now(), { ruleBook, homeZone: zone, homeCurrency }),
      ),
  };
  return {
    'GET /debtors/maybe-same': listMaybeSame(deps),
    'GET /debtors/merges': listMerges(deps),
    'POST /debtors/merge': mergeDebtors(deps),
    'POST /debtors/split': splitDebtor(deps),
    'POST /debtors/merges/{mergeId}/undo': undoMerge(deps),
    'POST /debtors/keep-apart': keepApart(deps),
  } satisfies Partial<UseCases>;
}
