import type { Brief } from '@duologue/contract/cases.ts';
import type { BriefAction } from '../brief-commands.ts';
import { FindingsDialog } from '../answer/findings-dialog.tsx';
import { OverrideDialog } from '../answer/override-dialog.tsx';
import { DataDialog } from '../data/data-dialog.tsx';
import { LegalDialog } from '../legal/legal-dialog.tsx';
import { WeekDialog } from '../week/week-dialog.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { FactDialog } from './fact-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { PaidDialog } from './paid-dialog.tsx';
import { PaymentDialog } from './payment-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PhoneDialog } from './phone-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { StopDialog } from './stop-dialog.tsx';

export type OpenDialog = {
  readonly brief: Brief;
  readonly number: string | undefined;
  /** Leaves this dialog for another. */
  readonly onAct: (action: BriefAction) => void;
  readonly onClose: () => void;
};

/** The dialog of an action of the brief, if it has one and is chosen. */
export function CaseDialog({ action, ...dialog }: OpenDialog & { readonly action: BriefAction | undefined }) {
  switch (action) {
    case 'why':
      return <FindingsDialog {...dialog} />;
    case 'callAnyway':
      return <OverrideDialog {...dialog} />;
    case 'week':
      return <WeekDialog {...dialog} />;
    case 'law':
      return <LegalDialog {...dialog} />;
    case 'data':
      return <DataDialog {...dialog} />;
    case 'note':
      return <NoteDialog {...dialog} />;
    case 'hold':
      return <HoldDialog {...dialog} />;
    case 'stop':
      return <StopDialog {...dialog} />;
    case 'payment':
      return <PaymentDialog {...dialog} />;
    case 'paid':
      return <PaidDialog {...dialog} />;
    case 'person':
      return <PersonDialog {...dialog} />;
    case 'phone':
      return <PhoneDialog {...dialog} />;
    case 'fact':
      return <FactDialog {...dialog} />;
    case 'answer':
      return <AnswerDialog {...dialog} />;
    case 'split':
      return <SplitDialog {...dialog} />;
    default:
      return null;
  }
}
