import { useApiWrite } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Notice, Skeleton } from '../ui/feedback/states.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { type Agreed, interestAgreed, keptPromise, kindAgreed } from './agreed.ts';
import { MeansDialog } from './means/means-dialog.tsx';
import { AskDialog, CallBackDialog } from './panel/ask-dialogs.tsx';
import type { Claim } from './panel/draft.ts';
import { NegotiationPanel } from './panel/negotiation-panel.tsx';
import styles from './panel/panel.module.css';
import { ReadBackDialog } from './panel/read-back-dialog.tsx';
import type { Sayable } from './panel/say-like-this.ts';
import { type DraftMemory, useNegotiation } from './use-negotiation.ts';

type NegotiationProps = {
  readonly caseId: string;
  readonly callId: string;
  /** Whoever is on the line, as far as it is known. */
  readonly speaker: string;
  readonly isConsumer: boolean;
  readonly memory: DraftMemory;
  readonly onAgreed: (agreed: Agreed) => void;
  readonly onClose: () => void;
};

type Negotiating = NegotiationProps & { readonly state: ReturnType<typeof useNegotiation> };

/** The panel with its dialogs, and what is kept in the end. */
export function Negotiation(props: NegotiationProps) {
  const { caseId, callId, memory, onClose } = props;
  const state = useNegotiation(caseId, callId, memory);
  const { offers, claim, draft } = state;
  if (offers.data === undefined || claim === undefined || draft === undefined) return <NothingYet offers={offers} />;
  return (
    <>
      <NegotiationPanel
        offers={offers.data}
        claim={claim}
        draft={draft}
        preview={state.preview}
        turn={state.turn}
        role={state.role}
        limits={state.limits}
        check={state.check}
        approval={state.approval}
        error={state.error}
        onChange={state.setDraft}
        onTake={state.take}
        onAct={state.setDialog}
        onClose={onClose}
      />
      <Dialogs {...props} state={state} claim={claim} />
    </>
  );
}

/** While the offers are fetched, and where there is nothing to agree on, with the reason. */
function NothingYet({ offers }: Pick<Negotiating['state'], 'offers'>) {
  const text = useText();
  return (
    <section className={styles.panel} tabIndex={-1} aria-label={text('agree.title')}>
      {offers.data !== undefined ? (
        <Notice tone="warn" title={text('agree.nothing')}>
          <ul>
            {offers.data.forbidden.map(({ code }) => (
              <li key={code}>{text.label('negotiation.forbidden', code)}</li>
            ))}
          </ul>
        </Notice>
      ) : offers.error === null ? (
        <Skeleton lines={8} height={44} />
      ) : (
        <ProblemNote error={offers.error} onRetry={() => void offers.refetch()} />
      )}
    </section>
  );
}

function Dialogs(props: Negotiating & { readonly claim: Claim }) {
  const { caseId, speaker, isConsumer, state, claim } = props;
  const text = useText();
  const keep = useKeep(props);
  const close = () => state.setDialog(undefined);
  const { check } = state;
  switch (state.dialog) {
    case undefined:
      return null;
    case 'ask':
      return (
        <AskDialog
          roles={(check?.authority.whoMayApprove ?? []).map((role) => text.label('role', role)).join(', ')}
          isPending={state.ask.isPending}
          error={state.ask.error}
          onAsk={state.ask.send}
          onClose={close}
        />
      );
    case 'call-back':
      return (
        <CallBackDialog
          today={claim.today}
          isPending={state.callBack.isPending}
          error={state.callBack.error}
          onPromise={state.callBack.promise}
          onClose={close}
        />
      );
    case 'means':
      return (
        <MeansDialog
          caseId={caseId}
          currency={claim.claim.currency}
          today={claim.today}
          isConsumer={isConsumer}
          onClose={close}
        />
      );
    case 'read-back':
      if (check === undefined) return null;
      return (
        <ReadBackDialog
          offer={sayableOf(check)}
          speaker={speaker}
          isPending={keep.isPending}
          error={keep.error}
          onAgreed={keep.agree}
          onClose={close}
        />
      );
  }
}

/** Only what may be said goes into what is read back. */
function sayableOf({ proposal }: NonNullable<Negotiating['state']['check']>): Sayable {
  const { kind, pays, forgiven, interestWaived, instalments, expiresOn } = proposal;
  return { kind, pays, forgiven, interestWaived, instalments, expiresOn };
}

/** A promise is kept by the wrap-up; an arrangement is kept at once. */
function useKeep({
  caseId,
  callId,
  state: { check, approval, setDialog },
  onAgreed,
}: Pick<Negotiating, 'caseId' | 'callId' | 'state' | 'onAgreed'>) {
  const text = useText();
  const save = useApiWrite('POST /cases/{caseId}/arrangements');
  const agree = (promisedBy: string) => {
    if (check === undefined) return;
    const { pays, expiresOn, instalments } = check.proposal;
    const agreed: Agreed = {
      kind: kindAgreed(check.proposal),
      pays,
      instalments: instalments.map(({ dueOn, amount }) => ({ dueOn, amount })),
      expiresOn,
      promisedBy,
      approvedBy: approval?.state === 'approved' ? (approval.answeredBy ?? undefined) : undefined,
    };
    const done = () => {
      setDialog(undefined);
      showToast({ words: text('agree.saved') });
      onAgreed(agreed);
    };
    if (agreed.kind === 'once') {
      keptPromise.set({ callId, agreed });
      return done();
    }
    const { approvedBy } = agreed;
    save
      .writeAsync({
        params: { caseId },
        body: {
          kind: agreed.kind,
          as: 'agreed',
          itemIds: [],
          instalments: [...agreed.instalments],
          promisedBy,
          callId,
          ...interestAgreed(check.proposal),
          ...(expiresOn === null ? {} : { expiresOn }),
          ...(approvedBy === undefined ? {} : { approvedBy }),
        },
      })
      .then(done, () => undefined);
  };
  return { agree, isPending: save.isPending, error: save.error };
}
