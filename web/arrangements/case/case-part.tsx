import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import { useState } from 'react';
import { useApi, useApiWrite } from '../../api/query.ts';
import { useRole } from '../../api/use-role.ts';
import { useText } from '../../messages/text-context.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { type ArrangementAction, ArrangementCard } from './arrangement-card.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { claimableFor } from './claimable-for.ts';
import { InterestCard } from './interest-card.tsx';
import { RenegotiateDialog } from './renegotiate-dialog.tsx';

type Chosen = { readonly action: ArrangementAction; readonly arrangement: ArrangementWire };

/** What was agreed on a case, and what late payment costs: below everything else of its brief. */
export function CasePart({ caseId }: { readonly caseId: string }) {
  const text = useText();
  const [chosen, setChosen] = useState<Chosen | undefined>();
  const arrangements = useApi('GET /cases/{caseId}/arrangements', { params: { caseId } });
  const interest = useApi('GET /cases/{caseId}/interest', { params: { caseId }, query: {} });
  const settings = useApi('GET /settings/negotiation', {});
  const claims = settings.data?.settings.claimsInterest;
  const problem = interest.error ?? settings.error;
  const done = (words: string) => () => {
    setChosen(undefined);
    showToast({ words });
  };
  const cancel = useApiWrite('POST /arrangements/{arrangementId}/cancel', {
    onDone: done(text('agree.case.cancelled')),
  });
  const renegotiate = useApiWrite('POST /arrangements/{arrangementId}/renegotiate', {
    onDone: done(text('agree.case.renegotiated')),
  });
  const params = { arrangementId: chosen?.arrangement.arrangementId ?? '' };
  const close = () => setChosen(undefined);
  return (
    <>
      <ArrangementCard
        arrangements={arrangements.data?.arrangements ?? []}
        mayAct={useRole() !== 'auditor'}
        onAct={(action, arrangement) => setChosen({ action, arrangement })}
      />
      {interest.data !== undefined && <InterestCard interest={interest.data} />}
      {chosen?.action === 'cancel' && (
        <CancelDialog
          isPending={cancel.isPending}
          error={cancel.error}
          onCancel={(reason) => cancel.write({ params, body: { reason } })}
          onClose={close}
        />
      )}
      {chosen?.action === 'renegotiate' && interest.data !== undefined && claims !== undefined && (
        <RenegotiateDialog
          arrangement={chosen.arrangement}
          interest={claims ? claimableFor(chosen.arrangement, interest.data.claimable) : noneOf(chosen.arrangement)}
          today={interest.data.asOf}
          isPending={renegotiate.isPending}
          error={renegotiate.error}
          onRenegotiate={({ reason, promisedBy, terms, expiresOn, interest: agreed }) =>
            renegotiate.write({
              params,
              body: { reason, promisedBy, terms, ...agreed, ...(expiresOn === undefined ? {} : { expiresOn }) },
            })
          }
          onClose={close}
        />
      )}
      {chosen?.action === 'renegotiate' && problem !== null && <ProblemNote error={problem} />}
    </>
  );
}

const noneOf = ({ total: { currency } }: ArrangementWire) => ({ currency, minor: '0' });
