import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { keepPaper } from './keep-paper.ts';
import { PAPER_MEGABYTES_MAX, PAPERS_PER_ITEM_MAX } from './limits.ts';
import { paperWire } from './paper-wire.ts';
import { type NoPaper, readPaper } from './read-paper.ts';

/** Keeps a file with an invoice of the case, also with one that is settled. */
export const attachPaper =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/papers'> =>
  async ({ params, query, bytes }, acting) => {
    if (bytes === undefined) return refuse({ code: 'upload-not-found' });
    // Read before the case is held: nobody waits for a slow line.
    const file = await readPaper({ name: query.name, sizeBytes: 0, open: () => bytes });
    return changeCase(deps, acting, params.caseId as CaseId, async ({ records, debtCase, at, keep }) => {
      const item = await records.papers.findItem(query.itemId);
      if (item?.caseId !== debtCase.caseId) return refuse({ code: 'item-not-found' });
      if (!file.ok) return invalid('file', PROBLEMS[file.refusal], { megabytesMax: PAPER_MEGABYTES_MAX });
      const { itemId } = query;
      const keeping = { records, ids: deps.ids, actorId: acting.actorId, at };
      const kept = await keepPaper(keeping, { itemId, origin: 'attached' }, file.value);
      if (!kept.ok) return refuse({ code: kept.refusal, values: { papersMax: PAPERS_PER_ITEM_MAX } });
      if (kept.value.events.length > 0) await keep(kept.value.events);
      return accept(paperWire(kept.value.paper));
    });
  };

const PROBLEMS: Readonly<Record<NoPaper, string>> = {
  empty: 'input.papers.empty',
  'too-large': 'input.papers.too-large',
  signed: 'input.papers.signed',
  'several-invoices': 'input.papers.several-invoices',
  'not-a-paper': 'input.papers.not-a-paper',
};
