import type { ResponseOf } from '@duologue/contract/api.ts';
import type { ApprovalWire, OfferWire } from '@duologue/contract/negotiation.ts';
import { AGREEING_ROLES, type AgreeingRole } from '@duologue/core/negotiation/authority/decide-authority.ts';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useApi, useApiWrite } from '../api/query.ts';
import { useRole } from '../api/use-role.ts';
import { limitsOf } from './panel/authority-hints.tsx';
import { type Claim, type Draft, draftOf, openDraft, type Preview, previewOf, toSend } from './panel/draft.ts';
import type { Check, PanelAction } from './panel/negotiation-panel.tsx';

/** What is typed is asked of the server once the hand rests. */
const REST_MS = 250;
/** An answer of the supervisor is on the caller's screen within this time. */
const ANSWER_MS = 1_500;

type Offers = ResponseOf<'GET /cases/{caseId}/offers'>;

/** Interest that the firm does not claim is told beside the claim, and is no part of what is agreed. */
function useClaim(data: Offers | undefined, claimsInterest: boolean | undefined): Claim | undefined {
  return useMemo(() => {
    if (data === undefined || data.claim === null || claimsInterest === undefined) return undefined;
    const none = { currency: data.claim.currency, minor: '0' };
    return { claim: data.claim, interest: claimsInterest ? (data.interest ?? none) : none, today: data.today };
  }, [data, claimsInterest]);
}

/** What was typed on one call. It outlives the panel, so that nothing is lost when that closes. */
export type DraftMemory = { draft: Draft | undefined };

/** What is being negotiated while the panel is open. Each key draws the panel anew, and nothing of the page around it. */
export function useNegotiation(caseId: string, callId: string, memory: DraftMemory) {
  const [draft, keepDraft] = useState(memory.draft);
  const setDraft = (next: Draft) => {
    memory.draft = next;
    keepDraft(next);
  };
  const [turn, setTurn] = useState(0);
  const [dialog, setDialog] = useState<PanelAction | undefined>();
  const offers = useApi('GET /cases/{caseId}/offers', { params: { caseId }, query: {} });
  const settings = useApi('GET /settings/negotiation', {});
  const role = agreeingRole(useRole());
  const claim = useClaim(offers.data, settings.data?.settings.claimsInterest);
  const { shown, preview } = useShown(draft, claim);
  const { check, error, proposal, refresh } = useCheck(caseId, shown, claim, preview);
  const approval = useApproval(check?.authority.approval?.approvalId, refresh);
  const ask = useApiWrite('POST /cases/{caseId}/approvals', { onDone: () => closeAnd(refresh) });
  const callBack = useApiWrite('POST /approvals/{approvalId}/call-back', { onDone: () => closeAnd(refresh) });
  const closeAnd = (then: () => void) => {
    setDialog(undefined);
    then();
  };
  const limits = settings.data?.settings.limits;
  return {
    offers,
    claim,
    draft: shown,
    preview,
    turn,
    role,
    limits: useMemo(
      () =>
        limits === undefined
          ? undefined
          : {
              collector: limitsOf(limits.collector),
              supervisor: limitsOf(limits.supervisor),
              manager: limitsOf(limits.manager),
            },
      [limits],
    ),
    check,
    error,
    approval,
    dialog,
    setDialog,
    setDraft,
    take: (offer: OfferWire) => {
      if (shown === undefined) return;
      setDraft(draftOf(offer, shown));
      setTurn(turn + 1);
    },
    ask: {
      isPending: ask.isPending,
      error: ask.error,
      send: (note: string) =>
        proposal !== undefined && ask.write({ params: { caseId }, body: { proposal, callId, note } }),
    },
    callBack: {
      isPending: callBack.isPending,
      error: callBack.error,
      promise: (at: string) =>
        approval !== undefined && callBack.write({ params: { approvalId: approval.approvalId }, body: { at } }),
    },
  };
}

/** What stands in the fields, and what it means: reckoned once for each key, for the check and for the panel. */
function useShown(draft: Draft | undefined, claim: Claim | undefined) {
  const opened = useMemo(() => (claim === undefined ? undefined : openDraft(claim)), [claim]);
  const shown = draft ?? opened;
  const preview = useMemo(
    () => (shown === undefined || claim === undefined ? undefined : previewOf(shown, claim.today)),
    [shown, claim],
  );
  return { shown, preview };
}

const agreeingRole = (role: string | undefined): AgreeingRole =>
  AGREEING_ROLES.find((one) => one === role) ?? 'collector';

/** The server's answer to the draft as it stands. An answer to an earlier one is not shown. */
function useCheck(caseId: string, draft: Draft | undefined, claim: Claim | undefined, preview: Preview) {
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly check: Check } | undefined>();
  const { writeAsync, error, reset } = useApiWrite('POST /cases/{caseId}/proposals/check', { refreshes: [] });
  const write = useLatest(writeAsync);
  const proposal = useMemo(() => {
    if (draft === undefined || claim === undefined || preview?.ok !== true) return undefined;
    return toSend(draft, claim, preview.value);
  }, [draft, claim, preview]);
  const key = proposal === undefined ? undefined : JSON.stringify(proposal);
  // `turn` asks again about the same proposal: an approval was asked for, or answered.
  useEffect(() => {
    if (key === undefined || turn < 0) return;
    let isLatest = true;
    const timer = setTimeout(() => {
      void write.current({ params: { caseId }, body: { proposal: JSON.parse(key) } }).then(
        (check) => isLatest && setAnswer({ key, check }),
        () => undefined,
      );
    }, REST_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [key, turn, caseId, write]);
  return {
    proposal,
    check: answer !== undefined && answer.key === key ? answer.check : undefined,
    error,
    refresh: () => {
      reset();
      setTurn((before) => before + 1);
    },
  };
}

/** The request about one proposal. It is looked at until somebody answered, or nobody did. */
export function useApproval(approvalId: string | undefined, onAnswered: () => void): ApprovalWire | undefined {
  const [isOpen, setOpen] = useState(false);
  const answered = useLatest(onAnswered);
  const before = useRef<ApprovalWire['state'] | undefined>(undefined);
  const { data } = useApi(
    'GET /approvals/{approvalId}',
    { params: { approvalId: approvalId ?? '' } },
    { enabled: approvalId !== undefined, ...(isOpen ? { everyMs: ANSWER_MS } : {}) },
  );
  const state = approvalId === undefined ? undefined : data?.state;
  useEffect(() => {
    const isAnswered = before.current === 'open' && state !== undefined && state !== 'open';
    before.current = state;
    setOpen(state === 'open');
    if (isAnswered) answered.current();
  }, [state, answered]);
  return approvalId === undefined || data?.approvalId !== approvalId ? undefined : data;
}

/** What is made anew at each drawing, as it was made last: an effect that uses it does not begin again. */
function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
