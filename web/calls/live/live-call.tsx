import type { Sayings } from '@duologue/contract/gate.ts';
import { type Ref, useRef, useState } from 'react';
import type { Command } from '../../commands/command.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import type { NegotiationSlot } from '../negotiation-slot.ts';
import type { CallEventType, Screen } from '../use-call.ts';
import { CallBrief } from './call-brief.tsx';
import styles from './call.module.css';
import { type CallState, EVENT_KEYS, hidesDebt, possibleEvents } from './call-events.ts';
import type { GuidePart } from '../guide/use-call-guide.ts';
import type { Excuses } from '../guide/use-excuses.ts';
import type { Invoices } from '../invoices/use-invoices.ts';
import type { HearNow } from '../guide/use-hearing.ts';
import { WrittenCheck } from '../guide/written-check.tsx';
import { useTalk } from '../guide/use-talk.tsx';
import { useSayPart } from '../say/use-say-part.tsx';
import type { SayingsOf } from '../say/use-sayings.ts';
import { NotesPanel } from './notes-panel.tsx';
import { PhonePanel } from './phone-panel.tsx';
import { LockedPanel, ThirdPartyPanel, VoicemailPanel } from './side-panels.tsx';
import { nextTick, StageList } from './stage-list.tsx';
import { useForgetCopied } from './use-forget-copied.ts';
import { useNotes } from './use-notes.ts';

type LiveCallProps = {
  readonly screen: Screen;
  readonly sending: CallEventType | undefined;
  readonly onEvent: (type: CallEventType) => void;
  readonly onTick: (item: string, done: boolean) => void;
  readonly onSaveNotes: (notes: string) => Promise<void>;
  /** What the rules want said at a moment to somebody; `undefined` while it is not known. */
  readonly sayingsOf: SayingsOf;
  readonly negotiation?: NegotiationSlot | undefined;
  readonly guide: GuidePart;
  readonly excuses: Excuses;
  readonly invoices: Invoices;
  readonly hearNow: HearNow;
};

/** While the line is open. The places stay where they are in every state: only what stands in them changes. */
export function LiveCall(props: LiveCallProps) {
  const { screen, sending, onEvent, onTick, onSaveNotes, sayingsOf, negotiation, guide } = props;
  const { call, brief } = screen;
  const field = useRef<HTMLTextAreaElement>(null);
  const notes = useNotes(call.callId, call.notes, onSaveNotes);
  const isVerified = call.state === 'verified' && brief !== null;
  const isDiscreet = isHeardByOthers(call.state, sending);
  const [asksForNotes, setAsksForNotes] = useState(false);
  const showsNotes = !isDiscreet || asksForNotes;
  const forgetCopied = useForgetCopied(isVerified);
  const say = useSayPart({ screen, sending, sayingsOf, onTick });
  const talk = useTalk({ ...props, part: guide, notes: notes.text });
  const panel = isDiscreet || sending === 'back-to-answered' ? undefined : talk.panel;
  const front = { screen, sending, sayings: say.sayings, guide };
  const writeNotes = () => {
    negotiation?.onClose();
    setAsksForNotes(isDiscreet);
    requestAnimationFrame(() => field.current?.focus());
  };
  const events = possibleEvents(call.state).map((type) =>
    eventCommand(type, call.state, () => {
      void notes.flush();
      if (hidesDebt(type)) forgetCopied();
      setAsksForNotes(false);
      onEvent(type);
    }),
  );
  const agree = agreeCommand(negotiation, isVerified);
  // The debt leaves the screen with the event that hides it: so does what is said of it here.
  const isNegotiating = negotiation?.isOpen === true && isVerified;
  const ofNotes = noteCommands(writeNotes, nextTick(call.ticks, isVerified), onTick);
  const talking = isNegotiating ? [] : talk.commands;
  useCommands([...events, ...ofNotes, ...say.commands, ...agree, ...talking]);
  return (
    <div className={styles.live}>
      <div className={styles.left}>
        <PhonePanel call={call} asWritten={asWritten(screen)} now={screen.now} />
        <LineKeys events={events} others={isNegotiating ? [] : agree} isPending={sending !== undefined} />
      </div>
      {isNegotiating ? (
        <div className={styles.agree}>{negotiation.panel(screen)}</div>
      ) : (
        <>
          <div className={styles.middle}>
            {panel ?? <Front {...front} />}
            <Notes notes={notes} isShown={showsNotes} onWrite={writeNotes} inputRef={field} />
            {!isDiscreet && talk.below}
          </div>
          <div className={styles.right}>
            {panel !== undefined && <Front {...front} isBeside />}
            {say.panel}
            <StageList ticks={call.ticks} isVerified={isVerified} isDiscreet={isDiscreet} onTick={onTick} />
          </div>
        </>
      )}
      {say.dialog}
      {!isDiscreet && talk.dialog}
    </div>
  );
}

