import { localTime } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { buildBrief } from '../brief/open-brief.ts';
import type { CaseDeps } from '../case-deps.ts';
import { gateCaseOf } from '../gate/gate-facts.ts';
import { publishedGuide } from '../guide/firm-playbook.ts';
import type { UseCase } from '../use-case.ts';
import { guidePage } from './guide-page.ts';
import { instantWire } from '../wire/decision.ts';
import { printSheet } from './print-sheet.ts';
import { speak } from './words.ts';

/** The brief as a printable page, with the guide for this debtor on its back. */
export const printCallSheet =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/call-sheet'> =>
  async ({ params, query: { language } }, acting) => {
    const at = deps.clock.now();
    const { zone, actorName: by } = acting;
    const found = await deps.store.inTenantRead(acting.tenantId, async (records) => {
      const brief = await buildBrief(records, params.caseId as CaseId, { deps, acting, at });
      if (!brief.ok) return brief;
      const gate = await gateCaseOf(records, { caseId: params.caseId, at }, { deps, acting });
      if (!gate.ok) return gate;
      const { playbook } = await publishedGuide(records);
      const guide = guidePage(brief.value, { playbook, gate: gate.value, language, zone, by });
      return accept({ brief: brief.value, guide });
    });
    if (!found.ok) return found;
    const { brief, guide } = found.value;
    const printedOn = localTime(deps.ruleBook.zoneTable, zoneId(zone), at)?.date ?? instantWire(at).slice(0, 10);
    const { text, formats } = await speak(language, zone, printedOn);
    const bytes = await printSheet({ brief, guide, text, formats, language, printedOn });
    const name = brief.debtor.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    return accept({ fileName: `call-sheet-${name}.pdf`, bytes });
  };
