import type { ExcuseHeard, ExcuseWire } from '@duologue/contract/excuses.ts';
import type { FactId } from '@duologue/core/cases/facts.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useClient } from '../../api/query.ts';
import type { Screen } from '../use-call.ts';

export type Excuses = {
  /** Those of this call, the latest first. */
  readonly heard: readonly ExcuseWire[];
  /** What the latest one set going; known until the page is left. */
  readonly last: ExcuseHeard | undefined;
  readonly error: unknown;
  readonly hear: (objectionId: string, words: string) => Promise<ExcuseHeard | undefined>;
  /** The day that an excuse turns on; null takes back the one that was named. What is refused is thrown. */
  readonly date: (excuseId: string, claimedOn: string | null) => Promise<void>;
  readonly learn: (fact: FactId, value: string) => Promise<void>;
};

/** The excuses of a call as the server keeps them: a reload and a second screen know what was heard. */
export function useExcuses(screen: Screen | undefined): Excuses {
  const client = useClient();
  const queries = useQueryClient();
  const [last, setLast] = useState<ExcuseHeard | undefined>();
  const [error, setError] = useState<unknown>(null);
  const call = screen?.call;
  const isKnown = call !== undefined && call.verifiedAt !== null;
  const listed = useApi(
    'GET /cases/{caseId}/excuses',
    { params: { caseId: call?.caseId ?? '' } },
    { enabled: isKnown },
  );
  const params = { callId: call?.callId ?? '' };
  const listAnew = () => queries.invalidateQueries({ queryKey: ['GET /cases/{caseId}/excuses'] });
  return {
    heard: listed.data?.excuses.filter(({ callId }) => callId === call?.callId) ?? [],
    last,
    error,
    hear: async (objectionId, words) => {
      setError(null);
      try {
        const heard = await client.send('POST /calls/{callId}/excuses', { params, body: { objectionId, words } });
        setLast(heard);
        await listAnew();
        return heard;
      } catch (problem) {
        setError(problem);
        return undefined;
      }
    },
    date: async (excuseId, claimedOn) => {
      setLast(await client.send('POST /excuses/{excuseId}/day', { params: { excuseId }, body: { claimedOn } }));
      await listAnew();
    },
    learn: async (fact, value) => {
      await client.send('POST /calls/{callId}/facts', { params, body: { fact, value } });
      await queries.invalidateQueries({ queryKey: ['GET /calls/{callId}/guide'] });
    },
  };
}
