import type { Sayings } from '@duologue/contract/gate.ts';
import { useQueries } from '@tanstack/react-query';
import { useClient } from '../../api/query.ts';
import { keptSession } from '../../api/session.ts';
import { useKept } from '../../ui/base/kept.ts';
import type { Screen } from '../use-call.ts';
import { LISTENER_IDS, type Listener, listenerOf } from './listeners.ts';

export type SayingsOf = (listener: Listener) => Sayings | undefined;

/** All that may be said in this call, fetched when it begins: at the turn of a conversation nobody waits for it. */
export function useSayings(screen: Screen | undefined): SayingsOf {
  const client = useClient();
  const session = useKept(keptSession);
  const call = screen?.call;
  const answers = useQueries({
    queries: LISTENER_IDS.map((id) => {
      const { moment, relation } = listenerOf(id);
      const input = { params: { caseId: call?.caseId ?? '' }, query: { moment, relation, number: call?.number } };
      return {
        queryKey: ['GET /cases/{caseId}/sayings', session, input],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
          client.send('GET /cases/{caseId}/sayings', input, { signal }),
        enabled: call !== undefined,
      };
    }),
  });
  return ({ id }) => answers[LISTENER_IDS.indexOf(id)]?.data;
}
