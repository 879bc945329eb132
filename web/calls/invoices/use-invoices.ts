import type { InvoicesSentWire, PapersWire } from '@duologue/contract/papers.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useApi, useApiWrite, useClient } from '../../api/query.ts';
import type { Screen } from '../use-call.ts';

export type Invoices = {
  /** The open invoices with their files, and where they can be sent; `undefined` while it is not known. */
  readonly papers: PapersWire | undefined;
  /** What was sent on this call last. */
  readonly sent: InvoicesSentWire | undefined;
  /** Whether all that there is to know of them is known: the wrap-up opens once, and with what was sent. */
  readonly isKnown: boolean;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly send: (itemIds: readonly string[], to: string) => void;
  /** Keeps a file of an invoice; what is refused is thrown. */
  readonly attach: (itemId: string, file: File) => Promise<void>;
};

/** A letter leaves within a second or two: so often is looked whether it has, and no longer than it takes. */
const LOOK_EVERY_MS = 700;

/** The invoices that can be sent while the right person is on the line. Nothing is asked for before it is sure who that is. */
export function useInvoices(screen: Screen | undefined): Invoices {
  const client = useClient();
  const queries = useQueryClient();
  const call = screen?.call;
  const isTheirs = call !== undefined && call.verifiedAt !== null && call.state !== 'closed';
  const params = { caseId: call?.caseId ?? '' };
  const papers = useApi(
    'GET /cases/{caseId}/papers',
    { params },
    {
      enabled: isTheirs,
      everyMs: (last) => (latestOf(last, call)?.state === 'queued' ? LOOK_EVERY_MS : false),
    },
  );
  const sending = useApiWrite('POST /cases/{caseId}/papers/send', {
    refreshes: ['GET /cases/{caseId}/papers', 'GET /cases/{caseId}/excuses'],
  });
  return {
    papers: isTheirs ? papers.data : undefined,
    sent: isTheirs ? latestOf(papers.data, call) : undefined,
    isKnown: !isTheirs || papers.isFetched,
    isSending: sending.isPending,
    error: sending.error,
    send: (itemIds, to) => {
      if (call !== undefined) sending.write({ params, body: { itemIds: [...itemIds], to, callId: call.callId } });
    },
    attach: async (itemId, file) => {
      const query = { itemId, name: file.name };
      await client.send('POST /cases/{caseId}/papers', { params, query }, { file });
      await queries.invalidateQueries({ queryKey: ['GET /cases/{caseId}/papers'] });
    },
  };
}

/** What was asked for since this call began. */
function latestOf(papers: PapersWire | undefined, call: Screen['call'] | undefined): InvoicesSentWire | undefined {
  return papers?.sendings.find(({ queuedAt }) => call !== undefined && queuedAt >= call.startedAt);
}

/** When every invoice that was asked for is with them, as far as we know; nothing while something is left to be sent. */
export function sentWhole({ sent }: Pick<Invoices, 'sent'>): InvoicesSentWire | undefined {
  const isGone = sent?.state === 'queued' || sent?.state === 'sent';
  return sent?.isWhole === true && isGone ? sent : undefined;
}
