import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { UseCase } from '../use-case.ts';
import type { ImportDeps } from './import-deps.ts';

const LISTED_MAX = 100;

export const listImports =
  (deps: ImportDeps): UseCase<'GET /imports'> =>
  async (_ask, acting) => {
    const runs = await deps.store.inTenant(acting.tenantId, (records) => records.listRuns(LISTED_MAX));
    return accept({
      imports: runs.map((run) => ({
        importId: run.importId,
        fileName: run.fileName,
        asOf: run.asOf,
        importedAt: formatInstant(run.importedAt),
        by: run.by,
        items: run.counts['items'] ?? 0,
        rejected: run.counts['rejected'] ?? 0,
        totals: run.totals.map(({ currency, minor }) => ({ currency, minor: minor.toString() })),
      })),
    });
  };
