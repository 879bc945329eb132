import type { ApprovalWire } from '@duologue/contract/negotiation.ts';
import { useState } from 'react';
import {
  approved,
  declined,
  expired,
  forbiddenOffers,
  limits,
  offers,
  settlementCheck,
  waiting,
} from '../arrangements.fixture.ts';
import { AskDialog, CallBackDialog } from './ask-dialogs.tsx';
import { type Claim, type Draft, draftOf, openDraft, previewOf } from './draft.ts';
import { type Check, NegotiationPanel, type Offers } from './negotiation-panel.tsx';

const ignore = () => undefined;
const given: Claim = {
  claim: { currency: 'GBP', minor: '919050' },
  interest: { currency: 'GBP', minor: '0' },
  today: '2026-11-23',
};
const opened = openDraft(given);
const settlement: Draft = {
  ...opened,
  pays: { currency: 'GBP', minor: '781192' },
  count: 1,
  firstOn: '2026-12-07',
  expiresOn: '2026-12-07',
};

type ShownProps = {
  readonly draft?: Draft;
  readonly of?: Offers;
  readonly check?: Check;
  readonly approval?: ApprovalWire;
};

function Shown({ draft = opened, of = offers, check, approval }: ShownProps) {
  const [now, setNow] = useState({ draft, turn: 0 });
  return (
    <NegotiationPanel
      offers={of}
      claim={given}
      draft={now.draft}
      preview={previewOf(now.draft, given.today)}
      turn={now.turn}
      role="collector"
      limits={limits}
      check={check}
      approval={approval}
      error={null}
      onChange={(next) => setNow({ ...now, draft: next })}
      onTake={(offer) => setNow({ draft: draftOf(offer, now.draft), turn: now.turn + 1 })}
      onAct={ignore}
      onClose={ignore}
    />
  );
}

/** As it opens: the whole sum in three months, within the caller's own authority. */
export const AsItOpens = () => <Shown />;
export const TenYearsOfMonths = () => <Shown draft={{ ...opened, count: 120 }} />;
export const BySeason = () => <Shown draft={{ ...opened, shape: 'seasonal', count: 6 }} />;
export const CannotBeRead = () => <Shown draft={{ ...opened, pays: undefined }} />;
export const InThePast = () => <Shown draft={{ ...opened, firstOn: '2026-11-01' }} />;
export const BeyondAuthority = () => <Shown draft={settlement} check={settlementCheck} />;
export const Waiting = () => <Shown draft={settlement} check={settlementCheck} approval={waiting} />;
export const Approved = () => <Shown draft={settlement} check={settlementCheck} approval={approved} />;
export const Declined = () => <Shown draft={settlement} check={settlementCheck} approval={declined} />;
export const Expired = () => <Shown draft={settlement} check={settlementCheck} approval={expired} />;
export const Forbidden = () => <Shown of={forbiddenOffers} />;
export const Asking = () => (
  <AskDialog roles="Supervisor, Manager" isPending={false} error={null} onAsk={ignore} onClose={ignore} />
);
export const CallingBack = () => (
  <CallBackDialog today="2026-11-23" isPending={false} error={null} onPromise={ignore} onClose={ignore} />
);
