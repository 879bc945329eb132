import type { MoneyWire } from '@duologue/contract/wire.ts';
import { useApi } from '../api/query.ts';

/** Late interest that the firm claims and that can be claimed now; nothing until it is asked for, or where there is none. */
export function useLateInterest(caseId: string, isAsked: boolean): MoneyWire | undefined {
  const settings = useApi('GET /settings/negotiation', {}, { enabled: isAsked });
  const isClaimed = settings.data?.settings.claimsInterest === true;
  const place = { params: { caseId }, query: {} };
  const interest = useApi('GET /cases/{caseId}/interest', place, { enabled: isAsked && isClaimed }).data?.interest;
  return interest === undefined || interest === null || interest.minor === '0' ? undefined : interest;
}
