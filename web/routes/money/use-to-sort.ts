import { useApi } from '../../api/query.ts';

/** How many payments wait, for the tab beside each of the four places. */
export const useToSort = (): number | undefined => useApi('GET /bank/review', { query: { limit: 1 } }).data?.count;
