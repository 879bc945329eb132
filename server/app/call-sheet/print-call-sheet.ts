import type { CaseId } from '@duologue/core/cases/ids.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { printSheet } from './print-sheet.ts';
import type { CaseDeps } from '../case-deps.ts';
import { buildBrief } from '../brief/open-brief.ts';
import type { UseCase } from '../use-case.ts';

/** The brief as one printable page. */
export const printCallSheet =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/call-sheet'> =>
  async ({ params, query }, acting) => {
    const at = deps.clock.now();
    const brief = await deps.store.inTenant(acting.tenantId, (records) =>
      buildBrief(records, params.caseId as CaseId, { deps, acting, at }),
    );
    if (!brief.ok) return brief;
    const printedOn = localTime(deps.ruleBook.zoneTable, zoneId(acting.zone), at)?.date ?? '';
    const bytes = await printSheet(brief.value, query.language, printedOn);
    const name = brief.value.debtor.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    return accept({ fileName: `call-sheet-${name}.pdf`, bytes });
  };
