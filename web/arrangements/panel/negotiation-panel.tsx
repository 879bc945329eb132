import type { ResponseOf } from '@duologue/contract/api.ts';
import type { ApprovalWire, OfferWire } from '@duologue/contract/negotiation.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import {
  type AgreeingRole,
  type AuthorityLimits,
  decideAuthority,
  type Exceeded,
} from '@duologue/core/negotiation/authority/decide-authority.ts';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { CommandButton } from '../../commands/command-button.tsx';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { isTyping } from '../../ui/base/take-key.ts';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { AuthorityState, useNow } from './approval-part.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { type Claim, type Draft, expiryOf, kindOf, lessOf, linesOf, plus, type Preview, proposalOf } from './draft.ts';
import { FirmOnly } from './firm-only.tsx';
import { OfferCards } from './offer-cards.tsx';
import styles from './panel.module.css';
import { type Sayable, sayLikeThis } from './say-like-this.ts';
import { type PanelCommands, usePanelCommands } from './panel-commands.ts';
import { ScheduleView } from './schedule-view.tsx';
import { TermsForm } from './terms-form.tsx';

export type Offers = ResponseOf<'GET /cases/{caseId}/offers'>;
export type Check = ResponseOf<'POST /cases/{caseId}/proposals/check'>;
export type PanelAction = 'ask' | 'means' | 'read-back' | 'call-back';

export type NegotiationPanelProps = {
  readonly offers: Offers;
  readonly claim: Claim;
  readonly draft: Draft;
  /** What exactly this draft means. */
  readonly preview: Preview;
  /** Counts the offers that were taken: the fields then start again from the new draft. */
  readonly turn: number;
  readonly role: AgreeingRole;
  readonly limits: AuthorityLimits | undefined;
  /** The server's answer to exactly this draft; `undefined` until it has come. */
  readonly check: Check | undefined;
  readonly approval: ApprovalWire | undefined;
  readonly error: unknown;
  readonly onChange: (draft: Draft) => void;
  readonly onTake: (offer: OfferWire) => void;
  readonly onAct: (action: PanelAction) => void;
  readonly onClose: () => void;
};

/** One place to agree on something while talking. What is typed is understood at once; the server has the last word. */
export function NegotiationPanel(props: NegotiationPanelProps) {
  const { offers, claim, draft, turn, limits, role, onChange, onTake, onClose } = props;
  const text = useText();
  const frame = useRef<HTMLElement>(null);
  const take = useLatest(onTake);
  const meaning = useMeaning(props);
  const commands = usePanelCommands(props, meaning.said !== undefined);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // First out of the field, so that the keys of the panel can be used; then out of the panel.
    if (isTyping(event.target)) frame.current?.focus();
    else onClose();
  };
  return (
    <section ref={frame} className={styles.panel} tabIndex={-1} aria-label={text('agree.title')} onKeyDown={leave}>
      <Head offers={offers} claim={claim} commands={commands} />
      <LawNotes offers={offers} check={props.check} />
      <OfferCards offers={offers.offers} onTake={take} />
      <div className={styles.work}>
        <TermsForm
          key={turn}
          draft={draft}
          claim={claim}
          limits={limits?.[role]}
          exceeded={meaning.exceeded}
          onChange={onChange}
        />
        <ScheduleView
          whole={plus(claim.claim, claim.interest)}
          instalments={meaning.instalments}
          today={claim.today}
          refusal={meaning.refusal}
          isChecked={props.check !== undefined}
        />
      </div>
      <Answer {...props} meaning={meaning} commands={commands} />
    </section>
  );
}

/** The same function for as long as the panel stands: what is drawn with it is not drawn again. */
function useLatest(act: NegotiationPanelProps['onTake']): NegotiationPanelProps['onTake'] {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((offer) => latest.current(offer), []);
}

/** The same each time: what stands beside the fields is written anew only when it changed. */
const NOTHING: readonly Exceeded[] = [];

