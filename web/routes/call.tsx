import { useState } from 'react';
import { useApi } from '../api/query.ts';
import { Negotiation } from '../arrangements/negotiation.tsx';
import { type Agreed, useNegotiation } from '../arrangements/use-negotiation.ts';
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
  const caseId = screen.data?.call.caseId;
  return caseId === undefined ? <CallPage callId={callId} /> : <NegotiatedCall callId={callId} caseId={caseId} />;
}

/** What is agreed on belongs to the arrangements, the call to the calls: here they meet. */
function NegotiatedCall({ callId, caseId }: { readonly callId: string; readonly caseId: string }) {
  const [isOpen, setOpen] = useState(false);
  const [agreed, setAgreed] = useState<Agreed | undefined>();
  const state = useNegotiation(caseId, callId, isOpen);
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
        state={state}
        onAgreed={(kept) => {
          setAgreed(kept);
          close();
        }}
        onClose={close}
      />
    ),
    agreed: (screen) => (agreed === undefined ? undefined : answerOf(agreed, screen)),
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
