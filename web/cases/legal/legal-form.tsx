import type { Brief } from '@duologue/contract/cases.ts';
import type { LegalFacts } from '@duologue/contract/legal-facts.ts';
import type { LegalAnswer, LegalNotice } from '@duologue/core/cases/legal-words.ts';
import { AnswerForm, LiftStateForm, LiftStopForm, RevokeForm } from './forms/because-forms.tsx';
import { ConsentForm } from './forms/consent-form.tsx';
import { ContactForm } from './forms/contact-form.tsx';
import { LimitationForm } from './forms/limitation-form.tsx';
import { NoticeForm } from './forms/notice-form.tsx';
import { StateForm } from './forms/state-form.tsx';

/** What somebody has set out to record. */
export type LegalTask =
  | { readonly kind: 'state' }
  | { readonly kind: 'lift-state'; readonly stateId: string; readonly name: string }
  | { readonly kind: 'lift-stop'; readonly stopId: string; readonly name: string }
  | { readonly kind: 'notice'; readonly notice?: LegalNotice; readonly isSent?: boolean }
  | { readonly kind: 'answer'; readonly answer: LegalAnswer; readonly is: 'yes' | 'no' }
  | { readonly kind: 'consent' }
  | { readonly kind: 'revoke'; readonly consentId: string; readonly name: string }
  | { readonly kind: 'limitation'; readonly facts: LegalFacts }
  | { readonly kind: 'contact' };

export type LegalFormProps<Kind extends LegalTask['kind'] = LegalTask['kind']> = {
  readonly task: Extract<LegalTask, { kind: Kind }>;
  readonly brief: Brief;
  /** The debtor's zone, where it is known: dates are theirs. */
  readonly zone: string | undefined;
  readonly onClose: () => void;
};

export function LegalForm({ task, ...form }: LegalFormProps) {
  switch (task.kind) {
    case 'state':
      return <StateForm task={task} {...form} />;
    case 'lift-state':
      return <LiftStateForm task={task} {...form} />;
    case 'lift-stop':
      return <LiftStopForm task={task} {...form} />;
    case 'notice':
      return <NoticeForm task={task} {...form} />;
    case 'answer':
      return <AnswerForm task={task} {...form} />;
    case 'consent':
      return <ConsentForm task={task} {...form} />;
    case 'revoke':
      return <RevokeForm task={task} {...form} />;
    case 'limitation':
      return <LimitationForm task={task} {...form} />;
    case 'contact':
      return <ContactForm task={task} {...form} />;
  }
}
