import type { PapersWire } from '@duologue/contract/papers.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { isMailReady } from '../confirmations/draft-letter.ts';
import { LETTERS_MAX } from '../confirmations/limits.ts';
import { loadWriting, type Writing } from '../confirmations/load-writing.ts';
import { mayWrite } from '../confirmations/may-write.ts';
import type { PaperedItem, PaperRecord } from '../ports/papers.ts';
import type { UseCase } from '../use-case.ts';
import { mayWire } from '../wire/decision.ts';
import { moneyWire } from '../wire/money.ts';
import { PAPERED_ITEMS_MAX } from './limits.ts';
import { paperWire } from './paper-wire.ts';
import { sentWire } from './sent-wire.ts';

/** The open invoices of a case with their files, whom they could be sent to, and what was sent. */
export const listPapers =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/papers'> =>
  ({ params, query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const caseId = params.caseId as CaseId;
      const writing = await loadWriting(records, caseId, { deps, acting, at: deps.clock.now() });
      if (writing === undefined) return refuse({ code: 'case-not-found' });
      const isSettledToo = query.settled !== undefined;
      const items = await records.papers.itemsOf(caseId, { isSettledToo, limit: PAPERED_ITEMS_MAX });
      const papers = await records.papers.ofItems(items.map(({ itemId }) => itemId));
      const letters = await records.letters.list(caseId, LETTERS_MAX);
      const sent = letters.filter(({ purpose }) => purpose === 'invoices');
      const carried = await records.papers.countCarried(sent.map(({ letterId }) => letterId));
      const asked: ReadonlySet<string> = new Set(writing.facts.owed.askItemIds);
      return accept({
        caseId,
        items: items.map((item) => itemWire(item, papers.get(item.itemId) ?? [], asked)),
        language: writing.language,
        addresses: [...writing.addresses],
        mailReady: isMailReady(writing),
        may: mayBeWritten(writing),
        sendings: sent.map((letter) => sentWire(letter, carried.get(letter.letterId) ?? 0)),
      });
    });

const mayBeWritten = ({ facts, deps: { ruleBook } }: Writing) =>
  mayWire(mayWrite(facts, 'email', { purpose: 'invoices', ruleBook }));

const itemWire = (
  { amount, open, caseId: _, ...item }: PaperedItem,
  papers: readonly PaperRecord[],
  asked: ReadonlySet<string>,
): PapersWire['items'][number] => ({
  ...item,
  amount: moneyWire(amount),
  open: moneyWire(open),
  isAsked: asked.has(item.itemId),
  papers: papers.map(paperWire),
});
