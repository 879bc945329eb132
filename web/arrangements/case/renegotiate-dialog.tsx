import type { ArrangementWire, ScheduleTermsWire } from '@duologue/contract/arrangements.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { interestAgreed } from '../agreed.ts';
import { ClaimFacts } from '../panel/claim-facts.tsx';
import { type Claim, type Draft, lessOf, linesOf, openDraft, plus, previewOf, toSend } from '../panel/draft.ts';
import styles from '../panel/panel.module.css';
import { ScheduleView } from '../panel/schedule-view.tsx';
import { TermsForm } from '../panel/terms-form.tsx';

export type Renegotiation = {
  readonly reason: string;
  readonly promisedBy: string;
  readonly terms: ScheduleTermsWire;
  readonly expiresOn: string | undefined;
  /** What becomes of late interest that came since; nothing where none can be claimed. */
  readonly interest: ReturnType<typeof interestAgreed>;
};

type RenegotiateDialogProps = {
  readonly arrangement: ArrangementWire;
  /** Late interest that the firm claims beside what is left of it. */
  readonly interest: MoneyWire;
  readonly today: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onRenegotiate: (what: Renegotiation) => void;
  readonly onClose: () => void;
};

const TEXT_MAX = 500;
const NAME_MAX = 200;

/** A new schedule for what is left; the old arrangement stays on record as replaced. */
export function RenegotiateDialog(props: RenegotiateDialogProps) {
  const { arrangement, interest, today, isPending, error, onRenegotiate, onClose } = props;
  const text = useText();
  const { outstanding } = arrangement;
  const claim: Claim = { claim: outstanding, interest, today };
  const [draft, setDraft] = useState<Draft>(() => openDraft(claim));
  const [reason, setReason] = useState('');
  const [promisedBy, setPromisedBy] = useState(arrangement.promisedBy ?? '');
  const preview = previewOf(draft, today);
  const instalments = preview?.ok === true ? linesOf(preview.value) : [];
  const terms = toSend(draft, claim, instalments)?.terms ?? undefined;
  const isComplete = reason.trim() !== '' && promisedBy.trim() !== '' && instalments.length > 0;
  return (
    <DialogForm
      title={text('agree.case.renegotiateTitle')}
      hint={text('agree.case.renegotiateHint')}
      isComplete={isComplete && terms !== undefined}
      isPending={isPending}
      error={error}
      onSubmit={() =>
        terms !== undefined &&
        onRenegotiate({
          reason: reason.trim(),
          promisedBy: promisedBy.trim(),
          terms,
          interest: interestAgreed({ interest, interestWaived: waivedOf(draft, claim) }),
          expiresOn: arrangement.kind === 'settlement' ? (draft.expiresOn ?? instalments.at(-1)?.dueOn) : undefined,
        })
      }
      onClose={onClose}
    >
      <p className={styles.facts}>
        <ClaimFacts claim={claim} />
      </p>
      <TermsForm draft={draft} claim={claim} limits={undefined} exceeded={[]} onChange={setDraft} />
      <ScheduleView
        whole={plus(outstanding, interest)}
        instalments={instalments}
        today={today}
        refusal={preview?.ok === false ? preview.refusal : undefined}
        isChecked={false}
      />
      <TextField
        label={text('agree.case.reason')}
        value={reason}
        maxLength={TEXT_MAX}
        isRequired
        onChange={setReason}
      />
      <TextField
        label={text('agree.read.by')}
        value={promisedBy}
        maxLength={NAME_MAX}
        isRequired
        onChange={setPromisedBy}
      />
    </DialogForm>
  );
}

function waivedOf(draft: Draft, claim: Claim): MoneyWire {
  return { currency: claim.claim.currency, minor: lessOf(draft, claim).waived.toString() };
}
