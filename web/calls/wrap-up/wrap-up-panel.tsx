import type { WrapUp } from '@duologue/contract/calls.ts';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { asItStands, useDraft } from '../../ui/form/draft.ts';
import { TextArea } from '../../ui/form/text-field.tsx';
import type { NegotiationSlot } from '../negotiation-slot.ts';
import { AnswerFields } from './answer-fields.tsx';
import { draftNote } from './draft-note.ts';
import { type Missing, missingOf } from './missing.ts';
import { nextStepOf } from './next-step-default.ts';
import { NextStepPart } from './next-step-part.tsx';
import { Questions } from './questions.tsx';
import { SpokeWithPart } from './spoke-with.tsx';
import { bodyOf } from './wrap-up-body.ts';
import { ask, type FormFacts, openForm, speakWith, type WrapUpForm } from './wrap-up-form.ts';
import { refusedPromise, WrapUpProblem } from './wrap-up-problem.tsx';
import styles from './wrap-up.module.css';

type WrapUpPanelProps = {
  readonly facts: FormFacts;
  /** The form as it opens; without it only what the call itself shows is answered. */
  readonly opened?: WrapUpForm;
  readonly isSaving: boolean;
  readonly error: unknown;
  /** The way to whoever may approve a promise that was refused. */
  readonly approval?: NegotiationSlot['approval'] | undefined;
  readonly onSave: (body: WrapUp) => void;
};

const NOTE_MAX = 4000;

/** Three questions, what they ask for, a dated next step and a drafted note. Defaults do the work. */
export function WrapUpPanel({ facts, opened, isSaving, error, approval, onSave }: WrapUpPanelProps) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  // What was heard may be known only after the form has opened; what somebody has answered by then stays.
  const { draft: form, change: setForm } = useDraft(opened ?? openForm(facts), asItStands);
  const [wasTried, setTried] = useState(false);
  const nextStep = nextStepOf(form, facts.today, facts.zone);
  const missing = missingOf(form, nextStep.dueOn);
  const note = form.note ?? draftNote(form, facts.brief?.items ?? [], text);
  useFocusOnMissing(frame, form, missing);

  const save = () => {
    setTried(true);
    const { dueOn } = nextStep;
    if (missing.length > 0 || dueOn === undefined) focusOn(frame, missing[0]);
    else if (!isSaving) onSave(bodyOf(form, { ...nextStep, dueOn }, note));
  };
  const saveCommand = useWrapUpCommands(save, () => setForm(ask(form, form.asked === 'business' ? 'party' : 'line')));
  const shown = wasTried ? missing : [];
  return (
    <div className={styles.wrap} ref={frame}>
      <div className={styles.main}>
        <Questions form={form} facts={facts} onChange={setForm} />
        {form.answers.map((answer) => (
          <AnswerFields
            key={answer.outcome}
            answer={answer}
            form={form}
            facts={facts}
            missing={shown}
            onChange={setForm}
          />
        ))}
        {form.party !== undefined && (
          <SpokeWithPart
            spokeWith={form.spokeWith}
            people={facts.head.people}
            onChange={(spokeWith) => setForm(speakWith(form, spokeWith))}
          />
        )}
      </div>
      <aside className={styles.aside}>
        <NextStepPart
          nextStep={nextStep}
          today={facts.today}
          error={shown.some(({ what }) => what === 'next-step') ? text('calls.wrap.missingNextStep') : undefined}
          onChange={(own) => setForm({ ...form, nextStep: own })}
        />
        <NotePart note={note} isOwn={form.note !== undefined} onChange={(own) => setForm({ ...form, note: own })} />
        <Refused error={error} form={form} today={facts.today} approval={approval} />
        <MissingNote missing={shown} />
        <CommandButton command={saveCommand} look="primary" size="l" isPending={isSaving} />
      </aside>
    </div>
  );
}

type RefusedProps = Pick<WrapUpPanelProps, 'error' | 'approval'> & {
  readonly form: WrapUpForm;
  readonly today: string;
};

/** What was refused; and where it is a promise that somebody else may approve, the way to ask them. */
function Refused({ error, form, today, approval }: RefusedProps) {
  const refusal = <WrapUpProblem error={error} />;
  const refused = refusedPromise(error, form);
  if (refused === undefined || approval === undefined) return refusal;
  return approval({ ...refused, today, refusal });
}

function useWrapUpCommands(save: () => void, goBack: () => void): Command {
  const group = 'calls.group.wrap';
  const saveCommand: Command = { id: 'calls.save', label: 'calls.wrap.save', group, shortcut: 'mod+Enter', run: save };
  useCommands([
    saveCommand,
    { id: 'calls.previous', label: 'calls.wrap.previous', group, shortcut: 'Backspace', run: goBack },
  ]);
  return saveCommand;
}

type NotePartProps = {
  readonly note: string;
  readonly isOwn: boolean;
  /** `undefined` lets the screen draft it again. */
  readonly onChange: (note: string | undefined) => void;
};

function NotePart({ note, isOwn, onChange }: NotePartProps) {
  const text = useText();
  return (
    <>
      <TextArea
        label={text('calls.wrap.note')}
        help={text('calls.wrap.noteHint')}
        value={note}
        maxLength={NOTE_MAX}
        rows={4}
        onChange={onChange}
      />
      {isOwn && (
        <Button size="s" look="quiet" onPress={() => onChange(undefined)}>
          {text('calls.wrap.redraft')}
        </Button>
      )}
    </>
  );
}

function MissingNote({ missing }: { readonly missing: readonly Missing[] }) {
  const text = useText();
  if (missing.length === 0) return null;
  return (
    <Notice tone="warn" title={text('calls.wrap.missing', { count: missing.length })} isAlert>
      <ul>
        {missing.map((one) => (
          <li key={one.what === 'field' ? `${one.outcome} ${one.field}` : one.what}>
            {one.what === 'field'
              ? text('calls.wrap.missingField', { field: text(`calls.field.${one.field}`) })
              : text(MISSING_KEYS[one.what])}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const MISSING_KEYS = {
  party: 'calls.wrap.missingParty',
  business: 'calls.wrap.missingBusiness',
  'next-step': 'calls.wrap.missingNextStep',
} as const;

/** When an outcome is taken on and something must be typed, the hand is already there. */
function useFocusOnMissing(frame: RefObject<HTMLDivElement | null>, form: WrapUpForm, missing: readonly Missing[]) {
  const count = form.answers.length;
  const before = useRef(count);
  // Looked at after every drawing, acted upon only when there is one outcome more than before.
  useEffect(() => {
    if (count > before.current)
      focusOn(
        frame,
        missing.find(({ what }) => what === 'field'),
      );
    before.current = count;
  }, [count, frame, missing]);
}

function focusOn(frame: RefObject<HTMLDivElement | null>, missing: Missing | undefined): void {
  if (missing === undefined) return;
  const name = missing.what === 'field' ? `${missing.outcome} ${missing.field}` : missing.what;
  const place = frame.current?.querySelector(`[data-capture="${name}"]`);
  const control = place?.querySelector('input, select, textarea');
  if (control instanceof HTMLElement) control.focus();
}