/** What the draft means now: by the server's answer where there is one, else by core in the browser. */
function useMeaning({ draft, preview, claim, role, limits, check }: NegotiationPanelProps) {
  return useMemo(() => {
    const instalments = check?.proposal.instalments ?? (preview?.ok === true ? linesOf(preview.value) : []);
    const proposal = preview?.ok === true ? proposalOf(draft, claim, preview.value) : undefined;
    const today = parseCalendarDate(claim.today);
    const decided =
      proposal === undefined || limits === undefined || today === undefined
        ? undefined
        : decideAuthority(proposal, role, { limits, today });
    const authority =
      check?.authority ??
      (decided === undefined
        ? undefined
        : decided.ok
          ? { mayAgree: true, whoMayApprove: [] }
          : { mayAgree: false, whoMayApprove: [...decided.refusal.whoMayApprove] });
    const { forgiven, waived } = lessOf(draft, claim);
    const { currency } = claim.claim;
    const said: Sayable | undefined =
      draft.pays === undefined || instalments.length === 0
        ? undefined
        : {
            kind: kindOf(draft, claim, instalments.length),
            pays: draft.pays,
            forgiven: { currency, minor: forgiven.toString() },
            interestWaived: { currency, minor: waived.toString() },
            instalments,
            expiresOn: forgiven > 0n ? (expiryOf(draft, instalments.at(-1)?.dueOn) ?? null) : null,
          };
    return {
      instalments,
      refusal: preview?.ok === false ? preview.refusal : undefined,
      exceeded: decided?.ok === false ? decided.refusal.exceeded : NOTHING,
      authority,
      said,
    };
  }, [draft, preview, claim, role, limits, check]);
}

type Meaning = ReturnType<typeof useMeaning>;

type HeadProps = { readonly offers: Offers; readonly claim: Claim; readonly commands: PanelCommands };

function Head({ offers: { affordability, disputed }, claim, commands }: HeadProps) {
  const text = useText();
  const { surplusPerMonth, state, care } = affordability;
  return (
    <header className={styles.head}>
      <div>
        <h2 className={styles.title}>{text('agree.title')}</h2>
        <p className={styles.facts}>
          <ClaimFacts claim={claim} />
          {disputed !== null && disputed.minor !== '0' && <span>{text('agree.disputed', { amount: disputed })}</span>}
          <span>
            {state === 'known' && surplusPerMonth !== null
              ? text('agree.means.surplus', { amount: surplusPerMonth })
              : text(`agree.means.${state}`)}
          </span>
          {care !== null && <strong>{text(`negotiation.care.${care}`)}</strong>}
        </p>
      </div>
      <div className={styles.headActions}>
        <CommandButton command={commands.means} size="s" />
        <CommandButton command={commands.close} size="s" look="quiet" />
      </div>
    </header>
  );
}

function LawNotes({ offers, check }: { readonly offers: Offers; readonly check: Check | undefined }) {
  const text = useText();
  const say = useSentence();
  const forbidden = [
    ...new Map([...offers.forbidden, ...(check?.forbidden ?? [])].map((one) => [one.code, one])).values(),
  ];
  const law = [...new Map([...offers.law, ...(check?.law ?? [])].map((one) => [one.code, one])).values()];
  if (forbidden.length + law.length === 0) return null;
  return (
    <>
      {forbidden.length > 0 && (
        <Notice tone="bad" title={text('agree.forbidden')}>
          <ul>
            {forbidden.map(({ code, untilOn }) => (
              <li key={code}>
                {text.label('negotiation.forbidden', code)}
                {untilOn !== null && ` ${text('agree.forbiddenUntil', { untilOn })}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {law.map(({ code, effect, sentence, citation }) => (
        <Notice key={code} tone={effect === 'forbids' ? 'bad' : 'warn'}>
          <p>
            {say(sentence)} <small>{citation}</small>
          </p>
        </Notice>
      ))}
    </>
  );
}

type AnswerProps = NegotiationPanelProps & { readonly meaning: Meaning; readonly commands: PanelCommands };

/** What to say, whose word it takes, and what can be done about it now. */
function Answer({ check, approval, error, meaning, commands }: AnswerProps) {
  const text = useText();
  const now = useNow(approval?.state === 'open');
  const isDeclined = approval?.state === 'declined';
  const tone = isDeclined
    ? 'bad'
    : meaning.authority?.mayAgree === false && approval?.state !== 'approved'
      ? 'warn'
      : 'plain';
  return (
    <div className={styles.answer} data-tone={tone}>
      <p className={styles.says}>
        {meaning.said === undefined ? text('agree.say.open') : sayLikeThis(meaning.said, text)}
      </p>
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <div className={styles.below}>
        <div className={styles.standing}>
          <p className={styles.state} role="status">
            <AuthorityState authority={meaning.authority} approval={approval} now={now} />
          </p>
          <FirmOnly worth={check?.firmOnly} />
        </div>
        <div className={styles.actions}>
          {approval?.state === 'expired' && <CommandButton command={commands.callBack} />}
          <CommandButton command={commands.ask} isPending={approval?.state === 'open'} />
          <CommandButton command={commands.save} look="primary" />
        </div>
      </div>
    </div>
  );
}
