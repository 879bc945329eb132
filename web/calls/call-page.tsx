import type { ResponseOf } from '@duologue/contract/api.ts';
import { useEffect, useState } from 'react';
import { useApiWrite } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Notice, Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { startsOf, withStarts } from './guide/start-answers.ts';
import { useCallGuide } from './guide/use-call-guide.ts';
import { useExcuses } from './guide/use-excuses.ts';
import { useHearing } from './guide/use-hearing.ts';
import { forgetNotes } from './live/kept-notes.ts';
import { LiveCall } from './live/live-call.tsx';
import { type Invoices, sendingOnCall, sentWhole, useInvoices } from './invoices/use-invoices.ts';
import { isLive } from './live/call-events.ts';
import type { NegotiationSlot } from './negotiation-slot.ts';
import { keptOpenCall } from './open-call.ts';
import { useSayings } from './say/use-sayings.ts';
import { theirDay } from './their-day.ts';
import { type Screen, useCall } from './use-call.ts';
import { DonePanel } from './wrap-up/done-panel.tsx';
import { type FormFacts, openForm } from './wrap-up/wrap-up-form.ts';
import { WrapUpPanel } from './wrap-up/wrap-up-panel.tsx';

/**
 * One call from dialling to its outcome. `negotiation` is what the route puts before the right person when something is
 * agreed on; what was agreed opens the wrap-up. The title names nobody and nothing: it stands in the browser's
 * tab.
 */
type CallPageProps = {
  readonly callId: string;
  readonly negotiation?: NegotiationSlot;
};

export function CallPage({ callId, negotiation }: CallPageProps) {
  const text = useText();
  const [done, setDone] = useState<ResponseOf<'POST /calls/{callId}/outcome'> | undefined>();
  const call = useCall(callId);
  const save = useApiWrite('POST /calls/{callId}/outcome', {
    onDone: (response) => {
      forgetNotes(callId);
      setDone(response);
    },
  });
  const { screen } = call;
  useOpenCall(screen, done !== undefined);
  const sayingsOf = useSayings(screen);
  const guide = useCallGuide(screen);
  const excuses = useExcuses(screen);
  const hearNow = useHearing(screen);
  const invoices = useInvoices(sendingOnCall(screen));
  const starts = startsOf(excuses.heard, guide.guide?.objections ?? []);

  // The wrap-up opens once, and with what was agreed.
  const isAllKnown = negotiation?.isKnown !== false && invoices.isKnown;
  if (screen === undefined || (screen.call.state === 'wrap-up' && !isAllKnown)) {
    return <NotThereYet error={call.loadError} onRetry={call.reload} />;
  }
  const facts = factsOf(screen, negotiation, invoices);
  return (
    <Page title={text('calls.title')} kicker={screen.head.debtor.name} isDense>
      {call.isOvertaken && <Notice tone="warn" title={text('calls.conflict')} />}
      {call.error !== null && <ProblemNote error={call.error} />}
      {done !== undefined || screen.call.state === 'closed' ? (
        <DonePanel caseId={screen.call.caseId} done={done} />
      ) : screen.call.state === 'wrap-up' ? (
        <WrapUpPanel
          facts={facts}
          opened={withStarts(openForm(facts), starts, facts)}
          isSaving={save.isPending}
          error={save.error}
          approval={negotiation?.approval}
          onSave={(body) => save.write({ params: { callId }, body })}
        />
      ) : (
        <LiveCall
          screen={screen}
          sending={call.sending}
          onEvent={(type) => void call.happen(type)}
          onTick={(item, isDone) => void call.tick(item, isDone)}
          onSaveNotes={call.saveNotes}
          sayingsOf={sayingsOf}
          negotiation={negotiation}
          guide={guide}
          excuses={excuses}
          invoices={invoices}
          hearNow={hearNow}
        />
      )}
    </Page>
  );
}

function NotThereYet({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const text = useText();
  return (
    <Page title={text('calls.title')}>
      {error === null ? <Skeleton lines={6} height={40} /> : <ProblemNote error={error} onRetry={onRetry} />}
    </Page>
  );
}

/** Dates are those of the debtor. */
function factsOf(screen: Screen, negotiation: NegotiationSlot | undefined, invoices: Invoices): FormFacts {
  const { call, head, brief } = screen;
  return {
    call,
    head,
    brief,
    ...theirDay(screen),
    agreed: negotiation?.agreed(screen),
    interest: negotiation?.interest,
    sent: sentWhole(invoices),
  };
}

/** While the call is not closed, every other page shows the way back, and the browser asks before it closes the tab. */
function useOpenCall(screen: Screen | undefined, isDone: boolean): void {
  const state = screen?.call.state;
  const callId = screen?.call.callId;
  const name = screen?.head.debtor.name ?? '';
  useEffect(() => {
    if (state === undefined || callId === undefined) return;
    const isOpen = state !== 'closed' && !isDone;
    if (isOpen) keptOpenCall.set({ callId, name });
    else if (keptOpenCall.get()?.callId === callId) keptOpenCall.set(undefined);
    if (!isOpen || isLive(state)) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [state, callId, name, isDone]);
}
