import type { ApprovalWire } from '@duologue/contract/negotiation.ts';
import { approved, declined, expired, waiting } from '../arrangements.fixture.ts';
import { ApprovalsPage } from './approvals-page.tsx';
import { DeclineDialog } from './decline-dialog.tsx';

const ignore = () => undefined;
const Shown = ({ approvals }: { readonly approvals: readonly ApprovalWire[] | undefined }) => (
  <ApprovalsPage
    approvals={approvals}
    which="all"
    error={null}
    isBusy={false}
    onWhich={ignore}
    onAnswer={ignore}
    onRetry={ignore}
  />
);

export const OneWaits = () => (
  <Shown approvals={[waiting, { ...declined, approvalId: 'd' }, { ...expired, approvalId: 'e' }]} />
);
export const BeyondHerToo = () => <Shown approvals={[{ ...waiting, mayAnswer: false }]} />;
export const AfterTheCall = () => (
  <Shown approvals={[{ ...waiting, proposal: { ...waiting.proposal, kind: 'promise' } }]} />
);
export const Answered = () => <Shown approvals={[approved]} />;
export const NobodyWaits = () => <Shown approvals={[]} />;
export const Loading = () => <Shown approvals={undefined} />;
export const Declining = () => <DeclineDialog isPending={false} error={null} onDecline={ignore} onClose={ignore} />;
