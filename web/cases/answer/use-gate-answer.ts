import { useApi } from '../../api/query.ts';

/** The answer goes stale with the clock there; it is asked again every so often. */
const ANSWER_FRESH_MS = 60_000;

/** What the gate says of this number now; `undefined` number: the first good one of the case. Asking keeps nothing. */
export function useGateAnswer(caseId: string, number: string | undefined, enabled = true) {
  return useApi(
    'GET /cases/{caseId}/gate-answer',
    { params: { caseId }, query: number === undefined ? {} : { number } },
    { everyMs: ANSWER_FRESH_MS, keepPrevious: true, enabled },
  );
}
