import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { ExcuseTaskDone } from '@duologue/core/cases/events/excuse-events.ts';
import type { NextStepKind } from '@duologue/core/cases/next-step.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import type { NextStepRecord } from '../ports/cases.ts';
import { isWhole } from '../papers/is-whole.ts';
import type { LetterRecord } from '../ports/letters.ts';

export const aboutLetter = (letter: LetterRecord) => ({
  letterId: letter.letterId,
  ...(letter.agreementId === null ? {} : { agreementId: letter.agreementId }),
  purpose: letter.purpose,
  by: letter.by,
  ...(letter.to === null ? {} : { to: letter.to }),
  sha256: letter.sha256,
  ...(letter.letter?.items === undefined ? {} : { itemIds: letter.letter.items.map(({ itemId }) => itemId) }),
});

export type After = {
  readonly letter: LetterRecord;
  readonly at: Instant;
  /** Open steps of the case, the main one first. */
  readonly steps: readonly NextStepRecord[];
  readonly contactLogId: string;
  /** What an excuse set going and this does: invoices that were to be sent once more. */
  readonly done?: readonly ExcuseTaskDone['data'][];
};

/**
 * What follows when a letter has left: it counts as a contact wherever rules count them, and a step that asked for it is
 * done. What was planned beside it stands as it was.
 */
export function afterSent(
  { letter, at, steps, contactLogId, done = [] }: After,
  pdf: string,
  watchOn: CalendarDate,
): readonly CaseEvent[] {
  const does = stepDoneBy(letter);
  const wanted = steps.some(({ kind }) => kind === does);
  const left = steps.filter(({ kind }) => kind !== does).map(stepAgain);
  // Of invoices one asks whether they came; of what was agreed the books tell.
  const kind = letter.purpose === 'invoices' ? 'call' : 'watch-promise';
  const watch = { type: 'next-step-set', data: { kind, dueOn: watchOn, assignee: 'anyone' } } as const;
  return [
    { type: 'confirmation-sent', data: { ...aboutLetter(letter), pdf } },
    {
      type: 'contact-logged',
      data: {
        contactLogId,
        kind: letter.by === 'email' ? 'email-out' : 'letter-out',
        at: formatInstant(at),
        relation: 'debtor',
        numberUse: 'unknown',
        purpose: 'collect',
        voice: 'live',
      },
    },
    ...done.map((data) => ({ type: 'excuse-task-done', data }) as const),
    ...(wanted ? (left.length > 0 ? left : [watch]) : []),
  ];
}

/** The step that this letter does: invoices of which one has no file are not sent with it. */
function stepDoneBy(letter: LetterRecord): NextStepKind | undefined {
  if (letter.purpose === 'confirmation') return 'send-confirmation';
  return isWhole(letter) ? 'resend-invoice' : undefined;
}

/** Nobody got it: a person has it as the next step, and what was planned stands beside it. */
export function afterFailed(
  { letter, steps }: Pick<After, 'letter' | 'steps'>,
  { problem, attempts, today }: { readonly problem: string; readonly attempts: number; readonly today: CalendarDate },
): readonly CaseEvent[] {
  const again = letter.purpose === 'invoices' ? 'resend-invoice' : 'send-confirmation';
  const kept = steps.filter(({ kind }) => kind !== again).map(stepAgain);
  const task = { kind: again, dueOn: today, assignee: 'account-owner', note: problem } as const;
  return [
    { type: 'confirmation-failed', data: { ...aboutLetter(letter), problem, attempts } },
    { type: 'next-step-set', data: task },
    ...kept,
  ];
}

/** A step as it was: setting one takes the place of all that were open. */
function stepAgain({ kind, dueOn, dueAt, forActorId, expects, note }: NextStepRecord): CaseEvent {
  return {
    type: 'next-step-set',
    data: {
      kind: kind as NextStepKind,
      dueOn,
      assignee: 'anyone',
      ...(dueAt === null ? {} : { dueAt: formatInstant(dueAt) }),
      ...(forActorId === null ? {} : { actorId: forActorId }),
      ...(expects === null ? {} : { expects: toMoneyData(expects) }),
      ...(note === null ? {} : { note }),
    },
  };
}
