import type { InvoicesSentWire, PapersWire } from '@duologue/contract/papers.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useApi, useApiWrite, useClient } from '../../api/query.ts';
import type { Screen } from '../use-call.ts';

export type Invoices = {
  /** The open invoices with their files, and where they can be sent; `undefined` while it is not known. */
  readonly papers: PapersWire | undefined;
  /** What was sent last: on this call, where it is one. */
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

/** Whose invoices are sent, on which call, and from when on a letter counts as sent there. */
export type SendingOf = { readonly caseId: string; readonly callId: string | undefined; readonly since: string };

/** On a call: none before it is sure who is on the line. */
export function sendingOnCall(screen: Screen | undefined): SendingOf | undefined {
  if (screen === undefined) return undefined;
  const { caseId, callId, startedAt: since, verifiedAt, state } = screen.call;
  return verifiedAt === null || state === 'closed' ? undefined : { caseId, callId, since };
}

/** The invoices that can be sent, with their files, and what was sent; nothing is asked for without knowing whose. */
export function useInvoices(of: SendingOf | undefined): Invoices {
  const client = useClient();
  const queries = useQueryClient();
  const isTheirs = of !== undefined;
  const params = { caseId: of?.caseId ?? '' };
  const papers = useApi(
    'GET /cases/{caseId}/papers',
    { params },
    {
      enabled: isTheirs,
      everyMs: (last) => (latestOf(last, of)?.state === 'queued' ? LOOK_EVERY_MS : false),
    },
  );
  const sending = useApiWrite('POST /cases/{caseId}/papers/send', {
    refreshes: ['GET /cases/{caseId}/papers', 'GET /cases/{caseId}/excuses'],
  });
  return {
    papers: isTheirs ? papers.data : undefined,
    sent: isTheirs ? latestOf(papers.data, of) : undefined,
    isKnown: !isTheirs || papers.isFetched,
    isSending: sending.isPending,
    error: sending.error,
    send: (itemIds, to) => {
      const onCall = of?.callId === undefined ? {} : { callId: of.callId };
      if (isTheirs) sending.write({ params, body: { itemIds: [...itemIds], to, ...onCall } });
    },
    attach: async (itemId, file) => {
      const query = { itemId, name: file.name.slice(-255) };
      await client.send('POST /cases/{caseId}/papers', { params, query }, { file });
      await queries.invalidateQueries({ queryKey: ['GET /cases/{caseId}/papers'] });
    },
  };
}

/** What was asked for last, since the call began. */
function latestOf(papers: PapersWire | undefined, of: SendingOf | undefined): InvoicesSentWire | undefined {
  return papers?.sendings.find(({ queuedAt }) => of !== undefined && queuedAt >= of.since);
}

/** When every invoice that was asked for is with them, as far as we know; nothing while something is left to be sent. */
export function sentWhole({ sent }: Pick<Invoices, 'sent'>): InvoicesSentWire | undefined {
  const isGone = sent?.state === 'queued' || sent?.state === 'sent';
  return sent?.isWhole === true && isGone ? sent : undefined;
}
