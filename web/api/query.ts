import type { Operation, ResponseOf } from '@duologue/contract/api.ts';
import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Client, createClient, type Input } from './client.ts';
import { isPassing } from './problem.ts';
import { useKept } from '../ui/base/kept.ts';
import { keptSession } from './session.ts';

const RETRIES_MAX = 2;
const REFRESHED_PAGES_MAX = 3;
/** A server that went away is looked for this often: the page comes back by itself. */
const LOOK_AGAIN_MS = 3_000;

export const client: Client = createClient(keptSession.get);
export const ClientContext = createContext<Client>(client);
export const useClient = (): Client => useContext(ClientContext);

/** A refusal is an answer and is not asked for again; only a passing fault is. */
const retry = (failures: number, error: unknown) => failures < RETRIES_MAX && isPassing(error);

const lookAgain = ({ state }: { readonly state: { readonly error: unknown } }) =>
  isPassing(state.error) && LOOK_AGAIN_MS;

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry, staleTime: 10_000, networkMode: 'always' },
      mutations: { retry, networkMode: 'always' },
    },
  });

type ReadOptions<K extends Operation> = {
  /** Ask again every so many milliseconds; or as often as the last answer makes it necessary. */
  readonly everyMs?: number | ((last: ResponseOf<K> | undefined) => number | false);
  readonly enabled?: boolean;
  /** Show the last answer while the next one loads (a changed search, a changed page). */
  readonly keepPrevious?: boolean;
};

/** Reads one operation of the contract. Answers of another profile are never shown: the session is in the key. */
export function useApi<K extends Operation>(operation: K, input: Input<K>, options: ReadOptions<K> = {}) {
  const apiClient = useClient();
  const session = useKept(keptSession);
  const { everyMs = false } = options;
  return useQuery({
    queryKey: [operation, session, input],
    queryFn: ({ signal }) => apiClient.send(operation, input, { signal }),
    refetchInterval: (query) =>
      lookAgain(query) || (typeof everyMs === 'function' ? everyMs(query.state.data) : everyMs),
    ...(options.enabled !== undefined ? { enabled: options.enabled } : {}),
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

type PagedOperation =
  | 'GET /debtors/without-number'
  | 'GET /today'
  | 'GET /calls'
  | 'GET /bank/review'
  | 'GET /bank/postings';

/** Reads an operation page by page, by the `next` of the page before. */
export function useApiPages<K extends PagedOperation>(
  operation: K,
  input: (after?: string) => Input<K>,
  everyMs?: number,
) {
  const apiClient = useClient();
  const session = useKept(keptSession);
  return useInfiniteQuery({
    queryKey: [operation, session, input()],
    queryFn: ({ signal, pageParam }) => apiClient.send(operation, input(pageParam), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: ResponseOf<K>) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    // Asking again asks for every page that was fetched: not by the clock any more once many were.
    refetchInterval: (query) =>
      lookAgain(query) ||
      (everyMs !== undefined && (query.state.data?.pages.length ?? 0) <= REFRESHED_PAGES_MAX && everyMs),
  });
}

export type WriteOptions<K extends Operation> = {
  /** Operations whose answers are out of date afterwards; everything when left out. */
  readonly refreshes?: readonly Operation[];
  readonly onDone?: (response: ResponseOf<K>) => void;
  /** It was refused or failed: what the screen showed may be out of date. */
  readonly onRefused?: () => void;
};

type Intention<K extends Operation> = Input<K> & { readonly file?: Blob };

/** Writes once per `write`, whatever the network does: all tries of one intention carry one idempotency key. */
export function useApiWrite<K extends Operation>(operation: K, options: WriteOptions<K> = {}) {
  const apiClient = useClient();
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ input, key }: { readonly input: Intention<K>; readonly key: string }) =>
      apiClient.send(operation, input, {
        idempotencyKey: key,
        ...(input.file !== undefined ? { file: input.file } : {}),
      }),
    onSuccess: async (response) => {
      options.onDone?.(response);
      const { refreshes } = options;
      await queries.invalidateQueries(
        refreshes === undefined
          ? {}
          : { predicate: ({ queryKey }) => refreshes.some((stale) => stale === queryKey[0]) },
      );
    },
    onError: () => options.onRefused?.(),
  });
  return {
    /** Fire and forget: the error is in `error`. */
    write: (input: Intention<K>) => mutation.mutate({ input, key: crypto.randomUUID() }),
    /** The same, to wait for; rejects with `ApiProblem`. */
    writeAsync: (input: Intention<K>) => mutation.mutateAsync({ input, key: crypto.randomUUID() }),
    isPending: mutation.isPending,
    error: mutation.error,
    response: mutation.data,
    reset: mutation.reset,
  };
}
