import { useEffect, useState } from 'react';
import { useApi } from '../api/query.ts';
import { PromiseApproval } from '../arrangements/approvals/promise-approval.tsx';
import { Negotiation } from '../arrangements/negotiation.tsx';
import { type Agreed, agreedOn, keptPromise } from '../arrangements/agreed.ts';
import { useLateInterest } from '../arrangements/use-late-interest.ts';
import type { DraftMemory } from '../arrangements/use-negotiation.ts';
import { CallPage } from '../calls/call-page.tsx';
import type { NegotiationSlot } from '../calls/negotiation-slot.ts';
import type { Screen } from '../calls/use-call.ts';
import { usePathParam } from './path-param.ts';

export function Route() {
  const callId = usePathParam('callId');
  return <Call key={callId} callId={callId} />;
}

function Call({ callId }: { readonly callId: string }) {
  const screen = useApi('GET /calls/{callId}', { params: { callId } });
  return screen.data === undefined ? <CallPage callId={callId} /> : <NegotiatedCall screen={screen.data} />;
}

/**
 * What was agreed on this call: just now, or before the page was loaded again. The server is asked once the right person
 * is on the line, for nothing of the debt is fetched before; `isKnown` when it has answered, or needs not be asked.
 */
function useAgreed({ call: { callId, caseId, state }, brief }: Screen) {
  const [agreed, setAgreed] = useState<Agreed | undefined>(() => {
    const kept = keptPromise.get();
    return kept?.callId === callId ? kept.agreed : undefined;
  });
  const mayAsk = brief !== null;
  const { data, error } = useApi('GET /cases/{caseId}/arrangements', { params: { caseId } }, { enabled: mayAsk });
  useEffect(() => {
    if (state === 'closed' && keptPromise.get()?.callId === callId) keptPromise.set(undefined);
  }, [state, callId]);
  const before = data === undefined ? undefined : agreedOn(callId, data.arrangements);
  const isKnown = !mayAsk || agreed !== undefined || data !== undefined || error !== null;
  return { agreed: agreed ?? before, isKnown, setAgreed };
}

/** What is agreed on belongs to the arrangements, the call to the calls: here they meet. */
function NegotiatedCall({ screen }: { readonly screen: Screen }) {
  const { callId, caseId } = screen.call;
  const [isOpen, setOpen] = useState(false);
  const { agreed, isKnown, setAgreed } = useAgreed(screen);
  const interest = useLateInterest(caseId, screen.call.state === 'wrap-up' && screen.brief !== null);
  const [memory] = useState<DraftMemory>(() => ({ draft: undefined }));
  const close = () => setOpen(false);
  const slot: NegotiationSlot = {
    isOpen,
    onOpen: () => setOpen(true),
    onClose: close,
    panel: ({ head }) => (
      <Negotiation
        caseId={caseId}
        callId={callId}
        speaker={head.people[0]?.name ?? ''}
        isConsumer={head.debtor.kind === 'consumer'}
        memory={memory}
        onAgreed={(kept) => {
          setAgreed(kept);
          close();
        }}
        onClose={close}
      />
    ),
    agreed: (screen) => (agreed === undefined ? undefined : answerOf(agreed, screen)),
    isKnown,
    interest,
    approval: (refused) => (
      <PromiseApproval
        key={`${refused.promise.dueOn} ${refused.promise.amount.minor}`}
        caseId={caseId}
        callId={callId}
        {...refused}
      />
    ),
  };
  return <CallPage callId={callId} negotiation={slot} />;
}

/** What was agreed, in the fields of the wrap-up. */
function answerOf(agreed: Agreed, { call }: Pick<Screen, 'call'>): ReturnType<NegotiationSlot['agreed']> {
  const { kind, pays, instalments, expiresOn, promisedBy, approvedBy = call.by.name } = agreed;
  const last = instalments.at(-1);
  if (last === undefined) return undefined;
  switch (kind) {
    case 'once':
      return { outcome: 'promise-full', captured: { amount: pays, dueOn: last.dueOn, promisedBy } };
    case 'plan':
      return { outcome: 'plan-agreed', captured: { schedule: [...instalments], approvedBy, promisedBy } };
    case 'settlement':
      return {
        outcome: 'settlement-agreed',
        captured: {
          amount: pays,
          dueOn: last.dueOn,
          expiresOn: expiresOn ?? last.dueOn,
          authority: approvedBy,
          promisedBy,
        },
      };
  }
}
