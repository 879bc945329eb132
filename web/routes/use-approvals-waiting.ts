import { useEffect, useRef } from 'react';
import { useApi } from '../api/query.ts';
import { useIsLead } from '../api/use-role.ts';
import { useText } from '../messages/text-context.tsx';
import { showToast } from '../ui/feedback/toast.tsx';

/** Somebody is on the line: a request is on the screen of whoever may answer it within this time. */
export const APPROVALS_MS = 2_000;

/** How many requests wait for whoever works here. A new one is said wherever they are; `undefined` for those who answer none. */
export function useApprovalsWaiting(): number | undefined {
  const text = useText();
  const isLead = useIsLead();
  const { data } = useApi('GET /approvals', { query: { state: 'open' } }, { enabled: isLead, everyMs: APPROVALS_MS });
  const mine = isLead ? data?.approvals.filter(({ state, mayAnswer }) => state === 'open' && mayAnswer) : undefined;
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  useEffect(() => {
    if (mine === undefined) return;
    const before = known.current;
    known.current = new Set(mine.map(({ approvalId }) => approvalId));
    for (const { approvalId, askedBy, debtorName } of mine) {
      if (before === undefined || before.has(approvalId)) continue;
      showToast({ words: text('agree.approvals.came', { name: askedBy.name, debtor: debtorName }) });
    }
  });
  return isLead ? (mine?.length ?? 0) : undefined;
}
