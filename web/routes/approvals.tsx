import { useState } from 'react';
import { useApi, useApiWrite } from '../api/query.ts';
import { ApprovalsPage, type Which } from '../arrangements/approvals/approvals-page.tsx';
import { useText } from '../messages/text-context.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { APPROVALS_MS } from './use-approvals-waiting.ts';

export function Route() {
  const text = useText();
  const [which, setWhich] = useState<Which>('open');
  const approvals = useApi('GET /approvals', { query: { state: which } }, { everyMs: APPROVALS_MS });
  const answer = useApiWrite('POST /approvals/{approvalId}/answer', {
    onDone: ({ state }) =>
      showToast({ words: text(state === 'approved' ? 'agree.approvals.approved' : 'agree.approvals.declined') }),
  });
  return (
    <ApprovalsPage
      approvals={approvals.data?.approvals}
      which={which}
      error={answer.error ?? approvals.error}
      isBusy={answer.isPending}
      onWhich={setWhich}
      onAnswer={(approvalId, given, reason) =>
        answer.write({ params: { approvalId }, body: { answer: given, reason } })
      }
      onRetry={() => void approvals.refetch()}
    />
  );
}