/**
 * With a stranger or a machine on the line, what was noted of the debt is off the screen too, until it is asked for; and
 * what stands there for them is not talked over by the guide.
 */
const isHeardByOthers = (state: CallState, sending: CallEventType | undefined): boolean =>
  state === 'third-party' || state === 'voicemail' || sending === 'third-party-answered';

type LineKeysProps = {
  readonly events: readonly Command[];
  readonly others: readonly Command[];
  readonly isPending: boolean;
};

/** What can happen on the line now, each with its key. */
function LineKeys({ events, others, isPending }: LineKeysProps) {
  const text = useText();
  return (
    <div className={styles.keys} role="toolbar" aria-label={text('calls.keysTitle')}>
      {events.map((command) => (
        <CommandButton key={command.id} command={command} size="l" look={lookOf(command.id)} isPending={isPending} />
      ))}
      {others.map((command) => (
        <CommandButton key={command.id} command={command} size="l" />
      ))}
    </div>
  );
}

type NotesProps = {
  readonly notes: ReturnType<typeof useNotes>;
  readonly isShown: boolean;
  readonly onWrite: () => void;
  readonly inputRef: Ref<HTMLTextAreaElement>;
};

function Notes({ notes, isShown, onWrite, inputRef }: NotesProps) {
  const text = useText();
  return isShown ? (
    <>
      <NotesPanel
        notes={notes.text}
        status={notes.status}
        wasRestored={notes.wasRestored}
        onType={notes.type}
        onLeave={() => void notes.flush()}
        inputRef={inputRef}
      />
      <WrittenCheck written={notes.text} />
    </>
  ) : (
    <Button shortcut="n" onPress={onWrite}>
      {text('calls.key.notes')}
    </Button>
  );
}

/** What stands before the caller's eyes: the debt only for the right person, and only while nobody else listens. */
function Front({
  screen: { call, head, brief },
  sending,
  sayings,
  guide: { forOthers, language },
  isBeside = false,
}: Pick<LiveCallProps, 'screen' | 'sending' | 'guide'> & {
  readonly sayings: Sayings | undefined;
  /** Beside the guide it takes less room. */
  readonly isBeside?: boolean;
}) {
  if (call.state === 'third-party' || sending === 'third-party-answered') {
    return <ThirdPartyPanel head={head} caller={call.by.name} lines={forOthers?.thirdPerson} language={language} />;
  }
  if (call.state === 'voicemail' || sending === 'voicemail-reached') {
    const said = { sayings, lines: forOthers?.voicemail, language };
    return <VoicemailPanel head={head} caller={call.by.name} {...said} />;
  }
  if (call.state !== 'verified' || brief === null) return <LockedPanel head={head} isBeside={isBeside} />;
  return <CallBrief brief={brief} isBeside={isBeside} />;
}

/** The number as the debtor writes it, which is how it is read out and dialled. */
const asWritten = ({ call, head }: Screen): string =>
  head.phones.find(({ number }) => number === call.number)?.asWritten ?? call.number;

function noteCommands(
  writeNotes: () => void,
  next: string | undefined,
  onTick: LiveCallProps['onTick'],
): readonly Command[] {
  const group = 'calls.group.notes';
  const isAvailable = () => next !== undefined;
  const tickNext = () => next !== undefined && onTick(next, true);
  return [
    { id: 'calls.notes', label: 'calls.key.notes', group, shortcut: 'n', run: writeNotes },
    { id: 'calls.tick', label: 'calls.key.tick', group, shortcut: 'd', isAvailable, run: tickNext },
  ];
}

/** Only with the right person on the line is there anything to agree on. */
function agreeCommand(negotiation: NegotiationSlot | undefined, isVerified: boolean): readonly Command[] {
  if (negotiation === undefined || !isVerified) return [];
  const run = negotiation.onOpen;
  return [{ id: 'calls.agree', label: 'agree.key.open', group: 'calls.group.line', shortcut: 'o', run }];
}

function eventCommand(type: CallEventType, state: CallState, run: () => void): Command {
  const isDoubted = state === 'verified' && type === 'back-to-answered';
  const label = isDoubted ? 'calls.key.verify-again' : (`calls.key.${type}` as const);
  return { id: `calls.${type}`, label, group: 'calls.group.line', shortcut: EVENT_KEYS[type], run };
}

function lookOf(id: string): 'primary' | 'normal' | 'danger' {
  if (id === 'calls.picked-up' || id === 'calls.identity-confirmed') return 'primary';
  return id === 'calls.hung-up' ? 'danger' : 'normal';
}
