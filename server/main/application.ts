import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import type { RuleBook } from '@duologue/core/compliance/rule-book.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import type pg from 'pg';
import type { CaseDeps } from '../app/case-deps.ts';
import { createCaseUseCases } from '../app/case-use-cases.ts';
import { mergeDebtors, undoMerge } from '../app/debtors/merge-debtors.ts';
import { keepApart, listMaybeSame, listMerges } from '../app/debtors/same-debtors.ts';
import type { Clock, Ids } from '../app/deps.ts';
import { commitImport } from '../app/imports/commit-import.ts';
import { inspectUpload, showProgress, uploadLedger } from '../app/imports/inspect-upload.ts';
import { listImports } from '../app/imports/list-imports.ts';
import { createProfileShelf } from '../app/imports/prepare-reading.ts';
import { createProgressBoard } from '../app/imports/progress.ts';
import { refreshCases } from '../app/refresh-worklist.ts';
import type { UseCases } from '../app/use-case.ts';
import { makeAnchor, verifyEvidence } from '../app/verify-evidence.ts';
import { addProfile, openTenant, showMe, showWorkbench } from '../app/workbench.ts';
import type { RouteDeps } from '../http/routes.ts';
import type { Database } from '../storage/database.ts';
import { debtorRecords } from '../storage/debtors.ts';
import { createDirectory, createSessions } from '../storage/directory.ts';
import { importRecords } from '../storage/imports/records.ts';
import { joinNested } from '../storage/joined.ts';
import { createOnce } from '../storage/once.ts';
import { createProof } from '../storage/proof.ts';
import type { Tables } from '../storage/records/tables.ts';
import { createStore } from '../storage/store.ts';
import { createUploads } from '../storage/uploads.ts';
import { followImport } from './follow-import.ts';
import { edgeLog } from './logs.ts';
import { sampleUseCases } from './sample.ts';

export type ApplicationGiven = {
  readonly database: Database<Tables>;
  /** How the owner of the schema connects; only to remove a sample, whose events the application may not remove. */
  readonly owner: pg.PoolConfig;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly uploadFolder: string;
  readonly version: string;
  readonly store: 'embedded' | 'server';
};

/** The packs and the zone table that every call is judged with. */
const ruleBook: RuleBook = { packs: allPacks, zoneTable: builtInZoneTable, mode: 'standard' };

/** All use cases over one database: work for a tenant that is started within other work for it joins its transaction. */
export function createApplication(given: ApplicationGiven): RouteDeps & { readonly cases: CaseDeps } {
  const { clock, ids } = given;
  const database = joinNested(given.database);
  const directory = createDirectory(database, given.owner);
  const cases: CaseDeps = { store: createStore(database), clock, ids, ruleBook };
  const homeOf = (acting: { zone: string; homeCurrency: string }) => ({
    ruleBook,
    homeZone: acting.zone,
    homeCurrency: acting.homeCurrency,
  });

  const workbench = { directory, clock, ids, version: given.version, store: given.store, zoneTable: builtInZoneTable };
  const imports = {
    store: {
      inTenant: ((tenantId, work) =>
        database.inTenant(tenantId, (scope) => work(importRecords(scope)), { isLong: true })) as Parameters<
        typeof commitImport
      >[0]['store']['inTenant'],
    },
    uploads: createUploads(given.uploadFolder),
    clock,
    ids,
    progress: createProgressBoard(),
    profiles: createProfileShelf(),
    afterImport: followImport(cases),
  };
  const debtors = {
    store: {
      inTenant: ((tenantId, work) => database.inTenant(tenantId, (scope) => work(debtorRecords(scope)))) as Parameters<
        typeof mergeDebtors
      >[0]['store']['inTenant'],
    },
    clock,
    ids,
    rankCases: (acting, caseIds) =>
      cases.store.inTenant(acting.tenantId, (records) => refreshCases(records, caseIds, clock.now(), homeOf(acting))),
  } satisfies Parameters<typeof mergeDebtors>[0];
  // An anchor needs a snapshot of its own, and must not wait inside the transaction that keeps its reply.
  const proof = { proof: createProof(given.database), clock };

  const useCases: Omit<UseCases, 'POST /sample' | 'DELETE /sample'> = {
    'GET /workbench': showWorkbench(workbench),
    'POST /tenants': openTenant(workbench),
    'POST /profiles': addProfile(workbench),
    'GET /me': showMe(workbench),
    'POST /uploads': uploadLedger(imports),
    'POST /uploads/{uploadId}/inspect': inspectUpload(imports),
    'POST /uploads/{uploadId}/commit': commitImport(imports),
    'GET /uploads/{uploadId}/progress': showProgress(imports),
    'GET /imports': listImports(imports),
    ...createCaseUseCases(cases),
    'GET /debtors/maybe-same': listMaybeSame(debtors),
    'GET /debtors/merges': listMerges(debtors),
    'POST /debtors/merge': mergeDebtors(debtors),
    'POST /debtors/merges/{mergeId}/undo': undoMerge(debtors),
    'POST /debtors/keep-apart': keepApart(debtors),
    'GET /verify': verifyEvidence(proof),
    'POST /anchors': makeAnchor(proof),
  };
  return {
    cases,
    useCases: { ...useCases, ...sampleUseCases({ given, directory, createApplication }) },
    sessions: createSessions(database),
    once: createOnce(database, clock),
    log: edgeLog,
  };
}
